import CGraphviz

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the parts of Graphviz lie that are loaded when it runs.
struct PluginFolder {
  let path: String

  /// The folder that the environment names, as Graphviz itself reads it, or the one beside the library in use, such as
  /// `/usr/lib/x86_64-linux-gnu/graphviz`. A worker's environment names one only where its program was told to.
  init() {
    path = unsafe getenv("GVBINDIR").map { unsafe String(cString: $0) } ?? Self.besideLibrary
  }

  /// Asks the loader which file Graphviz came from: the one answer that is right whatever the system calls its folders.
  private static var besideLibrary: String {
    guard let file = unsafe graphviz_library_path(), let real = unsafe realpath(file, nil) else { return "/usr/lib/graphviz" }
    defer { unsafe free(real) }
    let library = unsafe String(cString: real)
    return library.prefix(upTo: library.lastIndex(of: "/") ?? library.startIndex) + "/graphviz"
  }

  /// The table of contents of a plugin such as `core`; `nil` where it is not installed.
  func library(_ name: String) -> UnsafeMutableRawPointer? {
    for ending in [".so.6", ".so", ".6.dylib", ".dylib"] {
      guard let handle = unsafe dlopen("\(path)/libgvplugin_\(name)\(ending)", RTLD_NOW) else { continue }
      return unsafe dlsym(handle, Self.symbol(name))
    }
    return nil
  }

  /// The name under which Graphviz knows the table of contents.
  static func symbol(_ name: String) -> String { "gvplugin_\(name)_LTX_library" }
}

import Foundation

extension ModelFile {
  /// Opens a shipped model by its file name, wherever the program was built or installed.
  ///
  /// Looks, in this order, beside the executable (`rapport_Language.resources`, as the build leaves it), in `../share/rapport` seen from the
  /// executable (as `make install` leaves it), and in the folder of the build that made this program.
  public static func shipped(_ name: String) throws(ModelError) -> ModelFile {
    var searched: [String] = []
    for folder in folders {
      let path = folder + "/" + name
      if let storage = MappedBytes(path: path) { return try ModelFile(storage: storage, path: path) }
      searched.append(path)
    }
    throw .missing(name: name, searched: searched)
  }

  private static var folders: [String] {
    let executable = URL(fileURLWithPath: executablePath).resolvingSymlinksInPath().deletingLastPathComponent()
    let bundle = "rapport_Language.resources"
    return [
      executable.appendingPathComponent(bundle + "/Resources").path,
      executable.deletingLastPathComponent().appendingPathComponent("share/rapport").path,
      executable.deletingLastPathComponent().appendingPathComponent("Resources/" + bundle + "/Resources").path,
    ]
  }

  private static var executablePath: String {
    #if os(Linux)
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    #else
      Bundle.main.executablePath ?? CommandLine.arguments[0]
    #endif
  }
}

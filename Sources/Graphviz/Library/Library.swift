import CGraphviz
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The one door to Graphviz, which keeps its parser, its messages and its random numbers in global variables: no two threads may be in it, from
/// the moment a graph is read to the moment it is closed. So nothing reaches it but through this lock.
///
/// A context costs 4 ms and leaks, so there is one of each kind for the life of the process.
@safe struct Library: ~Copyable, @unchecked Sendable {
  static let shared = Mutex(Library())

  private var portable: OpaquePointer?
  private var native: OpaquePointer?
  /// What the portable context is made of; never freed, because Graphviz keeps it for as long as it runs.
  private var parts: UnsafeMutablePointer<lt_symlist_t>?

  private init() { unsafe (portable, native, parts) = (nil, nil, nil) }

  /// The context that measures text by Graphviz's own tables. Makes text formats only, and needs neither fonts nor a configuration.
  mutating func portableContext() throws(Failure) -> OpaquePointer {
    if let context = unsafe portable { return unsafe context }
    let folder = PluginFolder()
    let names = ["core", "dot_layout", "neato_layout"]
    var entries: [lt_symlist_t] = unsafe []
    for name in names {
      guard let library = unsafe folder.library(name) else {
        throw .engineUnavailable("Graphviz's part \(name) is missing in \(folder.path); reinstall the package libgvc6")
      }
      unsafe entries.append(lt_symlist_t(name: strdup(PluginFolder.symbol(name)), address: library))
    }
    unsafe entries.append(lt_symlist_t(name: nil, address: nil))
    let table = unsafe UnsafeMutablePointer<lt_symlist_t>.allocate(capacity: entries.count)
    unsafe table.initialize(from: entries, count: entries.count)
    unsafe parts = table
    guard let context = unsafe gvContextPlugins(table, 0) else { throw .engineUnavailable("Graphviz could not start") }
    unsafe portable = context
    return unsafe context
  }

  /// The context that measures and draws text with the fonts of the machine.
  mutating func nativeContext() throws(Failure) -> OpaquePointer {
    if let context = unsafe native { return unsafe context }
    let folder = PluginFolder()
    guard unsafe access(folder.path + "/config6a", R_OK) == 0 else {
      throw .engineUnavailable(
        "Graphviz's list of parts \(folder.path)/config6a is missing; reinstall the package libgvc6, or run `dot -c`")
    }
    guard let context = unsafe gvContext() else { throw .engineUnavailable("Graphviz could not start") }
    unsafe native = context
    return unsafe context
  }
}

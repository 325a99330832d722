/// The program that is started to compute layouts.
///
/// Any program can be its own worker: it calls ``GraphvizWorker/serveIfAsked(_:)`` before anything else. Or it names one that is installed
/// beside it, which starts faster where the program itself is large.
public struct WorkerProgram: Hashable, Sendable {
  /// Where the program lies.
  public var path: String
  /// The folder of Graphviz's parts, where it is not the one beside the library.
  public var pluginFolder: String?

  /// A program that answers to ``GraphvizWorker/argument``.
  public init(path: String, pluginFolder: String? = nil) {
    self.path = path
    self.pluginFolder = pluginFolder
  }

  /// The program that is running; it must call ``GraphvizWorker/serveIfAsked(_:)`` before anything else.
  public static var thisProgram: WorkerProgram {
    #if os(Linux)
      WorkerProgram(path: "/proc/self/exe")
    #else
      WorkerProgram(path: CommandLine.arguments.first ?? "")
    #endif
  }
}

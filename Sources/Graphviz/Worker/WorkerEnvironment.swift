import CGraphviz

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The environment a worker starts with: this program's, without what would change where Graphviz looks for files.
enum WorkerEnvironment {
  /// Set in every worker, so that a program that forgets to serve does not start workers without end.
  static let mark = "GRAPHVIZ_WORKER"

  private static let dropped = ["GVBINDIR", "SERVER_NAME", "DOTFONTPATH", "GDFONTPATH", "GV_FILE_PATH", "SWIFT_BACKTRACE", mark]

  static func variables(for program: WorkerProgram) -> [String] {
    var variables: [String] = []
    var next = unsafe graphviz_environment()
    while let list = unsafe next, let entry = unsafe list.pointee {
      let variable = unsafe String(cString: entry)
      if !dropped.contains(where: { variable.hasPrefix($0 + "=") }) { variables.append(variable) }
      unsafe next = list + 1
    }
    // A crash of Graphviz is reported by its signal; a backtrace would only take time.
    variables += ["SWIFT_BACKTRACE=enable=no", "\(mark)=1"]
    return variables + (program.pluginFolder.map { ["GVBINDIR=\($0)"] } ?? [])
  }
}

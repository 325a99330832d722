/// Turns what came of a task, and what Graphviz printed meanwhile, into a result or an error.
struct Verdict {
  let outcome: GraphvizOutcome
  let diagnostics: [Diagnostic]
  /// How many lines the text of the task has: the place of an error that Graphviz gives no place for.
  let lineCount: Int

  init(_ outcome: GraphvizOutcome, output: String, task: GraphvizTask) {
    self.outcome = outcome
    diagnostics = Diagnostic.all(in: output)
    lineCount = task.dot.utf8.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
  }

  /// The layout.
  ///
  /// - Throws: ``GraphvizError/layoutFailed(_:)`` also where Graphviz reports success but has printed an error, as it does for a bad HTML label.
  func layout() throws(GraphvizError) -> Layout {
    try throwFailure()
    guard case .layout(var layout) = outcome, !diagnostics.contains(where: { $0.severity == .error }) else {
      throw .layoutFailed(diagnostics)
    }
    layout.diagnostics = diagnostics
    return layout
  }

  /// The graph that was read.
  func graph() throws(GraphvizError) -> (graph: Graph, diagnostics: [Diagnostic]) {
    try throwFailure()
    guard case .graph(let graph, let extra) = outcome else { throw .layoutFailed(diagnostics) }
    if let error = diagnostics.first(where: { $0.severity == .error }) { throw syntaxError(error) }
    if extra > 0 { throw .syntax(line: lineCount, near: "a second graph") }
    return (graph, diagnostics)
  }

  private func throwFailure() throws(GraphvizError) {
    guard case .failure(let failure) = outcome else { return }
    switch failure {
    case .engineUnavailable(let hint): throw .engineUnavailable(hint: hint)
    case .unreadable: throw syntaxError(diagnostics.first { $0.severity == .error })
    case .refused:
      if let message = diagnostics.first(where: { $0.message.contains("not recognized") })?.message {
        throw .engineUnavailable(hint: message + "; reinstall the package libgvc6, or run `dot -c`")
      }
      throw .layoutFailed(diagnostics)
    }
  }

  private func syntaxError(_ error: Diagnostic?) -> GraphvizError {
    guard let error else { return .syntax(line: lineCount, near: "") }
    let near =
      error.message.split(separator: " near '", maxSplits: 1).dropFirst().first.map { String($0.dropLast($0.hasSuffix("'") ? 1 : 0)) } ?? ""
    return .syntax(line: error.line ?? lineCount, near: near.utf8.count > 100 ? near.prefix(bytes: 100) + "…" : near)
  }
}

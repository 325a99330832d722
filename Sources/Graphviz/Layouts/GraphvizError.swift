/// Why there is no layout.
public enum GraphvizError: Error, Hashable, Sendable {
  /// The text is no DOT. `near` is what stands at the place; empty at the end of the text.
  case syntax(line: Int, near: String)
  /// Graphviz lacks a part; the hint says what to install.
  case engineUnavailable(hint: String)
  /// Graphviz has refused, or has left out a part of the drawing.
  case layoutFailed([Diagnostic])
  /// It took longer than the limit allows.
  case timedOut(seconds: Double)
  /// It needed more memory than the limit allows.
  case outOfMemory(bytes: Int)
  /// Graphviz has crashed.
  case crashed(signal: Int)
  /// The worker program could not be started, or does not answer as one.
  case workerUnavailable(path: String, reason: String)
  /// The task was cancelled.
  case cancelled
}

extension GraphvizError: CustomStringConvertible {
  /// What was wrong and what to do.
  public var description: String {
    switch self {
    case .syntax(let line, let near): "line \(line): no DOT\(near.isEmpty ? ": the text ends too early" : " near “\(near)”")"
    case .engineUnavailable(let hint): hint
    case .layoutFailed(let diagnostics): "Graphviz could not lay out the graph: \(Self.reasons(diagnostics))"
    case .timedOut(let seconds): "the layout took longer than \(seconds.attributeText) s; draw fewer nodes, or use sfdp"
    case .outOfMemory(let bytes): "the layout needed more than \(bytes >> 20) MB; draw fewer nodes, or use sfdp"
    case .crashed(let signal): "Graphviz crashed (signal \(signal)); draw fewer nodes, or use another engine"
    case .workerUnavailable(let path, let reason): "the layout worker \(path) could not be used: \(reason)"
    case .cancelled: "the layout was cancelled"
    }
  }

  private static func reasons(_ diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.filter { $0.severity == .error }.map(\.message)
    return errors.isEmpty ? "it gave no reason; try another engine" : errors.joined(separator: "; ")
  }
}

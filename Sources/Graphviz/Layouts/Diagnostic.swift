/// Something Graphviz, or this library on the way to it, had to say.
public struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable {
    /// It went on.
    case warning
    /// Something was not done.
    case error
  }

  /// How bad it is.
  public let severity: Severity
  /// What was said, without the word for its severity.
  public let message: String
  /// The line of the DOT text it is about, from 1.
  public let line: Int?

  /// A diagnostic.
  public init(_ severity: Severity, _ message: String, line: Int? = nil) {
    self.severity = severity
    self.message = message
    self.line = line
  }

  /// For example `warning: line 3: unknown attribute`.
  public var description: String { "\(severity): \(line.map { "line \($0): " } ?? "")\(message)" }
}

extension Diagnostic {
  /// Reads what Graphviz has printed: one diagnostic for each `Error:` or `Warning:`, with the lines that go on from it.
  static func all(in output: String) -> [Diagnostic] {
    var found: [(severity: Severity, message: String)] = []
    for line in output.split(whereSeparator: \.isNewline).map(String.init) {
      if let message = line.dropping("Error: ") {
        found.append((.error, message))
      } else if let message = line.dropping("Warning: ") {
        found.append((.warning, message))
      } else if let last = found.indices.last {
        found[last].message += "\n" + line
      } else {
        found.append((.warning, line))
      }
    }
    return found.map { Diagnostic($0.severity, $0.message, line: line(in: $0.message)) }
  }

  /// The number after “in line” or “line”, as in `syntax error in line 5 near '--'`.
  private static func line(in message: String) -> Int? {
    let words = message.split(separator: " ")
    guard let word = words.firstIndex(of: "line"), word + 1 < words.count else { return nil }
    return Int(words[word + 1].prefix { $0.isNumber })
  }
}

extension String {
  /// What follows a beginning, if this begins so.
  func dropping(_ prefix: String) -> String? { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil }
}

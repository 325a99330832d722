/// Something the user should know although reading went on.
public struct ReadingDiagnostic: Hashable, Sendable, CustomStringConvertible {
  /// How much it matters.
  public enum Severity: String, Hashable, Sendable {
    /// Nothing is wrong.
    case note
    /// An article could not be read.
    case error
  }

  /// How much it matters.
  public let severity: Severity
  /// Where.
  public let place: InputPlace
  /// What was wrong and what to do, without the place.
  public let message: String

  /// Makes a diagnostic.
  public init(_ severity: Severity, _ place: InputPlace, _ message: String) {
    self.severity = severity
    self.place = place
    self.message = message
  }

  /// InputPlace and message on one line.
  public var description: String { "\(place): \(message)" }
}

/// Where in the input something was found.
public struct InputPlace: Hashable, Sendable, CustomStringConvertible {
  /// The file or folder as the user named it, or `standard input`.
  public let file: String
  /// The part of it, where it has parts: `line 12`.
  public let part: String?

  /// Makes a place.
  public init(_ file: String, _ part: String? = nil) {
    self.file = file
    self.part = part
  }

  /// File and part: `news.ndjson, line 12`.
  public var description: String { part.map { "\(file), \($0)" } ?? file }
}

/// Why an input cannot be read at all.
public struct ReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What sort of trouble it is; more may be added.
  public enum Code: Hashable, Sendable {
    case missing, notPermitted, inputOutput, empty, binary, drawing, damaged, tooLarge, noWords
  }

  /// What sort of trouble it is.
  public let code: Code
  /// Where.
  public let place: InputPlace
  /// What was wrong and what to do, without the place.
  public let message: String

  /// Makes an error.
  public init(_ code: Code, _ place: InputPlace, _ message: String) {
    self.code = code
    self.place = place
    self.message = message
  }

  /// Makes an error that concerns a whole file.
  public init(_ code: Code, _ file: String, _ message: String) { self.init(code, InputPlace(file), message) }

  /// InputPlace and message on one line.
  public var description: String { "\(place): \(message)" }
}

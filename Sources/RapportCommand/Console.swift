import Foundation

/// The two streams a command speaks on: results on standard output, everything else on standard error.
enum Console {
  /// Whether standard output is a terminal that wants colour.
  static var wantsColour: Bool { isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"]?.isEmpty ?? true }

  /// Tells the user something that is no result.
  static func error(_ message: String) { try? write(Data((message + "\n").utf8), to: STDERR_FILENO) }

  /// Writes results.
  ///
  /// - Throws: ``Trouble`` when nobody reads them any more.
  static func output(_ bytes: Data) throws { try write(bytes, to: STDOUT_FILENO) }

  private static func write(_ bytes: Data, to descriptor: Int32) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        throw Trouble("standard output: \(String(cString: strerror(errno))); not everything was written")
      }
    }
  }
}

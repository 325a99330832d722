import Foundation

/// The two streams a command speaks on: results on standard output, everything else on standard error.
enum Console {
  /// Whether standard output is a terminal that wants colour.
  static var wantsColour: Bool { isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"]?.isEmpty ?? true }

  /// Tells the user something that is no result.
  static func error(_ message: String) {
    clearProgress()
    _ = write(Data((message + "\n").utf8), to: STDERR_FILENO)
  }

  /// Shows how far the work is, on a line that the next message replaces; only a terminal gets to see it.
  static func progress(_ message: String) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    _ = write(Data("\r\u{1B}[K\(message)".utf8), to: STDERR_FILENO)
  }

  /// Takes back what ``progress(_:)`` shows.
  static func clearProgress() {
    progress("")
  }

  /// Writes results.
  ///
  /// - Throws: ``Trouble`` when nobody reads them any more.
  static func output(_ bytes: Data) throws {
    if let error = write(bytes, to: STDOUT_FILENO) {
      throw Trouble("standard output: \(String(cString: strerror(error))); not everything was written")
    }
  }

  /// Writes all bytes; returns the number of the error that stopped it, if one did.
  static func write(_ bytes: Data, to descriptor: Int32) -> Int32? {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let written = Foundation.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written >= 0 {
          rest = rest.dropFirst(written)
        } else if errno != EINTR {
          return errno
        }
      }
      return nil
    }
  }
}

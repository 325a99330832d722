import Foundation

/// The bytes of a file, or of standard input; the only door to the disk besides ``Folder``.
final class FileSource: ByteSource {
  private static let pieceSize = 1 << 17
  private let descriptor: Int32
  private let place: String

  /// Opens a file.
  init(path: String) throws(ReadingError) {
    place = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.error(errno, path) }
  }

  /// Reads standard input.
  init() {
    place = "standard input"
    descriptor = STDIN_FILENO
  }

  deinit {
    if descriptor != STDIN_FILENO { close(descriptor) }
  }

  func next() throws(ReadingError) -> [UInt8] {
    while true {
      var count = 0
      let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, filled in
        count = read(descriptor, buffer.baseAddress, buffer.count)
        filled = max(0, count)
      }
      if count >= 0 { return piece }
      if errno != EINTR { throw Self.error(errno, place) }
    }
  }

  /// Tells whether a file or folder is there and may be read.
  static func check(_ path: String) throws(ReadingError) {
    guard access(path, R_OK) == 0 else { throw error(errno, path) }
  }

  static func error(_ number: Int32, _ path: String) -> ReadingError {
    switch number {
    case ENOENT, ENOTDIR: ReadingError(.missing, path, "no such file or folder")
    case EACCES, EPERM: ReadingError(.notPermitted, path, "no permission to read it")
    default: ReadingError(.inputOutput, path, "cannot be read: \(String(cString: strerror(number)))")
    }
  }
}

import Foundation

/// A file that appears whole or not at all: it is written under another name beside its place, and renamed when it is finished.
///
/// What is no regular file (a device, a pipe) is written as it is.
final class WholeFile {
  private let target: String
  private let temporary: String?
  private let descriptor: Int32
  private var isFinished = false

  /// Begins a file.
  ///
  /// - Throws: ``Trouble`` when nothing can be written there.
  init(_ path: String) throws {
    // Behind a symbolic link it is the file that is replaced, not the link.
    let resolved = realpath(path, nil)
    target = resolved.map { String(cString: $0) } ?? path
    free(resolved)
    var status = stat()
    let exists = stat(target, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR { throw Self.trouble(path, EISDIR) }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      temporary = nil
      descriptor = open(target, O_WRONLY | O_CLOEXEC)
    } else {
      let url = URL(fileURLWithPath: target)
      let name = url.deletingLastPathComponent().appendingPathComponent(".\(url.lastPathComponent).\(getpid()).part").path
      temporary = name
      descriptor = open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, exists ? status.st_mode & 0o777 : 0o666)
    }
    guard descriptor >= 0 else { throw Self.trouble(path, errno) }
  }

  deinit {
    guard descriptor >= 0, !isFinished else { return }
    close(descriptor)
    if let temporary { unlink(temporary) }
  }

  /// Adds bytes at the end.
  func write(_ bytes: Data) throws {
    if let error = Console.write(bytes, to: descriptor) { throw Self.trouble(target, error) }
  }

  /// Puts the file in its place.
  func finish() throws {
    guard let temporary else { return }
    guard rename(temporary, target) == 0 else { throw Self.trouble(target, errno) }
    isFinished = true
    guard close(descriptor) == 0 else { throw Self.trouble(target, errno) }
  }

  private static func trouble(_ path: String, _ error: Int32) -> Trouble {
    Trouble("cannot write \(path): \(String(cString: strerror(error))); choose another place with --output")
  }
}

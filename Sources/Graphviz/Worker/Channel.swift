#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A descriptor that bytes come from or go to, whole or not at all.
struct Channel {
  let descriptor: Int32

  /// Writes a frame: its length in eight bytes, least first, and its bytes.
  func writeFrame(_ bytes: [UInt8]) -> Bool {
    var frame = ByteWriter()
    frame.append(bytes)
    return writeAll(frame.bytes)
  }

  /// The next frame; `nil` at the end.
  func readFrame() -> [UInt8]? {
    guard let header = readAll(8), let length = ByteReader(header).length() else { return nil }
    return readAll(length)
  }

  @discardableResult
  func writeAll(_ bytes: [UInt8]) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe write(descriptor, buffer.baseAddress.map { unsafe $0 + done }, buffer.count - done)
      }
      if count > 0 { done += count } else if errno != EINTR { return false }
    }
    return true
  }

  /// All bytes of a file that has been written to.
  func contents() -> [UInt8] {
    let length = lseek(descriptor, 0, SEEK_END)
    guard length > 0, lseek(descriptor, 0, SEEK_SET) == 0 else { return [] }
    return readAll(Int(length)) ?? []
  }

  private func readAll(_ length: Int) -> [UInt8]? {
    var done = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: length) { buffer, initialized in
      while done < length {
        let count = unsafe read(descriptor, buffer.baseAddress.map { unsafe $0 + done }, length - done)
        if count > 0 { done += count } else if count == 0 || errno != EINTR { break }
      }
      initialized = done
    }
    return done == length ? bytes : nil
  }
}

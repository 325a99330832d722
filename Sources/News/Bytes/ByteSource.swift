/// Bytes that arrive piece by piece.
protocol ByteSource: AnyObject {
  /// The next piece; empty at the end.
  func next() throws(ReadingError) -> [UInt8]
}

/// Bytes that are all there.
final class MemorySource: ByteSource {
  private var bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func next() throws(ReadingError) -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}

/// Bytes of which the beginning can be looked at before they are read.
struct ByteStream {
  /// What was looked at and not read yet.
  private(set) var head: [UInt8] = []
  private let source: any ByteSource
  private var isAtEnd = false

  init(_ source: any ByteSource) { self.source = source }

  /// Reads ahead until ``head`` holds so many bytes or everything.
  mutating func lookAhead(_ count: Int) throws(ReadingError) {
    while head.count < count, !isAtEnd {
      let piece = try source.next()
      if piece.isEmpty { isAtEnd = true }
      head += piece
    }
  }

  /// Drops the mark that some programs put before UTF-8; call it after looking ahead.
  mutating func dropByteOrderMark() {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head.removeFirst(3) }
  }

  /// The next piece; empty at the end.
  mutating func next() throws(ReadingError) -> [UInt8] {
    guard head.isEmpty else {
      defer { head = [] }
      return head
    }
    return isAtEnd ? [] : try source.next()
  }

  /// Everything that is left; nil when it is more than a limit, of which no more than that is kept in memory.
  mutating func rest(limit: Int) throws(ReadingError) -> [UInt8]? {
    var bytes: [UInt8] = []
    while true {
      let piece = try next()
      if piece.isEmpty { return bytes }
      guard bytes.count + piece.count <= limit else { return nil }
      bytes += piece
    }
  }
}

/// A stream that has been looked at is a source again, for the next layer of wrapping.
final class StreamSource: ByteSource {
  private var stream: ByteStream

  init(_ stream: ByteStream) { self.stream = stream }

  func next() throws(ReadingError) -> [UInt8] { try stream.next() }
}

import CZlib

/// What gzip packed: one member or several in a row, with zeros or anything else behind them ignored, as gzip does.
final class GzipSource: ByteSource {
  private static let pieceSize = 1 << 17
  private let source: any ByteSource
  private let place: String
  // zlib keeps a pointer to it, so that it must never move.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private var packed: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  private var isBetweenMembers = false

  init(_ source: any ByteSource, place: String) {
    self.source = source
    self.place = place
    stream.initialize(to: z_stream())
    // 15 bits of window, and 16 for a gzip header.
    inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  static func recognises(_ head: [UInt8]) -> Bool { head.starts(with: [0x1F, 0x8B, 0x08]) }

  func next() throws(ReadingError) -> [UInt8] {
    while !isAtEnd {
      if position == packed.count {
        packed = try source.next()
        position = 0
        if packed.isEmpty {
          isAtEnd = true
          if !isBetweenMembers { throw ReadingError(.damaged, place, "the gzip file ends too early; what came before the break was read") }
          return []
        }
      }
      if isBetweenMembers {
        guard packed[position] == 0x1F else {
          isAtEnd = true
          return []
        }
        isBetweenMembers = false
        inflateReset(stream)
      }
      let piece = try inflatePiece()
      if !piece.isEmpty { return piece }
    }
    return []
  }

  private func inflatePiece() throws(ReadingError) -> [UInt8] {
    var result = Z_OK
    let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { output, filled in
      packed.withUnsafeMutableBufferPointer { input in
        stream.pointee.next_in = input.baseAddress?.advanced(by: position)
        stream.pointee.avail_in = UInt32(input.count - position)
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(output.count)
        result = inflate(stream, Z_NO_FLUSH)
        position = input.count - Int(stream.pointee.avail_in)
      }
      filled = output.count - Int(stream.pointee.avail_out)
    }
    if result == Z_STREAM_END {
      isBetweenMembers = true
    } else if result != Z_OK && result != Z_BUF_ERROR {
      isAtEnd = true
      throw ReadingError(.damaged, place, "the gzip file is damaged; what came before the damage was read")
    }
    return piece
  }
}

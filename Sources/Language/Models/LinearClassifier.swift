/// A multi-class linear classifier over hashed features, as trained by an averaged perceptron (Collins 2002).
///
/// The score of a class is the sum of the weights that the given features have for it; the best class is the first with the highest score.
/// Weights are 8-bit numbers q that stand for sign(q)·q² (square-root companding keeps the many small weights that a linear scale would
/// flatten to zero), so scores are exact integers: the same on every machine. Cost: one look-up a feature, whatever the number of classes.
///
/// A section of a ``ModelFile``: number of classes, of features, of bucket bits, of label bytes (UInt32 each); scale (Float32: what a score of 1 stands
/// for); labels, each ended by a zero byte; padding to 4; offset of every bucket and one past the last (UInt32 each, from the first record). Records, sorted: low 16 bits of the
/// feature (UInt16), number of weights (UInt8), and a class and a weight (UInt8, Int8) each. The bucket is the feature's upper bits.
public struct LinearClassifier: Sendable {
  /// What the classes are called, by index.
  public let labels: [String]
  /// What a score of 1 stands for in units of training updates.
  public let scale: Float
  /// The number of features with a weight.
  public let featureCount: Int
  /// Into memory that `owner` keeps and nobody writes to.
  nonisolated(unsafe) private let buckets: UnsafeRawPointer
  nonisolated(unsafe) private let records: UnsafeRawPointer
  private let shift: UInt32
  /// The last place of which four bytes can be read.
  private let lastHeader: UInt32
  private let owner: MappedBytes

  /// Reads the classifier in a section of a model; the offsets of its buckets are checked once.
  public init(_ file: ModelFile, section name: String) throws(ModelError) {
    let section = try file.section(name)
    let classes = Int(try section.integer(UInt32.self, at: 0))
    featureCount = Int(try section.integer(UInt32.self, at: 4))
    let bits = Int(try section.integer(UInt32.self, at: 8))
    let labelBytes = Int(try section.integer(UInt32.self, at: 12))
    scale = Float(bitPattern: try section.integer(UInt32.self, at: 16))
    let bucketStart = (20 + labelBytes + 3) & ~3
    let recordStart = bucketStart + 4 * (1 << max(0, min(bits, 28)) + 1)
    guard classes > 0, classes <= 255, bits >= 1, bits <= 28, recordStart <= section.bytes.count,
      section.bytes.count <= 1 << 30, let base = section.bytes.baseAddress
    else {
      throw section.damaged
    }
    labels = section.bytes[20..<20 + labelBytes].split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    guard labels.count == classes else { throw section.damaged }
    buckets = base + bucketStart
    // No record is shorter than five bytes: where there are none, what is read in passing is read from the start of the section.
    records = section.bytes.count - recordStart < 4 ? base : base + recordStart
    shift = UInt32(32 - bits)
    owner = section.owner
    let recordBytes = section.bytes.count - recordStart
    lastHeader = UInt32(max(recordBytes, 4) - 4)
    guard isSound(bucketCount: 1 << bits, recordBytes: recordBytes) else { throw section.damaged }
  }

  /// The places that scores must have room for, whatever the number of classes: a damaged record may name any.
  static let scoreCapacity = 256

  /// The scores of all classes for the given features; `scores` is overwritten and must have ``scoreCapacity`` places.
  @inline(__always)
  func score(_ features: UnsafeBufferPointer<UInt32>, into scores: UnsafeMutablePointer<Int32>) {
    scores.update(repeating: 0, count: labels.count)
    add(features, to: scores)
  }

  /// Adds the weights of features to the scores, which must have ``scoreCapacity`` places.
  ///
  /// Nearly every look-up waits for memory, so a block of features asks for all of its memory before the first is looked at.
  @inline(__always)
  func add(_ features: UnsafeBufferPointer<UInt32>, to scores: UnsafeMutablePointer<Int32>) {
    withUnsafeTemporaryAllocation(of: Place.self, capacity: Self.blockSize) { places in
      guard let places = places.baseAddress else { return }
      var start = 0
      var ends: UInt32 = 0
      while start < features.count {
        let count = min(Self.blockSize, features.count &- start)
        for index in 0..<count { places[index] = place(of: features[start &+ index]) }
        for index in 0..<count {
          places[index].start = header(at: places[index].at)
          ends ^= header(at: places[index].end)
        }
        for index in 0..<count { add(places[index], to: scores) }
        start &+= count
      }
      // No class has the last place: what is written there only keeps the ends of the buckets from not being asked for.
      scores[Self.scoreCapacity - 1] = Int32(truncatingIfNeeded: ends)
    }
  }

  private static let blockSize = 40

  /// Where the weights of a feature stand, if they stand anywhere.
  private struct Place {
    var at: UInt32
    var end: UInt32
    var key: UInt16
    /// The first four bytes of the bucket's first record.
    var start: UInt32 = 0
  }

  @inline(__always)
  private func place(of feature: UInt32) -> Place {
    let bucket = Int(feature >> shift)
    return Place(
      at: buckets.load(fromByteOffset: 4 &* bucket, as: UInt32.self), end: buckets.load(fromByteOffset: 4 &* bucket &+ 4, as: UInt32.self),
      key: UInt16(truncatingIfNeeded: feature))
  }

  /// The first four bytes of a record, of which the lower three are key and number of weights; nothing is read beyond the last record.
  @inline(__always)
  private func header(at place: UInt32) -> UInt32 {
    records.loadUnaligned(fromByteOffset: Int(min(place, lastHeader)), as: UInt32.self)
  }

  /// Adds the weights of the record with a place's key to the scores, one place a class.
  @inline(__always)
  private func add(_ place: Place, to scores: UnsafeMutablePointer<Int32>) {
    var at = place.at
    var start = place.start
    while at &+ 5 <= place.end {
      let found = UInt16(truncatingIfNeeded: start)
      let next = at &+ 3 &+ 2 &* (start >> 16 & 0xFF)
      if found >= place.key {
        guard found == place.key, next <= place.end else { return }
        for pair in stride(from: Int(at) &+ 3, to: Int(next), by: 2) {
          let weight = Int32(records.load(fromByteOffset: pair &+ 1, as: Int8.self))
          scores[Int(records.load(fromByteOffset: pair, as: UInt8.self))] &+= weight &* abs(weight)
        }
        return
      }
      at = next
      start = header(at: at)
    }
  }

  /// The scores of all classes for the given features, by class.
  public func scores(of features: [UInt32]) -> [Int32] {
    [Int32](unsafeUninitializedCapacity: Self.scoreCapacity) { scores, count in
      guard let first = scores.baseAddress else { return }
      features.withUnsafeBufferPointer { score($0, into: first) }
      count = labels.count
    }
  }

  /// The index of the best class for the given features.
  public func best(of features: [UInt32]) -> Int {
    let scores = scores(of: features)
    var best = 0
    for index in 1..<scores.count where scores[index] > scores[best] { best = index }
    return best
  }

  /// Whether the buckets lie in order and within the records, so that no look-up can leave them.
  private func isSound(bucketCount: Int, recordBytes: Int) -> Bool {
    var last = 0
    for bucket in 0...bucketCount {
      let at = Int(buckets.load(fromByteOffset: 4 * bucket, as: UInt32.self))
      guard at >= last, at <= recordBytes else { return false }
      last = at
    }
    return true
  }
}

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
  private let owner: MappedBytes

  /// Reads the classifier in a section of a model; every offset is checked once, so that scoring need not.
  public init(_ file: ModelFile, section name: String) throws(ModelError) {
    let section = try file.section(name)
    let classes = Int(try section.integer(UInt32.self, at: 0))
    featureCount = Int(try section.integer(UInt32.self, at: 4))
    let bits = Int(try section.integer(UInt32.self, at: 8))
    let labelBytes = Int(try section.integer(UInt32.self, at: 12))
    scale = Float(bitPattern: try section.integer(UInt32.self, at: 16))
    let bucketStart = (20 + labelBytes + 3) & ~3
    let recordStart = bucketStart + 4 * (1 << max(0, min(bits, 28)) + 1)
    guard classes > 0, classes <= 255, bits >= 1, bits <= 28, recordStart <= section.bytes.count, let base = section.bytes.baseAddress
    else {
      throw section.damaged
    }
    labels = section.bytes[20..<20 + labelBytes].split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    guard labels.count == classes else { throw section.damaged }
    buckets = base + bucketStart
    records = base + recordStart
    shift = UInt32(32 - bits)
    owner = section.owner
    guard isSound(bucketCount: 1 << bits, recordBytes: section.bytes.count - recordStart) else { throw section.damaged }
  }

  /// Adds the weights of a feature to the scores, one place a class.
  @inline(__always)
  func add(_ feature: UInt32, to scores: UnsafeMutablePointer<Int32>) {
    let bucket = Int(feature >> shift)
    var at = Int(buckets.load(fromByteOffset: 4 * bucket, as: UInt32.self))
    let end = Int(buckets.load(fromByteOffset: 4 * bucket + 4, as: UInt32.self))
    let key = UInt16(truncatingIfNeeded: feature)
    while at < end {
      let count = Int(records.load(fromByteOffset: at + 2, as: UInt8.self))
      let found = records.loadUnaligned(fromByteOffset: at, as: UInt16.self)
      at += 3
      if found == key {
        for pair in 0..<count {
          let weight = Int32(records.load(fromByteOffset: at + 2 * pair + 1, as: Int8.self))
          scores[Int(records.load(fromByteOffset: at + 2 * pair, as: UInt8.self))] &+= weight &* abs(weight)
        }
        return
      }
      if found > key { return }
      at += 2 * count
    }
  }

  /// The scores of all classes for the given features; `scores` is overwritten and must have a place for every class.
  @inline(__always)
  func score(_ features: UnsafeBufferPointer<UInt32>, into scores: UnsafeMutablePointer<Int32>) {
    scores.update(repeating: 0, count: labels.count)
    for feature in features { add(feature, to: scores) }
  }

  /// The scores of all classes for the given features, by class.
  public func scores(of features: [UInt32]) -> [Int32] {
    var scores = [Int32](repeating: 0, count: labels.count)
    scores.withUnsafeMutableBufferPointer { scores in
      guard let first = scores.baseAddress else { return }
      features.withUnsafeBufferPointer { score($0, into: first) }
    }
    return scores
  }

  /// The index of the best class for the given features.
  public func best(of features: [UInt32]) -> Int {
    let scores = scores(of: features)
    var best = 0
    for index in 1..<scores.count where scores[index] > scores[best] { best = index }
    return best
  }

  /// Whether every bucket lies in order and every record within its bucket, with classes that exist.
  private func isSound(bucketCount: Int, recordBytes: Int) -> Bool {
    var at = 0
    for bucket in 0..<bucketCount {
      guard Int(buckets.load(fromByteOffset: 4 * bucket, as: UInt32.self)) == at else { return false }
      let end = Int(buckets.load(fromByteOffset: 4 * bucket + 4, as: UInt32.self))
      guard end >= at, end <= recordBytes else { return false }
      while at < end {
        guard at + 3 <= end else { return false }
        let next = at + 3 + 2 * Int(records.load(fromByteOffset: at + 2, as: UInt8.self))
        guard next <= end else { return false }
        for label in stride(from: at + 3, to: next, by: 2)
        where Int(records.load(fromByteOffset: label, as: UInt8.self)) >= labels.count {
          return false
        }
        at = next
      }
    }
    return true
  }
}

/// A feature with its weights, before they are rounded and packed.
public struct WeightedFeature: Sendable {
  /// The feature's number, from ``FeatureHash``.
  public var feature: UInt32
  /// Classes with their weights, by ascending class; zero weights left out.
  public var weights: [(label: Int, weight: Float)]

  /// Makes a feature with its weights.
  public init(feature: UInt32, weights: [(label: Int, weight: Float)]) {
    self.feature = feature
    self.weights = weights
  }
}

extension LinearClassifier {
  /// The section that a classifier with these weights is read from; the order of the features does not matter.
  ///
  /// Weights are rounded to q with sign(q)·q² nearest to them on the scale of the largest; those that become zero are left out.
  public static func encoded(labels: [String], features: [WeightedFeature]) -> [UInt8] {
    let largest = features.reduce(0 as Float) { $1.weights.reduce($0) { max($0, abs($1.weight)) } }
    let packed = features.compactMap { packedRecord($0, largest: largest) }.sorted { $0.feature < $1.feature }
    var bits = 4
    while 1 << (bits + 2) < packed.count, bits < 24 { bits += 1 }
    var bytes: [UInt8] = []
    let names: [UInt8] = labels.flatMap { Array($0.utf8) + [0] }
    for number in [labels.count, packed.count, bits, names.count] { bytes.append(littleEndian: UInt32(number)) }
    bytes.append(littleEndian: (largest / (127 * 127)).bitPattern)
    bytes += names
    bytes += repeatElement(0, count: -bytes.count & 3)
    var records: [UInt8] = []
    var next = packed.startIndex
    for bucket in 0..<1 << bits {
      bytes.append(littleEndian: UInt32(records.count))
      let end = packed[next...].firstIndex { Int($0.feature >> UInt32(32 - bits)) > bucket } ?? packed.endIndex
      // Within a bucket, records stand by the 16 bits that tell them apart.
      for record in packed[next..<end].sorted(by: { ($0.feature & 0xFFFF, $0.feature) < ($1.feature & 0xFFFF, $1.feature) }) {
        records += record.bytes
      }
      next = end
    }
    bytes.append(littleEndian: UInt32(records.count))
    return bytes + records
  }

  private static func packedRecord(_ feature: WeightedFeature, largest: Float) -> (feature: UInt32, bytes: [UInt8])? {
    var pairs: [UInt8] = []
    for (label, weight) in feature.weights {
      let root = ((abs(weight) / largest).squareRoot() * 127).rounded()
      let rounded = Int8(weight < 0 ? -root : root)
      if rounded != 0 { pairs += [UInt8(label), UInt8(bitPattern: rounded)] }
    }
    guard !pairs.isEmpty else { return nil }
    var bytes: [UInt8] = []
    bytes.append(littleEndian: UInt16(truncatingIfNeeded: feature.feature))
    bytes.append(UInt8(pairs.count / 2))
    return (feature.feature, bytes + pairs)
  }
}

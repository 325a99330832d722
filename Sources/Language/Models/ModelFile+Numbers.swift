extension ModelFile {
  /// The numbers in a section that holds nothing else, as Float32, exactly as they were written.
  ///
  /// - Throws: ``ModelError/damaged(path:reason:)`` where it is missing, holds another number of them, or one that is not finite.
  package func numbers(_ count: Int, in name: String) throws(ModelError) -> [Double] {
    let section = try section(name)
    guard section.bytes.count == 4 * count else { throw section.damaged }
    var numbers: [Double] = []
    for index in 0..<count {
      let number = Double(Float(bitPattern: try section.integer(UInt32.self, at: 4 * index)))
      guard number.isFinite else { throw section.damaged }
      numbers.append(number)
    }
    return numbers
  }

  /// The bytes of a section that ``numbers(_:in:)`` reads.
  package static func encoded(numbers: [Double]) -> [UInt8] {
    var bytes: [UInt8] = []
    for number in numbers { bytes.append(littleEndian: Float(number).bitPattern) }
    return bytes
  }
}

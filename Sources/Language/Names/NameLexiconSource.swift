/// A lexicon as columns, in the order of its file.
package struct NameLexiconSource: Sendable {
  /// Hashes of words as written, and their fine clusters from 1.
  package var formKeys: [UInt32] = []
  package var formClusters: [UInt16] = []
  /// For every fine cluster its middle and its coarse one, from 1.
  package var middleOfFine: [UInt16] = []
  package var coarseOfFine: [UInt16] = []
  /// Hashes of words in lower case, and their ``WordClasses``.
  package var wordKeys: [UInt32] = []
  package var wordClasses: [UInt16] = []
  /// Hashes of phrases and of their beginnings, and their ``PhraseClasses``.
  package var phraseKeys: [UInt32] = []
  package var phraseClasses: [UInt8] = []

  package init() {}

  /// Reads the lexicon's sections of a model.
  init(_ file: ModelFile) throws(ModelError) {
    (formKeys, formClusters) = try Self.columns(file, "lexicon.forms")
    (middleOfFine, coarseOfFine) = try Self.columns(file, "lexicon.levels")
    (wordKeys, wordClasses) = try Self.columns(file, "lexicon.words")
    (phraseKeys, phraseClasses) = try Self.columns(file, "lexicon.phrases")
  }

  /// The sections that a lexicon is read from.
  var sections: [(name: String, bytes: [UInt8])] {
    [
      ("lexicon.forms", Self.bytes(formKeys, formClusters)), ("lexicon.levels", Self.bytes(middleOfFine, coarseOfFine)),
      ("lexicon.words", Self.bytes(wordKeys, wordClasses)), ("lexicon.phrases", Self.bytes(phraseKeys, phraseClasses)),
    ]
  }

  /// Two columns of the same length, which stands before them.
  private static func columns<First: FixedWidthInteger, Second: FixedWidthInteger>(
    _ file: ModelFile, _ name: String
  ) throws(ModelError) -> ([First], [Second]) {
    let section = try file.section(name)
    let count = Int(try section.integer(UInt32.self, at: 0))
    let width = MemoryLayout<First>.size
    guard count <= section.bytes.count, 4 + count * (width + MemoryLayout<Second>.size) <= section.bytes.count else {
      throw section.damaged
    }
    var first: [First] = []
    var second: [Second] = []
    for index in 0..<count {
      first.append(try section.integer(First.self, at: 4 + index * width))
      second.append(try section.integer(Second.self, at: 4 + count * width + index * MemoryLayout<Second>.size))
    }
    return (first, second)
  }

  private static func bytes(_ first: [some FixedWidthInteger], _ second: [some FixedWidthInteger]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: UInt32(first.count))
    for number in first { bytes.append(littleEndian: number) }
    for number in second { bytes.append(littleEndian: number) }
    return bytes
  }
}

/// The trained weights of the name recogniser and its lexicon.
package struct NameModel: Sendable {
  /// The name of the shipped file.
  package static let fileName = "names.model"

  package let lexicon: NameLexicon
  let classifier: LinearClassifier
  /// What two neighbouring tags add to a score, in the order of ``NameTag/transitions``.
  let transitions: [Int32]

  /// Reads a model; throws ``ModelError`` where a section is missing or does not make sense.
  package init(_ file: ModelFile) throws(ModelError) {
    classifier = try LinearClassifier(file, section: "names.weights")
    let edges = try file.section("names.edges")
    var transitions: [Int32] = []
    for number in NameTag.transitions.indices { transitions.append(try edges.integer(Int32.self, at: 4 * number)) }
    guard classifier.labels.count == NameTag.count else { throw edges.damaged }
    self.transitions = transitions
    lexicon = NameLexicon(try NameLexiconSource(file))
  }

  /// The sections of a model's file; the weights of a feature stand by tag.
  package static func sections(
    lexicon: NameLexiconSource, features: [WeightedFeature], transitions: [Float]
  ) -> [(name: String, bytes: [UInt8])] {
    let labels = (0..<NameTag.count).map(String.init)
    let weights = LinearClassifier.encoded(labels: labels, features: features)
    let largest = features.reduce(0 as Float) { $1.weights.reduce($0) { max($0, abs($1.weight)) } }
    var edges: [UInt8] = []
    for transition in transitions { edges.append(littleEndian: Int32((transition / largest * (127 * 127)).rounded())) }
    return [("names.weights", weights), ("names.edges", edges)] + lexicon.sections
  }
}

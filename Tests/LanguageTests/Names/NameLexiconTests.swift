import Language
import Testing

@Suite struct `Reading name models` {
  @Test func `tags follow one another as names allow`() {
    let person = NameTag.kind(of: .person)
    let place = NameTag.kind(of: .location)
    #expect(NameTag.follows(NameTag.outside, NameTag.tag(person, .first)))
    #expect(NameTag.follows(NameTag.tag(person, .first), NameTag.tag(person, .last)))
    #expect(NameTag.follows(NameTag.tag(person, .only), NameTag.tag(place, .only)))
    #expect(!NameTag.follows(NameTag.tag(person, .first), NameTag.tag(place, .last)))
    #expect(!NameTag.follows(NameTag.tag(person, .first), NameTag.outside))
    #expect(!NameTag.follows(NameTag.outside, NameTag.tag(person, .inner)))
  }

  @Test func `a model without a lexicon is damaged`() throws {
    let sections = NameModel.sections(lexicon: NameLexiconSource(), features: [], transitions: [])
    let file = try ModelFile(bytes: ModelFile.encoded(sections: Array(sections.prefix(2))), path: "names.model")
    #expect(throws: ModelError.self) { try NameModel(file) }
  }

  @Test func `a model whose edges are cut short is damaged`() throws {
    let feature = WeightedFeature(feature: 1, weights: [(label: 0, weight: 1)])
    let sections = NameModel.sections(lexicon: NameLexiconSource(), features: [feature], transitions: [0.5])
    let file = try ModelFile(bytes: ModelFile.encoded(sections: sections), path: "names.model")
    #expect(throws: ModelError.self) { try NameModel(file) }
  }

  @Test func `an untrained model finds no names`() throws {
    let feature = WeightedFeature(feature: 1, weights: [(label: 0, weight: 1)])
    let edges = [Float](repeating: 0, count: NameTag.transitions.count)
    let sections = NameModel.sections(lexicon: NameLexiconSource(), features: [feature], transitions: edges)
    let model = try NameModel(ModelFile(bytes: ModelFile.encoded(sections: sections), path: "names.model"))
    let document = try MarkedNames.document(of: "Angela Merkel met Emmanuel Macron in Paris.")
    #expect(NameRecognizer(model: model).entities(in: document).isEmpty)
  }
}

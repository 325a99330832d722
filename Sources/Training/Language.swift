import ArgumentParser
import Language

/// Trains what cuts, tags and parses sentences.
struct TrainLanguage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language",
    abstract: "Trains sentence splitter, tagger and parser on the English Web Treebank and the open part of GUM.")

  @OptionGroup var options: TrainingOptions

  func run() throws {
    let sentences = try ["ewt", "gum-open"].flatMap { try Treebank.sentences(ofFile: options.data("dependencies/\($0)-train.conllu")) }
    for model in try LanguageTraining(sentences: sentences).models() { try options.write(model.name, bytes: model.bytes) }
  }
}

/// The way from a treebank to the models of sentences, tags and trees.
struct LanguageTraining {
  let sentences: [TreeSentence]

  private static let (sentenceEpochs, taggerEpochs, parserEpochs) = (8, 6, 8)
  private static let (sentenceWeights, taggerWeights, parserWeights) = (60_000, 250_000, 1_000_000)
  /// The parser learns from tags given by a tagger that had not seen the sentence; this many taggers.
  private static let foldCount = 6
  /// A first, shorter training chooses the features that the parsers may use, so that none is cut away when they are trained.
  private static let (choosingEpochs, parserFeatures) = (4, 400_000)
  /// The parser is the mean of this many, each trained in an order of its own.
  private static let parserCount = 2

  /// The models by name of file, in the order in which they are used.
  func models() throws -> [(name: String, bytes: [UInt8])] {
    let splitter = SentenceTrainer(epochs: Self.sentenceEpochs).train(SentenceTrainer.examples(of: sentences)).features()
    let tagging = TaggerTrainer(sentences: sentences, epochs: Self.taggerEpochs)
    let examples = sentences.map(tagging.example)
    TrainingOptions.report("language: \(sentences.count) sentences, \(tagging.labels.count) classes of tags")
    let tagger = tagging.train(examples, seed: 0).features()
    let trees = try concurrently(Self.foldCount) { try Self.trees(sentences, examples, tagging, fold: $0) }.flatMap { $0 }
    TrainingOptions.report("language: treebank tagged by taggers that had not seen it")
    let parsing = try ParserTrainer(examples: trees)
    let parser = try Self.parser(parsing, trees)
    return [
      ("sentences.model", Self.model("beginnings", SentenceTrainer.labels, splitter, keeping: Self.sentenceWeights)),
      ("tagger.model", Self.model("tags", tagging.labels, tagger, keeping: Self.taggerWeights)),
      ("parser.model", Self.model("moves", parsing.labels, parser, keeping: Self.parserWeights)),
    ]
  }

  private static func parser(_ parsing: ParserTrainer, _ trees: [ParserTrainer.Example]) throws -> [TrainedFeature] {
    let chosen = parsing.train(trees, seed: 0, epochs: choosingEpochs).features().strongest(parserFeatures)
    TrainingOptions.report("language: features of the parser chosen")
    return .mean(
      of: try concurrently(parserCount) {
        parsing.train(trees, seed: UInt64($0), epochs: parserEpochs, onlyFeatures: chosen).features()
      })
  }

  private static func model(_ section: String, _ labels: [String], _ features: [TrainedFeature], keeping limit: Int) -> [UInt8] {
    ModelFile.encoded(sections: [(section, LinearClassifier.encoded(labels: labels, features: features.keeping(limit)))])
  }

  /// The trees of one part of the sentences, with tags from a tagger trained on the others.
  private static func trees(
    _ sentences: [TreeSentence], _ examples: [TaggerTrainer.Example], _ tagging: TaggerTrainer, fold: Int
  ) throws -> [ParserTrainer.Example] {
    let part = examples.count * fold / foldCount..<examples.count * (fold + 1) / foldCount
    let others = Array(examples[..<part.lowerBound] + examples[part.upperBound...])
    let bytes = model("tags", tagging.labels, tagging.train(others, seed: 0).features(), keeping: taggerWeights)
    let tagger = try Tagger(ModelFile(bytes: bytes, path: "tagger.model"))
    return part.map { parserExample(sentences[$0], forms: examples[$0].forms, tagger: tagger) }
  }

  private static func parserExample(_ sentence: TreeSentence, forms: [WordForm], tagger: Tagger) -> ParserTrainer.Example {
    var tokens = sentence.words.map { _ in Token(start: 0, end: 0) }
    let classes = tagger.tag(&tokens, forms: forms, sentences: [tokens.indices])
    let heads = sentence.words.map { $0.head < 0 ? sentence.words.count : $0.head }
    let relations = sentence.words.map { (DependencyRelation(name: $0.relation) ?? .unspecified).rawValue }
    return ParserTrainer.Example(
      forms: forms, classes: classes, tags: tokens.map(\.tag), oracle: ParserOracle(heads: heads, relations: relations))
  }
}

import ArgumentParser
import Foundation
import Language
import News

/// Trains the name recogniser.
struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "names", abstract: "Trains the recogniser of names.")

  @OptionGroup var options: TrainingOptions
  @Option(help: "The table of words that `clusters` wrote.") var clusters = ".build/clusters.tsv"
  @Option(help: "The folder of tables of known names.") var knowledge = "Sources/Annotating/Resources"
  @Option(help: "Names in articles of the corpus, marked by reading.") var annotations = "Sources/Training/Annotations/names.tsv"
  @Option(help: "Parts that the material is cut into, to read each by a model of the others.") var folds = 2
  @Option(help: "How many weights to keep.") var weights = 220_000
  @Option(help: "Rounds through the examples.") var epochs = 8
  @Option(help: "Strength of the penalty on large weights.") var penalty: Float = 2
  @Option(help: "Share of features left out of a step.") var dropout = 0.5
  @Option(help: "Share of steps without gazetteers.") var gazetteerDropout = 0.2
  @Option(help: "Steps at the start.") var rate: Float = 0.15
  @Option(help: "How often a feature must be seen.") var minimum = 2
  @Option(help: "The last rounds, whose weights are averaged.") var averaged = 4
  @Option(help: "Weight of the derived set.") var derived: Float = 0.5
  @Option(help: "Weight of the articles in which every name is marked.") var whole: Float = 3

  func run() throws {
    let gazetteer = try Gazetteer(options, knowledge: knowledge)
    let builder = NameLexiconBuilder(gazetteer: gazetteer, clusters: try ClusterTable(path: clusters))
    let source = builder.source()
    let lexicon = NameLexicon(source)
    let projection = LabelProjection(lexicon: builder, gazetteer: gazetteer)
    let texts = try NameTrainingSets.texts(options, annotations: AnnotationFile(path: annotations))
    var material = NameMaterial(
      texts, lexicon: lexicon, projection: projection, weights: [.derived: derived, .whole: whole])
    let recognizers = try (0..<folds).map { fold in
      let bytes = ModelFile.encoded(sections: sections(material.examples(without: fold, of: folds), source))
      return NameRecognizer(model: try NameModel(ModelFile(bytes: bytes, path: "without part \(fold)")))
    }
    for (fold, recognizer) in recognizers.enumerated() { material.remember(fold, of: folds, by: recognizer) }
    try options.write(NameModel.fileName, sections: sections(material.examples(without: nil, of: folds), source))
  }

  private func sections(_ all: NameExamples, _ lexicon: NameLexiconSource) -> [(name: String, bytes: [UInt8])] {
    var examples = all
    examples.index(atLeast: minimum)
    TrainingOptions.report("segments \(examples.segments.count), tokens \(examples.masks.count), features \(examples.keys.count)")
    var field = RandomField(
      featureCount: examples.keys.count,
      settings: .init(
        epochs: epochs, rate: rate, penalty: penalty, dropout: dropout, gazetteerDropout: gazetteerDropout, averagedRounds: averaged))
    field.train(on: examples) { TrainingOptions.report("round \($0): loss \($1)") }
    let kept = field.strongest(weights, keys: examples.keys)
    return NameModel.sections(lexicon: lexicon, features: kept, transitions: field.transitions)
  }
}

import ArgumentParser
import Foundation
import Language
import News

/// Trains the name recogniser.
struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "names", abstract: "Trains the recogniser of names.")

  @OptionGroup var options: TrainingOptions
  @Option(help: "The table of words that `clusters` wrote.") var clusters = ".build/clusters.tsv"
  @Flag(help: "Leave UNER-EWT dev out, to measure on it.") var withoutMeasured = false
  @Option(help: "How many weights to keep.") var weights = 220_000
  @Option(help: "Rounds through the examples.") var epochs = 12
  @Option(help: "Strength of the penalty on large weights.") var penalty: Float = 0.3
  @Option(help: "Share of features left out of a step.") var dropout = 0.2
  @Option(help: "Share of steps without gazetteers.") var gazetteerDropout = 0.2
  @Option(help: "Steps at the start.") var rate: Float = 0.15
  @Option(help: "How often a feature must be seen.") var minimum = 2
  @Option(help: "Weight of the derived set.") var derived: Float = 0.5

  func run() throws {
    let gazetteer = try Gazetteer(options)
    let builder = NameLexiconBuilder(gazetteer: gazetteer, clusters: try ClusterTable(path: clusters))
    let source = builder.source()
    let lexicon = NameLexicon(source)
    let projection = LabelProjection(lexicon: builder, gazetteer: gazetteer)
    var examples = NameExamples()
    for text in try NameTrainingSets.texts(options, withoutMeasured: withoutMeasured) {
      for variant in SettingVariants.variants(of: text) {
        let document = LanguageAnalyzer.segmented(Article(id: text.id, text: ArticleText(decoded: variant.text)))
        let nameText = NameText(document, lexicon: lexicon)
        let masks = projection.masks(of: variant, document: document, candidates: nameText.isCandidate)
        examples.add(document, text: nameText, masks: masks, source: text.source, weight: text.source == .derived ? derived : 1)
      }
    }
    examples.index(atLeast: minimum)
    TrainingOptions.report("segments \(examples.segments.count), tokens \(examples.masks.count), features \(examples.keys.count)")
    var field = RandomField(
      featureCount: examples.keys.count,
      settings: .init(epochs: epochs, rate: rate, penalty: penalty, dropout: dropout, gazetteerDropout: gazetteerDropout))
    field.train(on: examples) { TrainingOptions.report("round \($0): loss \($1)") }
    let kept = field.strongest(weights, keys: examples.keys)
    try options.write(
      NameModel.fileName, sections: NameModel.sections(lexicon: source, features: kept, transitions: field.transitions))
  }
}

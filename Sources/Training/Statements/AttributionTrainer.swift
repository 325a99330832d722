import Annotating
import Language

/// Trains the attribution model on annotated articles.
struct AttributionTrainer {
  /// What an example counts whose attribution a careful reader might leave out.
  var optionalWeight: Float = 0.4

  private var cue = ChoiceTrainer()
  private var source = ChoiceTrainer()
  private var content = ChoiceTrainer()
  private var whole = ChoiceTrainer()

  /// The whole is learnt more slowly, for its examples are few beside its features.
  init() {
    whole.rate = 0.02
    whole.epochs = 4
    for part in [\Self.cue, \.source, \.content, \.whole] { self[keyPath: part].orders = 4 }
  }

  mutating func add(_ article: AttributionCorpus.Article, finder: AttributionFinder) {
    let isOther = article.sort != .article
    let context = finder.context(of: article.document)
    let reader = AttributionExamples(context: context)
    var goldOfHead: [Int: AttributionCorpus.Annotated] = [:]
    for annotated in article.attributions {
      guard let span = annotated.cue else { continue }
      let head = reader.head(ofCue: span)
      if let earlier = goldOfHead[head], !earlier.isOptional { continue }
      goldOfHead[head] = annotated
    }
    let covered = Set(article.attributions.compactMap(\.cue).joined())
    for token in reader.cueCandidates() {
      let features = reader.cueFeatures(token)
      if let annotated = goldOfHead[token] {
        cue.add([[], features], rightness: [0, 1], weight: annotated.isOptional ? optionalWeight : 1, isOfOtherDomain: isOther)
      } else if !covered.contains(token) {
        cue.add([[], features], rightness: [1, 0], isOfOtherDomain: isOther)
      }
    }
    for (head, annotated) in goldOfHead.sorted(by: { $0.key < $1.key }) {
      let weight = annotated.isOptional ? optionalWeight : 1
      let sources = reader.sourceOptions(cue: head, gold: annotated.source)
      if sources.rightness.contains(where: { $0 > 0 }) {
        source.add(sources.features, rightness: sources.rightness, weight: weight, isOfOtherDomain: isOther)
      }
      let contents = reader.contentOptions(cue: head, source: annotated.source, gold: annotated.content)
      if contents.rightness.contains(where: { $0 > 0 }) {
        content.add(contents.features, rightness: contents.rightness, weight: weight, isOfOtherDomain: isOther)
      }
    }
  }

  /// Adds how an article that did not train the finder's models is read by them.
  mutating func add(wholeOf article: AttributionCorpus.Article, finder: AttributionFinder) {
    let context = finder.context(of: article.document)
    let reader = AttributionExamples(context: context)
    let readings = finder.readings(in: context)
    let features = HypothesisFeatures(context: context, readings: readings)
    let gold = article.attributions.map { (source: $0.source, content: $0.content) }
    for readings in readings {
      let options = reader.wholeOptions(readings, features: features, gold: gold)
      let best = options.rightness.max() ?? 0
      let weight = options.gold.map { article.attributions[$0].isOptional } ?? false ? optionalWeight : 1
      whole.add(
        [[]] + options.features, rightness: [best > 0 ? 0 : 1] + options.rightness.map { best > 0 && $0 > best - 0.1 ? 1 : 0 },
        weight: weight,
        isOfOtherDomain: article.sort != .article)
    }
  }

  /// The bytes of the model's file.
  func trained() -> [UInt8] {
    ModelFile.encoded(
      sections: zip(AttributionModel.sections, [cue, source, content, whole]).map { name, trainer in
        (name: name, bytes: LinearClassifier.encoded(labels: ["log-odds"], features: trainer.trained()))
      })
  }
}

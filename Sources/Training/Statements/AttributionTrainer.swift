import Annotating
import Language

/// Trains the attribution model on annotated articles.
struct AttributionTrainer {
  /// What an example counts whose attribution a careful reader might leave out.
  var optionalWeight: Float = 0.4

  private var cue = ChoiceTrainer()
  private var source = ChoiceTrainer()
  private var content = ChoiceTrainer()

  init() {}

  mutating func add(_ article: AttributionCorpus.Article, finder: AttributionFinder) {
    let isOther = article.isOfOtherConvention
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
        cue.add([[], features], rightness: [0, 1], weight: annotated.isOptional ? optionalWeight : 1, isOfOtherConvention: isOther)
      } else if !covered.contains(token) {
        cue.add([[], features], rightness: [1, 0], isOfOtherConvention: isOther)
      }
    }
    for (head, annotated) in goldOfHead.sorted(by: { $0.key < $1.key }) {
      let weight = annotated.isOptional ? optionalWeight : 1
      let sources = reader.sourceOptions(cue: head, gold: annotated.source)
      if sources.rightness.contains(where: { $0 > 0 }) {
        source.add(sources.features, rightness: sources.rightness, weight: weight, isOfOtherConvention: isOther)
      }
      let contents = reader.contentOptions(cue: head, source: annotated.source, gold: annotated.content)
      if contents.rightness.contains(where: { $0 > 0 }) {
        content.add(contents.features, rightness: contents.rightness, weight: weight, isOfOtherConvention: isOther)
      }
    }
  }

  /// The bytes of the model's file.
  func trained() -> [UInt8] {
    ModelFile.encoded(
      sections: zip(AttributionModel.sections, [cue, source, content]).map { name, trainer in
        (name: name, bytes: LinearClassifier.encoded(labels: ["log-odds"], features: trainer.trained()))
      })
  }
}

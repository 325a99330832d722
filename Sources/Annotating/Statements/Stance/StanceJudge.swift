import ActorNetworks
import Language

/// Tells, for each target of a statement, where the speaker stands.
struct StanceJudge: Sendable {
  private let classifier: StanceClassifier
  private let words = StanceWords()

  /// - Throws: ``ModelError`` where the model is missing or damaged.
  init() throws(ModelError) { classifier = try StanceClassifier.shipped() }

  /// Looks at all words of a document once, for all its statements.
  func scenes(in document: Document) -> Scenes {
    Scenes(classifier: classifier, features: StanceFeatures(document, DependencyEdges(document), words))
  }

  /// The statements of one document.
  struct Scenes {
    fileprivate let classifier: StanceClassifier
    fileprivate let features: StanceFeatures

    /// Where the speaker of an attribution stands toward an actor that it refers to at some places.
    func judgement(of attribution: Attribution, by speaker: PoliticalActor?, on target: PoliticalActor, at places: [Range<Int>])
      -> StanceClassifier.Judgement
    {
      let scene = StanceScene(
        origin: .statement, holder: attribution.source, cue: attribution.cue, scope: attribution.content,
        target: places.sorted { $0.lowerBound < $1.lowerBound }, kind: target.kind,
        tie: .init(speaker: speaker?.id, offices: Self.offices(of: speaker), target: target.id, offices: Self.offices(of: target)))
      return classifier.judgement(from: features.features(of: scene))
    }

    /// The actors that an actor holds an office of.
    private static func offices(of actor: PoliticalActor?) -> Set<String> { Set(actor?.roles.compactMap(\.of) ?? []) }
  }
}

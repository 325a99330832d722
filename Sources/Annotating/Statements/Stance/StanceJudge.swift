import ActorNetworks
import Language

/// Tells, for each target of a statement, where the speaker stands.
///
/// What a speaker says that others claim, and what is only possible, is nobody's stance yet, whatever words it is told in; who condemns a deed
/// is not against those to whom it was done.
struct StanceJudge: Sendable {
  private let classifier: StanceClassifier
  private let words = StanceWords()

  /// - Throws: ``ModelError`` where the model is missing or damaged.
  init() throws(ModelError) { classifier = try StanceClassifier.shipped() }

  /// Looks at all words of a document once, for all its statements.
  func scenes(in document: Document, _ attributions: [Attribution], _ resolution: Resolution) -> Scenes {
    Scenes(
      classifier: classifier, features: StanceFeatures(document, DependencyEdges(document), words), attributions: attributions,
      resolution: resolution)
  }

  /// The statements of one document.
  struct Scenes {
    fileprivate let classifier: StanceClassifier
    fileprivate let features: StanceFeatures
    fileprivate let attributions: [Attribution]
    fileprivate let resolution: Resolution

    /// What is told of a target that is not judged: the share of neutral ones among all that careful readers saw.
    private static let unjudged: StanceClassifier.Judgement = (.neutral, 0.7)

    /// Where the speaker of an attribution stands toward an actor that it refers to at some places; actors by their index.
    func judgement(of attribution: Attribution, by speaker: Int?, on target: Int, at places: [Range<Int>]) -> StanceClassifier.Judgement {
      let claims = othersClaims(within: attribution, by: speaker)
      let own = places.filter { place in
        !claims.contains { $0.contains(place.lowerBound) } && !features.isHypothetical(place.lowerBound, below: attribution.cueHead)
          && !features.isVictim(place.lowerBound, below: attribution.cueHead)
      }
      guard !own.isEmpty else { return Self.unjudged }
      let (holder, actor) = (speaker.map { resolution.actors[$0] }, resolution.actors[target])
      let scene = StanceScene(
        origin: .statement, holder: attribution.source, cue: attribution.cue, scope: attribution.content,
        target: own.sorted { $0.lowerBound < $1.lowerBound }, kind: actor.kind,
        tie: .init(speaker: holder?.id, offices: Self.offices(of: holder), target: actor.id, offices: Self.offices(of: actor)))
      return classifier.judgement(from: features.features(of: scene), isJudged: features.isJudged(scene))
    }

    /// What an attribution tells that somebody other than its speaker says.
    private func othersClaims(within attribution: Attribution, by speaker: Int?) -> [Range<Int>] {
      attributions.filter { inner in
        guard let cue = inner.cueHead, cue != attribution.cueHead, attribution.content.contains(where: { $0.contains(cue) }),
          let head = inner.sourceHead, attribution.content.contains(where: { $0.contains(head) }),
          let other = resolution.mention(at: head)
        else { return false }
        return other.actor != speaker
      }
      .flatMap { $0.content + [$0.object].compactMap(\.self) }
    }

    /// The actors that an actor holds an office of.
    private static func offices(of actor: PoliticalActor?) -> Set<String> { Set(actor?.roles.compactMap(\.of) ?? []) }
  }
}

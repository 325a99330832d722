import ActorNetworks
import Language

/// Tells, for each target of a statement, where the speaker stands.
///
/// What a speaker says that others claim, and what is only possible, is nobody's stance yet, whatever words it is told in; who condemns a deed
/// is not against those to whom it was done; who holds an office of a country speaks for it.
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

  /// What the words of one statement tell of a target by themselves.
  struct Look {
    /// The log-odds against a neutral stance of support and of opposition.
    var scores: [Double]
    /// Whether any word among them judges.
    var isJudged: Bool
  }

  /// The statements of one document.
  struct Scenes {
    fileprivate let classifier: StanceClassifier
    fileprivate let features: StanceFeatures
    fileprivate let attributions: [Attribution]
    fileprivate let resolution: Resolution

    /// How likely the speaker of an attribution supports and opposes an actor that it refers to at some places, in log-odds; actors by their
    /// index; nil where nothing that is said there is the speaker's own judgement.
    func look(at attribution: Attribution, by speaker: Int?, on target: Int, at places: [Range<Int>]) -> Look? {
      scene(of: attribution, by: speaker, on: target, at: places).map { scene in
        Look(scores: classifier.scores(of: features.features(of: scene)), isJudged: features.isJudged(scene))
      }
    }

    /// What is looked at to tell so.
    func scene(of attribution: Attribution, by speaker: Int?, on target: Int, at places: [Range<Int>]) -> StanceScene? {
      let claims = othersClaims(within: attribution, by: speaker)
      let own = features.judgeable(places, below: attribution.cueHead).filter { place in
        !claims.contains { $0.contains(place.lowerBound) }
      }
      guard !own.isEmpty else { return nil }
      let (holder, actor) = (speaker.map { resolution.actors[$0] }, resolution.actors[target])
      let scene = StanceScene(
        origin: .statement, holder: attribution.source, cue: attribution.cue, scope: attribution.content,
        target: own.sorted { $0.lowerBound < $1.lowerBound },
        others: attribution.content.flatMap(resolution.mentions(in:)).filter { $0.actor != target }.map(\.tokens),
        speakerKind: holder?.kind, kind: actor.kind,
        tie: .init(speaker: holder?.id, offices: Self.offices(of: holder), target: actor.id, offices: Self.offices(of: actor)))
      return scene.isOwnSide ? nil : scene
    }

    /// The stances of all statements on their targets, each seen beside the speaker's others; a target that the rules leave unjudged has none.
    func judgements(of opinions: [(pair: [Int]?, look: Look?)]) -> [StanceClassifier.Judgement] {
      let settings = classifier.settings
      let judged = opinions.indices.filter { opinions[$0].look != nil }
      let reviewed = settings.review.reviewed(judged.map { .init(pair: opinions[$0].pair, scores: opinions[$0].look?.scores ?? []) })
      var result = opinions.map { _ -> StanceClassifier.Judgement in (.neutral, (settings.unjudged * 100).rounded() / 100) }
      for (index, scores) in zip(judged, reviewed) {
        let isJudged = opinions[index].look?.isJudged ?? false
        let threshold = isJudged ? settings.threshold : max(settings.threshold, StanceClassifier.cautiousThreshold)
        result[index] = StanceClassifier.judgement(from: scores, threshold: threshold)
      }
      return result
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
      .flatMap { $0.content + $0.objects }
    }

    /// The actors that an actor holds an office of.
    private static func offices(of actor: PoliticalActor?) -> Set<String> { Set(actor?.roles.compactMap(\.of) ?? []) }
  }
}

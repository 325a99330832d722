import ActorNetworks
import Language
import News

/// Joins attributions with resolved actors into statements: the speaker, the targets, the stance.
struct StatementAssembler: Sendable {
  private let judge: StanceJudge

  /// - Throws: ``ModelError`` where the model of stance is missing or damaged.
  init() throws(ModelError) { judge = try StanceJudge() }

  func statements(from attributions: [Attribution], resolution: Resolution, document: Document) -> [Statement] {
    let scenes = judge.scenes(in: document, attributions, resolution)
    let resolver = SpeakerResolver(resolution: resolution, document: document)
    let speakers = resolver.speakers(of: attributions)
    var relays = Self.relays(of: attributions)
    let passedOn = Self.passedOn(attributions)
    for (relay, index) in passedOn.sorted(by: { $0.key < $1.key }) { relays[index] = relay }
    var result: [Statement] = []
    var stances: [Opinion] = []
    for (index, attribution) in attributions.enumerated() where passedOn[index] == nil {
      let speaker = speakers[index]
      let via = relays[index].flatMap { speakers[$0] }
      for voice in resolver.voices(of: attribution, first: speaker) {
        var statement = statement(attribution, speaker: voice, resolution: resolution, document: document)
        let targets = opinions(of: attribution, speaker: voice, resolution, document, scenes)
        statement.targets = targets.map { target in
          .init(
            actor: resolution.actors[target.actor].id, stance: .neutral, confidence: 0,
            mentions: target.places.map(document.scalars).map { [$0.lowerBound, $0.upperBound] })
        }
        stances += targets
        statement.id = Self.id(result.count + 1)
        if let via, via != voice { statement.via = resolution.actors[via].id }
        result.append(statement)
      }
    }
    judge(&result, scenes.judgements(of: stances.map { ($0.pair, $0.look) }))
    share(in: &result, stances, document)
    return result
  }

  /// Those named in one breath, *accused France and Germany*, are judged alike: as the surer of the judgements that are not neutral says.
  private func share(in statements: inout [Statement], _ opinions: [Opinion], _ document: Document) {
    var first = 0
    for statement in statements.indices {
      let judged = statements[statement].targets
      for (index, target) in judged.enumerated() where target.stance != .neutral {
        for other in judged.indices where judged[other].stance != target.stance {
          guard judged[other].stance == .neutral || judged[other].confidence < target.confidence else { continue }
          guard isJoined(opinions[first + index], opinions[first + other], document) else { continue }
          statements[statement].targets[other].stance = target.stance
          statements[statement].targets[other].confidence = target.confidence
        }
      }
      first += judged.count
    }
  }

  /// Whether somewhere nothing but "and" stands between two targets.
  private func isJoined(_ first: Opinion, _ second: Opinion, _ document: Document) -> Bool {
    first.places.contains { one in
      second.places.contains { other in
        let (left, right) = one.lowerBound < other.lowerBound ? (one, other) : (other, one)
        return left.upperBound + 1 == right.lowerBound && document.tokens[left.upperBound].tag == .coordinator
      }
    }
  }

  /// What the model of stance is asked about each statement and each of its targets.
  func scenes(from attributions: [Attribution], resolution: Resolution, document: Document) -> [StatementScene] {
    let scenes = judge.scenes(in: document, attributions, resolution)
    let resolver = SpeakerResolver(resolution: resolution, document: document)
    let passedOn = Self.passedOn(attributions)
    return zip(attributions, resolver.speakers(of: attributions)).enumerated().flatMap { index, spoken -> [StatementScene] in
      let (attribution, speaker) = spoken
      guard passedOn[index] == nil else { return [] }
      return resolver.voices(of: attribution, first: speaker).flatMap { voice in
        opinions(of: attribution, speaker: voice, resolution, document, scenes).compactMap { opinion in
          scenes.scene(of: attribution, by: voice, on: opinion.actor, at: opinion.places).map {
            StatementScene(speaker: voice, target: opinion.actor, scene: $0)
          }
        }
      }
    }
  }

  /// Writes judgements into the targets of statements, in order.
  private func judge(_ statements: inout [Statement], _ judgements: [StanceClassifier.Judgement]) {
    var next = judgements.makeIterator()
    for statement in statements.indices {
      for target in statements[statement].targets.indices {
        guard let judgement = next.next() else { return }
        statements[statement].targets[target].stance = judgement.stance
        statements[statement].targets[target].confidence = judgement.confidence
      }
    }
  }

  private func statement(
    _ attribution: Attribution, speaker: Int?, resolution: Resolution, document: Document
  ) -> Statement {
    func passage(_ tokens: Range<Int>) -> Statement.Passage {
      let scalars = document.scalars(tokens)
      let text = document.article.text.repairs.isEmpty ? document.text(tokens) : document.article.text.decoded(scalars: scalars)
      return .init(start: scalars.lowerBound, end: scalars.upperBound, text: text)
    }
    let source = wholeSource(of: attribution, resolution)
    let parts = ([source, attribution.cue].compactMap { $0 } + attribution.content).map(document.scalars)
    return Statement(
      id: "", article: document.article.id, speaker: speaker.map { resolution.actors[$0].id }, kind: attribution.kind,
      start: parts.map(\.lowerBound).min() ?? 0, end: parts.map(\.upperBound).max() ?? 0, source: source.map(passage),
      cue: attribution.cue.map(passage).map { .init(start: $0.start, end: $0.end, text: $0.text, lemma: attribution.lemma) },
      content: attribution.content.map(passage),
      addressee: attribution.addressee.flatMap { resolution.mentions(in: $0).last }.map { resolution.actors[$0.actor].id },
      medium: attribution.medium.map(document.text), targets: [])
  }

  /// The words that name all who speak: `Chad and Niger`, where the source is the first.
  private func wholeSource(of attribution: Attribution, _ resolution: Resolution) -> Range<Int>? {
    attribution.source.map { source in
      let ends = attribution.jointSourceHeads.compactMap { resolution.mention(at: $0)?.tokens.upperBound }
      return source.lowerBound..<max(source.upperBound, ends.max() ?? 0)
    }
  }

  /// Where a statement refers to one of its targets, and where it stands toward it, as far as it tells by itself.
  private struct Opinion {
    var actor: Int
    var places: [Range<Int>]
    /// Speaker and target; nil where nobody knows who speaks.
    var pair: [Int]?
    var look: StanceJudge.Look?
  }

  /// The targets of a statement, sorted by their ids.
  private func opinions(
    of attribution: Attribution, speaker: Int?, _ resolution: Resolution, _ document: Document, _ scenes: StanceJudge.Scenes
  ) -> [Opinion] {
    let mentions = Dictionary(grouping: parties(of: attribution, speaker: speaker, resolution, document), by: \.actor)
    let opinions = mentions.map { actor, mentions in
      let places = mentions.map(\.tokens).sorted { $0.lowerBound < $1.lowerBound }
      return Opinion(
        actor: actor, places: places, pair: speaker.map { [$0, actor] },
        look: scenes.look(at: attribution, by: speaker, on: actor, at: places))
    }
    return opinions.sorted { resolution.actors[$0.actor].id.precedesInUTF8(resolution.actors[$1.actor].id) }
  }

  /// Where the content mentions actors, and the cue the one it judges or asks to act; not the speaker, no country that only tells whose
  /// office a person holds, and nobody but persons by pronouns alone: "we" and "they" are mostly the speaker's own side.
  private func parties(
    of attribution: Attribution, speaker: Int?, _ resolution: Resolution, _ document: Document
  ) -> [Resolution.ResolvedMention] {
    let bearers = NamedBearers(resolution: resolution, document: document)
    var mentions = attribution.content.flatMap(resolution.mentions(in:)).filter { !bearers.isOffice($0) }
    mentions += attribution.objects.compactMap { resolution.mentions(in: $0).last }
    let named = Set(mentions.filter { $0.form != .pronoun || resolution.actors[$0.actor].kind == .person }.map(\.actor))
    return mentions.filter { $0.actor != speaker && named.contains($0.actor) }
  }

  /// For each attribution the one that relays it: whose content is, for the most part, its source, cue and content.
  private static func relays(of attributions: [Attribution]) -> [Int?] {
    var open: [Int] = []
    return attributions.indices.map { index in
      let inner = attributions[index]
      open.removeAll { (attributions[$0].content.last?.upperBound ?? 0) <= inner.start }
      defer { open.append(index) }
      return open.last { outer in
        guard let cue = inner.cueHead, let content = attributions[outer].content.first(where: { $0.contains(cue) }) else { return false }
        return inner.content.reduce(0) { $0 + $1.clamped(to: content).count } * 5 >= content.count * 2
      }
    }
  }

  /// For each source that only passes on what another said within the sentence, that other's attribution: of "according to" the speaker in
  /// its content or right before it, of "as reported by" whoever is reported.
  private static func passedOn(_ attributions: [Attribution]) -> [Int: Int] {
    var result: [Int: Int] = [:]
    for (index, relay) in attributions.enumerated() where relay.passesOn || relay.lemma == according {
      let near = max(0, index - 3)..<min(attributions.count, index + 4)
      result[index] = near.first { other in
        let speech = attributions[other]
        guard other != index, speech.source != nil, !speech.passesOn, relay.passesOn || speech.lemma != according else { return false }
        return relay.sharesContent(with: speech, tenths: 8) || !relay.passesOn && relay.stands(rightBehind: speech)
      }
    }
    return result
  }

  private static let according = "according"

  private static func id(_ number: Int) -> String { "s" + (number < 10 ? "0" : "") + String(number) }
}

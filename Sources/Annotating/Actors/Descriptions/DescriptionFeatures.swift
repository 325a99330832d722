import ActorNetworks
import Language

/// What the ranker of descriptions looks at: of a candidate, of a description that introduces an actor, and of one that points at none.
///
/// A template's number is part of the shipped model: changing one means training anew.
struct DescriptionFeatures {
  let board: MentionBoard
  let anaphor: Anaphor
  private let shared: AntecedentFeatures
  /// How often the noun stands in the article, and how often it speaks there, both up to 4.
  private let repeats: Int
  private let voices: Int
  /// How many actors have the noun in their name, up to 2.
  private let namesakes: Int
  /// The candidate that the article mentions most.
  private let leader: Int?
  private let determiner: Int
  private let apposition: Int
  private let setting: DescriptionSetting
  /// The heads of cues.
  private let cueHeads: Set<Int>
  /// The codes of the countries that the article, the words before and the one who speaks belong to.
  private let mainCountry: String?
  private let nearestCountry: String?
  private let speakersCountry: String?

  /// The words of those that the article's statements are about, and of those that they are told to.
  private let objects: Set<Int>
  private let addressees: Set<Int>

  private var words: Words { board.words }
  private var document: Document { board.words.document }

  init(board: MentionBoard, anaphor: Anaphor, candidates: [AntecedentCandidate], scene: DescriptionScene) {
    self.board = board
    self.anaphor = anaphor
    shared = AntecedentFeatures(board: board, anaphor: anaphor, competition: candidates.count)
    leader = candidates.compactMap(\.actor).max { board.mentionCount(of: $0) < board.mentionCount(of: $1) }
    let noun = board.words[anaphor.head]
    repeats = min(scene.repeats[noun]?.all ?? 1, 4)
    voices = min(scene.repeats[noun]?.speaking ?? 0, 4)
    namesakes = min(scene.actorsByNameWord[noun]?.count ?? 0, 2)
    apposition = Self.apposition(of: anaphor, on: board)
    determiner = Self.determiner(of: anaphor, board.words)
    mainCountry = scene.mainCountry
    (objects, addressees) = (scene.objects, scene.addressees)
    setting = DescriptionSetting(of: anaphor, on: board)
    cueHeads = scene.cueHeads
    let before = board.mentions(before: anaphor.tokens.lowerBound, sentences: 1).lazy.map { board.actors[$0.actor] }
    nearestCountry = before.compactMap(\.country).first
    let speaker = board.speech(at: anaphor.head)?.speaker
    speakersCountry =
      speaker.flatMap { board.actors[$0].country } ?? speaker.flatMap { board.bodies(of: $0).first }.flatMap { board.actors[$0].country }
  }

  // MARK: A candidate

  func features(of candidate: AntecedentCandidate) -> [UInt32] {
    guard let place = candidate.actor else { return featuresOfNew() }
    let actor = board.actors[place]
    let kind = AntecedentFeatures.number(of: actor.kind)
    let sharesNoun = actor.isNamed(with: words[anaphor.head]) ? 1 : 0
    let isNamed = actor.isNamed ? 1 : 0
    let (fine, middle) = cluster(anaphor.head)
    let distance = distance(candidate)
    let count = board.mentionCount(of: place)
    var list = emptyList
    list.add(100, determiner, sharesNoun, isNamed)
    list.add(101, ownership(of: place, actor), sharesNoun, isNamed)
    list.add(102, isSameText(actor) ? 1 : 0, determiner, isNamed)
    list.add(103, anaphor.isPlural ? 1 : 0, actor.isPlural ? 1 : 0, kind)
    list.add(104, middle, kind)
    list.add(105, fine, kind)
    list.add(106, min(count, 6), determiner, distance)
    list.add(107, isModifier, sharesNoun, isNamed)
    list.add(108, isInContent, isNamed, sharesNoun)
    list.add(110, distance, determiner, sharesNoun)
    list.add(111, isSource, kind, determiner)
    list.add(112, count > 3 ? 1 : 0, isModifier, kind)
    list.add(118, place == leader ? 1 : 0, determiner, repeats)
    list.add(119, place == leader ? 1 : 0, kind, AntecedentFeatures.number(of: anaphor.kinds.first ?? .group))
    let tie = countryTie(actor)
    list.add(120, tie, AntecedentFeatures.number(of: anaphor.kinds.first ?? .group), isNamed)
    list.add(121, tie, determiner, sharesNoun)
    list.add(116, apposition, isNamed, kind)
    let likeness = likeness(to: actor)
    list.add(122, likeness, determiner, isNamed)
    list.add(123, likeness, sharesNoun, anaphor.isPlural ? 1 : 0)
    list.add(117, candidate.mention.map(standsBeside) ?? 0, apposition)
    list.add(114, anaphor.kinds.firstIndex(of: actor.kind) ?? 9, sharesNoun, determiner)
    if let mention = candidate.mention {
      let last = mention.tokens.upperBound - 1
      list.add(113, cluster(last).middle, isNamed)
      list.add(115, determiner, 0, isNamed, word: document.word(last))
    }
    return shared.features(of: candidate) + list.values
  }

  /// What speaks for a description that points at no actor.
  func featuresOfNone() -> [UInt32] { shared.featuresOfNone() + own(from: 130) }

  /// What speaks for a description that introduces an actor.
  private func featuresOfNew() -> [UInt32] { shared.featuresOfNew() + own(from: 160) }

  /// What a description says by itself.
  private func own(from first: Int) -> [UInt32] {
    let (fine, middle) = cluster(anaphor.head)
    let plural = anaphor.isPlural ? 1 : 0
    let (role, governor) = relation
    let after = anaphor.tokens.upperBound
    var list = emptyList
    list.add(first, determiner, plural)
    list.add(first + 1, role, determiner, isModifier)
    list.add(first + 2, role, plural, word: governor.map(document.word))
    list.add(first + 3, fine)
    list.add(first + 4, middle, determiner)
    list.add(first + 5, repeats, voices)
    list.add(first + 6, isInContent, role, isQuoted)
    list.add(first + 7, isSource, isObject, isTold)
    list.add(first + 8, role, governor.map { cluster($0).middle } ?? -1, determiner)
    list.add(first + 9, AntecedentFeatures.number(of: anaphor.kinds.first ?? .group), role, determiner)
    list.add(first + 10, words.isCapitalised(anaphor.head) ? 1 : 0, words.startsSentence(anaphor.tokens.lowerBound) ? 1 : 0)
    list.add(first + 11, min(Int(words.sentences[anaphor.head]), 3), determiner)
    list.add(first + 12, isModifier, 0, 0, word: shared.word(after))
    list.add(first + 13, cluster(after).middle, shared.tag(after))
    list.add(first + 14, ownerKind, determiner, plural)
    list.add(first + 15, hasNumber ? 1 : 0, determiner, plural)
    list.add(first + 16, isModifier, governor.map { cluster($0).fine } ?? -1)
    list.add(first + 17, plural, isInContent * 2 + isQuoted, AntecedentFeatures.number(of: anaphor.kinds.first ?? .group))
    list.add(first + 20, min(board.describedActors(by: words[anaphor.head]).count, 2), determiner, plural)
    list.add(first + 21, namesakes, determiner, isModifier)
    list.add(first + 24, repeats, determiner, plural)
    list.add(first + 22, apposition, plural, determiner)
    list.add(first + 23, apposition, role)
    addSetting(to: &list, from: first, plural)
    if let core = anaphor.phrase?.core {
      for token in core.dropLast() {
        list.add(first + 18, cluster(token).middle)
        list.add(first + 19, cluster(token).fine, plural)
      }
    }
    return list.values
  }

  /// What the place in the sentence says: templates 100 beyond a description's own.
  private func addSetting(to list: inout AnaphorFeatureList, from first: Int, _ plural: Int) {
    let base = first + 100
    let role = Int(setting.role.rawValue), kind = AntecedentFeatures.number(of: anaphor.kinds.first ?? .group)
    let governor = setting.governor.map(cluster)
    list.add(base, role, plural, kind)
    list.add(base + 1, role, setting.isCounted ? 1 : 0, determiner)
    list.add(base + 2, role, governor?.fine ?? -1)
    list.add(base + 3, role, governor?.middle ?? -1, kind)
    list.add(base + 4, role, plural, word: setting.governor.map(document.word))
    list.add(base + 5, role, setting.governor.map { cueHeads.contains($0) ? 1 : 0 } ?? 2, plural)
    list.add(base + 6, kind, plural, word: setting.preposition.map(document.word))
    list.add(
      base + 7, setting.complement?.kind.map(AntecedentFeatures.number) ?? 99, kind,
      word: setting.complement.map { document.word($0.preposition) })
    list.add(base + 8, setting.nameBehind.map(AntecedentFeatures.number) ?? 99, kind, plural)
    list.add(base + 9, isSource, kind, plural)
    list.add(base + 10, isInContent * 2 + isQuoted, role, kind)
    list.add(base + 11, min(anaphor.phrase.map { $0.head - $0.core.lowerBound } ?? 0, 3), determiner, kind)
    list.add(base + 12, setting.isCounted ? 1 : 0, kind, role)
  }

  // MARK: Parts

  /// How the words before the noun agree with those that an actor is described by: none on either side, one, the same, others.
  private func likeness(to actor: ActorDraft) -> Int {
    guard !actor.isNamed, let phrase = anaphor.phrase, actor.isNamed(with: words[anaphor.head]) else { return 0 }
    let mine = Set(phrase.core.dropLast().map { words[$0] })
    let its = Set(Words.fold(actor.name).split(separator: " ").dropLast().map(String.init))
    if mine.isEmpty { return its.isEmpty ? 1 : 2 }
    if its.isEmpty { return 3 }
    return mine == its ? 4 : mine.isDisjoint(with: its) ? 5 : 6
  }

  private var emptyList: AnaphorFeatureList { AnaphorFeatureList(word: document.word(anaphor.head), type: 21) }

  private func cluster(_ token: Int) -> (fine: Int, middle: Int) {
    let cluster = document.cluster(of: token)
    return (Int(cluster.fine), Int(cluster.middle))
  }

  private func distance(_ candidate: AntecedentCandidate) -> Int {
    guard let mention = candidate.mention else { return 9 }
    if mention.tokens.lowerBound > anaphor.head { return 8 }
    return min(Int(words.sentences[anaphor.head] - words.sentences[mention.tokens.lowerBound]), 7)
  }

  /// The grammatical role of the phrase, and the word it hangs on.
  private var relation: (role: Int, governor: Int?) {
    let token = document.tokens[anaphor.head]
    return (Int(token.dependency.rawValue), token.head >= 0 ? Int(token.head) : nil)
  }

  private var isModifier: Int { anaphor.phrase?.isModifier == true ? 1 : 0 }
  private var isSource: Int { board.isSource(anaphor.tokens) ? 1 : 0 }
  private var isInContent: Int { board.attributionOfToken[anaphor.head] >= 0 ? 1 : 0 }
  private var isQuoted: Int { board.voices.number(at: anaphor.head) >= 0 ? 1 : 0 }
  private var isObject: Int { objects.contains(anaphor.head) ? 1 : 0 }
  private var isTold: Int { addressees.contains(anaphor.head) ? 1 : 0 }
  private var ownerKind: Int { anaphor.phrase?.owner.map { AntecedentFeatures.number(of: board.actors[$0].kind) } ?? 99 }
  private var hasNumber: Bool { anaphor.phrase?.core.contains { words.tag($0) == .numeral } ?? false }

  /// Whether an actor belongs to the countries spoken of here, as the sum of 1, 2 and 4.
  private func countryTie(_ actor: ActorDraft) -> Int {
    guard let country = actor.country else { return 8 }
    return (country == mainCountry ? 1 : 0) + (country == nearestCountry ? 2 : 0) + (country == speakersCountry ? 4 : 0)
  }

  /// Whether a mention stands right before or behind the description, a comma aside.
  private func standsBeside(_ mention: MentionBoard.Placed) -> Int {
    let (first, last) = (anaphor.tokens.lowerBound, anaphor.tokens.upperBound)
    if mention.tokens.upperBound == first { return 1 }
    if mention.tokens.upperBound + 1 == first { return words[first - 1] == "," ? 2 : 3 }
    return mention.tokens.lowerBound == last ? 4 : 0
  }

  /// What name the description stands beside, and how: *the governor, Jane Roe*, *Acme, the company*, *the Acme group*.
  private static func apposition(of anaphor: Anaphor, on board: MentionBoard) -> Int {
    let (first, last) = (anaphor.tokens.lowerBound, anaphor.tokens.upperBound)
    func kind(_ mention: MentionBoard.Placed?) -> Int {
      guard let mention, mention.form == .name || mention.form == .alias else { return -1 }
      return board.actors[mention.actor].kind == .person ? 0 : 1
    }
    if board.words[last] == ",", case let beside = kind(board.mention(at: last + 1)), beside >= 0 { return 1 + beside }
    if board.words[first - 1] == ",", case let beside = kind(board.mention(at: first - 2)), beside >= 0 { return 3 + beside }
    if case let beside = kind(board.mention(at: anaphor.phrase?.core.lowerBound ?? first - 1)), beside >= 0 { return 5 + beside }
    if let core = anaphor.phrase?.core.lowerBound, case let beside = kind(board.mention(at: core - 1)), beside >= 0 { return 7 + beside }
    return 0
  }

  /// Whether description and actor belong to the same owner.
  private func ownership(of place: Int, _ actor: ActorDraft) -> Int {
    guard let owner = anaphor.phrase?.owner else { return actor.descriptionOf == nil ? 0 : 1 }
    if owner == place { return 2 }
    if let other = actor.descriptionOf { return other == owner ? 3 : 4 }
    return actor.country != nil && actor.country == board.actors[owner].country ? 5 : 6
  }

  /// Whether the actor is known by the very words of the description.
  private func isSameText(_ actor: ActorDraft) -> Bool {
    guard let core = anaphor.phrase?.core else { return false }
    return words.text(core) == Words.fold(actor.name)
  }

  /// What sort of word opens the description.
  private static func determiner(of anaphor: Anaphor, _ words: Words) -> Int {
    guard let phrase = anaphor.phrase else { return 0 }
    guard let place = phrase.determiner else { return phrase.owner == nil ? 0 : 6 }
    switch words[place] {
    case "the": return phrase.owner == nil ? 1 : 7
    case "this", "that", "these", "those": return 2
    case "a", "an": return 4
    case "another", "other": return 8
    default: return Pronoun(words[place]) == nil ? 5 : 3
    }
  }
}

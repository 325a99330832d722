import ActorNetworks
import Language

/// Descriptions: *the group*, *the ministry*, *the country* of someone named already, and people who have no name, *critics*, *rebel factions*, *police*,
/// *a senior official*, where they act or speak. What the same words describe in an article is one actor.
struct Descriptions: Sieve {
  static let name = "description"
  let ranker: AntecedentRanker?
  /// How sure an actor without a name must be, as log-odds: one too many clutters the network.
  private static let caution: Float = 2.1
  /// The same for those whom a statement is about, without whom it would be about nobody; chosen by cross-validation.
  private static let cautionInContents: Float = 1
  /// The same while examples are gathered, so that more described actors are seen; chosen by cross-validation as the other was.
  static let cautionInTraining: Float = 1.3
  /// By how much an actor is preferred to none where the description speaks, as log-odds: whoever speaks is mostly one.
  private static let reserveOfSources: Float = 1

  func apply(to board: inout MentionBoard) {
    guard let ranker else { return }
    apply(to: &board) { board, anaphor, candidates, options in
      Self.listsMembers(anaphor, on: board) ? nil : Self.choice(of: anaphor, candidates, options, on: board, by: ranker)
    }
  }

  /// The place of the candidate that a ranker is sure enough of.
  static func choice(
    of anaphor: Anaphor, _ candidates: [AntecedentCandidate], _ options: AntecedentOptions, on board: MentionBoard,
    by ranker: AntecedentRanker, caution: Float? = nil
  ) -> Int? {
    let isSource = board.isSource(anaphor.tokens)
    let isSpokenOf = !isSource && board.attributionOfToken[anaphor.head] >= 0
    guard let choice = ranker.choice(options, reserve: isSource ? reserveOfSources : 0) else { return nil }
    if let actor = candidates[choice.place].actor, board.actors[actor].isNamed {
      if isKin(anaphor, on: board) || isNamedOtherwise(board.actors[actor], than: anaphor, on: board) { return nil }
    }
    if candidates[choice.place].actor != nil || Governments.isSomebodys(anaphor, on: board) { return choice.place }
    return ranker.logOdds(choice.margin) > caution ?? (isSpokenOf ? cautionInContents : Self.caution) ? choice.place : nil
  }

  /// Whether a description is another person's relative, "his sister": somebody else than those whose names the article tells, as a rule.
  private static func isKin(_ anaphor: Anaphor, on board: MentionBoard) -> Bool { kin.contains(board.words[anaphor.head]) }

  /// Whether a name within a description is none of an actor's: *the X platform* is no government; nor is *the Kurdish lawmaker* whoever is not
  /// said to be Kurdish, while *the Kurdish party* may be called after Kurdistan.
  private static func isNamedOtherwise(_ actor: ActorDraft, than anaphor: Anaphor, on board: MentionBoard) -> Bool {
    guard let phrase = anaphor.phrase else { return false }
    return (phrase.core.lowerBound..<phrase.noun.lowerBound).contains { token in
      let (words, word) = (board.words, board.words[token])
      guard words.isCapitalised(token), !words.startsSentence(token), actor.kind == .person || words.tag(token) != .adjective else {
        return false
      }
      return !actor.isNamed(with: word) && !actor.roles.contains { Words.fold($0.title).contains(word) }
    }
  }

  private static let kin: Set<String> = [
    "friend", "colleague", "wife", "husband", "spouse", "son", "daughter", "brother", "sister", "father", "mother", "widow", "parent",
    "child",
  ]

  /// Resolves every description by a choice among its candidates.
  func apply(
    to board: inout MentionBoard, choosing choice: (MentionBoard, Anaphor, [AntecedentCandidate], AntecedentOptions) -> Int?
  ) {
    let scene = DescriptionScene(board)
    for head in 0..<board.words.count where board.isFree(head..<head + 1) {
      guard let anaphor = Self.anaphor(endingAt: head, in: scene, on: board) else { continue }
      let candidates = DescriptionCandidates(board: board, scene: scene).candidates(for: anaphor)
      let features = DescriptionFeatures(board: board, anaphor: anaphor, candidates: candidates, scene: scene)
      let options = AntecedentOptions(candidates: candidates.map(features.features), none: features.featuresOfNone())
      guard let place = choice(board, anaphor, candidates, options) else { continue }
      if let actor = candidates[place].actor ?? Self.sameDescription(as: anaphor, on: board) {
        let name = board.actors[actor].name
        board.place(anaphor.tokens, as: actor, .nominal, by: Self.name, because: "“\(name)” fits best of \(candidates.count)")
      } else {
        let actor = Self.introduce(anaphor, on: &board)
        board.place(anaphor.tokens, as: actor, .nominal, by: Self.name, because: "acts or speaks without a name")
      }
    }
  }

  /// A noun phrase that may describe an actor: one of a noun of the tables, and whatever noun speaks.
  private static func anaphor(endingAt head: Int, in scene: DescriptionScene, on board: MentionBoard) -> Anaphor? {
    let words = board.words
    let noun = words.noun(endingAt: head)
    let source = scene.sourceHeads.contains(head) ? UnnamedSources.kind(of: head, on: board).map { [$0] } : nil
    guard let start = noun?.start ?? words.title(endingAt: head)?.start ?? source.map({ _ in head }) else { return nil }
    let kinds = noun?.noun.kinds ?? (words.title(endingAt: head) == nil ? source : nil) ?? [.person]
    let canModify = noun != nil && words.tag(head) == .noun && kinds.first != .person && kinds.first != .country && kinds.first != .place
    guard let phrase = NounPhrase(endingAt: head, nounFrom: start, on: board, orModifier: canModify), !phrase.isPredicate(on: board) else {
      return nil
    }
    // "No party": whoever it is, nobody.
    if let determiner = phrase.determiner, words[determiner] == "no" { return nil }
    let tokens = phrase.tokens(on: board)
    guard board.isFree(tokens), !isPartOfName(phrase, words) else { return nil }
    let isPlural = noun?.noun.isCollective ?? false || words.document.tokens[head].inflection == .plural
    let anaphor = Anaphor(tokens: tokens, head: head, pronoun: nil, kinds: kinds, phrase: phrase, isPlural: isPlural)
    return isPlural && !isTitleOfSeveral(anaphor, on: board) || !isPlural && !isTitle(anaphor, on: board) ? anaphor : nil
  }

  /// Whether the people whom a plural describes are named right behind it: *the analysts Jane Roe and Richard Poe*.
  private static func isTitleOfSeveral(_ anaphor: Anaphor, on board: MentionBoard) -> Bool {
    board.words.document.tokens[anaphor.head].inflection == .plural
      && DescriptionSetting.isPerson(board.mention(at: anaphor.tokens.upperBound), on: board)
  }

  /// Whether a plural that does nothing itself only says what people named behind it are: *joined by ministers including Jane Roe*.
  private static func listsMembers(_ anaphor: Anaphor, on board: MentionBoard) -> Bool {
    let (token, behind) = (board.words.document.tokens[anaphor.head], anaphor.tokens.upperBound)
    guard token.inflection == .plural, token.dependency != .nsubj, board.words[behind] == "including" else { return false }
    return DescriptionSetting.name(behind: behind + 1, on: board) != nil
  }

  /// Whether the description only says what somebody named beside it is: *the news agency Reuters*, *the governor, Jane Roe,*.
  private static func isTitle(_ anaphor: Anaphor, on board: MentionBoard) -> Bool {
    let (first, last) = (anaphor.tokens.lowerBound, anaphor.tokens.upperBound)
    let isPerson = anaphor.kinds.first == .person
    if isPerson, DescriptionSetting.name(behind: last, on: board) != nil { return true }
    return [(last, true), (last + 1, board.words[last] == ","), (first - 2, board.words[first - 1] == ",")].contains { place, isBeside in
      guard isBeside, let mention = board.mention(at: place), mention.form == .name || mention.form == .alias else { return false }
      guard place < first || mention.tokens.lowerBound == place else { return false }
      let kind = board.actors[mention.actor].kind
      return (kind == .person) == isPerson && (isPerson || anaphor.kinds.contains(kind))
    }
  }

  /// *The West Bank*, *Georgian Interior Ministry*: several capitals make a name, though nobody's yet.
  private static func isPartOfName(_ phrase: NounPhrase, _ words: Words) -> Bool {
    let before = phrase.noun.lowerBound - 1
    guard phrase.core.count > phrase.noun.count, words.isCapitalised(phrase.head), words.isCapitalised(before) else { return false }
    return words.tag(phrase.head) == .properNoun && !words.startsSentence(before)
      || words.tag(before) == .properNoun && words.startsSentence(before) && phrase.core.lowerBound == before
  }

  /// Who was described by the very same words before.
  private static func sameDescription(as anaphor: Anaphor, on board: MentionBoard) -> Int? {
    guard let phrase = anaphor.phrase, phrase.determiner.map({ !["a", "an", "another", "other"].contains(board.words[$0]) }) ?? true else {
      return nil
    }
    let words = board.words.text(phrase.core)
    return board.describedActors(by: board.words[anaphor.head]).first { actor in
      Words.fold(board.actors[actor].name) == words && board.actors[actor].descriptionOf == phrase.owner
    }
  }

  /// A new actor that is known by its description alone.
  private static func introduce(_ anaphor: Anaphor, on board: inout MentionBoard) -> Int {
    if let government = Governments.ofMainCountry(anaphor.tokens, &board) { return government }
    if anaphor.kinds.starts(with: [.government, .country]), let owner = anaphor.phrase?.owner,
      let country = board.actors[owner].kind == .country ? owner : Governments().country(ledBy: owner, &board),
      let government = board.addGovernment(of: country)
    {
      return government
    }
    let core = anaphor.phrase?.core ?? anaphor.tokens
    let isPlural = board.words[anaphor.head].hasSuffix("s") || board.words.noun(endingAt: anaphor.head)?.noun.isCollective == true
    let kind =
      isPlural && anaphor.kinds.contains(.group) && board.words[anaphor.head].hasSuffix("s") ? .group : anaphor.kinds.first ?? .group
    var draft = ActorDraft(describedAs: board.words.document.text(core), kind: kind)
    draft.isPlural = isPlural
    draft.descriptionOf = anaphor.phrase?.owner
    draft.keys = [NameKey(board.words[anaphor.head])]
    return board.addDescribed(draft, as: board.words[anaphor.head])
  }
}

import ActorNetworks
import Language

/// What the ranker looks at, as hashed features: of an anaphor with a candidate, and of an anaphor that may point at no actor.
///
/// A template's number is part of the shipped model: changing one means training anew.
struct AntecedentFeatures {
  let board: MentionBoard
  let anaphor: Anaphor
  /// How many candidates there are, up to 4.
  let competition: Int

  /// What the sentences around a pronoun are about.
  let salience: Salience?

  var words: Words { board.words }
  var document: Document { board.words.document }

  init(board: MentionBoard, anaphor: Anaphor, competition: Int) {
    self.board = board
    self.anaphor = anaphor
    self.competition = min(competition, 4)
    salience = anaphor.pronoun == nil ? nil : Salience(of: anaphor, on: board)
  }

  // MARK: A candidate

  func features(of candidate: AntecedentCandidate) -> [UInt32] {
    guard let place = candidate.actor else { return featuresOfNew() }
    let actor = board.actors[place]
    let kind = Self.number(of: actor.kind)
    var list = AnaphorFeatureList(word: document.word(anaphor.head), type: type)
    list.add(1, kind)
    list.add(2, min(candidate.rank, 5))
    list.add(3, actor.isPlural ? 1 : 0, kind)
    list.add(4, min(board.mentionCount(of: place), 6), distance(candidate))
    list.add(5, agreement(actor))
    list.add(6, candidate.isSpeaker ? 1 : 0, candidate.isSpeakersBody ? 1 : 0)
    list.add(7, kind, word: governor)
    list.add(8, actor.isNamed ? 1 : 0, distance(candidate))
    list.add(9, sharesNoun(actor) ? 1 : 0)
    list.add(10, sharesNoun(actor) ? 1 : 0, min(candidate.rank, 3))
    list.add(11, anaphor.kinds.firstIndex(of: actor.kind) ?? 9, distance(candidate))
    list.add(12, kind, min(candidate.rank, 3))
    list.add(27, candidate.part.rawValue, quotation(of: anaphor.head) ? 1 : 0)
    list.add(28, candidate.part.rawValue, kind, candidate.isAuthor ? 1 : 0)
    list.add(29, min(candidate.recent, 4), min(candidate.rank, 3))
    list.add(30, candidate.isEcho ? 1 : 0, distance(candidate))
    list.add(31, candidate.isEcho ? 1 : 0, candidate.part.rawValue, candidate.isSpeaker ? 1 : 0)
    list.add(32, agreement(actor), min(candidate.rank, 3), competition)
    list.add(33, board.isInLead(place) ? 1 : 0, min(board.mentionCount(of: place), 6), kind)
    list.add(70, candidate.isAuthor ? 1 : 0, kind, quotation(of: anaphor.head) ? 1 : 0)
    if let salience { addSalience(salience, of: candidate, place, to: &list) }
    guard let mention = candidate.mention else {
      list.add(13, quotation(of: anaphor.head) ? 1 : 0, kind)
      return list.values
    }
    let role = role(of: mention.tokens)
    let form = Self.number(of: mention.form)
    list.add(14, distance(candidate), form)
    list.add(15, distance(candidate), role)
    list.add(16, role, ownRole)
    list.add(17, distance(candidate), kind)
    list.add(18, quotationRelation(mention.tokens.lowerBound))
    list.add(19, mention.form == .pronoun ? samePronoun(mention) : 2, distance(candidate))
    list.add(20, isFirstInSentence(mention) ? 1 : 0, distance(candidate))
    list.add(21, board.isSource(mention.tokens) ? 1 : 0, distance(candidate))
    list.add(22, distance(candidate), role, min(candidate.rank, 3))
    list.add(23, words.paragraphs[mention.tokens.lowerBound] == words.paragraphs[anaphor.head] ? 1 : 0, min(candidate.rank, 3))
    list.add(24, ownRole, role, form)
    list.add(25, governs(mention) ? 1 : 0)
    list.add(26, candidate.isSpeaker ? 1 : 0, quotationRelation(mention.tokens.lowerBound))
    list.add(34, candidate.part.rawValue, quotationRelation(mention.tokens.lowerBound))
    list.add(35, words[mention.tokens.upperBound] == "'s" ? 1 : 0, distance(candidate), ownRole)
    list.add(36, isFirst ? 1 : 0, isFirstInSentence(mention) ? 1 : 0, distance(candidate) * 64 + role)
    list.add(37, min(candidate.recent, 4), distance(candidate), role)
    list.add(38, distance(candidate), min(between(mention), 5))
    list.add(39, candidate.isEcho ? 1 : 0, role, distance(candidate) * 64 + ownRole)
    return list.values
  }

  /// What speaks for an anaphor that points at no actor.
  func featuresOfNone() -> [UInt32] {
    var list = AnaphorFeatureList(word: document.word(anaphor.head), type: type)
    let (before, after) = (anaphor.tokens.lowerBound - 1, anaphor.tokens.upperBound)
    list.add(51, competition)
    list.add(52, 0, word: word(after))
    list.add(53, 0, word: word(before))
    list.add(54, ownRole, tag(after))
    list.add(55, quotation(of: anaphor.head) ? 1 : 0, competition)
    list.add(56, 0, word: word(after), word(after + 1))
    list.add(57, 0, word: governor)
    list.add(58, words.startsSentence(anaphor.tokens.lowerBound) ? 1 : 0, competition)
    list.add(59, 0, word: word(anaphor.tokens.lowerBound))
    list.add(60, anaphor.tokens.count > 3 ? 3 : anaphor.tokens.count, competition)
    list.add(61, board.speech(at: anaphor.head)?.speaker == nil ? 0 : 1)
    list.add(62, board.isSource(anaphor.tokens) ? 1 : 0)
    if anaphor.pronoun != nil { addSurroundings(to: &list) }
    if anaphor.pronoun == nil {
      list.add(64, anaphor.phrase?.owner.map { Self.number(of: board.actors[$0].kind) } ?? 99)
      for token in anaphor.tokens.dropLast() { list.add(63, 0, word: word(token)) }
    }
    return list.values
  }

  /// What speaks for a description that introduces an actor.
  func featuresOfNew() -> [UInt32] {
    var list = AnaphorFeatureList(word: document.word(anaphor.head), type: type)
    let after = anaphor.tokens.upperBound
    list.add(71, competition)
    list.add(72, ownRole, board.isSource(anaphor.tokens) ? 1 : 0)
    list.add(73, 0, word: word(anaphor.tokens.lowerBound))
    list.add(74, 0, word: word(after))
    list.add(75, 0, word: word(anaphor.tokens.lowerBound - 1))
    list.add(76, 0, word: governor)
    list.add(77, anaphor.phrase?.owner.map { Self.number(of: board.actors[$0].kind) } ?? 99, min(anaphor.tokens.count, 4))
    list.add(78, quotation(of: anaphor.head) ? 1 : 0, ownRole)
    list.add(79, anaphor.phrase?.determiner == nil ? 1 : 0, anaphor.phrase?.isDefinite(words) == true ? 1 : 0, ownRole)
    list.add(80, board.speech(at: anaphor.head) == nil ? 0 : 1)
    list.add(81, anaphor.kinds.first.map(Self.number) ?? 99, anaphor.kinds.count)
    for token in anaphor.tokens.dropLast() { list.add(82, 0, word: word(token)) }
    return list.values
  }

  // MARK: Parts

  private func sharesNoun(_ actor: ActorDraft) -> Bool { anaphor.pronoun == nil && actor.isNamed(with: words[anaphor.head]) }

  private var type: Int {
    guard let pronoun = anaphor.pronoun else { return 20 }
    let person = pronoun.person == .first ? 0 : pronoun.person == .second ? 1 : 2
    return person * 6 + (pronoun.isPlural ? 1 : pronoun.isNeuter ? 2 : pronoun.gender != nil ? 3 : 4)
  }

  func word(_ token: Int) -> Word? { document.tokens.indices.contains(token) ? document.word(token) : nil }
  func tag(_ token: Int) -> Int { document.tokens.indices.contains(token) ? Int(document.tokens[token].tag.rawValue) : 99 }

  func distance(_ candidate: AntecedentCandidate) -> Int {
    guard let mention = candidate.mention else { return 9 }
    if mention.tokens.lowerBound > anaphor.head { return 8 }
    return min(Int(words.sentences[anaphor.head] - words.sentences[mention.tokens.lowerBound]), 4)
  }

  func agreement(_ actor: ActorDraft) -> Int {
    guard let gender = anaphor.pronoun?.gender else { return 3 }
    return actor.gender == gender ? 1 : 0
  }

  /// The grammatical role of a mention: that of the token in it whose head lies outside.
  func role(of tokens: Range<Int>) -> Int {
    for token in tokens {
      let head = Int(document.tokens[token].head)
      if !tokens.contains(head) { return Int(document.tokens[token].dependency.rawValue) }
    }
    return 0
  }

  var ownRole: Int { role(of: anaphor.tokens) }

  /// The word that governs the anaphor: the noun of *his wife*, the verb of *it said*.
  var governor: Word? { word(Int(document.tokens[anaphor.head].head)) }

  /// Whether the mention's governor governs the anaphor too.
  private func governs(_ mention: MentionBoard.Placed) -> Bool {
    for token in mention.tokens {
      let head = Int(document.tokens[token].head)
      if !mention.tokens.contains(head) { return head >= 0 && head == Int(document.tokens[anaphor.head].head) }
    }
    return false
  }

  /// Whether somebody speaks in person at a token.
  func quotation(of token: Int) -> Bool { board.voices.number(at: token) >= 0 }

  private func quotationRelation(_ token: Int) -> Int {
    let (mine, its) = (board.voices.number(at: anaphor.head), board.voices.number(at: token))
    return mine == its ? (mine < 0 ? 0 : 1) : mine < 0 ? 2 : its < 0 ? 3 : 4
  }

  /// Whether the anaphor opens its sentence, conjunctions and adverbs aside.
  var isFirst: Bool { anaphor.tokens.lowerBound - words.firstToken(ofSentenceAt: anaphor.head) < 2 }

  /// How many tokens stand between a mention and the anaphor, in steps that double.
  private func between(_ mention: MentionBoard.Placed) -> Int {
    let tokens = anaphor.tokens.lowerBound - mention.tokens.upperBound
    return tokens < 0 ? 0 : Int.bitWidth - (tokens + 1).leadingZeroBitCount
  }

  func samePronoun(_ mention: MentionBoard.Placed) -> Int {
    document.word(mention.tokens.lowerBound) == document.word(anaphor.head) ? 1 : 0
  }

  func isFirstInSentence(_ mention: MentionBoard.Placed) -> Bool {
    board.mentions(in: words.firstToken(ofSentenceAt: mention.tokens.lowerBound)..<mention.tokens.lowerBound).isEmpty
  }

  static func number(of kind: PoliticalActor.Kind) -> Int { PoliticalActor.Kind.allCases.firstIndex(of: kind) ?? 0 }
  static func number(of form: Mention.Form) -> Int { Mention.Form.allCases.firstIndex(of: form) ?? 0 }
}

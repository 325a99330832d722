import ActorNetworks
import Language
import News

/// What the sieves ask of the board.
extension MentionBoard {
  /// The mention at a token.
  func mention(at token: Int) -> Placed? {
    guard owners.indices.contains(token), owners[token] >= 0 else { return nil }
    return placed[Int(owners[token])]
  }

  /// Whether no mention stands in a range of tokens and one may.
  func isFree(_ tokens: Range<Int>) -> Bool { tokens.allSatisfy { owners[$0] == -1 } }

  /// The mentions that end before a token, nearest first, no further back than a number of sentences; linear in the tokens passed.
  func mentions(before token: Int, sentences reach: Int) -> [Placed] {
    guard token > 0 else { return [] }
    let oldest = words.sentences[min(token, words.count - 1)] - Int32(reach)
    var result: [Placed] = []
    var index = token - 1
    while index >= 0, words.sentences[index] >= oldest {
      guard let mention = mention(at: index) else {
        index -= 1
        continue
      }
      result.append(mention)
      index = mention.tokens.lowerBound - 1
    }
    return result
  }

  /// The mentions that stand in a range of tokens, in order.
  func mentions(in tokens: Range<Int>) -> [Placed] {
    var result: [Placed] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if let mention = mention(at: index) {
        if mention.tokens.lowerBound >= tokens.lowerBound { result.append(mention) }
        index = max(mention.tokens.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return result
  }

  /// The name whose last word stands before a token.
  func name(endingAt token: Int) -> NameSpan? { nameEnds[token] < 0 ? nil : names[Int(nameEnds[token])] }

  /// The name that starts at a token.
  func name(startingAt token: Int) -> NameSpan? {
    guard nameStarts.indices.contains(token), nameStarts[token] >= 0 else { return nil }
    return names[Int(nameStarts[token])]
  }

  /// Whether the user wants whoever has this name to be another than an actor.
  func keepsApart(_ name: String, from actor: ActorDraft) -> Bool {
    knowledge.overrides.keepsApartAny && knowledge.overrides.keepsApart(ActorID.slug(name), actor.id ?? ActorID.slug(actor.name))
  }

  /// The person whom the text mentions most, the first of several; nil where nobody is mentioned twice.
  var mainPerson: Int? {
    let people = actors.indices.filter { actors[$0].kind == .person && mentionCount(of: $0) > 1 }
    return people.max { (mentionCount(of: $0), $1) < (mentionCount(of: $1), $0) }
  }

  /// The country that the article speaks of most, with all that belongs to it, as its code, and whether it speaks of no other half as often.
  var mainCountry: (code: String, isDominant: Bool)? {
    let counts = Dictionary(placed.lazy.compactMap { actors[$0.actor].country }.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { main in
      (main.key, counts.allSatisfy { $0.key == main.key || $0.value * 2 <= main.value })
    }
  }

  func mentionCount(of actor: Int) -> Int { mentionsOfActor[actor].count }

  /// Whether an actor is mentioned in the first two sentences.
  func isInLead(_ actor: Int) -> Bool { mentionsOfActor[actor].contains { words.sentences[placed[$0].tokens.lowerBound] < 2 } }

  /// The start of an actor's last mention before a token, −1 where there is none; linear in its mentions.
  func lastPlace(of actor: Int, before token: Int) -> Int {
    mentionsOfActor[actor].reduce(-1) { last, mention in
      let place = placed[mention].tokens.lowerBound
      return place < token ? max(last, place) : last
    }
  }

  /// The actors known by a description with this noun, the last introduced first; at most four.
  func describedActors(by noun: String) -> [Int] { (described[noun] ?? []).suffix(4).reversed() }

  /// The mention of an actor that was placed last.
  func lastMention(of actor: Int) -> Placed? { mentionsOfActor[actor].last.map { placed[$0] } }

  /// The mention of an actor that stands nearest before a token.
  func lastMention(of actor: Int, before token: Int) -> Placed? {
    let before = mentionsOfActor[actor].lazy.map { placed[$0] }.filter { $0.tokens.lowerBound < token }
    return before.max { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The people who hold a position with this head noun.
  func people(withRole head: String) -> [Int] { peopleByRole[head] ?? [] }

  /// The actors by the words of their names.
  func actorsByNameWord() -> [String: [Int]] {
    var result: [String: [Int]] = [:]
    for (index, actor) in actors.enumerated() {
      for word in Set(actor.keys.flatMap(\.words)).sorted() { result[word, default: []].append(index) }
    }
    return result
  }

  /// The gender that a title tells.
  func gender(ofTitle title: Range<Int>) -> Gender? {
    title.lazy.compactMap { words.title(endingAt: $0)?.title.gender }.first
  }

  /// The person of the tables with this name, middle names and spellings aside.
  func knownPerson(_ key: NameKey, _ kind: PoliticalActor.Kind) -> Int? {
    guard kind == .person, let last = key.words.last else { return nil }
    return knowledge.people(surnamed: last).first { person in
      let known = NameKey(knowledge.actors[person].name)
      return known.words.count > 1 && (known.canBePersonCalled(key) || key.canBePersonCalled(known))
    }
  }

  /// Whether a mention names the source of an attribution.
  func isSource(_ tokens: Range<Int>) -> Bool { tokens.contains { isSourceToken[$0] } }

  /// The attribution whose content holds a token, and its speaker as far as resolved.
  func speech(at token: Int) -> (attribution: Attribution, speaker: Int?)? {
    guard attributionOfToken[token] >= 0 else { return nil }
    let attribution = attributions[Int(attributionOfToken[token])]
    return (attribution, source(of: attribution))
  }

  /// The actor that an attribution names as its source, as far as resolved.
  func source(of attribution: Attribution) -> Int? { attribution.source.flatMap(named) }

  /// The source named last before a token, and the first of its words.
  func lastSource(before token: Int) -> (actor: Int, token: Int)? {
    for start in (max(0, token - Self.memory + 1)..<token).reversed() where isSourceToken[start] {
      for source in sourcesByStart[start] ?? [] where source.upperBound <= token {
        if let actor = named(in: source) { return (actor, start) }
      }
    }
    return nil
  }

  /// How many tokens whoever spoke last is remembered.
  private static let memory = 300

  /// The actor that some words name: the last person in them, else whoever is named last.
  private func named(in tokens: Range<Int>) -> Int? {
    let inside = mentions(in: tokens)
    return (inside.last { actors[$0.actor].kind == .person } ?? inside.last)?.actor
  }

  /// Who speaks in person at a token.
  func voice(at token: Int) -> Int? { voices.attribution(at: token).flatMap { source(of: attributions[$0]) } }

  /// Whom the one who speaks at a token speaks to: the one told, else whoever has the turn before or after.
  func addressees(at token: Int) -> [Int] {
    guard let here = voices.attribution(at: token) else { return [] }
    let speaker = source(of: attributions[here])
    let turns = voices.turnsAround(here).compactMap { source(of: attributions[$0]) }
    let told = attributions[here].addressee.flatMap(named)
    var result: [Int] = []
    for actor in (told.map { [$0] } ?? []) + turns where actor != speaker && !result.contains(actor) { result.append(actor) }
    return result
  }

  /// The states and bodies that somebody speaks for: those of the positions held, and the country where the text names it.
  func bodies(of actor: Int) -> [Int] {
    var result = actors[actor].roles.compactMap(\.of)
    if actors[actor].kind != .country, let code = actors[actor].country, let state = knowledge.country(code: code),
      let country = actorsByID[state.id],
      !result.contains(country)
    {
      result.append(country)
    }
    return result
  }
}

import ActorNetworks
import Language

/// Whoever speaks and is nobody known: *a fire officer*, *the defendants*, *some of the protesters*; of *the hotel's website* the hotel.
/// Whoever only speaks for another, *an airline spokesman*, and documents that speak for nobody, *reports*, *the law*, are no actors.
struct UnnamedSources: Sieve {
  static let name = "source"

  func apply(to board: inout MentionBoard) {
    for attribution in board.attributions {
      guard let source = attribution.source, let named = attribution.sourceHead, source.contains(named),
        let head = Self.speaker(named, in: source, board), board.isFree(head..<head + 1), let kind = Self.kind(of: head, on: board),
        Self.isPeople(head, board), !Self.endsWithPerson(source, board), !Self.isNamed(behind: head, kind, board),
        !Self.isVoice(head, of: source, board)
      else { continue }
      let tokens = Self.description(head, in: source, on: board)
      guard board.words[tokens.lowerBound] != "no" else { continue }
      let actor = Self.known(tokens, head, on: board) ?? Self.introduce(tokens, head, kind, on: &board)
      board.place(tokens, as: actor, .nominal, by: Self.name, because: "speaks without a name")
    }
  }

  /// The noun behind "some of the", the possessor of a document, else the head itself.
  private static func speaker(_ head: Int, in source: Range<Int>, _ board: MentionBoard) -> Int? {
    let words = board.words
    if quantities.contains(words[head]) {
      guard source.contains(head + 2), words[head + 1] == "of" else { return nil }
      let whole = source.first { $0 > head + 1 && (words.tag($0) == .noun || words.tag($0) == .properNoun) }
      // "Members of the Roe administration": those who are told by nothing else.
      return whole.map { board.isFree($0..<$0 + 1) } ?? true ? whole : words.noun(endingAt: head) == nil ? nil : head
    }
    guard things.contains(words[head]) else { return head }
    let possessive = source.last { $0 < head && (words[$0] == "'s" || words[$0] == "'") }
    return possessive.flatMap { source.contains($0 - 1) ? $0 - 1 : nil }
  }

  /// "Mayor of London Sadiq Khan": the title's bearer is named.
  private static func endsWithPerson(_ source: Range<Int>, _ board: MentionBoard) -> Bool {
    guard let last = board.mention(at: source.upperBound - 1), last.tokens.lowerBound > source.lowerBound else { return false }
    return board.actors[last.actor].kind == .person && board.words.tag(last.tokens.lowerBound - 1) != .adposition
  }

  /// "Former US Ambassador Nikki Haley", "one senator, Nikki Haley,", "the news agency Interfax": who bears the title is named right behind.
  private static func isNamed(behind head: Int, _ kind: PoliticalActor.Kind, _ board: MentionBoard) -> Bool {
    if kind == .person, DescriptionSetting.name(behind: head + 1, on: board) != nil { return true }
    if kind == .group, DescriptionSetting.isPerson(board.mention(at: head + 1), on: board) { return true }
    let place = board.words[head + 1] == "," || board.words[head + 1] == "named" ? head + 2 : head + 1
    guard let next = board.mention(at: place), next.form == .name || next.form == .alias else { return false }
    return (board.actors[next.actor].kind == .person) == (kind == .person) && next.tokens.lowerBound == place
  }

  /// Whether a noun tells of people by itself; of others in the plural the model of descriptions has judged already.
  private static func isPeople(_ head: Int, _ board: MentionBoard) -> Bool {
    let words = board.words
    return words.noun(endingAt: head) != nil || words.title(endingAt: head) != nil || words.document.tokens[head].inflection != .plural
  }

  /// A spokesman for somebody named.
  private static func isVoice(_ head: Int, of source: Range<Int>, _ board: MentionBoard) -> Bool {
    board.words[head].hasPrefix("spokes") && (!board.mentions(in: source).isEmpty || definite.contains(board.words[source.lowerBound]))
  }

  /// What sort of actor a noun tells; nil where it tells of none.
  static func kind(of head: Int, on board: MentionBoard) -> PoliticalActor.Kind? {
    let words = board.words, token = words.document.tokens[head]
    guard token.tag == .noun || token.tag == .properNoun, !things.contains(words[head]), words.shape(head) != .number else { return nil }
    if let noun = words.noun(endingAt: head)?.noun {
      return token.inflection == .plural && noun.kinds.contains(.group) ? .group : noun.kinds.first
    }
    if words.title(endingAt: head) != nil { return .person }
    guard token.tag == .noun, !abstractEndings.contains(where: words[head].hasSuffix) else { return nil }
    let word = words[head]
    if token.inflection == .plural { return isOfPeople(word) ? .group : nil }
    return personEndings.contains(where: word.hasSuffix) || people.contains(word) ? .person : nil
  }

  /// Whether a plural that no table has is one of people by its ending: *spokesmen*, *voters*, no *attacks* and no *cases*.
  private static func isOfPeople(_ word: String) -> Bool {
    if word.hasSuffix("men") || word.hasSuffix("people") { return true }
    let singular = String(word.dropLast())
    return word.hasSuffix("s") && (personEndings.contains(where: singular.hasSuffix) || people.contains(singular))
  }

  /// From the determiner or the first free modifier to the head.
  private static func description(_ head: Int, in source: Range<Int>, on board: MentionBoard) -> Range<Int> {
    var start = head
    while start > source.lowerBound, board.isFree(start - 1..<start), board.words.shape(start - 1) != .mark,
      canQualify(start - 1, board.words), Pronoun(board.words[start - 1]) == nil
    {
      start -= 1
    }
    while start < head, board.words.shape(start) == .mark || board.words.tag(start) == .particle { start += 1 }
    return start..<head + 1
  }

  private static func canQualify(_ token: Int, _ words: Words) -> Bool {
    switch words.tag(token) {
    case .adposition, .coordinator, .subordinator, .adverb, .auxiliary: false
    case .verb: words.document.tokens[token].dependency == .amod
    default: true
    }
  }

  /// Who was described by the same noun before: by "the" whoever it was, in the plural whoever has the same owner.
  private static func known(_ tokens: Range<Int>, _ head: Int, on board: MentionBoard) -> Int? {
    let described = board.describedActors(by: board.words[head])
    if definite.contains(board.words[tokens.lowerBound]) || Pronoun(board.words[tokens.lowerBound - 1])?.isPossessive == true {
      return described.first
    }
    guard board.words.document.tokens[head].inflection == .plural else { return nil }
    let owner = owner(of: tokens, on: board)
    return described.first { board.actors[$0].descriptionOf == owner && isAlike(tokens, head, board.actors[$0], board.words) }
  }

  /// Whether the words before a noun do not set it apart from an actor of the same noun: *forest officials* are no *police officials*.
  private static func isAlike(_ tokens: Range<Int>, _ head: Int, _ actor: ActorDraft, _ words: Words) -> Bool {
    let mine = (tokens.lowerBound..<head).filter { words.tag($0) != .determiner && words.tag($0) != .numeral }.map { words[$0] }
    let its = Words.fold(actor.name).split(separator: " ").dropLast().map(String.init)
    return mine.isEmpty || its.isEmpty || !Set(mine).isDisjoint(with: its)
  }

  /// Whose they are: Iran, of *Iranian officials*.
  private static func owner(of tokens: Range<Int>, on board: MentionBoard) -> Int? {
    tokens.lowerBound > 0 ? board.mention(at: tokens.lowerBound - 1)?.actor : nil
  }

  private static func introduce(_ tokens: Range<Int>, _ head: Int, _ kind: PoliticalActor.Kind, on board: inout MentionBoard) -> Int {
    if let government = Governments.ofMainCountry(tokens, &board) { return government }
    let core = tokens.drop { $0 < head && board.words.tag($0) == .determiner }
    var draft = ActorDraft(describedAs: board.words.document.text(core.startIndex..<core.endIndex), kind: kind)
    draft.descriptionOf = owner(of: tokens, on: board)
    draft.keys = [NameKey(board.words[head])]
    return board.addDescribed(draft, as: board.words[head])
  }

  private static let definite: Set = ["the", "this", "that", "these", "those"]
  private static let quantities: Set = [
    "some", "many", "several", "most", "few", "one", "both", "number", "majority", "dozens", "hundreds", "thousands", "members", "part",
  ]
  private static let personEndings = [
    "er", "or", "ist", "man", "woman", "person", "ian", "ant", "ent", "ee", "ive",
  ]
  /// Nouns of deeds and qualities speak for nobody.
  private static let abstractEndings = [
    "tion", "tions", "sion", "sions", "ity", "ities", "ment", "ments", "ing", "ings", "ance", "ances", "ence", "ences", "ism", "isms",
    "ness",
    "ude", "ure", "ures", "ship", "ships", "dom", "cy", "cies", "age", "ages", "ine", "ines", "polls", "half",
  ]
  private static let people: Set = [
    "source", "insider", "witness", "eyewitness", "colleague", "relative", "friend", "neighbour", "neighbor", "mother", "wife", "son",
    "judge", "official", "aide", "chief", "head", "chair", "student", "coroner", "victim", "survivor", "spokesperson", "guard", "pilot",
  ]
  /// Nouns of what is written, found or measured: they speak for nobody that they name.
  private static let things: Set = [
    "report", "reports", "study", "studies", "survey", "surveys", "poll", "polls", "law", "laws", "act", "constitution", "evidence",
    "finding", "findings", "information", "intelligence", "data", "figure", "figures", "statistic", "statistics", "message", "messages",
    "letter", "letters", "statement", "statements", "footage", "video", "videos", "photo", "photos", "photograph", "photographs", "image",
    "images", "document", "documents", "filing", "filings", "decree", "ruling", "decision", "opinion", "proclamation", "comment",
    "comments", "investigation", "investigations", "research", "result", "results", "record", "records", "test", "tests", "autopsy",
    "review", "analysis", "history", "visit", "article", "articles", "book", "books", "news", "rumor", "rumors", "rumour", "rumours",
    "estimate", "estimates", "motion", "resolution", "bill", "agreement", "treaty", "plan", "plans", "charter", "manifesto", "banner",
    "banners", "sign", "signs", "tweet", "tweets", "account", "accounts", "release", "email", "emails", "summary", "warning", "language",
    "percent", "bulletin", "announcement", "speech", "notice", "order", "text", "textbook", "map", "model", "models", "forecast",
    "forecasts", "theory", "theories", "criticism", "move", "fact", "facts", "it", "amendment", "section", "clause",
    "indictment", "complaint", "lawsuit", "verdict", "judgment", "judgement", "memo", "transcript", "tape", "recording", "website",
    "page", "post", "posts", "headline", "headlines", "word", "words", "number", "numbers", "events", "event", "accusation", "accusations",
    "allegation", "allegations", "claim", "claims", "demonstration", "demonstrations", "protest", "protests", "progress", "adoption",
    "communication", "communications", "declaration", "communique", "communiqué", "press", "calculation", "calculations", "projection",
    "projections", "interview", "interviews", "year", "years", "week", "month", "day", "time", "version", "others", "other", "another",
    "someone", "anyone", "everyone", "everybody", "nobody", "anybody", "somebody",
  ]
}

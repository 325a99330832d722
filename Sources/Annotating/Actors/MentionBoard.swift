import ActorNetworks
import Language
import News

/// What the sieves have agreed on so far: the actors, and which tokens refer to them. A token refers to one actor at most.
struct MentionBoard: Sendable {
  /// A reference to an actor, with the sieve that found it.
  struct Placed: Sendable {
    var tokens: Range<Int>
    var actor: Int
    var form: Mention.Form
    var sieve: String
    var reason: String
  }

  let words: Words
  let knowledge: Knowledge
  let attributions: [Attribution]
  /// The names in the text, in order, none overlapping another.
  let names: [NameSpan]
  /// Those of them that are spelt alike, in the order of their first places.
  let nameGroups: [NameGroup]
  /// The day of publication, `yyyy-MM-dd`, as far as known.
  let date: String?
  private(set) var actors: [ActorDraft] = []
  private(set) var placed: [Placed] = []
  /// The mentions of each actor in the order they were placed.
  private(set) var actorsByKnown: [Int: Int] = [:]
  private(set) var actorsByID: [String: Int] = [:]
  /// The name that starts at a token and the one that ends before it, −1 for none.
  private(set) var nameStarts: [Int32]
  private(set) var nameEnds: [Int32]
  private(set) var mentionsOfActor: [[Int]] = []
  /// Who publishes the text and means itself by *we*: the outlet, where it is part of a state, that state, and whose name stands above or
  /// below the text.
  private(set) var authors: [Int] = []
  /// The id of the outlet in the tables, where it is a medium: the text means it by *we* once it has named it.
  private var outletID: String?
  private(set) var described: [String: [Int]] = [:]
  private(set) var peopleByRole: [String: [Int]] = [:]
  /// The mention that holds a token; −1 for none, −2 where none may stand.
  private(set) var owners: [Int32]
  /// The tokens that name the source of an attribution.
  let isSourceToken: [Bool]
  /// The sources of attributions by their first tokens.
  let sourcesByStart: [Int: [Range<Int>]]
  /// The innermost attribution whose content holds a token, −1 for none.
  let attributionOfToken: [Int32]
  /// Where somebody speaks in person.
  let voices: Voices

  init(
    _ document: Document, attributions: [Attribution], knowledge: Knowledge, actorhood: ActorhoodModel?, isName: ((NameSpan) -> Bool)? = nil
  ) {
    let folded = FoldedWord.words(in: document)
    words = Words(document, knowledge: knowledge, folded: folded)
    self.knowledge = knowledge
    self.attributions = attributions
    var isSource = [Bool](repeating: false, count: document.tokens.count)
    for token in attributions.lazy.compactMap(\.source).joined() { isSource[token] = true }
    isSourceToken = isSource
    sourcesByStart = Dictionary(grouping: attributions.compactMap(\.source), by: \.lowerBound)
    let found = NameSpan.all(in: words, entities: document.entities, known: knowledge.names(in: folded))
    names = Self.actors(among: isName.map { isName in found.filter { isName($0) } } ?? found, words, knowledge, isSource, actorhood)
    nameGroups = NameGroup.all(of: names, in: words)
    nameStarts = [Int32](repeating: -1, count: document.tokens.count + 1)
    nameEnds = nameStarts
    for (index, name) in names.enumerated() {
      nameStarts[name.tokens.lowerBound] = Int32(index)
      nameEnds[name.tokens.upperBound] = Int32(index)
    }
    date = document.article.date
    owners = [Int32](repeating: -1, count: document.tokens.count)
    attributionOfToken = Self.innermost(attributions, tokens: document.tokens.count)
    voices = Voices(words, attributions)
    authors = addOutlet(document.article.outlet)
  }

  /// The names that denote actors by the judgement of the model; countries always do.
  private static func actors(
    among names: [NameSpan], _ words: Words, _ knowledge: Knowledge, _ isSource: [Bool], _ model: ActorhoodModel?
  ) -> [NameSpan] {
    guard let model else { return names }
    let features = ActorhoodFeatures(words: words, knowledge: knowledge) { $0.contains { isSource[$0] } }
    let groups = NameGroup.all(of: names, in: words)
    let judged = groups.map { group in
      let spans = group.spans.map { names[$0] }
      return spans[0].isUsers || features.isCountry(spans[0]) || model.isActor(features.features(of: spans, key: group.key))
    }
    // Whoever is called by the surname alone elsewhere is the same actor there and here.
    let surnames = Set(zip(groups, judged).filter { $1 && $0.key.words.count == 1 }.compactMap(\.0.key.words.first))
    let short = Set(zip(groups, judged).filter(\.1).map(\.0.name))
    let classifier = NameClassifier(words: words)
    let storms = Set(names.filter { NameHeads.isStorm(words[$0.tokens.lowerBound - 1]) }.map { NameKey(words.document.text($0.tokens)) })
    var isActor = [Bool](repeating: true, count: names.count)
    for (group, isJudgedActor) in zip(groups, judged) where !isJudgedActor || storms.contains(group.key) {
      let isPerson = group.spans.contains { names[$0].label == .person }
      // Nor is a body another than the one its acronym stands for.
      if group.spans.contains(where: { classifier.acronym(of: names[$0].tokens).map(short.contains) ?? false }) { continue }
      guard !isPerson || group.key.words.count == 1 || !surnames.contains(group.key.words.last ?? "") else { continue }
      for span in group.spans { isActor[span] = false }
    }
    return zip(names, isActor).filter(\.1).map(\.0)
  }

  private static func innermost(_ attributions: [Attribution], tokens: Int) -> [Int32] {
    var result = [Int32](repeating: -1, count: tokens)
    let sizes = attributions.map { $0.content.reduce(0) { $0 + $1.count } }
    for (index, attribution) in attributions.enumerated() {
      for token in attribution.content.joined() where result[token] < 0 || sizes[Int(result[token])] > sizes[index] {
        result[token] = Int32(index)
      }
    }
    return result
  }
}

// MARK: - Deciding

extension MentionBoard {
  mutating func add(_ actor: ActorDraft) -> Int {
    actors.append(actor)
    mentionsOfActor.append([])
    return actors.count - 1
  }

  /// The actor for one of the tables.
  mutating func actor(known: Int) -> Int {
    if let actor = actorsByKnown[known] { return actor }
    let actor = add(ActorDraft(knowledge.actors[known], at: known))
    actorsByKnown[known] = actor
    actorsByID[knowledge.actors[known].id] = actor
    return actor
  }

  /// The actor with an id of the tables, where the text has named it.
  func actor(ofID id: String) -> Int? { actorsByID[id] }

  /// The government of a country, where the text has named one.
  func government(of country: Int) -> Int? { actors[country].id.flatMap { actorsByID[Self.governmentPrefix + $0] } }

  /// The government of a country.
  mutating func addGovernment(of country: Int) -> Int? {
    if let government = government(of: country) { return government }
    guard let id = actors[country].id else { return nil }
    let name = "Government of \(actors[country].name)"
    var draft = ActorDraft(name: name, key: NameKey(name), kind: .government)
    draft.id = Self.governmentPrefix + id
    draft.country = actors[country].country
    let government = add(draft)
    actorsByID[Self.governmentPrefix + id] = government
    return government
  }

  static let governmentPrefix = "government-of-"

  /// A body of a state that publishes, where the tables know it, and the state behind it, which it means by *we*.
  private mutating func addOutlet(_ name: String?) -> [Int] {
    guard let name, let known = knowledge.candidates(named: name).first?.actor else { return [] }
    if knowledge.actors[known].kind == .media { outletID = knowledge.actors[known].id }
    guard knowledge.actors[known].kind == .government,
      let code = knowledge.actors[known].country, let country = knowledge.country(code: code), let state = knowledge.index(ofID: country.id)
    else { return [] }
    return [actor(known: state), actor(known: known)]
  }

  /// The medium that publishes the text, where the text has named it.
  var outlet: Int? { outletID.flatMap { actorsByID[$0] } }

  /// Notes that an actor publishes the text.
  mutating func addAuthor(_ actor: Int) {
    if !authors.contains(actor) { authors.append(actor) }
  }

  /// Adds an actor that is known by a description.
  mutating func addDescribed(_ draft: ActorDraft, as noun: String) -> Int {
    let actor = add(draft)
    described[noun, default: []].append(actor)
    return actor
  }

  /// Says that free tokens refer to an actor; does nothing where another mention stands.
  @discardableResult
  mutating func place(_ tokens: Range<Int>, as actor: Int, _ form: Mention.Form, by sieve: String, because reason: String) -> Bool {
    guard !tokens.isEmpty, isFree(tokens) else { return false }
    for token in tokens { owners[token] = Int32(placed.count) }
    mentionsOfActor[actor].append(placed.count)
    placed.append(Placed(tokens: tokens, actor: actor, form: form, sieve: sieve, reason: reason))
    return true
  }

  /// Keeps later mentions out of tokens that are still free.
  mutating func close(_ tokens: Range<Int>) {
    for token in tokens where owners[token] == -1 { owners[token] = -2 }
  }

  mutating func give(_ role: ActorDraft.Role, to actor: Int) {
    guard !actors[actor].roles.contains(role) else { return }
    actors[actor].roles.append(role)
    if let gender = role.gender, actors[actor].gender == nil { actors[actor].gender = gender }
    if peopleByRole[role.head]?.contains(actor) != true { peopleByRole[role.head, default: []].append(actor) }
  }

  /// Notes the gender that a given name tells.
  mutating func tellGender(of actor: Int, givenName: String) {
    if actors[actor].gender == nil { actors[actor].gender = knowledge.gender(ofGivenName: givenName) }
  }

  mutating func update(_ actor: Int, _ change: (inout ActorDraft) -> Void) { change(&actors[actor]) }
}

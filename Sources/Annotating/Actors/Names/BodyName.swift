import ActorNetworks

/// The name of a body apart from whose it is and from the order of its words: *Ministry of Defence*, *the Russian Defence Ministry*.
struct BodyName: Sendable {
  /// The country that stands before it, as written, and its code.
  let owner: (words: String, country: String)?
  /// What is left.
  let rest: String
  /// The folded words of what is left, small ones aside.
  let words: Set<String>

  init(_ name: String, knowledge: Knowledge) {
    let all = name.split(separator: " ").map(String.init)
    var owner: (words: String, country: String)?
    var length = 0
    for count in 1..<max(min(4, all.count), 1) {
      let words = all.prefix(count).joined(separator: " ")
      guard let code = Self.country(named: words, knowledge) else { continue }
      owner = (words, code)
      length = count
    }
    self.owner = owner
    let left = all.dropFirst(length).drop { $0 == "'s" || $0 == "’s" || $0 == "the" }
    rest = left.joined(separator: " ")
    words = Set(NameKey(rest).words.map { $0 == "defense" ? "defence" : $0 }).subtracting(Self.small)
  }

  /// Whether two names can be one body's: the same words, and no other country's.
  func isSame(as other: BodyName) -> Bool {
    guard words.count > 1, words == other.words else { return false }
    return owner == nil || other.owner == nil || owner?.country == other.owner?.country
  }

  /// The place of the body among the known actors: of the country before the name, or of one that the article speaks of.
  func known(_ knowledge: Knowledge, isSpokenOf: (String) -> Bool) -> Int? {
    let forms = [rest] + (turned.map { [$0] } ?? [])
    let state = owner.flatMap { knowledge.country(code: $0.country) }
    let names = forms.flatMap { form in
      [form] + (owner.map { ["\($0.words) \(form)"] } ?? []) + (state.map { ["\($0.name) \(form)", "\(form) of \($0.name)"] } ?? [])
    }
    return names.lazy.flatMap(knowledge.candidates).map(\.actor).first { place in
      guard let code = knowledge.actors[place].country, Self.kinds.contains(knowledge.actors[place].kind) else { return false }
      return owner.map { $0.country == code } ?? isSpokenOf(code)
    }
  }

  /// *Defence Ministry* for *Ministry of Defence*, and the other way round.
  private var turned: String? {
    let parts = rest.split(separator: " ").map(String.init)
    if parts.count > 2, Self.offices.contains(parts[0]), parts[1] == "of" {
      return (parts.dropFirst(parts[2] == "the" ? 3 : 2) + [parts[0]]).joined(separator: " ")
    }
    guard parts.count > 1, let last = parts.last, Self.offices.contains(last) else { return nil }
    return ([last, "of"] + parts.dropLast()).joined(separator: " ")
  }

  private static func country(named words: String, _ knowledge: Knowledge) -> String? {
    let known = knowledge.candidates(named: words).first { $0.form != .capital && $0.form != .seat && $0.form != .people }
    guard let place = known?.actor, knowledge.actors[place].kind == .country else { return nil }
    return knowledge.actors[place].country
  }

  private static let small: Set = ["of", "for", "and", "on", "in", "s"]
  private static let offices: Set = ["Ministry", "Department", "Office", "Agency", "Bureau", "Court", "Parliament", "Embassy", "Institute"]
  private static let kinds: Set<PoliticalActor.Kind> = [.government, .organisation, .party, .media]
}

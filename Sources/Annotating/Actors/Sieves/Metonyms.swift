import ActorNetworks
import Language

/// Capitals and seats that stand for a government: *Tehran said*. A city that somebody is in, comes from or goes to is a place.
struct Metonyms: Sieve {
  static let name = "capital for its government"

  func apply(to board: inout MentionBoard) {
    let judged = Self.judged(on: board)
    for span in board.names {
      guard let known = span.known, board.isFree(span.tokens), span.title == nil else { continue }
      guard let chosen = known.candidates.first(where: { $0.form == .capital || $0.form == .seat }) else { continue }
      let acts = chosen.form == .seat || judged.contains(span.tokens.lowerBound) || Self.acts(span.tokens, board.words)
      guard acts, chosen.form == .seat || !Self.isNameOfThing(span, board.words) else { continue }
      let country = board.actor(known: chosen.actor)
      let actor = board.government(of: country) ?? country
      board.place(span.tokens, as: actor, .metonym, by: Self.name, because: "acts for “\(board.actors[actor].name)”")
    }
  }

  /// The first words of those who are judged, asked or told something: *accused Moscow of it*, *condemned Moscow*.
  private static func judged(on board: MentionBoard) -> Set<Int> {
    Set(
      board.attributions.flatMap { attribution in
        let named = attribution.content.first.flatMap { content in
          content.count == 1 || content.lowerBound == attribution.cue?.upperBound && charges.contains(board.words[content.lowerBound + 1])
            ? content : nil
        }
        return (attribution.objects + [attribution.addressee, named].compactMap(\.self)).map(\.lowerBound)
      })
  }

  /// Whether a person, a ship or the like bears the name: *the ferry Victoria*, *Victoria Azarenka*.
  private static func isNameOfThing(_ span: NameSpan, _ words: Words) -> Bool {
    if span.label == .person || span.label == .miscellaneous { return true }
    let (noun, last) = (span.tokens.lowerBound - 1, span.tokens.upperBound - 1)
    guard noun >= 0, words.tag(noun) == .noun, words.shape(noun) == .lower else { return false }
    return words.document.tokens[last].head == Int32(noun) || words.document.tokens[noun].head == Int32(last)
  }

  /// Whether the words around a city show it acting, or being acted on as a party.
  private static func acts(_ tokens: Range<Int>, _ words: Words) -> Bool {
    let (before, after) = (words[tokens.lowerBound - 1], words[tokens.upperBound])
    if tokens.lowerBound > 1, dealings[before]?.contains(words.document.lemma(tokens.lowerBound - 2)) ?? false { return true }
    if places.contains(before) || after == "," && words.isCapitalised(tokens.upperBound + 1) { return false }
    if before == "," && words.isCapitalised(tokens.lowerBound - 2) { return false }
    if after == "'s" || after == "'" { return parties.contains(words[tokens.upperBound + 1]) }
    let next = tokens.upperBound < words.count ? words.document.tokens[tokens.upperBound].tag : .other
    if words.document.tokens[tokens.lowerBound].dependency == .nsubj { return true }
    if next == .verb || next == .auxiliary || verbs.contains(after) { return true }
    return parties.contains(before)
      || before == "and" && words.isCapitalised(tokens.lowerBound - 2) && !places.contains(words[tokens.lowerBound - 3])
  }

  private static let places: Set = [
    "in", "at", "near", "from", "around", "outside", "inside", "across", "through", "throughout", "into", "toward", "towards", "of",
    "central", "downtown", "capital", "city",
    "eastern", "western", "northern", "southern", "north", "south", "east", "west", "greater", "for", "to", "via", "leaving", "reached",
    "left", "visited", "visiting", "the",
  ]
  private static let parties: Set = [
    "with", "between", "against", "by", "support", "position", "policy", "government", "allies", "ally", "stance", "decision", "request",
    "demands", "security", "involvement", "interference", "role", "response", "reaction", "claim", "claims", "efforts", "actions",
    "intentions", "ambitions", "interests", "leadership", "foreign", "policies", "threats", "accusations", "refusal", "willingness",
    "offer", "intervention", "aggression", "invasion", "backing", "ambassador", "envoy", "rulers", "proxies", "nuclear",
  ]
  /// What comes from, is put on, is sent to and is thought of those who act: *a claim from Berlin*, *pressure on Damascus*.
  private static let dealings: [String: Set<String>] = [
    "from": [
      "claim", "statement", "pressure", "support", "aid", "message", "warning", "threat", "criticism", "assurance", "reply", "response",
      "denial", "permission", "order", "instruction", "request", "demand", "signal", "backing", "funding", "reaction", "accusation",
      "concession", "independence", "condemnation", "help",
    ],
    "on": ["pressure", "sanction", "criticism", "tariff", "dependence", "reliance"],
    "to": ["aid", "message", "warning", "support", "letter", "loyal", "ally", "hostile", "loyalty", "concession", "assistance"],
    "of": ["critic", "criticism", "condemnation", "ally", "critical", "supportive", "enemy", "opponent"],
  ]
  /// What joins whoever is judged with what for.
  private static let charges: Set = ["of", "for", "to", "against", "over"]
  private static let verbs: Set = [
    "said", "says", "has", "had", "will", "would", "is", "was", "warned", "denied", "denies", "accused", "called", "wants", "wanted",
    "insisted", "announced", "rejected", "condemned",
  ]
}

import ActorNetworks
import Language

/// A word that asserts a relation between the actors around it.
struct RelationWord: Hashable, Sendable {
  /// How the other actor is attached: as the object, or with one of these prepositions.
  enum Attachment: Hashable, Sendable {
    case object
    /// The object, where it is a person: who welcomes a proposal meets nobody.
    case person
    case prepositions(Set<Word>)
  }

  let relation: Relation
  /// Whether the relation runs from the other actor to the first: an alliance that includes a party.
  let isReversed: Bool
  let attachment: Attachment
}

/// The words of the table `relation-words.tsv`, by their base forms.
struct RelationWords: Sendable {
  /// The subject does it to another.
  let verbs: [Word: [RelationWord]]
  /// A noun for such a deed: `support`, `attack`.
  let acts: [Word: [RelationWord]]
  /// A noun for what one actor is to another: `ally`, `leader`.
  let bonds: [Word: [RelationWord]]
  /// An adjective or a participle for how one actor stands to another: `loyal`, `based`.
  let qualities: [Word: [RelationWord]]

  init() {
    var words: [String: [Word: [RelationWord]]] = [:]
    let table = KnowledgeTable(file: "relation-words.tsv", bytes: Resource.bytes("relation-words.tsv") ?? [])
    for row in 0..<table.count {
      guard let spelling = table.text(row, "word"), let part = table.text(row, "part"), let word = RelationWord(table, row) else {
        continue
      }
      words[part, default: [:]][Word(spelling), default: []].append(word)
    }
    verbs = words["verb"] ?? [:]
    acts = words["act"] ?? [:]
    bonds = words["bond"] ?? [:]
    qualities = words["quality"] ?? [:]
  }
}

extension RelationWord {
  fileprivate init?(_ table: KnowledgeTable, _ row: Int) {
    guard let name = table.text(row, "relation"), let sign = table.text(row, "sign"), let link = table.text(row, "link") else { return nil }
    isReversed = name.hasSuffix("<")
    guard let kind = Relation.Kind(rawValue: isReversed ? String(name.dropLast()) : name) else { return nil }
    relation = Relation(kind: kind, sign: sign == "+" ? 1 : sign == "-" ? -1 : 0)
    attachment =
      link == "obj" ? .object : link == "person" ? .person : .prepositions(Set(link.split(separator: "|").map { Word(String($0)) }))
  }
}

import ActorNetworks
import Language

/// Whom documents and spokespeople speak for: of "the report" whoever published it, of "a spokesman for the army" the army.
struct Issuers {
  let resolution: Resolution
  let document: Document
  private let subjects: [Int: Int]
  private let bearers: NamedBearers
  /// How far back the issuer of a document is looked for, in tokens.
  private static let reach = 600

  init(resolution: Resolution, document: Document) {
    self.resolution = resolution
    self.document = document
    bearers = NamedBearers(resolution: resolution, document: document)
    var subjects: [Int: Int] = [:]
    for (index, token) in document.tokens.enumerated() where token.dependency == .nsubj { subjects[Int(token.head)] = index }
    self.subjects = subjects
  }

  /// The noun of a source that speaks: of "part of the judge's statement" and "the main statement in their resolution" the one whose owner
  /// is named.
  func speaking(_ head: Int, in source: Range<Int>) -> Int {
    guard head + 2 < source.upperBound, Self.links.contains(document.word(head + 1)),
      Self.parts.contains(document.word(head)) || DocumentFamily.isDocument(document.word(head)), named(with: head) == nil,
      let next = (head + 2..<source.upperBound).first(where: { DocumentFamily.isDocument(document.word($0)) })
    else { return head }
    return next
  }

  /// The actor behind a noun: named with it here, or who issues it in this sentence, or, where it is "the report", who issued it before, as
  /// far as the same noun or one of its kind tells; linear in the tokens before.
  func issuer(of noun: Int) -> Int? {
    if let named = named(with: noun) { return named }
    if document.tokens[noun].dependency == .obj, let publisher = publisher(of: noun) { return publisher }
    guard isDefinite(noun) else { return nil }
    let before = stride(from: noun - 1, through: max(0, noun - Self.reach), by: -1)
    let word = document.word(noun)
    for earlier in before where document.word(earlier) == word {
      if let issuer = named(with: earlier) ?? publisher(of: earlier) { return issuer }
    }
    let families = DocumentFamily.families(of: word)
    guard !families.isEmpty else { return nil }
    return before.lazy.compactMap { earlier in families.lazy.compactMap { issuer(at: earlier, $0) }.first }.first
  }

  /// Whether a noun has a definite article or an owner.
  private func isDefinite(_ noun: Int) -> Bool {
    var before = noun - 1
    while before > noun - 4, before > 0, isModifier(before) { before -= 1 }
    return before >= 0 && (Self.definite.contains(document.word(before)) || Self.possessives.contains(document.word(before)))
  }

  /// Who issues a document of a family by the words at a token, "the court ruled", "a survey conducted by the ministry".
  private func issuer(at token: Int, _ family: DocumentFamily) -> Int? {
    let word = document.word(token)
    if document.tokens[token].tag == .noun {
      guard family.nouns.contains(word) else { return nil }
      return (named(with: token) ?? publisher(of: token)).flatMap { issues($0, family) ? $0 : nil }
    }
    guard document.tokens[token].tag == .verb, family.verbs.contains(word), let subject = subject(of: token) else { return nil }
    return actor(ofSubject: subject).flatMap { issues($0, family) ? $0 : nil }
  }

  private func issues(_ actor: Int, _ family: DocumentFamily) -> Bool { family.issuers.contains(resolution.actors[actor].kind) }

  /// "the ministry's report", "a Woolworths spokesperson", "a report published by the agency".
  private func named(with noun: Int) -> Int? {
    var before = noun - 1
    while before > noun - 4, before > 0, isModifier(before), resolution.mention(at: before) == nil { before -= 1 }
    if before > 0, Self.possessives.contains(document.word(before)) { before -= 1 }
    if before >= 0, before > noun - 5, let mention = resolution.mention(at: before), mention.form != .demonym { return mention.actor }
    let next = noun + 1 < document.tokens.count && document.tokens[noun + 1].inflection == .pastParticiple ? noun + 2 : noun + 1
    guard next + 1 < document.tokens.count, Self.authorship.contains(document.word(next)) else { return nil }
    let behind = (next + 1..<min(next + 5, document.tokens.count)).compactMap(resolution.mention)
    // "From the Georgian Interior Ministry": not the country.
    guard let first = behind.first, first.tokens.lowerBound < next + 4 else { return nil }
    let body = behind.first { $0.tokens.lowerBound == first.tokens.upperBound && first.form == .demonym }
    return (body ?? first).actor
  }

  /// "The ministry published a report", "the minister said in a statement": the subject of the verb that it hangs from.
  private func publisher(of noun: Int) -> Int? {
    let isObject = document.tokens[noun].dependency == .obj
    guard isObject || document.tokens[noun].dependency == .obl, document.tokens[noun].head >= 0 else { return nil }
    guard !isObject || Self.issuing.contains(document.word(Int(document.tokens[noun].head))) else { return nil }
    return subject(of: Int(document.tokens[noun].head)).flatMap { actor(ofSubject: $0) }
  }

  /// The actor that a subject mentions: of "US President Donald Trump" the person, whichever of the words the tree calls the subject.
  private func actor(ofSubject token: Int) -> Int? {
    guard let mention = resolution.mention(at: token) else { return nil }
    guard let person = bearers.bearer(ofOffice: mention) else { return mention.actor }
    return person.actor
  }

  /// The subject of a verb, its own or the one it shares with the verb it hangs from.
  private func subject(of verb: Int) -> Int? {
    var verb = verb
    for _ in 0..<3 where verb >= 0 {
      if let subject = subjects[verb] { return subject }
      switch document.tokens[verb].dependency {
      case .conj, .xcomp, .advcl: verb = Int(document.tokens[verb].head)
      default: return nil
      }
    }
    return nil
  }

  private func isModifier(_ token: Int) -> Bool {
    switch document.tokens[token].tag {
    case .adjective, .noun, .numeral, .properNoun: true
    default: false
    }
  }

  private static let definite = Set<Word>(words: "the this that these those their his her its")
  private static let issuing = Set(
    """
    issue publish release send write post sign present submit file deliver make give produce draft compile prepare circulate adopt pass
    unveil commission conduct table put hand read tweet share distribute launch author carry
    """.split(whereSeparator: \.isWhitespace).flatMap { Inflection.forms(ofVerb: String($0)) }.map { Word($0) })
  private static let possessives = Set<Word>(words: "'s ’s ' ’")
  private static let authorship = Set<Word>(words: "by from of for")
  private static let links = Set<Word>(words: "of in")
  private static let parts = Set<Word>(words: "part parts section paragraph excerpt excerpts copy draft text version wording line title")
}

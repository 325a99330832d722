import ActorNetworks
import Language

/// Whom documents and spokespeople speak for: of "the report" whoever published it, of "a spokesman for the army" the army.
struct Issuers {
  let resolution: Resolution
  let document: Document
  private let subjects: [Int: Int]

  init(resolution: Resolution, document: Document) {
    self.resolution = resolution
    self.document = document
    var subjects: [Int: Int] = [:]
    for (index, token) in document.tokens.enumerated() where token.dependency == .nsubj { subjects[Int(token.head)] = index }
    self.subjects = subjects
  }

  /// The actor behind a noun, named with it here or, where it is "the report", with the same noun before; linear in the tokens before.
  func issuer(of noun: Int, isDefinite: Bool) -> Int? {
    if let named = named(with: noun) { return named }
    guard isDefinite else { return nil }
    let word = document.word(noun)
    for earlier in stride(from: noun - 1, through: 0, by: -1) where document.word(earlier) == word {
      if let issuer = named(with: earlier) ?? publisher(of: earlier) { return issuer }
    }
    return nil
  }

  /// "the ministry's report", "a Woolworths spokesperson", "a report published by the agency".
  private func named(with noun: Int) -> Int? {
    var before = noun - 1
    while before > noun - 4, before > 0, isModifier(before), resolution.mention(at: before) == nil { before -= 1 }
    if before > 0, Self.possessives.contains(document.word(before)) { before -= 1 }
    if before >= 0, before > noun - 5, let mention = resolution.mention(at: before), mention.form != .demonym { return mention.actor }
    let next = noun + 1 < document.tokens.count && document.tokens[noun + 1].inflection == .pastParticiple ? noun + 2 : noun + 1
    guard next + 1 < document.tokens.count, Self.authorship.contains(document.word(next)) else { return nil }
    return (next + 1..<min(next + 4, document.tokens.count)).lazy.compactMap(resolution.mention).first?.actor
  }

  /// "The ministry published a report", "the minister said in a statement": the subject of the verb that it hangs from.
  private func publisher(of noun: Int) -> Int? {
    guard document.tokens[noun].dependency == .obj || document.tokens[noun].dependency == .obl,
      let subject = subjects[Int(document.tokens[noun].head)]
    else { return nil }
    return resolution.mention(at: subject)?.actor
  }

  private func isModifier(_ token: Int) -> Bool {
    switch document.tokens[token].tag {
    case .adjective, .noun, .numeral, .properNoun: true
    default: false
    }
  }

  private static let possessives = Set<Word>(words: "'s ’s ' ’")
  private static let authorship = Set<Word>(words: "by from of for")
}

import ActorNetworks
import Language

/// Documents that speak for whoever issued them: nouns that may mean one and the same document, and the verbs that issue it.
struct DocumentFamily: Sendable {
  /// The nouns, singular.
  let nouns: Set<Word>
  /// The forms of the verbs.
  let verbs: Set<Word>
  /// Who issues such documents.
  let issuers: Set<PoliticalActor.Kind>

  private init(_ nouns: String, issuedBy verbs: String, _ issuers: Set<PoliticalActor.Kind>) {
    self.nouns = Set(words: nouns)
    self.verbs = Set(verbs.split(whereSeparator: \.isWhitespace).flatMap { Inflection.forms(ofVerb: String($0)) }.map { Word($0) })
    self.issuers = issuers
  }

  /// The families that a noun belongs to.
  static func families(of noun: Word) -> [DocumentFamily] { all.filter { $0.nouns.contains(noun) } }

  /// Whether a noun means a document or another thing that speaks for its issuer.
  static func isDocument(_ noun: Word) -> Bool { documents.contains(noun) }

  private static let bodies: Set<PoliticalActor.Kind> = [
    .government, .organisation, .internationalBody, .media, .party, .coalition, .armedGroup, .group, .country,
  ]

  private static let all = [
    DocumentFamily(
      "ruling decision judgment judgement verdict opinion order injunction summary finding findings sentence",
      issuedBy: "rule decide find order hold judge overturn uphold sentence", [.government, .organisation, .internationalBody, .person]),
    DocumentFamily(
      "proclamation declaration decree order directive edict memorandum notice", issuedBy: "declare proclaim decree sign order",
      [.person, .government, .country]),
    DocumentFamily(
      "statement announcement release communique communiqué declaration message note notice tweet post summary readout manifesto pledge",
      issuedBy: "state announce issue release tweet post declare", bodies.union([.person])),
    DocumentFamily(
      "letter email e-mail note memo memorandum message reply response petition complaint request",
      issuedBy: "write send email reply request",
      bodies.union([.person])),
    DocumentFamily(
      """
      report survey study investigation review poll findings data figures analysis document paper summary assessment inquiry audit estimate
      estimates statistics research
      """, issuedBy: "report publish release conduct survey study investigate", bodies),
    DocumentFamily(
      "warning alert advisory bulletin notice forecast", issuedBy: "warn issue advise alert forecast",
      [.government, .organisation, .internationalBody, .country]),
    DocumentFamily(
      "lawsuit suit complaint filing indictment charge motion brief petition appeal", issuedBy: "sue file charge indict petition appeal",
      bodies.union([.person])),
    DocumentFamily(
      "resolution motion bill measure", issuedBy: "resolve adopt pass vote approve", [.government, .organisation, .internationalBody]),
  ]

  /// Things that speak for whom they belong to, though nobody issues them.
  private static let channels = Set<Word>(
    words: """
      website site blog page account profile feed channel platform schedule agenda plan banner placard poster sign book memoir autobiography
      obituary diary speech remarks comments testimony affidavit transcript video broadcast article editorial column press documents
      reports statements tweets posts letters studies surveys polls emails releases rulings comment counts accounts
      """)
  private static let documents = all.reduce(channels) { $0.union($1.nouns) }
}

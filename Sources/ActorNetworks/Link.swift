/// What ties two actors, with every piece of evidence for it.
///
/// Weight, counts and stance are sums over ``evidence``; ``recounted()`` derives them anew after evidence was added or taken away.
public struct Link: Hashable, Sendable {
  /// What sort of tie it is.
  public enum Kind: Hashable, Sendable {
    /// Both are written about in the same sentence or paragraph.
    case comention
    /// The source says something about the target.
    case statement
    /// The article itself asserts a relation.
    case relation(Relation)
  }

  /// In how many sentences, paragraphs and articles both actors stand.
  public struct Counts: Hashable, Sendable {
    /// Sentences with both.
    public var sentence: Int
    /// Paragraphs with both.
    public var paragraph: Int
    /// Articles with both in one paragraph.
    public var article: Int

    /// Makes counts.
    public init(sentence: Int = 0, paragraph: Int = 0, article: Int = 0) {
      self.sentence = sentence
      self.paragraph = paragraph
      self.article = article
    }
  }

  /// How many statements take which stance.
  public struct StanceTally: Hashable, Sendable {
    /// Statements that support the target.
    public var support: Int
    /// Statements that oppose it.
    public var oppose: Int
    /// Statements that do neither.
    public var neutral: Int

    /// Makes a tally.
    public init(support: Int = 0, oppose: Int = 0, neutral: Int = 0) {
      self.support = support
      self.oppose = oppose
      self.neutral = neutral
    }

    /// The stance of all together: mixed where some support and some oppose.
    public var stance: Stance {
      switch (support > 0, oppose > 0) {
      case (true, true): .mixed
      case (true, false): .support
      case (false, true): .oppose
      case (false, false): .neutral
      }
    }
  }

  /// What sort of tie it is.
  public var kind: Kind
  /// The id of the actor it starts from; of a co-mention the lesser id in UTF-8 bytes.
  public var source: String
  /// The id of the actor it leads to.
  public var target: String
  /// How strong it is: sentences of a co-mention, statements, assertions of a relation.
  public var weight: Double
  /// Of a co-mention: in how many sentences, paragraphs and articles.
  public var counts: Counts?
  /// Of a statement link: how many statements take which stance.
  public var stances: StanceTally?
  /// Every place that shows it, in canonical order.
  public var evidence: [Evidence]

  /// Makes a link whose sums follow from its evidence.
  public init(kind: Kind, source: String, target: String, evidence: [Evidence]) {
    self.kind = kind
    self.source = source
    self.target = target
    self.weight = 0
    self.evidence = evidence
    self = recounted()
  }

  /// Makes a link whose sums are given, as when it is read from a file that keeps no evidence.
  public init(
    kind: Kind, source: String, target: String, weight: Double, counts: Counts?, stances: StanceTally?, evidence: [Evidence]
  ) {
    self.kind = kind
    self.source = source
    self.target = target
    self.weight = weight
    self.counts = counts
    self.stances = stances
    self.evidence = evidence
  }

  /// Whether it runs from one actor to the other; co-mentions and mutual relations do not.
  public var directed: Bool {
    switch kind {
    case .comention: false
    case .statement: true
    case .relation(let relation): !relation.kind.isMutual
    }
  }

  /// Unique within a network, and the same in every network: `comention:iraq:syria`, `relation:leads+:al-sudani:iraq`.
  public var id: String { "\(kind.key):\(source):\(target)" }

  /// The stance of all its statements together; nil for other kinds.
  public var stance: Stance? { stances?.stance }

  /// The same link with weight, counts and stances derived from its evidence, which is put in canonical order, each piece once.
  public func recounted() -> Link {
    var link = self
    link.evidence = Array(Set(evidence)).sorted(by: Evidence.precedes)
    link.counts = nil
    link.stances = nil
    switch kind {
    case .comention:
      let counts = Counts(
        sentence: link.evidence.count { $0.window == .sentence },
        paragraph: Set(link.evidence.map { Place(article: $0.article, paragraph: $0.paragraph) }).count,
        article: Set(link.evidence.map(\.article)).count)
      link.counts = counts
      link.weight = Double(counts.sentence)
    case .statement:
      var tally = StanceTally()
      for item in link.evidence {
        switch item.stance {
        case .support: tally.support += 1
        case .oppose: tally.oppose += 1
        case .neutral, .mixed, nil: tally.neutral += 1
        }
      }
      link.stances = tally
      link.weight = Double(link.evidence.count)
    case .relation:
      link.weight = Double(link.evidence.count)
    }
    return link
  }

  private struct Place: Hashable {
    let article: String
    let paragraph: Int?
  }
}

extension Link.Kind {
  /// The word in JSON and on the command line.
  public var name: String {
    switch self {
    case .comention: "comention"
    case .statement: "statement"
    case .relation: "relation"
    }
  }

  /// Tells kinds apart within a link's id.
  var key: String {
    guard case .relation(let relation) = self else { return name }
    let sign = relation.sign < 0 ? "-" : relation.sign > 0 ? "+" : ""
    return "relation:\(relation.kind.rawValue)\(sign)"
  }
}

/// What an article itself asserts of two actors.
public struct Relation: Hashable, Sendable {
  /// The sort of relation.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case leads, memberOf, represents, allyOf, supports, opposes, fights, meets, communicates, influences, partOf, locatedIn

    /// Whether it holds both ways.
    public var isMutual: Bool { self == .allyOf || self == .meets || self == .communicates }
  }

  /// The sort of relation.
  public var kind: Kind
  /// −1 hostile, 0 neither, +1 friendly.
  public var sign: Int

  /// Makes a relation.
  public init(kind: Kind, sign: Int) {
    self.kind = kind
    self.sign = sign
  }
}

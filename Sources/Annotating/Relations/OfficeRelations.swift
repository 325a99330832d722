import ActorNetworks
import Language

/// Relations that an office asserts where it stands beside its holder's name: `Turkish President Erdoğan`, `Rasool, spokesman of the army`.
///
/// The resolver has already read who holds which office of whom; what is looked for here is the place that says so.
struct OfficeRelations {
  let words: RelationWords
  let phrases: ActorPhrases
  let resolution: Resolution
  /// The place of each actor by its id.
  private let places: [String: Int]

  init(words: RelationWords, phrases: ActorPhrases, resolution: Resolution) {
    (self.words, self.phrases, self.resolution) = (words, phrases, resolution)
    places = Dictionary(resolution.actors.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  private static let minister = Word("minister")
  private static let prepositions = Set<Word>(words: "of for at to from")
  private static let kinds: Set<Relation.Kind> = [.leads, .memberOf, .represents]

  func add(to found: inout RelationCollector) {
    for (index, mention) in resolution.mentions.enumerated() where mention.form == .name || mention.form == .alias {
      let actor = resolution.actors[mention.actor]
      for role in actor.roles {
        guard let owner = role.of ?? sharedOwner(of: role.title, at: index), let title = title(role.title, beside: mention),
          !found.isAttributed(title.lowerBound),
          let other = self.owner(owner, of: title, around: index) ?? implied(owner, by: title, before: mention),
          let word = word(for: title, of: phrases.kind(of: other)),
          word.relation.kind != .represents || other.tokens.lowerBound < title.upperBound || !isGoal(title)
        else { continue }
        found.add(word, from: mention, to: government(of: other, ledBy: title) ?? other, at: title)
      }
    }
  }

  /// Whether what follows a title is where its holder is sent: `ambassador to Japan`.
  private func isGoal(_ title: Range<Int>) -> Bool {
    title.upperBound < phrases.document.tokens.count && phrases.document.word(title.upperBound) == Self.to
  }

  private static let to = Word("to")

  /// Whose the office named just before is, where both are of a kind: `Foreign Minister Hussein and Planning Minister Tamim`.
  private func sharedOwner(of title: String, at index: Int) -> String? {
    guard index > 0, let kind = title.split(separator: " ").last?.lowercased() else { return nil }
    let before = resolution.mentions[index - 1]
    let between = before.tokens.upperBound..<resolution.mentions[index].tokens.lowerBound
    guard between.count < 6, let first = between.first, Self.joints.contains(phrases.document.word(first)) else { return nil }
    let owners = resolution.actors[before.actor].roles.filter { $0.title.lowercased().hasSuffix(kind) }.compactMap(\.of)
    return owners.count == 1 ? owners.first : nil
  }

  private static let joints = Set<Word>(words: "and ,")

  /// The place of a title that ends right before a name or begins soon after it, within the sentence.
  private func title(_ title: String, beside mention: Resolution.ResolvedMention) -> Range<Int>? {
    let wanted = title.split { $0 == " " || $0 == "-" }.map { Word(String($0)) }
    guard !wanted.isEmpty, let sentence = sentence(of: mention.tokens.lowerBound) else { return nil }
    let starts =
      (mention.tokens.lowerBound - wanted.count - 2...mention.tokens.lowerBound - wanted.count).reversed()
      + Array(mention.tokens.upperBound...mention.tokens.upperBound + 6)
    return starts.lazy.map { $0..<$0 + wanted.count }.first { place in
      sentence.contains(place.lowerBound) && place.upperBound <= sentence.upperBound
        && zip(place, wanted).allSatisfy { phrases.document.word($0) == $1 }
        // Behind a name, the title of the next one: `Steinitz, Greek Prime Minister Mitsotakis`.
        && (place.upperBound <= mention.tokens.lowerBound || phrases.mention(at: place.upperBound) == nil)
    }
  }

  /// What the head of a title asserts of its holder.
  private func word(for title: Range<Int>, of owner: PoliticalActor.Kind) -> RelationWord? {
    let head = (title.dropFirst().first { Self.prepositions.contains(phrases.document.word($0)) } ?? title.upperBound) - 1
    return words.bonds[Word(phrases.document.lemma(head))]?.first { Self.kinds.contains($0.relation.kind) }
      .flatMap { OfficeTitles(document: phrases.document).relation($0, ofHead: head, of: owner) }
  }

  /// The mention of an actor that qualifies a title: `Turkish President`, `spokesman of the army`.
  private func owner(_ actor: String, of title: Range<Int>, around index: Int) -> Resolution.ResolvedMention? {
    let near = max(0, index - 3)..<min(resolution.mentions.count, index + 4)
    return resolution.mentions[near].filter { mention in
      guard resolution.actors[mention.actor].id == actor, distance(mention.tokens, title) <= 3,
        phrases.document.sentence(of: mention.tokens.lowerBound) == phrases.document.sentence(of: title.lowerBound)
      else { return false }
      if mention.tokens.lowerBound < title.upperBound { return true }
      if phrases.isHyphenated(mention) { return false }
      // Of "spokesman of the Iraqi army" the army is meant.
      return mention.form != .demonym && !phrases.isPossessive(mention)
        && Self.prepositions.contains(phrases.document.word(title.upperBound))
    }
    .min { distance($0.tokens, title) < distance($1.tokens, title) }
  }

  /// An owner that the title before a name leaves to be understood: `Prime Minister Al-Sudani` in an article on Iraq.
  private func implied(
    _ actor: String, by title: Range<Int>, before mention: Resolution.ResolvedMention
  ) -> Resolution.ResolvedMention? {
    guard title.upperBound == mention.tokens.lowerBound, let owner = places[actor],
      !Self.hopeful.contains(phrases.document.word(title.upperBound - 1))
    else { return nil }
    return .init(tokens: title, actor: owner, form: .title)
  }

  private static let hopeful = Set<Word>(words: "candidate nominee")

  /// A minister is the government's, where the article tells the government from its country.
  private func government(of country: Resolution.ResolvedMention, ledBy title: Range<Int>) -> Resolution.ResolvedMention? {
    guard title.contains(where: { phrases.document.word($0) == Self.minister }),
      let government = places[MentionBoard.governmentPrefix + resolution.actors[country.actor].id]
    else { return nil }
    return .init(tokens: country.tokens, actor: government, form: country.form)
  }

  private func distance(_ a: Range<Int>, _ b: Range<Int>) -> Int { max(a.lowerBound - b.upperBound, b.lowerBound - a.upperBound, 0) }

  private func sentence(of token: Int) -> Range<Int>? {
    phrases.document.sentence(of: token).map { phrases.document.sentences[$0] }
  }
}

import ActorNetworks
import Language

/// What an attribution tells besides who and what: to whom, where, about whom, and whether in the source's own words.
struct AttributionDetails {
  let context: AttributionContext

  func complete(_ attribution: inout Attribution) {
    attribution.kind = kind(of: attribution.content)
    guard let cue = attribution.cueHead else { return }
    attribution.lemma = context.verbs[context.words[cue]]?.lemma ?? context.document.lowercased(cue)
    attribution.passesOn = QuotedSpeech(context: context).isRelay(cue)
    let phrases = SourceCandidates(context: context)
    for child in context.tree.dependents(of: cue).map(Int.init) where isOutside(child, attribution) {
      let phrase = phrases.phrase(child, avoiding: cue, in: context.sentence(of: cue))
      switch context.document.tokens[child].dependency {
      case .iobj: attribution.addressee = phrase
      case .obj: if tells(cue) { attribution.addressee = phrase } else { attribution.objects = [phrase] + joined(to: child, attribution) }
      case .nsubjPass: attribution.objects = [phrase] + joined(to: child, attribution)
      case .obl, .nmod: oblique(child, phrase, &attribution)
      default: break
      }
    }
    if attribution.medium == nil { attribution.medium = openingMedium(cue, attribution) }
    guard let head = attribution.sourceHead else { return }
    let first = firstJoined(attribution)
    if let first {
      attribution.sourceHead = first
      attribution.source = phrases.phrase(first, avoiding: cue, in: context.sentence(of: cue))
    }
    let joint = conjuncts(of: first ?? head, attribution)
    attribution.jointSourceHeads = first == nil || joint.contains(head) ? joint : [head] + joint
  }

  /// The subject that a source is joined to: of "Chad and Niger said" the first, where the second was taken for all.
  private func firstJoined(_ attribution: Attribution) -> Int? {
    guard let source = attribution.source, let head = source.first(where: { context.head($0).map { !source.contains($0) } ?? false }),
      context.document.tokens[head].dependency == .conj, let first = firstOfBoth(before: source.lowerBound) ?? context.head(head),
      (first + 1..<first + 12).contains(head), isOutside(first, attribution),
      context.isSubject(first) || context.head(first) == context.head(head)
    else { return nil }
    return first
  }

  /// Of "both Chad and Niger" the first, told by the words alone, for such a pair often hangs on what stands before it.
  private func firstOfBoth(before second: Int) -> Int? {
    let sentence = context.sentence(of: second)
    guard second - 2 > sentence.lowerBound, context.words[second - 1] == Self.and,
      (max(sentence.lowerBound, second - 8)..<second - 2).contains(where: { context.words[$0] == Self.both })
    else { return nil }
    return second - 2
  }

  /// The nouns that share the place of another: of "Chad and Niger" the second.
  private func conjuncts(of head: Int, _ attribution: Attribution) -> [Int] {
    context.tree.dependents(of: head).map(Int.init).filter {
      context.document.tokens[$0].dependency == .conj && $0 > head && $0 < head + 12 && isOutside($0, attribution)
    }
  }

  /// The phrases of the nouns that share the place of another.
  private func joined(to head: Int, _ attribution: Attribution) -> [Range<Int>] {
    conjuncts(of: head, attribution).map { SourceCandidates(context: context).phrase($0, avoiding: head, in: context.sentence(of: head)) }
  }

  /// Direct when every word of the content stands in quotation marks, indirect when none does.
  private func kind(of content: [Range<Int>]) -> Statement.Kind {
    var words = 0, quoted = 0
    for token in content.joined() where context.isWord(token) {
      words += 1
      if context.quotations.contains(token) { quoted += 1 }
    }
    if quoted == 0 { return .indirect }
    return quoted * 100 >= words * 95 ? .direct : .mixed
  }

  private func oblique(_ child: Int, _ phrase: Range<Int>, _ attribution: inout Attribution) {
    for marker in context.tree.dependents(of: child).map(Int.init) where context.document.tokens[marker].dependency == .case {
      if context.words[marker] == Self.to {
        attribution.addressee = attribution.addressee ?? phrase
      } else if Self.places.contains(context.words[marker]), Self.media.contains(context.words[child]) {
        attribution.medium = phrase
      } else if context.words[marker] == Self.on, Self.platforms.contains(context.words[child]) {
        attribution.medium = phrase
      }
    }
  }

  /// "In a statement, …" before the source, whatever the tree makes of it.
  private func openingMedium(_ cue: Int, _ attribution: Attribution) -> Range<Int>? {
    let first = context.sentence(of: cue).lowerBound
    guard Self.places.contains(context.words[first]), isOutside(first, attribution) else { return nil }
    for token in first + 1..<max(first + 1, min(first + 7, cue)) where Self.media.contains(context.words[token]) {
      return context.trimmed(first + 1..<token + 1)
    }
    return nil
  }

  private func tells(_ cue: Int) -> Bool {
    context.verbs[context.words[cue]].map { Self.telling.contains(Word($0.lemma)) } ?? false
  }

  private func isOutside(_ token: Int, _ attribution: Attribution) -> Bool {
    !attribution.content.contains { $0.contains(token) } && !(attribution.source?.contains(token) ?? false)
  }

  private static let telling = Set<Word>(words: "tell inform remind assure reassure notify")
  private static let both = Word("both")
  private static let and = Word("and")
  private static let to = Word("to")
  private static let on = Word("on")
  private static let places = Set<Word>(words: "in on at during via through by over")
  private static let media = Set<Word>(
    words: """
      statement interview post tweet letter speech report conference briefing video message email article broadcast press television tv
      radio communiqué communique address column blog website testimony note newspaper release memo filing book sermon podcast
      platform account page channel press hearing debate editorial declaration documentary telegram
      """)
  private static let platforms = Set<Word>(words: "x twitter facebook telegram instagram youtube tiktok weibo truth mastodon cnn bbc")
}

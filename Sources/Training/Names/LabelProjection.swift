import Language

/// Makes one label set of several: what a set does not mark is completed where lists are sure and left open where they are not.
///
/// Trained on the plain union of the sets, a model learns that peoples and mere places are no names, because most sets leave them unmarked.
struct LabelProjection {
  private let lexicon: NameLexiconBuilder
  private let peoples: Set<String>

  init(lexicon: NameLexiconBuilder, gazetteer: Gazetteer) {
    self.lexicon = lexicon
    peoples = Set(gazetteer.phrases.filter { $0.value.contains(.demonym) }.keys)
  }

  /// For every token the tags that it may have, as a mask; candidates are the tokens that the recogniser looks at.
  func masks(of text: AnnotatedText, document: Document, candidates: [Bool]) -> [UInt32] {
    var words = TokenWords(document)
    words.lowered = document.tokens.indices.map { document.text($0).lowercased() }
    words.markPeoples(peoples, in: document)
    var masks = words.starts.indices.map { unmarked($0, words, document, source: text.source, isCandidate: candidates[$0]) }
    if text.source == .rapportGold || text.source == .derived { markOtherThings(words, document, candidates, &masks) }
    for annotation in text.annotations {
      apply(annotation, words, document, source: text.source, candidates: candidates, to: &masks)
    }
    return masks
  }

  private static let outside: UInt32 = 1
  private let otherThings = Set(NameClassWords.otherThings)

  /// Stretches of capitals that end in "Act", "Summit" or "Olympics" are things of other kinds; annotators who mark actors pass over them.
  private func markOtherThings(_ words: TokenWords, _ document: Document, _ candidates: [Bool], _ masks: inout [UInt32]) {
    for sentence in document.sentences {
      var start = sentence.lowerBound
      while start < sentence.upperBound {
        var end = start
        while end < sentence.upperBound, document.isCapitalized(end), candidates[end] { end += 1 }
        if end > start, otherThings.contains(words.lowered[end - 1]) {
          let first =
            start == sentence.lowerBound && end > start + 1 && (lexicon.classes[words.lowered[start]] ?? []).contains(.usuallyLower)
            ? start + 1 : start
          for index in first..<end where !(lexicon.classes[words.lowered[index]] ?? []).contains(.calendar) {
            masks[index] = Self.anywhere(.miscellaneous) | Self.outside
          }
        }
        start = max(end, start + 1)
      }
    }
  }

  /// What a token may be that no annotator marked.
  private func unmarked(
    _ index: Int, _ words: TokenWords, _ document: Document, source: AnnotatedText.Source, isCandidate: Bool
  ) -> UInt32 {
    guard isCandidate else { return Self.outside }
    let word = words.lowered[index]
    let isCapital = document.text(index).contains(where: \.isUppercase)
    let classes = lexicon.classes[word] ?? []
    if classes.contains(.calendar) && word != "may" { return Self.outside }
    if source != .whole, words.pairs.contains(index), let people = words.peoples[index] { return people }
    switch source {
    case .whole: return Self.outside
    case .wikigold: return isCapital ? words.peoples[index] ?? Self.outside : Self.outside
    case .universal:
      guard isCapital else { return Self.outside | Self.anywhere(.miscellaneous) & ~Self.edges }
      if let people = words.peoples[index] { return people }
      return Self.outside | Self.anywhere(.miscellaneous)
    case .rapportGold, .derived:
      // An organisation is an actor as a rule, so that our annotators would have marked it; a person may be a bystander.
      var open = source == .rapportGold ? NameTag.all & ~Self.anywhere(.organization) : NameTag.all
      if source == .rapportGold, words.followsPlacePreposition(index, document) { open &= ~Self.anywhere(.person) }
      guard isCapital else { return open }
      if classes.contains(.title) || classes.contains(.usuallyLower) {
        return Self.outside | Self.anywhere(.miscellaneous) | open & Self.anywhere(.organization)
      }
      return words.peoples[index] != nil ? open & ~Self.outside : open
    }
  }

  private func apply(
    _ annotation: NameAnnotation, _ words: TokenWords, _ document: Document, source: AnnotatedText.Source, candidates: [Bool],
    to masks: inout [UInt32]
  ) {
    var tokens = words.tokens(overlapping: annotation.scalars)
    guard !tokens.isEmpty else { return }
    guard case .name(var kinds) = annotation.meaning else {
      let mask = annotation.meaning == .outside ? Self.outside : NameTag.all
      for index in tokens where candidates[index] { masks[index] = mask }
      return
    }
    let isWhole =
      words.starts[tokens.lowerBound] == annotation.scalars.lowerBound && words.ends[tokens.upperBound - 1] == annotation.scalars.upperBound
    guard isWhole else {
      for index in tokens where candidates[index] { masks[index] = NameTag.all }
      return
    }
    if source == .derived || source == .universal, kinds == [.person] { tokens = withoutTitles(tokens, words, candidates, &masks) }
    kinds = refined(kinds, tokens, words, source: source)
    guard tokens.allSatisfy({ candidates[$0] }) else {
      for index in tokens where candidates[index] { masks[index] = NameTag.all }
      return
    }
    for index in tokens {
      let position = NameTag.Position(of: index, in: tokens)
      masks[index] = kinds.reduce(0) { $0 | 1 << UInt32(NameTag.tag(NameTag.kind(of: $1), position)) }
    }
  }

  /// Cuts "US President" off "US President Barack Obama"; a title alone is no name.
  private func withoutTitles(_ tokens: Range<Int>, _ words: TokenWords, _ candidates: [Bool], _ masks: inout [UInt32]) -> Range<Int> {
    guard let title = tokens.last(where: { lexicon.classes[words.lowered[$0]]?.contains(.title) == true }) else { return tokens }
    for index in tokens.lowerBound...title where candidates[index] {
      masks[index] = lexicon.classes[words.lowered[index]]?.contains(.title) == true ? Self.outside : NameTag.all
    }
    return title + 1..<tokens.upperBound
  }

  private func refined(_ kinds: Set<Entity.Label>, _ tokens: Range<Int>, _ words: TokenWords, source: AnnotatedText.Source) -> Set<
    Entity.Label
  > {
    guard source != .whole, let last = tokens.last else { return kinds }
    let phrase = words.lowered[tokens].joined(separator: " ")
    if source != .rapportGold, peoples.contains(phrase) || (tokens.count == 1 && peoples.contains(words.lowered[last])) {
      return [.nationality]
    }
    if kinds == [.miscellaneous] { return tokens.count == 1 ? [.miscellaneous, .nationality] : kinds }
    if kinds == [.location], tokens.count > 1, lexicon.classes[words.lowered[last]]?.contains(.facility) == true { return [.facility] }
    return kinds
  }

  private static func anywhere(_ label: Entity.Label) -> UInt32 { 0xF << UInt32(NameTag.tag(NameTag.kind(of: label), .first)) }
  /// First, last and only tokens of every kind.
  private static let edges: UInt32 = (0..<NameTag.kinds.count).reduce(0) { mask, kind in
    [NameTag.Position.first, .last, .only].reduce(mask) { $0 | 1 << UInt32(NameTag.tag(kind, $1)) }
  }
}

/// Where the tokens of a document stand, in Unicode scalars, and their words in lower case.
struct TokenWords {
  let starts: [Int]
  let ends: [Int]
  var lowered: [String] = []
  /// For the tokens of a people's name their tags.
  private(set) var peoples: [Int: UInt32] = [:]
  /// The tokens of two peoples with a hyphen between them: "Arab-Israeli".
  private(set) var pairs: Set<Int> = []

  init(_ document: Document) {
    let places = document.tokens.indices.map { document.scalars($0..<$0 + 1) }
    starts = places.map(\.lowerBound)
    ends = places.map(\.upperBound)
  }

  /// Finds the peoples of one and of two words.
  mutating func markPeoples(_ names: Set<String>, in document: Document) {
    let kind = NameTag.kind(of: .nationality)
    for sentence in document.sentences {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        if index + 1 < sentence.upperBound, document.isCapitalized(index), names.contains(lowered[index] + " " + lowered[index + 1]) {
          peoples[index] = 1 << UInt32(NameTag.tag(kind, .first))
          peoples[index + 1] = 1 << UInt32(NameTag.tag(kind, .last))
          index += 2
        } else if index + 2 < sentence.upperBound, lowered[index + 1] == "-", names.contains(lowered[index]),
          names.contains(lowered[index + 2])
        {
          pairs.formUnion(index...index + 2)
          peoples[index] = 1 << UInt32(NameTag.tag(kind, .only))
          peoples[index + 1] = 1
          index += 2
        } else {
          if names.contains(lowered[index]) { peoples[index] = 1 << UInt32(NameTag.tag(kind, .only)) }
          index += 1
        }
      }
    }
  }

  /// Whether a token's stretch of capitals stands right behind "in" or another word that places follow.
  func followsPlacePreposition(_ index: Int, _ document: Document) -> Bool {
    var first = index
    while first > 0, document.isCapitalized(first - 1) || lowered[first - 1] == "-" { first -= 1 }
    return first > 0 && ["in", "near", "at", "outside", "across", "throughout"].contains(lowered[first - 1])
  }

  /// The tokens that share a scalar with a range.
  func tokens(overlapping scalars: Range<Int>) -> Range<Int> {
    let first = ends.partitioningIndex { $0 > scalars.lowerBound }
    let last = starts.partitioningIndex { $0 >= scalars.upperBound }
    return first..<max(first, last)
  }
}

extension Array where Element == Int {
  /// The first index whose element satisfies a condition that holds from some place on.
  func partitioningIndex(where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

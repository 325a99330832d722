import Language
import News

/// Builds the lexicon of the name model from clusters, counts and gazetteers.
struct NameLexiconBuilder {
  private let gazetteer: Gazetteer
  private let clusters: ClusterTable
  /// What words in lower case usually are.
  private(set) var classes: [String: WordClasses] = [:]

  init(gazetteer: Gazetteer, clusters: ClusterTable) {
    self.gazetteer = gazetteer
    self.clusters = clusters
    addCase()
    for (word, count) in gazetteer.givenNames where count >= 2 { classes[word, default: []].insert(.givenName) }
    for (word, count) in gazetteer.surnames where count >= 2 { classes[word, default: []].insert(.surname) }
    for word in NameClassWords.titles { classes[word, default: []].insert(.title) }
    for word in NameClassWords.calendar { classes[word, default: []].insert(.calendar) }
    for word in NameClassWords.facilities { classes[word, default: []].insert(.facility) }
  }

  private mutating func addCase() {
    var free: [String: (upper: Int, lower: Int)] = [:]
    for row in clusters.rows {
      let isUpper = row.word.first?.isUppercase == true
      free[row.word.lowercased(), default: (0, 0)].upper += isUpper ? row.free : 0
      free[row.word.lowercased(), default: (0, 0)].lower += isUpper ? 0 : row.free
    }
    for (word, counts) in free where counts.upper + counts.lower >= 3 {
      if counts.lower >= 9 * counts.upper { classes[word, default: []].insert(.usuallyLower) }
      if counts.upper >= 9 * counts.lower { classes[word, default: []].insert(.usuallyUpper) }
    }
  }

  /// The lexicon as columns, keys ascending.
  func source() -> NameLexiconSource {
    var source = NameLexiconSource()
    let forms = clusters.rows.filter { $0.fine > 0 }
    for (key, fine) in Self.sorted(forms.map { (NameHash.hash($0.word.utf8), UInt16($0.fine)) }) {
      source.formKeys.append(key)
      source.formClusters.append(fine)
    }
    let fineCount = forms.map(\.fine).max() ?? 0
    source.middleOfFine = [UInt16](repeating: 0, count: fineCount)
    source.coarseOfFine = source.middleOfFine
    for row in forms {
      source.middleOfFine[row.fine - 1] = UInt16(row.middle)
      source.coarseOfFine[row.fine - 1] = UInt16(row.coarse)
    }
    for (key, value) in Self.sorted(classes.map { (NameHash.hash($0.key.utf8), $0.value.rawValue) }) where value != 0 {
      source.wordKeys.append(key)
      source.wordClasses.append(value)
    }
    for (key, value) in Self.sorted(phraseClasses().map { ($0.key, $0.value.rawValue) }) {
      source.phraseKeys.append(key)
      source.phraseClasses.append(value)
    }
    return source
  }

  /// Phrases and their beginnings by hash, cut into tokens as texts are.
  private func phraseClasses() -> [UInt32: PhraseClasses] {
    var result: [UInt32: PhraseClasses] = [:]
    for phrase in gazetteer.phrases.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let document = LanguageAnalyzer.segmented(Article(id: "", text: ArticleText(decoded: phrase)))
      guard let classes = gazetteer.phrases[phrase], !document.tokens.isEmpty, document.tokens.count <= 8 else { continue }
      var hash = NameHash.empty
      for index in document.tokens.indices {
        hash = NameLexicon.extending(hash, by: NameHash.hash(document.text(index).utf8))
        result[hash, default: []].formUnion(index == document.tokens.count - 1 ? classes : .begins)
      }
    }
    return result
  }

  private static func sorted<Value: FixedWidthInteger>(_ pairs: [(UInt32, Value)]) -> [(UInt32, Value)] {
    pairs.sorted { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1 < $1.1 }
  }
}

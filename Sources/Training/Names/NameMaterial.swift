import Language
import News

/// The training texts as the recogniser reads them, with the tags that each token may have.
struct NameMaterial {
  private struct Item {
    var document: Document
    var text: NameText
    var masks: [UInt32]
    var source: AnnotatedText.Source
    var weight: Float
    /// Which text it was made of; copies of a text share it.
    var number: Int
  }

  private var items: [Item] = []

  init(_ texts: [AnnotatedText], lexicon: NameLexicon, projection: LabelProjection, weights: [AnnotatedText.Source: Float]) {
    for (number, text) in texts.enumerated() {
      for variant in SettingVariants.variants(of: text) {
        let document = LanguageAnalyzer.segmented(Article(id: text.id, text: ArticleText(decoded: variant.text)))
        let nameText = NameText(document, lexicon: lexicon)
        let masks = projection.masks(of: variant, document: document, candidates: nameText.isCandidate)
        items.append(
          Item(
            document: document, text: nameText, masks: masks, source: text.source, weight: weights[text.source] ?? 1,
            number: number))
      }
    }
  }

  /// The examples of all texts, or of those outside one part of several.
  func examples(without part: Int?, of parts: Int) -> NameExamples {
    var examples = NameExamples()
    for item in items where part == nil || item.number % parts != part {
      examples.add(item.document, text: item.text, masks: item.masks, source: item.source, weight: item.weight)
    }
    return examples
  }

  /// Reads the texts of a part by a model that has not seen them, and keeps for their second reading what it found.
  mutating func remember(_ part: Int, of parts: Int, by recognizer: NameRecognizer) {
    for index in items.indices where items[index].number % parts == part {
      let tags = recognizer.firstReading(of: items[index].text)
      items[index].text.remember(tags)
    }
  }
}

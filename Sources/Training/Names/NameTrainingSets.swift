import News

/// The sets that the shipped name model is trained on.
enum NameTrainingSets {
  /// All their texts, in a stated order. UNER-EWT dev is left out, so that `make eval` can measure on it.
  static func texts(_ options: TrainingOptions, annotations: AnnotationFile) throws -> [AnnotatedText] {
    var texts = try GoldNames.texts(options)
    let gold = Set(texts.map(\.id))
    for index in texts.indices { texts[index].annotations += annotations[texts[index].id] }
    let marked = Set(annotations.articles).subtracting(gold)
    texts += try BulkCorpus(path: options.corpus("bulk.ndjson"), except: MeasuringArticles.ids(options)).articles
      .filter { marked.contains($0.id) }
      .map { AnnotatedText(id: $0.id, text: $0.text.decoded, source: .whole, annotations: annotations[$0.id]) }
    texts += try EntityFile.texts(path: options.data("entities/wikigold.ndjson"), source: .wikigold)
    texts += try EntityFile.texts(path: options.data("entities/uner-ewt-test.ndjson"), source: .universal)
    texts += try EntityFile.texts(path: options.data("entities/gum-derived-open.ndjson"), source: .derived)
    return texts
  }
}

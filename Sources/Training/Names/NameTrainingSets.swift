/// The sets that the shipped name model is trained on.
enum NameTrainingSets {
  /// All their texts, in a stated order. UNER-EWT dev is left out, so that `make eval` can measure on it.
  static func texts(_ options: TrainingOptions) throws -> [AnnotatedText] {
    var texts = try GoldNames.texts(options)
    texts += try EntityFile.texts(path: options.data("entities/wikigold.ndjson"), source: .wikigold)
    texts += try EntityFile.texts(path: options.data("entities/uner-ewt-test.ndjson"), source: .universal)
    texts += try EntityFile.texts(path: options.data("entities/gum-derived-open.ndjson"), source: .derived)
    return texts
  }
}

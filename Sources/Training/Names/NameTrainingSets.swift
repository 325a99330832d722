/// The sets that the shipped name model is trained on.
enum NameTrainingSets {
  /// All their texts, in a stated order.
  static func texts(_ options: TrainingOptions, withoutMeasured: Bool) throws -> [AnnotatedText] {
    var texts = try GoldNames.texts(options)
    texts += try EntityFile.texts(path: options.data("entities/wikigold.ndjson"), source: .wikigold)
    texts += try EntityFile.texts(path: options.data("entities/uner-ewt-test.ndjson"), source: .universal)
    if !withoutMeasured { texts += try EntityFile.texts(path: options.data("entities/uner-ewt-dev.ndjson"), source: .universal) }
    texts += try EntityFile.texts(path: options.data("entities/gum-derived-open.ndjson"), source: .derived)
    return texts
  }
}

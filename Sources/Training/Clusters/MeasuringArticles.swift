import Foundation

/// The articles that measure and must not train, not even through counting: the dev split of rapport-gold and the careful gold.
enum MeasuringArticles {
  /// Their ids, found in the shared data.
  static func ids(_ options: TrainingOptions) throws -> Set<String> {
    let split = try String(contentsOfFile: options.data("rapport-gold/split.tsv"), encoding: .utf8)
    let dev = split.split(separator: "\n").compactMap { line -> String? in
      let fields = line.split(separator: "\t")
      return fields.count == 2 && fields[1] == "dev" ? String(fields[0]) : nil
    }
    let gold = try FileManager.default.contentsOfDirectory(atPath: options.corpus("gold")).map { String($0.prefix { $0 != "." }) }
    return Set(dev + gold)
  }
}

import Foundation
import Language

/// Reads `Annotations/names.tsv`: names in articles of the corpus, marked by reading; the texts stay outside.
struct AnnotationFile {
  /// A line that is no mark.
  struct Malformed: Error, CustomStringConvertible {
    let description: String
  }

  /// The marked articles in the order of the file.
  private(set) var articles: [String] = []
  private var annotations: [String: [NameAnnotation]] = [:]

  init(path: String) throws {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 4, let start = Int(fields[1]), let end = Int(fields[2]), start < end, let meaning = Self.meaning(fields[3])
      else {
        throw Malformed(description: "\(path):\(number + 1): not an article, a start, an end and a label: \(line)")
      }
      if annotations[fields[0]] == nil { articles.append(fields[0]) }
      annotations[fields[0], default: []].append(NameAnnotation(scalars: start..<end, meaning: meaning))
    }
  }

  /// The marks in an article, empty where it has none.
  subscript(article: String) -> [NameAnnotation] { annotations[article] ?? [] }

  private static func meaning(_ field: String) -> NameAnnotation.Meaning? {
    if field == "NONE" { return .outside }
    if field == "UNKNOWN" { return .unknown }
    let labels = field.split(separator: "|").map { Entity.Label(rawValue: String($0)) }
    return labels.contains(nil) ? nil : .name(Set(labels.compactMap(\.self)))
  }
}

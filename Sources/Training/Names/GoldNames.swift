import Foundation
import Language

/// Reads the names of actors in our own annotation, the `train` split only.
enum GoldNames {
  private struct Row: Decodable {
    struct Actor: Decodable {
      var type: String
      var mentions: [Mention]
    }
    struct Mention: Decodable {
      var start: Int
      var end: Int
      var text: String
      var kind: String
    }
    var actors: [Actor]
  }

  private struct Text: Decodable {
    var id: String
    var text: String
  }

  /// The annotated articles in the order of the split's list.
  static func texts(_ options: TrainingOptions) throws -> [AnnotatedText] {
    let folder = options.data("rapport-gold/")
    let decoder = JSONDecoder()
    var texts: [String: String] = [:]
    for line in try Data(contentsOf: URL(fileURLWithPath: folder + "texts.ndjson")).split(separator: 10) {
      let row = try decoder.decode(Text.self, from: line)
      texts[row.id] = row.text
    }
    return try String(contentsOfFile: folder + "split.tsv", encoding: .utf8).split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 2, fields[1] == "train", let text = texts[fields[0]] else { return nil }
      let row = try decoder.decode(Row.self, from: Data(contentsOf: URL(fileURLWithPath: folder + fields[0] + ".json")))
      let annotations = row.actors.flatMap { actor in actor.mentions.map { annotation(of: $0, type: actor.type) } }
      return AnnotatedText(
        id: fields[0], text: text, source: .rapportGold,
        annotations: annotations.sorted { ($0.scalars.lowerBound, $0.scalars.upperBound) < ($1.scalars.lowerBound, $1.scalars.upperBound) })
    }
  }

  private static func annotation(of mention: Row.Mention, type: String) -> NameAnnotation {
    NameAnnotation(scalars: mention.start..<mention.end, meaning: meaning(of: mention, type: type))
  }

  private static func meaning(of mention: Row.Mention, type: String) -> NameAnnotation.Meaning {
    let words = mention.text.split(separator: " ")
    switch mention.kind {
    case "pronoun", "title": return .outside
    case "demonym": return .name([.nationality])
    case "metonym": return .name([.location, .organization])
    case "name", "alias":
      // "the Iraqi government" and the like: a description with a capital in it, whose parts are named.
      guard let first = words.first, first.lowercased() != "the", mention.text.contains(where: \.isUppercase) else { return .unknown }
      switch type {
      case "person": return .name([.person])
      case "country", "place": return .name([.location])
      case "group": return .name([.organization, .nationality])
      default: return .name([.organization])
      }
    default: return .unknown
    }
  }
}

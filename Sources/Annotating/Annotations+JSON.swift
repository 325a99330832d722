import ActorNetworks
import Language
import News

/// A part of the analysis that can be written by itself.
public enum AnnotationLayer: String, CaseIterable, Hashable, Sendable {
  case sentences, tokens, entities, mentions, statements, relations

  /// Whether it takes more than language to write it.
  var tellsOfActors: Bool {
    switch self {
    case .sentences, .tokens, .entities: false
    case .mentions, .statements, .relations: true
    }
  }
}

extension Annotations {
  /// The schema that ``json(layers:)`` writes.
  public static let schema = "rapport.annotation/1"

  /// The analysis as a JSON object on one line; offsets are Unicode scalars of `text`, the article as decoded.
  public func json(layers: Set<AnnotationLayer> = Set(AnnotationLayer.allCases)) -> String {
    JSONWriter.line { writer in
      writer.object { writer in
        writer.member("schema", Self.schema)
        writer.member("id", article.id)
        writer.member("text", document.article.text.decoded)
        if layers.contains(.sentences) {
          writer.key("sentences")
          writer.array(sentences) { writer, place in writer.array([place.lowerBound, place.upperBound]) { $0.value($1) } }
        }
        if layers.contains(.tokens) { writeTokens(to: &writer) }
        if layers.contains(.entities) { writeEntities(to: &writer) }
        if layers.contains(.mentions) { writeMentions(to: &writer) }
        if layers.contains(.statements) {
          writer.key("statements")
          writer.array(statements) { $1.write(to: &$0) }
        }
        if layers.contains(.relations) { writeRelations(to: &writer) }
        writer.key("repairs")
        writer.array(article.repairs) { $1.write(to: &$0) }
      }
    }
  }

  private func writeTokens(to writer: inout JSONWriter) {
    writer.key("tokens")
    writer.array(document.tokens.indices) { writer, index in
      let token = document.tokens[index]
      let place = document.scalars(index..<index + 1)
      writer.object { writer in
        writer.member("start", place.lowerBound)
        writer.member("end", place.upperBound)
        writer.member("tag", token.tag.name)
        writer.member("lemma", document.lemma(index))
        writer.member("head", Int(token.head))
        writer.member("dependency", token.dependency.name)
      }
    }
  }

  private func writeEntities(to writer: inout JSONWriter) {
    writer.key("entities")
    writer.array(document.entities) { writer, entity in
      let place = document.scalars(entity.tokens)
      writer.object { writer in
        writer.member("start", place.lowerBound)
        writer.member("end", place.upperBound)
        writer.member("label", entity.label.rawValue)
      }
    }
  }

  private func writeMentions(to writer: inout JSONWriter) {
    let placed = actors.flatMap { actor in actor.mentions.map { (actor: actor.id, mention: $0) } }
      .sorted { Mention.precedes($0.mention, $1.mention) }
    writer.key("mentions")
    writer.array(placed) { $1.mention.write(to: &$0, actor: $1.actor) }
  }

  private func writeRelations(to writer: inout JSONWriter) {
    writer.key("relations")
    writer.array(relations) { writer, stated in
      writer.object { writer in
        writer.member("relation", stated.relation.kind.rawValue)
        writer.member("source", stated.source)
        writer.member("target", stated.target)
        writer.member("sign", stated.relation.sign)
        writer.member("start", stated.start)
        writer.member("end", stated.end)
      }
    }
  }
}

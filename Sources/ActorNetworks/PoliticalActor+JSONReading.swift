extension PoliticalActor {
  /// Reads what ``write(to:)`` writes.
  package init(from reader: inout JSONReader) throws(JSONFailure) {
    var id: String?
    var name: String?
    var kind: Kind?
    var wikidata: String?
    var country: String?
    var aliases: [String]?
    var roles: [Role]?
    var mentions: [Mention]?
    try reader.object { reader, key throws(JSONFailure) in
      switch key {
      case "id": id = try reader.string()
      case "name": name = try reader.string()
      case "kind": kind = try reader.word("kind of actor")
      case "wikidata": wikidata = try reader.optional { reader throws(JSONFailure) in try reader.string() }
      case "country": country = try reader.optional { reader throws(JSONFailure) in try reader.string() }
      case "aliases": aliases = try reader.array { reader throws(JSONFailure) in try reader.string() }
      case "roles": roles = try reader.array { reader throws(JSONFailure) in try Role(from: &reader) }
      case "mentions": mentions = try reader.array { reader throws(JSONFailure) in try Mention(from: &reader) }
      default: try reader.skip()
      }
    }
    self.init(
      id: try reader.required(id, "id"),
      name: try reader.required(name, "name"),
      kind: try reader.required(kind, "kind"),
      wikidata: wikidata,
      country: country,
      aliases: try reader.required(aliases, "aliases"),
      roles: try reader.required(roles, "roles"),
      mentions: try reader.required(mentions, "mentions"))
  }
}

extension PoliticalActor.Role {
  /// Reads what ``write(to:)`` writes.
  package init(from reader: inout JSONReader) throws(JSONFailure) {
    var title: String?
    var of: String?
    try reader.object { reader, key throws(JSONFailure) in
      switch key {
      case "title": title = try reader.string()
      case "of": of = try reader.optional { reader throws(JSONFailure) in try reader.string() }
      default: try reader.skip()
      }
    }
    self.init(
      title: try reader.required(title, "title"),
      of: of)
  }
}

extension Mention {
  /// Reads what ``write(to:)`` writes.
  package init(from reader: inout JSONReader) throws(JSONFailure) {
    var article: String?
    var start: Int?
    var end: Int?
    var text: String?
    var form: Form?
    try reader.object { reader, key throws(JSONFailure) in
      switch key {
      case "article": article = try reader.string()
      case "start": start = try reader.integer()
      case "end": end = try reader.integer()
      case "text": text = try reader.string()
      case "form": form = try reader.word("form of a mention")
      default: try reader.skip()
      }
    }
    self.init(
      article: try reader.required(article, "article"),
      start: try reader.required(start, "start"),
      end: try reader.required(end, "end"),
      text: try reader.required(text, "text"),
      form: try reader.required(form, "form"))
  }
}

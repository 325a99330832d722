extension ArticleRecord {
  /// Reads what ``write(to:)`` writes.
  package init(from reader: inout JSONReader) throws(JSONFailure) {
    var id: String?
    var title: String?
    var date: String?
    var outlet: String?
    var url: String?
    var path: String?
    var sha256: String?
    var characters: Int?
    var repairs: [Repair]?
    try reader.object { reader, key throws(JSONFailure) in
      switch key {
      case "id": id = try reader.string()
      case "title": title = try reader.optional { reader throws(JSONFailure) in try reader.string() }
      case "date": date = try reader.optional { reader throws(JSONFailure) in try reader.string() }
      case "outlet": outlet = try reader.optional { reader throws(JSONFailure) in try reader.string() }
      case "url": url = try reader.optional { reader throws(JSONFailure) in try reader.string() }
      case "path": path = try reader.optional { reader throws(JSONFailure) in try reader.string() }
      case "sha256": sha256 = try reader.string()
      case "characters": characters = try reader.integer()
      case "repairs": repairs = try reader.array { reader throws(JSONFailure) in try Repair(from: &reader) }
      default: try reader.skip()
      }
    }
    self.init(
      id: try reader.required(id, "id"),
      title: title,
      date: date,
      outlet: outlet,
      url: url,
      path: path,
      sha256: try reader.required(sha256, "sha256"),
      characters: try reader.required(characters, "characters"),
      repairs: try reader.required(repairs, "repairs"))
  }
}

extension ArticleRecord.Repair {
  /// Reads what ``write(to:)`` writes.
  package init(from reader: inout JSONReader) throws(JSONFailure) {
    var start: Int?
    var end: Int?
    var was: String?
    var now: String?
    var how: String?
    try reader.object { reader, key throws(JSONFailure) in
      switch key {
      case "start": start = try reader.integer()
      case "end": end = try reader.integer()
      case "was": was = try reader.string()
      case "now": now = try reader.string()
      case "how": how = try reader.string()
      default: try reader.skip()
      }
    }
    self.init(
      start: try reader.required(start, "start"),
      end: try reader.required(end, "end"),
      was: try reader.required(was, "was"),
      now: try reader.required(now, "now"),
      how: try reader.required(how, "how"))
  }
}

extension Statement {
  /// Reads what ``write(to:)`` writes.
  package init(from reader: inout JSONReader) throws(JSONFailure) {
    var id: String?
    var article: String?
    var speaker: String?
    var kind: Kind?
    var start: Int?
    var end: Int?
    var source: Passage?
    var cue: Cue?
    var content: [Passage]?
    var addressee: String?
    var medium: String?
    var via: String?
    var targets: [Target]?
    try reader.object { reader, key throws(JSONFailure) in
      switch key {
      case "id": id = try reader.string()
      case "article": article = try reader.string()
      case "speaker": speaker = try reader.optional { reader throws(JSONFailure) in try reader.string() }
      case "kind": kind = try reader.word("kind of statement")
      case "start": start = try reader.integer()
      case "end": end = try reader.integer()
      case "source": source = try reader.optional { reader throws(JSONFailure) in try Passage(from: &reader) }
      case "cue": cue = try reader.optional { reader throws(JSONFailure) in try Cue(from: &reader) }
      case "content": content = try reader.array { reader throws(JSONFailure) in try Passage(from: &reader) }
      case "addressee": addressee = try reader.optional { reader throws(JSONFailure) in try reader.string() }
      case "medium": medium = try reader.optional { reader throws(JSONFailure) in try reader.string() }
      case "via": via = try reader.optional { reader throws(JSONFailure) in try reader.string() }
      case "targets": targets = try reader.array { reader throws(JSONFailure) in try Target(from: &reader) }
      default: try reader.skip()
      }
    }
    self.init(
      id: try reader.required(id, "id"),
      article: try reader.required(article, "article"),
      speaker: speaker,
      kind: try reader.required(kind, "kind"),
      start: try reader.required(start, "start"),
      end: try reader.required(end, "end"),
      source: source,
      cue: cue,
      content: try reader.required(content, "content"),
      addressee: addressee,
      medium: medium,
      via: via,
      targets: try reader.required(targets, "targets"))
  }
}

extension Statement.Passage {
  /// Reads what ``write(to:)`` writes.
  package init(from reader: inout JSONReader) throws(JSONFailure) {
    var start: Int?
    var end: Int?
    var text: String?
    try reader.object { reader, key throws(JSONFailure) in
      switch key {
      case "start": start = try reader.integer()
      case "end": end = try reader.integer()
      case "text": text = try reader.string()
      default: try reader.skip()
      }
    }
    self.init(
      start: try reader.required(start, "start"),
      end: try reader.required(end, "end"),
      text: try reader.required(text, "text"))
  }
}

extension Statement.Cue {
  /// Reads what ``write(to:)`` writes.
  package init(from reader: inout JSONReader) throws(JSONFailure) {
    var start: Int?
    var end: Int?
    var text: String?
    var lemma: String?
    try reader.object { reader, key throws(JSONFailure) in
      switch key {
      case "start": start = try reader.integer()
      case "end": end = try reader.integer()
      case "text": text = try reader.string()
      case "lemma": lemma = try reader.string()
      default: try reader.skip()
      }
    }
    self.init(
      start: try reader.required(start, "start"),
      end: try reader.required(end, "end"),
      text: try reader.required(text, "text"),
      lemma: try reader.required(lemma, "lemma"))
  }
}

extension Statement.Target {
  /// Reads what ``write(to:)`` writes.
  package init(from reader: inout JSONReader) throws(JSONFailure) {
    var actor: String?
    var stance: Stance?
    var confidence: Double?
    var mentions: [[Int]]?
    try reader.object { reader, key throws(JSONFailure) in
      switch key {
      case "actor": actor = try reader.string()
      case "stance": stance = try reader.word("stance")
      case "confidence": confidence = try reader.number()
      case "mentions":
        mentions = try reader.array { reader throws(JSONFailure) in
          try reader.array { reader throws(JSONFailure) in try reader.integer() }
        }
      default: try reader.skip()
      }
    }
    self.init(
      actor: try reader.required(actor, "actor"),
      stance: try reader.required(stance, "stance"),
      confidence: try reader.required(confidence, "confidence"),
      mentions: try reader.required(mentions, "mentions"))
  }
}

extension ActorNetwork {
  /// The schema that ``json()`` writes and ``init(json:)`` reads.
  public static let schema = "rapport.network/1"

  /// The network as canonical JSON, one part a line, ending in a line break: equal networks give equal bytes.
  public func json() -> String {
    var bytes: [UInt8] = []
    writeJSON { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What ``json()`` returns on one line, for files of many networks; within strings, line breaks are escapes already.
  public func jsonLine() -> String {
    let lineBreak = UInt8(ascii: "\n")
    var bytes: [UInt8] = []
    writeJSON { bytes += $0.lazy.filter { $0 != lineBreak } }
    return String(decoding: bytes + [lineBreak], as: UTF8.self)
  }

  /// Hands on what ``json()`` returns in pieces of about a megabyte, so that a network of a million pieces of evidence is never text as a whole.
  ///
  /// - Throws: what `sink` throws.
  public func writeJSON<Failure>(to sink: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    var failure: Failure?
    func handOn(_ writer: inout JSONWriter, after size: Int) {
      guard writer.bytes.count > size else { return }
      let piece = writer.take()
      guard failure == nil else { return }
      do throws(Failure) { try sink(piece) } catch { failure = error }
    }
    func write<Part>(_ name: String, _ parts: [Part], to writer: inout JSONWriter, _ body: (Part, inout JSONWriter) -> Void) {
      writer.key(name, breakingLine: true)
      writer.array(parts, breakingLines: true) { writer, part in
        body(part, &writer)
        handOn(&writer, after: 1 << 20)
      }
    }
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("schema", breakingLine: true)
      writer.value(Self.schema)
      write("articles", articles, to: &writer) { $0.write(to: &$1) }
      write("actors", actors, to: &writer) { $0.write(to: &$1) }
      write("links", links, to: &writer) { $0.write(to: &$1) }
      write("statements", statements, to: &writer) { $0.write(to: &$1) }
      writer.lineBreak()
    }
    writer.lineBreak()
    handOn(&writer, after: 0)
    if let failure { throw failure }
  }
}

extension JSONWriter {
  /// Writes a member whose value is a string; one that is absent is left out.
  public mutating func member(_ key: String, _ value: String?) {
    guard let value else { return }
    self.key(key)
    self.value(value)
  }

  /// Writes a member whose value is an integer.
  public mutating func member(_ key: String, _ value: Int) {
    self.key(key)
    self.value(value)
  }
}

extension ArticleRecord {
  /// Writes the record as a JSON object.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", id)
      writer.member("title", title)
      writer.member("date", date)
      writer.member("outlet", outlet)
      writer.member("url", url)
      writer.member("path", path)
      writer.member("sha256", sha256)
      writer.member("characters", characters)
      writer.key("repairs")
      writer.array(repairs) { $1.write(to: &$0) }
    }
  }
}

extension ArticleRecord.Repair {
  /// Writes the repair as a JSON object.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("start", start)
      writer.member("end", end)
      writer.member("was", was)
      writer.member("now", now)
      writer.member("how", how)
    }
  }
}

extension PoliticalActor {
  /// Writes the actor as a JSON object.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", id)
      writer.member("name", name)
      writer.member("kind", kind.rawValue)
      writer.member("wikidata", wikidata)
      writer.member("country", country)
      writer.key("aliases")
      writer.array(aliases) { $0.value($1) }
      writer.key("roles")
      writer.array(roles) { writer, role in
        writer.object { writer in
          writer.member("title", role.title)
          writer.member("of", role.of)
        }
      }
      writer.key("mentions")
      writer.array(mentions) { $1.write(to: &$0) }
    }
  }
}

extension Mention {
  /// Writes the mention as a JSON object; `actor` adds whom it refers to.
  public func write(to writer: inout JSONWriter, actor: String? = nil) {
    writer.object { writer in
      writer.member("article", article)
      writer.member("start", start)
      writer.member("end", end)
      writer.member("text", text)
      writer.member("form", form.rawValue)
      writer.member("actor", actor)
    }
  }
}

extension Link {
  /// Writes the link as a JSON object.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", id)
      writer.member("kind", kind.name)
      if case .relation(let relation) = kind { writer.member("relation", relation.kind.rawValue) }
      writer.member("source", source)
      writer.member("target", target)
      writer.key("directed")
      writer.value(directed)
      writer.key("weight")
      writer.value(weight)
      if case .relation(let relation) = kind { writer.member("sign", relation.sign) }
      if let counts {
        writer.key("counts")
        writer.object { writer in
          writer.member("sentence", counts.sentence)
          writer.member("paragraph", counts.paragraph)
          writer.member("article", counts.article)
        }
      }
      if let stances {
        writer.member("stance", stances.stance.rawValue)
        writer.key("stances")
        writer.object { writer in
          writer.member("support", stances.support)
          writer.member("oppose", stances.oppose)
          writer.member("neutral", stances.neutral)
        }
      }
      writer.key("evidence")
      writer.array(evidence) { $1.write(to: &$0) }
    }
  }
}

extension Evidence {
  /// Writes the evidence as a JSON object.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("statement", statement)
      writer.member("article", article)
      writer.member("start", start)
      writer.member("end", end)
      writer.member("window", window?.rawValue)
      if let paragraph { writer.member("paragraph", paragraph) }
      writer.member("stance", stance?.rawValue)
    }
  }
}

extension Statement {
  /// Writes the statement as a JSON object.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", id)
      writer.member("article", article)
      writer.key("speaker")
      writer.value(speaker)
      writer.member("kind", kind.rawValue)
      writer.member("start", start)
      writer.member("end", end)
      if let source {
        writer.key("source")
        source.write(to: &writer)
      }
      if let cue {
        writer.key("cue")
        writer.object { writer in
          writer.member("start", cue.start)
          writer.member("end", cue.end)
          writer.member("text", cue.text)
          writer.member("lemma", cue.lemma)
        }
      }
      writer.key("content")
      writer.array(content) { $1.write(to: &$0) }
      writer.key("addressee")
      writer.value(addressee)
      writer.key("medium")
      writer.value(medium)
      writer.key("via")
      writer.value(via)
      writer.key("targets")
      writer.array(targets) { $1.write(to: &$0) }
    }
  }
}

extension Statement.Passage {
  /// Writes the passage as a JSON object.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("start", start)
      writer.member("end", end)
      writer.member("text", text)
    }
  }
}

extension Statement.Target {
  /// Writes the target as a JSON object.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("actor", actor)
      writer.member("stance", stance.rawValue)
      writer.key("confidence")
      writer.value(confidence)
      writer.key("mentions")
      writer.array(mentions) { writer, place in writer.array(place) { $0.value($1) } }
    }
  }
}

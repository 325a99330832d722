import ActorNetworks

extension ActorNetwork {
  /// Linked data: each link a provenance entity, each piece of evidence an annotation of its article with the words and their place.
  ///
  /// The context stands in the file, so that nothing has to be fetched.
  func jsonLD(_ words: EvidenceWords) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("@context")
      writer.object { writer in
        for (prefix, address) in Self.prefixes { writer.member(prefix, address) }
      }
      writer.key("@graph", breakingLine: true)
      writer.array(resources(words), breakingLines: true) { writer, write in write(&writer) }
      writer.lineBreak()
    }
    writer.lineBreak()
    return writer.text
  }

  private static let prefixes = [
    ("schema", "https://schema.org/"), ("prov", "http://www.w3.org/ns/prov#"), ("oa", "http://www.w3.org/ns/oa#"),
    ("rapport", "urn:rapport:"), ("actor", "urn:rapport:actor:"), ("article", "urn:rapport:article:"), ("link", "urn:rapport:link:"),
  ]

  private func resources(_ words: EvidenceWords) -> [(inout JSONWriter) -> Void] {
    articles.map { article in { $0.article(article) } } + actors.map { actor in { $0.actor(actor) } }
      + links.map { link in { $0.link(link, words) } }
  }
}

extension String {
  /// The text as part of an identifier: what may not stand in one as percent signs and digits.
  fileprivate var identifier: String {
    utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: String(UnicodeScalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}

extension JSONWriter {
  fileprivate mutating func article(_ article: ArticleRecord) {
    object { writer in
      writer.member("@id", "article:\(article.id.identifier)")
      writer.member("@type", "schema:NewsArticle")
      writer.member("schema:headline", article.title)
      writer.member("schema:datePublished", article.date)
      writer.member("schema:publisher", article.outlet)
      writer.member("schema:url", article.url)
      writer.member("rapport:sha256", article.sha256)
    }
  }

  fileprivate mutating func actor(_ actor: PoliticalActor) {
    object { writer in
      writer.member("@id", "actor:\(actor.id.identifier)")
      writer.member("@type", actor.kind.schemaType)
      writer.member("schema:name", actor.label)
      writer.member("rapport:kind", actor.kind.rawValue)
      writer.member("rapport:mentions", actor.mentions.count)
      if let wikidata = actor.wikidata {
        writer.reference("schema:sameAs", "http://www.wikidata.org/entity/\(wikidata.identifier)")
      }
      if !actor.aliases.isEmpty {
        writer.key("schema:alternateName")
        writer.array(actor.aliases) { $0.value($1) }
      }
    }
  }

  fileprivate mutating func link(_ link: Link, _ words: EvidenceWords) {
    object { writer in
      writer.member("@id", "link:\(link.id.identifier)")
      writer.member("@type", "prov:Entity")
      writer.member("rapport:kind", link.label)
      writer.reference("rapport:source", "actor:\(link.source.identifier)")
      writer.reference("rapport:target", "actor:\(link.target.identifier)")
      writer.key("rapport:weight")
      writer.value(link.weight)
      writer.member("rapport:stance", link.stance?.rawValue)
      writer.key("prov:wasDerivedFrom")
      writer.array(link.evidence) { $0.annotation($1, words) }
    }
  }

  private mutating func annotation(_ evidence: Evidence, _ words: EvidenceWords) {
    object { writer in
      writer.member("@type", "oa:Annotation")
      writer.member("rapport:stance", evidence.stance?.rawValue)
      writer.key("oa:hasTarget")
      writer.object { writer in
        writer.reference("oa:hasSource", "article:\(evidence.article.identifier)")
        writer.key("oa:hasSelector")
        let selectors = [Selector.place] + (words.words(evidence).map { [.quote($0)] } ?? [])
        writer.array(selectors) { writer, selector in
          switch selector {
          case .place: writer.place(evidence)
          case .quote(let words): writer.quote(words)
          }
        }
      }
    }
  }

  private mutating func place(_ evidence: Evidence) {
    object { writer in
      writer.member("@type", "oa:TextPositionSelector")
      writer.member("oa:start", evidence.start)
      writer.member("oa:end", evidence.end)
    }
  }

  private mutating func quote(_ words: String) {
    object { writer in
      writer.member("@type", "oa:TextQuoteSelector")
      writer.member("oa:exact", words)
    }
  }

  private mutating func reference(_ key: String, _ id: String) {
    self.key(key)
    object { $0.member("@id", id) }
  }
}

/// How an annotation finds its words.
private enum Selector {
  case place
  case quote(String)
}

extension PoliticalActor.Kind {
  fileprivate var schemaType: String {
    switch self {
    case .country: "schema:Country"
    case .government: "schema:GovernmentOrganization"
    case .person: "schema:Person"
    case .place: "schema:Place"
    case .media: "schema:NewsMediaOrganization"
    case .armedGroup, .coalition, .party, .organisation, .internationalBody, .group: "schema:Organization"
    }
  }
}

import ActorNetworks

extension NetworkDiff {
  /// The schema that ``json(labels:)`` writes.
  public static let schema = "rapport.diff/1"

  /// The comparison as JSON, one change a line, ending in a line break: equal comparisons give equal bytes.
  ///
  /// Every change carries its part before (`old`) and after (`new`) in full, so that the file is a patch as well.
  ///
  /// - Parameter assignment: Whether both networks resemble each other more than chance, where that was tested.
  public func json(labels: (old: String, new: String), assignment: QuadraticAssignment? = nil) -> String {
    JSONWriter.line { writer in
      writer.object { writer in
        writer.key("schema", breakingLine: true)
        writer.value(Self.schema)
        writer.side("old", labels.old, old)
        writer.side("new", labels.new, new)
        writer.key("distances", breakingLine: true)
        NetworkDistances(from: old, to: new).write(to: &writer)
        if let assignment {
          writer.key("quadraticAssignment", breakingLine: true)
          assignment.write(to: &writer)
        }
        writer.key("identities", breakingLine: true)
        writer.array(identities, breakingLines: true) { $1.write(to: &$0) }
        writer.changes("articles", patch.articles) { $1.write(to: &$0) }
        writer.changes("actors", patch.actors) { $1.write(to: &$0) }
        writer.key("links", breakingLine: true)
        writer.array(links, breakingLines: true) { write($1, to: &$0) }
        writer.changes("statements", patch.statements) { $1.write(to: &$0) }
        writer.lineBreak()
      }
      writer.lineBreak()
    }
  }

  private func write(_ link: LinkChange, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("change", link.sort.rawValue)
      writer.member("id", link.change.latest.id)
      writer.key("delta")
      writer.value(link.delta)
      if let absence = link.absence {
        writer.key("missing")
        absence.write(to: &writer)
      }
      writer.key("coverage")
      link.coverage.write(to: &writer)
      writer.tally("gained", EvidenceTally.tallies(of: link.gained, in: new))
      writer.tally("lost", EvidenceTally.tallies(of: link.lost, in: old))
      writer.parts(of: link.change) { $1.write(to: &$0) }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func side(_ name: String, _ label: String, _ network: ActorNetwork) {
    key(name, breakingLine: true)
    object { writer in
      writer.member("label", label)
      writer.member("articles", network.articles.count)
      writer.member("actors", network.actors.count)
      writer.member("links", network.links.count)
      writer.member("statements", network.statements.count)
    }
  }

  fileprivate mutating func changes<Part>(_ name: String, _ changes: [Change<Part>], _ write: (inout JSONWriter, Part) -> Void) {
    key(name, breakingLine: true)
    array(changes, breakingLines: true) { writer, change in
      writer.object { writer in
        writer.member("change", change.name)
        writer.parts(of: change, write)
      }
    }
  }

  fileprivate mutating func parts<Part>(of change: Change<Part>, _ write: (inout JSONWriter, Part) -> Void) {
    if let old = change.old {
      key("old")
      write(&self, old)
    }
    if let new = change.new {
      key("new")
      write(&self, new)
    }
  }

  fileprivate mutating func tally(_ name: String, _ tallies: [EvidenceTally]) {
    key(name)
    array(tallies) { writer, tally in
      writer.object { writer in
        writer.member("outlet", tally.outlet)
        writer.member("article", tally.article)
        writer.member("count", tally.count)
      }
    }
  }

  fileprivate mutating func member(_ name: String, _ value: Double) {
    key(name)
    self.value(value)
  }
}

extension Change {
  fileprivate var name: String {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .changed: "changed"
    }
  }
}

extension Absence {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("reason", name)
      if !actors.isEmpty {
        writer.key("actors")
        writer.array(actors) { $0.value($1) }
      }
      if case .belowThreshold(let weight) = self { writer.member("weight", weight) }
    }
  }
}

extension Coverage {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("old", old)
      writer.member("oldArticles", oldArticles)
      writer.member("new", new)
      writer.member("newArticles", newArticles)
      writer.member("shareDelta", shareDelta)
      writer.member("probability", probability)
      writer.member("falseDiscoveryRate", falseDiscoveryRate)
      writer.member("verdict", verdict.rawValue)
    }
  }
}

extension IdentityChange {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("change", sort.rawValue)
      writer.key("from")
      writer.array(from) { $0.value($1) }
      writer.key("to")
      writer.array(to) { $0.value($1) }
    }
  }
}

extension QuadraticAssignment {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      if let correlation { writer.member("correlation", correlation) }
      if let probability { writer.member("probability", probability) }
      writer.member("permutations", permutations)
      if let seed { writer.member("seed", String(seed)) }
    }
  }
}

extension NetworkDistances {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("actorJaccard", actorJaccard)
      writer.member("linkJaccard", linkJaccard)
      writer.member("weightedJaccard", weightedJaccard)
      writer.member("absoluteDifference", absoluteDifference)
      writer.member("shareDifference", shareDifference)
      writer.member("cosine", cosine)
      writer.member("jensenShannon", jensenShannon)
    }
  }
}

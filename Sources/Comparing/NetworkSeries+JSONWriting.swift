import ActorNetworks

extension NetworkSeries {
  /// The schema that ``json()`` writes.
  public static let schema = "rapport.series/1"

  /// The series as JSON, a step a line, ending in a line break: equal series give equal bytes.
  ///
  /// Each step counts what changed since the step before and names the links that changed most, the biggest first; `movers` are those of all
  /// steps together.
  public func json() -> String {
    JSONWriter.line { writer in
      writer.object { writer in
        writer.key("schema", breakingLine: true)
        writer.value(Self.schema)
        writer.key("step", breakingLine: true)
        writer.value(step.rawValue)
        writer.key("articlesLeftOut", breakingLine: true)
        writer.value(articlesLeftOut)
        writer.key("steps", breakingLine: true)
        writer.array(entries, breakingLines: true) { $1.write(to: &$0) }
        writer.key("movers", breakingLine: true)
        writer.array(biggestMovers(50), breakingLines: true) { writer, mover in
          writer.object { writer in
            writer.member("id", mover.link.id)
            writer.key("moved")
            writer.value(mover.moved)
            writer.ends(of: mover.link, name: name)
          }
        }
        writer.lineBreak()
      }
      writer.lineBreak()
    }
  }
}

extension NetworkSeries.Entry {
  /// The links that changed most since the step before, the biggest change first; at most `count`.
  public func biggestMovers(_ count: Int) -> [LinkChange] {
    let moved = (diff?.links ?? []).filter { $0.delta != 0 }.sorted { a, b in
      abs(a.delta) != abs(b.delta) ? abs(a.delta) > abs(b.delta) : a.change.latest.id.precedesInUTF8(b.change.latest.id)
    }
    return Array(moved.prefix(count))
  }

  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("name", name)
      writer.member("articles", network.articles.count)
      writer.member("actors", network.actors.count)
      writer.member("links", network.links.count)
      guard let diff else { return }
      for sort in LinkChange.Sort.allCases { writer.member(sort.rawValue, diff.links.count { $0.sort == sort }) }
      writer.key("linkJaccard")
      writer.value(NetworkDistances(from: diff.old, to: diff.new).linkJaccard)
      writer.key("movers")
      writer.array(biggestMovers(10)) { writer, change in
        writer.object { writer in
          writer.member("id", change.change.latest.id)
          writer.member("change", change.sort.rawValue)
          writer.key("delta")
          writer.value(change.delta)
          writer.ends(of: change.change.latest) { (diff.new.actor($0) ?? diff.old.actor($0))?.name ?? $0 }
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func ends(of link: Link, name: (String) -> String) {
    member("kind", link.kind.name)
    member("source", name(link.source))
    member("target", name(link.target))
    key("directed")
    value(link.directed)
  }
}

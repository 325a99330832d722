import ActorNetworks

extension ActorExplanation {
  /// The explanation for people to read: a line a mention, then a line for each two kept apart.
  public func text() -> String {
    let lines =
      findings.map { finding in
        "  \(finding.mention.start)–\(finding.mention.end) “\(finding.mention.text)” is \(finding.actor) (\(finding.way)): \(finding.reason)"
      } + splits.map { "  \($0.actors.joined(separator: " and ")) are kept apart: \($0.reason)" }
    return ([article] + lines).joined(separator: "\n") + "\n"
  }

  /// The explanation as a JSON object on one line; offsets are Unicode scalars of the article as decoded.
  public func json() -> String {
    JSONWriter.line { writer in
      writer.object { writer in
        writer.member("article", article)
        writer.key("mentions")
        writer.array(findings) { writer, finding in
          writer.object { writer in
            writer.member("start", finding.mention.start)
            writer.member("end", finding.mention.end)
            writer.member("text", finding.mention.text)
            writer.member("form", finding.mention.form.rawValue)
            writer.member("actor", finding.actor)
            writer.member("way", finding.way)
            writer.member("reason", finding.reason)
          }
        }
        writer.key("apart")
        writer.array(splits) { writer, split in
          writer.object { writer in
            writer.key("actors")
            writer.array(split.actors) { $0.value($1) }
            writer.member("reason", split.reason)
          }
        }
      }
    }
  }

  /// The mentions as rows: article, start, end, text, form, actor, way, reason.
  public var rows: [[String]] {
    findings.map { finding in
      [
        article, String(finding.mention.start), String(finding.mention.end), finding.mention.text, finding.mention.form.rawValue,
        finding.actor,
        finding.way, finding.reason,
      ]
    }
  }
}

import ActorNetworks

extension ActorNetwork {
  /// The event list of Discourse Network Analyzer, a row for each actor a statement is about.
  ///
  /// Fields are quoted, quotation marks within doubled, so that the words stay as they are. DNA's agreement knows yes and no; a neutral
  /// stance leaves it empty.
  func discourseEvents() -> String {
    let records = Dictionary(articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let header = [
      "statement_id", "time", "person", "organization", "concept", "agreement", "stance", "start_position", "stop_position", "text",
      "coder",
      "document_id", "document_title", "document_author", "document_source", "document_section", "document_type",
    ]
    var lines = [header]
    for statement in statements {
      let record = records[statement.article]
      let speaker = statement.speaker.flatMap(actor)
      let name = speaker?.label ?? statement.source?.text ?? ""
      let isPerson = speaker?.kind == .person
      let organisation = isPerson ? speaker?.roles.compactMap { $0.of.flatMap(actor)?.label }.first ?? "" : name
      for target in statement.targets {
        let agreement = target.stance == .support ? "1" : target.stance == .oppose ? "0" : ""
        lines.append([
          String(lines.count), record?.date.map { "\($0.prefix(10)) 00:00:00" } ?? "", isPerson ? name : "", organisation,
          actor(target.actor)?.label ?? target.actor, agreement, target.stance.rawValue, String(statement.start), String(statement.end),
          statement.words, "rapport", statement.article, record?.title ?? "", "", record?.outlet ?? "", "", "",
        ])
      }
    }
    return lines.map { $0.map(quoted).joined(separator: ";") + "\n" }.joined()
  }

  private func quoted(_ field: String) -> String {
    "\"" + field.replacing("\"", with: "\"\"").split(whereSeparator: \.isNewline).joined(separator: " ") + "\""
  }
}

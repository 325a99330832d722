import Foundation

/// The rows of a table of the Annotating room: lines parted by tabs under a line of headings; lines that begin with `#` explain.
struct KnowledgeRows: Sequence {
  struct Row {
    fileprivate let fields: [String: String]

    /// The field under a heading, empty where there is none.
    subscript(heading: String) -> String { fields[heading] ?? "" }

    /// The field as a list.
    func list(_ heading: String) -> [String] { self[heading].split(separator: "|").map(String.init) }
  }

  private let rows: [Row]

  init(path: String) throws {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
    let headings = (lines.first ?? "").split(separator: "\t").map(String.init)
    rows = lines.dropFirst().map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Row(fields: Dictionary(zip(headings, fields)) { first, _ in first })
    }
  }

  func makeIterator() -> IndexingIterator<[Row]> { rows.makeIterator() }
}

import Foundation

/// Words with their clusters and counts, as a file of lines: word, fine, middle, coarse cluster (from 1; 0 for a rarer word), how often, how often where case is free.
struct ClusterTable {
  struct Row {
    var word: String
    var fine: Int
    var middle: Int
    var coarse: Int
    var total: Int
    var free: Int
  }

  var rows: [Row]

  init(rows: [Row]) { self.rows = rows }

  /// Reads a file that ``text`` made.
  init(path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    rows = text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t")
      let numbers = fields.dropFirst().compactMap { Int($0) }
      guard fields.count == 6, numbers.count == 5 else { return nil }
      return Row(word: String(fields[0]), fine: numbers[0], middle: numbers[1], coarse: numbers[2], total: numbers[3], free: numbers[4])
    }
  }

  var text: String {
    rows.map { "\($0.word)\t\($0.fine)\t\($0.middle)\t\($0.coarse)\t\($0.total)\t\($0.free)\n" }.joined()
  }
}

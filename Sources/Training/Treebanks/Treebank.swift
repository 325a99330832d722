import Foundation
import Language

/// A sentence of a treebank, with one element a word.
struct TreeSentence: Sendable {
  var words: [TreeWord] = []
  /// The sentence as it stood in the text.
  var text = ""
  /// Whether a new document begins with it.
  var beginsDocument = false
}

/// A word of a treebank.
struct TreeWord: Sendable {
  var spelling: String
  var tag: String
  var pennTag: String
  /// Index of the head in the sentence, −1 for the root.
  var head: Int
  var relation: String
}

/// Reads treebanks in CoNLL-U, the format of Universal Dependencies; empty nodes are left out.
enum Treebank {
  struct Malformed: Error, Equatable, CustomStringConvertible {
    let description: String
  }

  static func sentences(ofFile path: String) throws -> [TreeSentence] {
    try sentences(of: String(contentsOfFile: path, encoding: .utf8), path: path)
  }

  /// The sentences of a file's text; the path is only for messages.
  static func sentences(of text: String, path: String) throws -> [TreeSentence] {
    var sentences: [TreeSentence] = []
    var current = TreeSentence()
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty {
        if !current.words.isEmpty { sentences.append(current) }
        current = TreeSentence()
      } else if line.hasPrefix("#") {
        if line.hasPrefix("# newdoc") { current.beginsDocument = true }
        if line.hasPrefix("# text = ") { current.text = String(line.dropFirst(9)) }
      } else {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 10 else {
          throw Malformed(description: "\(path):\(number + 1): \(fields.count) columns where CoNLL-U has 10")
        }
        guard Int(fields[0]) != nil, let head = Int(fields[6]) else { continue }
        current.words.append(TreeWord(spelling: fields[1], tag: fields[3], pennTag: fields[4], head: head - 1, relation: fields[7]))
      }
    }
    if !current.words.isEmpty { sentences.append(current) }
    return sentences
  }
}

extension TreeSentence {
  /// What features see of the words.
  var forms: [WordForm] {
    var forms = words.map { word in
      let bytes = Array(word.spelling.utf8)
      return WordForm(bytes.span, in: 0..<bytes.count)
    }
    WordForm.lowerCapitals(of: &forms, in: forms.indices)
    return forms
  }
}

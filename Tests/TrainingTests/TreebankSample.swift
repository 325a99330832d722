@testable import Training

/// A treebank small enough to read, in the shape of the real ones.
enum TreebankSample {
  static let text = [
    sentence("Iraq backs Syria .", "PROPN|NNP|2|nsubj VERB|VBZ|0|root PROPN|NNP|2|obj PUNCT|.|2|punct", begins: true),
    sentence("The rebels left .", "DET|DT|2|det NOUN|NNS|3|nsubj VERB|VBD|0|root PUNCT|.|3|punct"),
    sentence("Syria backs the rebels .", "PROPN|NNP|2|nsubj VERB|VBZ|0|root DET|DT|4|det NOUN|NNS|2|obj PUNCT|.|2|punct"),
    sentence(
      "Rebels , he said , left Syria .",
      "NOUN|NNS|6|nsubj PUNCT|,|4|punct PRON|PRP|4|nsubj VERB|VBD|6|parataxis PUNCT|,|4|punct VERB|VBD|0|root PROPN|NNP|6|obj PUNCT|.|6|punct",
      begins: true),
    sentence("He left", "PRON|PRP|2|nsubj VERB|VBD|0|root"),
    sentence(
      "Iraq said the rebels left .", "PROPN|NNP|2|nsubj VERB|VBD|0|root DET|DT|4|det NOUN|NNS|5|nsubj VERB|VBD|2|ccomp PUNCT|.|2|punct"),
  ].joined(separator: "\n")

  private static func sentence(_ words: String, _ analyses: String, begins: Bool = false) -> String {
    let rows = zip(words.split(separator: " "), analyses.split(separator: " ")).enumerated().map { index, pair in
      let parts = pair.1.split(separator: "|")
      return "\(index + 1)\t\(pair.0)\t_\t\(parts[0])\t\(parts[1])\t_\t\(parts[2])\t\(parts[3])\t_\t_"
    }
    return (begins ? "# newdoc\n" : "") + "# text = \(words)\n" + rows.joined(separator: "\n") + "\n"
  }

  static func sentences() throws -> [TreeSentence] {
    try Treebank.sentences(of: text, path: "sample")
  }
}

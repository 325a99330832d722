/// The inflected form of a token, as far as the Penn Treebank's tags tell it.
public enum Inflection: UInt8, CaseIterable, Hashable, Sendable {
  /// Not inflected, or of a class that is not.
  case none
  /// A plural noun: NNS, NNPS.
  case plural
  /// An adjective or adverb compared: JJR, RBR.
  case comparative
  /// An adjective or adverb in its highest degree: JJS, RBS.
  case superlative
  /// A verb's base form: VB.
  case base
  /// A verb in the present, not third person singular: VBP.
  case present
  /// A verb in the present, third person singular: VBZ.
  case presentThird
  /// A verb in the past: VBD.
  case past
  /// A past participle: VBN.
  case pastParticiple
  /// A present participle or gerund: VBG.
  case presentParticiple
  /// A modal verb: MD.
  case modal
  /// A possessive pronoun: PRP$, WP$.
  case possessive

  init(pennTag tag: String) {
    self =
      switch tag {
      case "NNS", "NNPS": .plural
      case "JJR", "RBR": .comparative
      case "JJS", "RBS": .superlative
      case "VB": .base
      case "VBP": .present
      case "VBZ": .presentThird
      case "VBD": .past
      case "VBN": .pastParticiple
      case "VBG": .presentParticiple
      case "MD": .modal
      case "PRP$", "WP$": .possessive
      default: .none
      }
  }
}

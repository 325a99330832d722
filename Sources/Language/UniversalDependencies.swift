/// The universal parts of speech (Universal Dependencies 2).
public enum PartOfSpeech: UInt8, CaseIterable, Hashable, Sendable {
  case other, adjective, adposition, adverb, auxiliary, coordinator, determiner, interjection, noun, numeral, particle, pronoun, properNoun,
    punctuation, subordinator, symbol, verb

  /// The name in the standard: `NOUN`, `PROPN`.
  public var name: String { Self.names[Int(rawValue)] }

  /// The part of speech with a name of the standard.
  public init?(name: String) {
    guard let index = Self.names.firstIndex(of: name) else { return nil }
    self = Self.allCases[index]
  }

  private static let names = [
    "X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB",
  ]
}

/// The universal dependency relations (Universal Dependencies 2), without language-specific subtypes save for the passive ones.
public enum DependencyRelation: UInt8, CaseIterable, Hashable, Sendable {
  case unspecified, root, acl, advcl, advmod, amod, appos, aux, auxPass, `case`, cc, ccomp, clf, compound, conj, cop, csubj, dep, det,
    discourse,
    dislocated, expl, fixed, flat, goeswith, iobj, list, mark, nmod, nsubj, nsubjPass, nummod, obj, obl, orphan, parataxis, punct,
    reparandum,
    vocative, xcomp

  /// The name in the standard: `nsubj`, `nsubj:pass`.
  public var name: String { Self.names[Int(rawValue)] }

  /// The relation with a name of the standard; a subtype that has no case of its own gives its main relation.
  public init?(name: String) {
    if let index = Self.names.firstIndex(of: name) {
      self = Self.allCases[index]
    } else if let colon = name.firstIndex(of: ":"), let relation = Self(name: String(name[..<colon])) {
      self = relation
    } else {
      return nil
    }
  }

  private static let names = [
    "_", "root", "acl", "advcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "ccomp", "clf", "compound", "conj", "cop",
    "csubj", "dep", "det", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nsubj",
    "nsubj:pass", "nummod", "obj", "obl", "orphan", "parataxis", "punct", "reparandum", "vocative", "xcomp",
  ]
}

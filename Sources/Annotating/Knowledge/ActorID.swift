/// Ids of actors: lower-case ASCII letters, digits and hyphens.
enum ActorID {
  /// The id of somebody without a name, who in another article would be somebody else: `critics-5f0c31d2a7`, where the digits are the
  /// article's (FNV-1a of its id).
  static func slug(_ description: String, in article: String) -> String {
    let digits = String(FNV.hash(article) >> 24, radix: 16)
    return slug(description) + "-" + String(repeating: "0", count: 10 - digits.utf8.count) + digits
  }

  /// The id that a name gives: `Mohammed Shia’ al-Sudani` becomes `mohammed-shia-al-sudani`.
  ///
  /// Diacritics and apostrophes are dropped, and every other run of characters becomes one hyphen. Letters of scripts that cannot be
  /// written in ASCII become their code points in hexadecimal, so that no two names of such a script share an id by accident.
  static func slug(_ name: String) -> String {
    var result: [UInt8] = []
    var needsHyphen = false
    func append(_ bytes: some Sequence<UInt8>) {
      if needsHyphen && !result.isEmpty { result.append(UInt8(ascii: "-")) }
      needsHyphen = false
      result += bytes
    }
    for scalar in name.unicodeScalars {
      switch LetterFolding.effect(of: scalar.value) {
      case .letters(let first, let second, _): append([first] + (second.map { [$0] } ?? []))
      case .otherLetter: append(String(scalar.value, radix: 16).utf8)
      case .apostrophe, .nothing: break
      case .hyphen, .blank, .mark: needsHyphen = true
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

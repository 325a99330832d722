/// The small words and marks inside names.
enum NameConnector {
  /// Whether a token may stand between two capitals of one name: "of", "bin", a hyphen.
  static func joins(_ token: NameToken) -> Bool {
    switch token.form {
    case .lower: small.contains(token.folded)
    case .mark: marks.contains(token.folded)
    default: token.form == .number
    }
  }

  /// Whether a token may begin a name though it is written small: "al-Qaeda", "bin Laden".
  static func leads(_ token: NameToken) -> Bool {
    token.form == .lower && particles.contains(token.folded) || isHyphen(token)
  }

  static func isHyphen(_ token: NameToken) -> Bool { hyphens.contains(token.folded) }

  /// Whether a token joins the two halves of an institution's name.
  static func isPreposition(_ token: NameToken) -> Bool { prepositions.contains(token.folded) }

  /// Whether what follows a token may say what stands before it.
  static func explains(_ token: NameToken) -> Bool { explainers.contains(token.folded) }

  private static let explainers = hashes(", ( – — is was are were")
  private static let particles = hashes(
    "al el as ad an ar ash at az bin ibn bint de del della di da dos du la le van von der den ter ten abu ul ud e y")
  private static let prepositions = hashes("of for the and & on to in")
  private static let small = particles.union(hashes("of for the and on in to against with by from un une et des do das und a i o 's"))
  private static let hyphens = hashes("- – ‑ ‐")
  private static let marks = hyphens.union(hashes("& ' ’ . , / ‘ ` ʻ : ! \" “ ”"))

  private static func hashes(_ words: String) -> Set<UInt32> {
    Set(words.split(separator: " ").map { NameHash.hash($0.utf8) })
  }
}

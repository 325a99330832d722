/// One way to tell whom a mention refers to. Sieves run one after another, the surest first; none undoes what an earlier one decided.
protocol Sieve: Sendable {
  /// What `rapport actors --explain` calls it.
  static var name: String { get }
  func apply(to board: inout MentionBoard)
}

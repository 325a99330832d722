/// Why a shipped model cannot be used.
public enum ModelError: Error, Hashable, Sendable, CustomStringConvertible {
  /// It is in none of the places where models are looked for.
  case missing(name: String, searched: [String])
  /// It is there but not as it was written.
  case damaged(path: String, reason: String)

  /// What was wrong, where, and what to do.
  public var description: String {
    switch self {
    case .missing(let name, let searched):
      "The model \(name) was not found; looked in \(searched.joined(separator: ", ")). Install rapport again, or build it with its resources."
    case .damaged(let path, let reason):
      "The model \(path) is damaged: \(reason). Install rapport again, or rebuild the models with `make train`."
    }
  }
}

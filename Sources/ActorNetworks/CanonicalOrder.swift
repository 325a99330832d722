/// The one order in which everything is compared and written: keys as UTF-8 bytes, which Swift's `String <` does not use.
extension String {
  /// Whether this string's UTF-8 bytes come before another's.
  public func precedesInUTF8(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}

/// Compares two values by the first of several keys that tells them apart.
enum CanonicalOrder {
  /// Whether `left` comes before `right`; an absent string comes before every other.
  static func precedes(_ left: [Key], _ right: [Key]) -> Bool {
    for (a, b) in zip(left, right) where a != b {
      return a.precedes(b)
    }
    return left.count < right.count
  }

  enum Key: Equatable {
    case number(Int)
    case text(String?)

    func precedes(_ other: Key) -> Bool {
      switch (self, other) {
      case (.number(let a), .number(let b)): a < b
      case (.text(let a), .text(let b)):
        if let a, let b { a.precedesInUTF8(b) } else { a == nil && b != nil }
      case (.number, .text): true
      case (.text, .number): false
      }
    }
  }
}

extension Mention {
  /// Whether a mention comes before another: by article, place, length, form.
  public static func precedes(_ a: Mention, _ b: Mention) -> Bool { CanonicalOrder.precedes(a.order, b.order) }
  private var order: [CanonicalOrder.Key] { [.text(article), .number(start), .number(end), .text(form.rawValue), .text(text)] }
}

extension PoliticalActor.Role {
  /// Whether a role comes before another: by title, then by whose it is.
  public static func precedes(_ a: Self, _ b: Self) -> Bool {
    CanonicalOrder.precedes([.text(a.title), .text(a.of)], [.text(b.title), .text(b.of)])
  }
}

extension Evidence {
  /// Whether a piece of evidence comes before another: by article, place, window, statement.
  public static func precedes(_ a: Evidence, _ b: Evidence) -> Bool { CanonicalOrder.precedes(a.order, b.order) }
  private var order: [CanonicalOrder.Key] {
    [
      .text(article), .number(start), .number(end), .text(window?.rawValue), .number(paragraph ?? -1), .text(statement),
      .text(stance?.rawValue),
    ]
  }
}

extension Statement {
  /// Whether a statement comes before another: by article, then by id.
  public static func precedes(_ a: Statement, _ b: Statement) -> Bool {
    CanonicalOrder.precedes([.text(a.article), .text(a.id)], [.text(b.article), .text(b.id)])
  }
}

extension Link {
  /// Whether a link comes before another: by kind, source, target.
  public static func precedes(_ a: Link, _ b: Link) -> Bool { CanonicalOrder.precedes(a.order, b.order) }
  private var order: [CanonicalOrder.Key] { [.text(kind.key), .text(source), .text(target)] }
}

/// The one order in which everything is compared and written: keys as UTF-8 bytes, which Swift's `String <` does not use.
extension String {
  /// Whether this string's UTF-8 bytes come before another's.
  public func precedesInUTF8(_ other: String) -> Bool { order(self, other) < 0 }
}

/// Less than 0 where the first comes before the second, 0 where both are the same, else more.
private func order(_ a: String, _ b: String) -> Int {
  let inPlace = a.utf8.withContiguousStorageIfAvailable { first in
    b.utf8.withContiguousStorageIfAvailable { second in
      for (x, y) in zip(first, second) where x != y { return Int(x) - Int(y) }
      return first.count - second.count
    }
  }
  if let inPlace = inPlace ?? nil { return inPlace }
  return a.utf8.elementsEqual(b.utf8) ? 0 : a.utf8.lexicographicallyPrecedes(b.utf8) ? -1 : 1
}

/// The same of strings that may be absent; an absent one comes before every other.
private func order(_ a: String?, _ b: String?) -> Int {
  guard let a, let b else { return (a == nil ? 0 : 1) - (b == nil ? 0 : 1) }
  return order(a, b)
}

private func order(_ a: Int, _ b: Int) -> Int { a < b ? -1 : a > b ? 1 : 0 }

extension Int {
  /// This order, or where it tells nothing apart, that of the next key.
  fileprivate func then(_ next: @autoclosure () -> Int) -> Int { self != 0 ? self : next() }
}

extension Mention {
  /// Whether a mention comes before another: by article, place, length, form.
  public static func precedes(_ a: Mention, _ b: Mention) -> Bool {
    order(a.article, b.article).then(order(a.start, b.start)).then(order(a.end, b.end)).then(order(a.form.rawValue, b.form.rawValue))
      .then(order(a.text, b.text)) < 0
  }
}

extension PoliticalActor.Role {
  /// Whether a role comes before another: by title, then by whose it is.
  public static func precedes(_ a: Self, _ b: Self) -> Bool { order(a.title, b.title).then(order(a.of, b.of)) < 0 }
}

extension Evidence {
  /// Whether a piece of evidence comes before another: by article, place, window, statement.
  public static func precedes(_ a: Evidence, _ b: Evidence) -> Bool {
    order(a.article, b.article).then(order(a.start, b.start)).then(order(a.end, b.end))
      .then(order(a.window?.rawValue, b.window?.rawValue)).then(order(a.paragraph ?? -1, b.paragraph ?? -1))
      .then(order(a.statement, b.statement)).then(order(a.stance?.rawValue, b.stance?.rawValue)) < 0
  }
}

extension Statement {
  /// Whether a statement comes before another: by article, then by id.
  public static func precedes(_ a: Statement, _ b: Statement) -> Bool { order(a.article, b.article).then(order(a.id, b.id)) < 0 }
}

extension Link {
  /// Whether a link comes before another: by kind, source, target.
  public static func precedes(_ a: Link, _ b: Link) -> Bool {
    (a.kind == b.kind ? 0 : order(a.kind.key, b.kind.key)).then(order(a.source, b.source)).then(order(a.target, b.target)) < 0
  }
}

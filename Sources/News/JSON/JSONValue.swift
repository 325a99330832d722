/// A JSON value, read with patience: a lone surrogate or an unescaped control in a string does not cost the article.
indirect enum JSONValue: Hashable {
  case string(String)
  /// Numbers, truth values and null, as they stand.
  case literal(String)
  case array([JSONValue])
  case object([Member])

  /// One member of an object, in the order of the source.
  struct Member: Hashable {
    var key: String
    var value: JSONValue
    /// Where the value stands in the source.
    var source: Range<Int>
  }

  /// The value of a member; of the last one where several have the key.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  /// The string, if it is one.
  var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The elements of an array; of anything else just itself.
  var elements: [JSONValue] {
    guard case .array(let elements) = self else { return [self] }
    return elements
  }
}

/// Why text is no JSON.
struct JSONError: Error, Hashable, CustomStringConvertible {
  /// The byte where reading stopped.
  var offset: Int
  /// What was expected.
  var expected: String

  var description: String { "no valid JSON: \(expected) expected at byte \(offset + 1)" }
}

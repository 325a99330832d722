/// Copies of a text with some lines set as headlines: In Title Case, or IN CAPITALS. Bytes change, places do not.
enum SettingVariants {
  /// The text itself, and for one in six a copy in which lines are set otherwise.
  static func variants(of text: AnnotatedText) -> [AnnotatedText] {
    var generator = SeededGenerator(seed: text.id.utf8.reduce(5) { $0 &* 31 &+ UInt64($1) })
    guard generator.next() % 6 == 0, text.source != .derived else { return [text] }
    var copy = text
    let isCapitals = generator.next() % 2 == 0
    copy.text = isCapitals ? capitals(text.text) : titleCase(text.text)
    return [text, copy]
  }

  private static func capitals(_ text: String) -> String {
    String(decoding: text.utf8.map { $0 >= 97 && $0 <= 122 ? $0 - 32 : $0 }, as: UTF8.self)
  }

  private static let small: Set<String> = [
    "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "by", "as", "from", "with", "s", "t",
  ]

  private static func titleCase(_ text: String) -> String {
    var bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      guard bytes[start] | 32 >= 97, bytes[start] | 32 <= 122 else {
        start += 1
        continue
      }
      var end = start + 1
      while end < bytes.count, bytes[end] | 32 >= 97 && bytes[end] | 32 <= 122 || bytes[end] >= 128 { end += 1 }
      if bytes[start] >= 97, start == 0 || bytes[start - 1] < 128, !small.contains(String(decoding: bytes[start..<end], as: UTF8.self)) {
        bytes[start] -= 32
      }
      start = end
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

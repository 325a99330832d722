import ActorNetworks
import News

@testable import Annotating
@testable import Language

/// A text with marked places: `{Iraq|iraq}` must be a mention of the actor *iraq*, `{Baghdad|-}` must be no mention at all.
struct MarkedText: CustomStringConvertible, Sendable {
  struct Mark: Hashable, Sendable {
    var bytes: Range<Int>
    var words: String
    var id: String
  }

  let description: String
  let text: String
  let marks: [Mark]
  var date: String?

  init(_ marked: String, date: String? = nil) {
    description = marked
    self.date = date
    var text = ""
    var marks: [Mark] = []
    var rest = marked[...]
    while let open = rest.firstIndex(of: "{"), let bar = rest[open...].firstIndex(of: "|"), let close = rest[bar...].firstIndex(of: "}") {
      text += rest[..<open]
      let words = String(rest[rest.index(after: open)..<bar])
      marks.append(
        Mark(bytes: text.utf8.count..<text.utf8.count + words.utf8.count, words: words, id: String(rest[rest.index(after: bar)..<close])))
      text += words
      rest = rest[rest.index(after: close)...]
    }
    self.text = (text + rest).replacing("¶", with: "\n")
    self.marks = marks
  }

  /// What the resolver makes of the text.
  func resolution() -> (document: Document, resolution: Resolution) {
    let document = LanguageAnalyzer.forTests.document(of: Article(id: "test", date: date, text: ArticleText(decoded: text)))
    return (document, ActorResolver.forTests.resolution(of: document, attributions: AttributionFinder.forTests.attributions(in: document)))
  }

  /// Every mark that was read differently, in words; empty when all is well.
  func failures() -> [String] {
    let (document, resolution) = resolution()
    return marks.compactMap { mark in
      let found = resolution.mentions.first { mention in
        let bytes = document.byteRange(mention.tokens)
        return bytes.overlaps(mark.bytes)
      }
      let id = found.map { resolution.actors[$0.actor].id } ?? "-"
      return id == mark.id || id == ActorID.slug(mark.id, in: "test") ? nil : "“\(mark.words)” is \(id), not \(mark.id)"
    }
  }

  /// The text with every mention marked as it was resolved.
  func resolved() -> String {
    let (document, resolution) = resolution()
    var result = ""
    var at = 0
    let bytes = Array(text.utf8)
    for mention in resolution.mentions {
      let place = document.byteRange(mention.tokens)
      let words = String(decoding: bytes[place], as: UTF8.self)
      result += String(decoding: bytes[at..<place.lowerBound], as: UTF8.self)
      result += "{\(words)|\(resolution.actors[mention.actor].id)|\(mention.form.rawValue)}"
      at = place.upperBound
    }
    return result + String(decoding: bytes[at...], as: UTF8.self)
  }
}

extension LanguageAnalyzer {
  /// One analyzer for all tests; there is none without the shipped models.
  static let forTests: LanguageAnalyzer = {
    do { return try LanguageAnalyzer() } catch { fatalError("\(error)") }
  }()
}

extension AttributionFinder {
  /// One finder for all tests; there is none without the shipped models.
  static let forTests: AttributionFinder = {
    do { return try AttributionFinder() } catch { fatalError("\(error)") }
  }()
}

extension ActorResolver {
  /// One resolver for all tests.
  static let forTests: ActorResolver = {
    do { return ActorResolver(models: try .shipped()) } catch { fatalError("\(error)") }
  }()
}

import Foundation
import Language
import News
import Testing

@testable import Annotating
@testable import Training

/// The constructions of reported speech, sentence by sentence: what must be found and what must not.
@Suite struct MarkedSentencesTests {
  static let sentences = MarkedSentence.suite("Sentences")

  @Test func `the suite holds at least two hundred sentences, and each construction one that must not fire`() {
    #expect(Self.sentences.count >= 200)
    for (construction, sentences) in Dictionary(grouping: Self.sentences, by: \.construction) {
      #expect(sentences.contains { !$0.statements.isEmpty }, "\(construction)")
      #expect(sentences.contains { $0.statements.isEmpty } || construction == "following-sentences", "\(construction)")
    }
  }

  @Test func `no sentence of the suite is one that the model learns from`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    let learnt = try MarkedSentence.all(in: root.appending(path: TrainAttribution.exercisesFile))
    #expect(learnt.count > 400)
    #expect(Set(learnt.map(\.text)).isDisjoint(with: Self.sentences.map(\.text)))
  }

  @Test(arguments: sentences) func `statements are found as marked`(_ sentence: MarkedSentence) {
    let document = LanguageAnalyzer.forTests.document(of: Article(id: "t", text: ArticleText(decoded: sentence.text)))
    let found = AttributionFinder.forTests.attributions(in: document)
    let wanted = sentence.statements.map { Self.summary(source: $0.source, cue: $0.cue, content: $0.content, in: sentence.text) }
    let got = found.map { attribution in
      Self.summary(
        source: attribution.source.map { [document.scalars($0)] } ?? [], cue: attribution.cue.map { [document.scalars($0)] } ?? [],
        content: attribution.content.map(document.scalars), in: sentence.text)
    }
    if sentence.isKnownLimit {
      withKnownIssue { #expect(got == wanted) }
    } else {
      #expect(got == wanted)
    }
  }

  /// A statement in words: who, by which cue, what; marks of punctuation do not count.
  private static func summary(source: [Range<Int>], cue: [Range<Int>], content: [Range<Int>], in text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    func words(_ ranges: [Range<Int>]) -> String {
      ranges.map { range in
        scalars[range].split { !($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == "'" || $0 == ":") }
          .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
      }
      .filter { !$0.isEmpty }.joined(separator: " … ")
    }
    return "<\(words(source))> {\(words(cue))} [\(words(content))]"
  }
}

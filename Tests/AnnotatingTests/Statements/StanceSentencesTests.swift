import ActorNetworks
import Foundation
import Language
import Testing

@testable import Annotating
@testable import Training

/// Where speakers stand toward the targets of what they say, construction by construction: each judgement beside a sentence without one.
@Suite struct StanceSentencesTests {
  static let sentences = MarkedSentence.suite("Sentences/Stance")

  @Test func `each construction holds judgements and sentences without one`() {
    #expect(Self.sentences.count >= 50)
    for (construction, sentences) in Dictionary(grouping: Self.sentences, by: \.construction) {
      let stances = sentences.flatMap(\.statements).flatMap(\.targets).map(\.stance)
      #expect(stances.contains(nil) && stances.contains { $0 != nil }, "\(construction)")
    }
  }

  @Test(arguments: sentences) func `speakers stand toward targets as marked`(_ sentence: MarkedSentence) {
    let targets = annotations(of: sentence.text).statements.flatMap(\.targets)
    let wanted = sentence.statements.flatMap(\.targets)
    let scalars = Array(sentence.text.unicodeScalars)
    func summary(_ place: Range<Int>, _ stance: String) -> String {
      "\(String(String.UnicodeScalarView(scalars[place]))): \(stance)"
    }
    let expected = wanted.map { summary($0.place, $0.stance.map { $0 == "+" ? "support" : "oppose" } ?? "neutral") }
    let found = wanted.map { mark in
      let target = targets.first { $0.mentions.contains { $0[0] < mark.place.upperBound && mark.place.lowerBound < $0[1] } }
      return summary(mark.place, target?.stance.rawValue ?? "no target")
    }
    if sentence.isKnownLimit {
      withKnownIssue { #expect(found == expected) }
    } else {
      #expect(found == expected)
    }
  }
}

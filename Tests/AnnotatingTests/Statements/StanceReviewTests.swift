import Language
import Testing

@testable import Annotating

/// Statements of one speaker on one target are seen beside one another.
@Suite struct StanceReviewTests {
  private let review: StanceReview = {
    var review = StanceReview()
    (review.agreement, review.contradiction) = (1, -1)
    return review
  }()

  private func opinion(_ pair: [Int]?, _ support: Double, _ opposition: Double) -> StanceReview.Opinion {
    .init(pair: pair, scores: [support, opposition])
  }

  @Test func `what agrees becomes likelier, what contradicts less likely`() {
    let scores = review.reviewed([opinion([0, 1], -1, -1), opinion([0, 1], -4, 3)])
    #expect(scores[0][1] > 0)
    #expect(scores[0][0] < -2)
  }

  @Test func `a statement by itself keeps its scores`() {
    #expect(review.reviewed([opinion([0, 1], -1, -1)]) == [[-1, -1]])
  }

  @Test func `what others say, what is said of others and what nobody says counts for nothing`() {
    let others = [opinion([2, 1], -4, 3), opinion([0, 3], -4, 3), opinion(nil, -4, 3), opinion(nil, -4, 3)]
    #expect(review.reviewed([opinion([0, 1], -1, -1)] + others) == [[-1, -1]] + others.map(\.scores))
  }

  @Test func `settings are read back as they were written`() throws {
    var settings = StanceSettings()
    settings.review = review
    (settings.review.repetition, settings.threshold, settings.unjudged) = (-0.25, 0.171875, 0.875)
    #expect(try StanceSettings(ModelFile(bytes: ModelFile.encoded(sections: [settings.encoded]), path: "t")) == settings)
  }

  @Test func `settings that are cut short are damage`() throws {
    let bytes = StanceSettings().encoded.bytes
    for damaged in [Array(bytes.dropLast()), bytes + [0], bytes.dropLast(4) + [0, 0, 0xC0, 0x7F]] {
      let file = try ModelFile(bytes: ModelFile.encoded(sections: [("settings", damaged)]), path: "t")
      #expect(throws: ModelError.self) { try StanceSettings(file) }
    }
  }

  @Test func `a second look without weights changes nothing`() {
    #expect(StanceReview().reviewed([opinion([0, 1], -1, -1), opinion([0, 1], -4, 3)]) == [[-1, -1], [-4, 3]])
  }
}

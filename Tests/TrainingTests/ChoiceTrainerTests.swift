import Language
import Testing

@testable import Training

/// What a trainer of choices makes of features that are seen with different strength.
@Suite struct ChoiceTrainerTests {
  private func weights(strengths: [UInt32: Float]) -> [UInt32: Float] {
    var trainer = ChoiceTrainer()
    trainer.penalty = 4
    trainer.strengths = strengths
    for _ in 0..<20 {
      trainer.add([[], [1, 2]], rightness: [0, 1])
      trainer.add([[], [3]], rightness: [1, 0])
    }
    return Dictionary(uniqueKeysWithValues: trainer.trained().map { ($0.feature, $0.weights[0].weight) })
  }

  @Test func `features that always stand together share what they tell`() {
    let weights = weights(strengths: [:])
    #expect(weights[1] == weights[2])
    #expect((weights[1] ?? 0) > 0 && (weights[3] ?? 0) < 0)
  }

  @Test func `of two features the one seen more strongly is believed more`() {
    let weights = weights(strengths: [1: 0.3, 2: 1.7])
    #expect((weights[2] ?? 0) > 2 * (weights[1] ?? 0))
  }
}

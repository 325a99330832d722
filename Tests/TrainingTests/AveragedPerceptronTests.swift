import Language
import Testing

@testable import Training

@Suite struct `Averaged perceptron` {
  /// Even and odd numbers, told apart by a feature of their own and many that say nothing.
  private func examples(seed: UInt64) -> [(features: [UInt32], label: Int)] {
    var generator = SeededGenerator(seed: seed)
    return (0..<400).map { _ in
      let label = generator.next(below: 3)
      var features = [UInt32(label * 7919 + 13)]
      for _ in 0..<5 { features.append(UInt32(truncatingIfNeeded: generator.next())) }
      return (features, label)
    }
  }

  private func trained() -> [UInt8] {
    let perceptron = AveragedPerceptron(labels: ["a", "b", "c"])
    for (features, label) in examples(seed: 1) {
      perceptron.update(features, toward: label, awayFrom: perceptron.best(of: features))
    }
    let section = LinearClassifier.encoded(labels: perceptron.labels, features: perceptron.weights(keeping: 500))
    return ModelFile.encoded(sections: [("test", section)])
  }

  @Test func `the same examples give the same bytes`() {
    #expect(trained() == trained())
  }

  @Test func `what was learnt is read back and holds for new examples`() throws {
    let classifier = try LinearClassifier(ModelFile(bytes: trained(), path: "test"), section: "test")
    #expect(classifier.labels == ["a", "b", "c"])
    #expect(classifier.featureCount > 3 && classifier.featureCount <= 500)
    let unseen = examples(seed: 2)
    #expect(unseen.count { classifier.best(of: $0.features) == $0.label } == unseen.count)
  }

  @Test func `pruning keeps the largest weights`() {
    let features = [
      WeightedFeature(feature: 1, weights: [(0, 3), (1, -0.5)]), WeightedFeature(feature: 2, weights: [(0, -1)]),
      WeightedFeature(feature: 3, weights: [(1, 0.25)]),
    ]
    #expect(features.keeping(2).map(\.feature) == [1, 2])
    #expect(features.keeping(2)[0].weights.map(\.label) == [0])
  }
}

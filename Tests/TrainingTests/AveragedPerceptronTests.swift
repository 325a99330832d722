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

  private let features = [
    TrainedFeature(feature: 1, uses: 1, weights: [(0, 3), (1, -0.5)]), TrainedFeature(feature: 2, uses: 400, weights: [(0, -1)]),
    TrainedFeature(feature: 3, uses: 9, weights: [(1, 0.25)]),
  ]

  @Test func `pruning keeps the largest weights`() {
    let kept = features.keeping(2)
    #expect(kept.map(\.feature) == [1, 2])
    #expect(kept[0].weights.map(\.label) == [0])
  }

  @Test func `the strongest features are those with large weights that were used often`() {
    #expect(features.strongest(2) == [2, 1])
    #expect(features.strongest(9) == [2, 1, 3])
  }

  @Test func `a trainer for certain features gives no weight to any other`() {
    let perceptron = AveragedPerceptron(labels: ["x", "y"], onlyFeatures: [3, 5])
    for _ in 0..<4 { perceptron.update([3, 4, 5], toward: 1, awayFrom: 0) }
    #expect(perceptron.weights(keeping: 100).map(\.feature) == [3, 5])
    #expect(perceptron.best(of: [4]) == 0)
    #expect(perceptron.best(of: [4, 5]) == 1)
  }

  @Test func `the mean of classifiers counts a missing weight as zero`() {
    let other = [
      TrainedFeature(feature: 2, uses: 200, weights: [(0, -2), (1, 1)]), TrainedFeature(feature: 9, uses: 2, weights: [(0, 1)]),
    ]
    let mean = [TrainedFeature].mean(of: [features, other])
    #expect(mean.map(\.feature) == [1, 2, 3, 9])
    #expect(mean.map { $0.weights.map(\.weight) } == [[1.5, -0.25], [-1.5, 0.5], [0.125], [0.5]])
    #expect(mean[1].uses == 300)
  }
}

import Testing

@testable import Language

@Suite struct `Model files` {
  private let file: [UInt8] = {
    let features = (0..<300).map { WeightedFeature(feature: UInt32($0) &* 0x9E37_79B1, weights: [($0 % 3, Float($0) - 150)]) }
    return ModelFile.encoded(sections: [
      ("first", [1, 2, 3]), ("second", LinearClassifier.encoded(labels: ["x", "y", "z"], features: features)),
    ])
  }()

  @Test func `weights come back in their order of size, with exact signs`() throws {
    let classifier = try LinearClassifier(ModelFile(bytes: file, path: "m"), section: "second")
    for index in [0, 1, 100, 149, 151, 200, 299] {
      let scores = classifier.scores(of: [UInt32(index) &* 0x9E37_79B1])
      #expect(abs(Float(scores[index % 3]) * classifier.scale - (Float(index) - 150)) < 2)
      #expect(scores.count { $0 != 0 } == 1)
    }
    #expect(classifier.scores(of: [77]) == [0, 0, 0])
  }

  @Test func `the scores of many features are the sum of what each has alone`() throws {
    let classifier = try LinearClassifier(ModelFile(bytes: file, path: "m"), section: "second")
    let known = (0..<300).map { UInt32($0) &* 0x9E37_79B1 }
    let unknown = (0..<300).map { UInt32($0) &* 0x85EB_CA6B | 1 }
    for count in [0, 1, 39, 40, 41, 300] {
      let features = zip(known, unknown).flatMap { [$0, $1] }.prefix(2 * count)
      let sums = features.map { classifier.scores(of: [$0]) }.reduce([0, 0, 0]) { zip($0, $1).map(+) }
      #expect(classifier.scores(of: Array(features)) == sums)
    }
  }

  @Test func `a classifier without weights scores nothing`() throws {
    let empty = ModelFile.encoded(sections: [("s", LinearClassifier.encoded(labels: ["x", "y"], features: []))])
    let classifier = try LinearClassifier(ModelFile(bytes: empty, path: "m"), section: "s")
    #expect(classifier.scores(of: [0, 1, .max]) == [0, 0])
  }

  @Test func `a weight of a class that does not exist changes no other`() throws {
    let odd = LinearClassifier.encoded(labels: ["x", "y"], features: [WeightedFeature(feature: 7, weights: [(1, 1), (255, 1)])])
    let classifier = try LinearClassifier(ModelFile(bytes: ModelFile.encoded(sections: [("s", odd)]), path: "m"), section: "s")
    #expect(classifier.scores(of: [7]) == [0, 127 * 127])
  }

  @Test func `every damaged byte is found`() throws {
    for at in stride(from: 0, to: file.count, by: 7) {
      var damaged = file
      damaged[at] ^= 0x10
      if (12..<16).contains(at) { continue }
      #expect(throws: ModelError.self) { try ModelFile(bytes: damaged, path: "m") }
    }
  }

  @Test(arguments: [
    (0..<0, "it does not begin like a model"), (0..<100, "it was cut short or grew; it has 100 bytes"),
  ])
  func `a file cut short says so`(kept: Range<Int>, reason: String) {
    #expect(throws: ModelError.damaged(path: "some/where", reason: reason)) { try ModelFile(bytes: Array(file[kept]), path: "some/where") }
  }

  @Test func `another version says so`() {
    var newer = file
    newer[8] = 9
    #expect(throws: ModelError.damaged(path: "m", reason: "it has version 9, this build reads version 1")) {
      try ModelFile(bytes: newer, path: "m")
    }
  }

  @Test func `a section that is no classifier or is not there is refused`() throws {
    let model = try ModelFile(bytes: file, path: "m")
    #expect(throws: ModelError.self) { try LinearClassifier(model, section: "first") }
    #expect(throws: ModelError.damaged(path: "m", reason: "it has no section third")) { try LinearClassifier(model, section: "third") }
  }

  @Test func `a model that is nowhere names the places that were searched`() {
    #expect(
      performing: { _ = try ModelFile.shipped("nothing.model") },
      throws: { error in
        "\(error)".contains("share/rapport/nothing.model") && "\(error)".contains("rapport_Language.resources")
      })
  }
}

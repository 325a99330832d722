import Foundation
import Measuring
import Testing

/// Reference values worked out by other software: counts, then what each measure must give.
private let reference: [(counts: [Int], values: [Double])] = [
  ([1000, 50, 40, 20], [2.0, 10.0, 3.32192809488736, 0.588591910067779, 74.5819792138464, 0.285714285714286, 0.447213595499958, 0.5]),
  ([1000, 50, 40, 2], [2.0, 1.0, 0.0, 0.0, 0.0, 0.0227272727272727, 0.0447213595499958, 0.05]),
  ([1000, 500, 400, 200], [200.0, 1.0, 0.0, 0.0, 0.0, 0.285714285714286, 0.447213595499958, 0.5]),
  ([1000, 500, 400, 260], [200.0, 1.3, 0.37851162325373, 0.19476608785535, 60.7230494810769, 0.40625, 0.581377674149945, 0.65]),
  ([100, 1, 1, 1], [0.01, 100.0, 6.64385618977472, 1.0, 11.2003068709694, 1.0, 1.0, 1.0]),
  ([20, 5, 4, 3], [1.0, 3.0, 1.58496250072116, 0.579094784420921, 5.93807946759589, 0.5, 0.670820393249937, 0.75]),
]

private func isClose(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-9 * max(1, abs(b)) }

@Suite struct AssociationTests {
  @Test(arguments: reference) func `measures of association agree with the reference`(counts: [Int], values: [Double]) {
    let of = Association(articles: counts[0], first: counts[1], second: counts[2], both: counts[3])
    let found = [
      of.expected, of.strength, of.mutualInformation, of.normalisedMutualInformation, of.logLikelihood, of.jaccard, of.cosine, of.inclusion,
    ]
    for (found, wanted) in zip(found, values) { #expect(isClose(found, wanted), "\(counts): \(found) against \(wanted)") }
  }

  @Test func `actors that never meet are told from those that meet by chance`() {
    let never = Association(articles: 100, first: 10, second: 10, both: 0)
    #expect(never.mutualInformation == -.infinity)
    #expect(never.normalisedMutualInformation == -1)
    #expect(isClose(never.logLikelihood, -2.2268174265439))
    #expect(never.chance == 1)
  }

  @Test func `actors that share every article are tied as closely as can be`() {
    #expect(Association(articles: 7, first: 7, second: 7, both: 7).normalisedMutualInformation == 1)
  }

  @Test(arguments: [
    ([1000, 50, 40, 20], 1.05343271584679e-17), ([1000, 50, 40, 2], 0.606321121265004), ([1000, 500, 400, 200], 0.525731234862464),
    ([1000, 500, 400, 260], 5.54869728167595e-15), ([100, 1, 1, 1], 0.01), ([20, 5, 4, 3], 0.0319917440660475),
  ])
  func `the chance of sharing so many articles is exact far into the tail`(counts: [Int], chance: Double) {
    let found = Association(articles: counts[0], first: counts[1], second: counts[2], both: counts[3]).chance
    #expect(abs(found / chance - 1) < 1e-9)
  }
}

@Suite struct SignificanceTests {
  /// Articles with the link among 24 old and among 20 new ones, and what Fisher's exact test must say.
  @Test(arguments: [
    (19, 16, 1.0), (11, 5, 0.21251921531743379), (10, 6, 0.5344418072103777), (1, 7, 0.015357900213260394),
    (14, 0, 3.358243528042075e-05),
  ])
  func `a change of shares has the reference's p value`(old: Int, new: Int, p: Double) {
    #expect(isClose(Hypergeometric(population: 44, successes: old + new, draws: 24).twoSided(old), p))
  }

  @Test func `false-discovery rates keep the order of the p values and the reference's figures`() {
    let rates = [1.0, 0.21251921531743379, 0.5344418072103777, 0.015357900213260394, 3.358243528042075e-05].falseDiscoveryRates()
    let wanted = [1.0, 0.354198692195723, 0.668052259012972, 0.03839475053315099, 0.00016791217640210374]
    for (rate, wanted) in zip(rates, wanted) { #expect(isClose(rate, wanted)) }
    #expect([Double]().falseDiscoveryRates().isEmpty)
  }

  @Test func `one article on each side can never show a change`() {
    #expect(Hypergeometric(population: 2, successes: 1, draws: 1).leastTwoSided == 1)
  }

  @Test func `probabilities of all counts sum to one`() {
    let distribution = Hypergeometric(population: 90, successes: 31, draws: 40)
    #expect(isClose(distribution.support.map(distribution.probability).reduce(0, +), 1))
    #expect(distribution.probability(of: 32) == 0)
    #expect(Hypergeometric(population: 5, successes: 0, draws: 3).twoSided(0) == 1)
  }
}

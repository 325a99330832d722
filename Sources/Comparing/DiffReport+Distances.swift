import ActorNetworks

extension DiffReport {
  /// How far both sides are apart, all in all.
  func distanceLines() -> [Line] {
    let distances = NetworkDistances(from: diff.old, to: diff.new)
    let shares = [
      ("actors in both", distances.actorJaccard), ("links in both", distances.linkJaccard), ("weight in both", distances.weightedJaccard),
    ]
    let told = shares.map { "\($0.0) \(Int(($0.1 * 100).rounded())) %" }
    let measures = ["Σ|Δw| \(distances.absoluteDifference.short)", "Jensen–Shannon \(distances.jensenShannon.short) bits"]
    return [Line(nil, ""), Line(.heading, "Distance: \((told + measures).joined(separator: ", "))")] + assignmentLines()
  }

  private func assignmentLines() -> [Line] {
    guard let assignment else { return [] }
    guard let correlation = assignment.correlation, let probability = assignment.probability else {
      return [Line(nil, "  QAP: no correlation, because the links of one side do not vary")]
    }
    let drawn = assignment.seed.map { "\(assignment.permutations - 1) random relabellings from seed \($0)" }
    return [
      Line(nil, "  QAP: r \(correlation.short), p \(probability.short) against \(drawn ?? "all \(assignment.permutations) relabellings")")
    ]
  }
}

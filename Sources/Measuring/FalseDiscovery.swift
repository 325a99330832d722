extension Collection where Element == Double {
  /// The false-discovery rate of each p value among all of them (Benjamini–Hochberg 1995), in the same order.
  ///
  /// n log n.
  public func falseDiscoveryRates() -> [Double] {
    let values = Array(self)
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var rates = values
    var least = 1.0
    for (rank, index) in order.enumerated().reversed() {
      least = Swift.min(least, values[index] * Double(values.count) / Double(rank + 1))
      rates[index] = least
    }
    return rates
  }
}

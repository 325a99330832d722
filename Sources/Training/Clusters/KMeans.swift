/// Spherical k-means: rows of length one, grouped by the greatest scalar product with a centre.
struct KMeans {
  /// The cluster of every row, from 0.
  private(set) var clusters: [Int]
  /// The centres, of length one.
  private(set) var centers: DenseMatrix

  /// Groups rows; starts from rows spread evenly over their order, so that nothing is left to chance.
  init(_ rows: DenseMatrix, count: Int, iterations: Int) {
    centers = DenseMatrix(rows: count, width: rows.width)
    clusters = [Int](repeating: 0, count: rows.rows)
    for center in 0..<count { centers.add(1, times: rows, row: center * rows.rows / count, toRow: center) }
    for _ in 0..<iterations {
      assign(rows)
      move(rows)
    }
    assign(rows)
  }

  private mutating func assign(_ rows: DenseMatrix) {
    for row in 0..<rows.rows {
      var best = (center: 0, product: -Float.infinity)
      for center in 0..<centers.rows {
        let product = rows.dot(row, centers, center)
        if product > best.product { best = (center, product) }
      }
      clusters[row] = best.center
    }
  }

  private mutating func move(_ rows: DenseMatrix) {
    var moved = DenseMatrix(rows: centers.rows, width: centers.width)
    for row in 0..<rows.rows { moved.add(1, times: rows, row: row, toRow: clusters[row]) }
    moved.normalizeRows()
    for center in 0..<moved.rows where moved.dot(center, moved, center) == 0 {
      moved.add(1, times: centers, row: center, toRow: center)
    }
    centers = moved
  }
}

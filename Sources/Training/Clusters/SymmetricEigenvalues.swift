/// Eigenvalues and eigenvectors of a small symmetric matrix, by Jacobi's rotations in cyclic order.
struct SymmetricEigenvalues {
  private(set) var values: [Double]
  /// The vectors as columns, in the order of ``values``, greatest first.
  private(set) var vectors: [[Double]]

  init(_ matrix: [[Double]]) {
    let size = matrix.count
    var a = matrix
    var v = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
    for index in 0..<size { v[index][index] = 1 }
    for _ in 0..<12 {
      for p in 0..<size - 1 {
        for q in p + 1..<size where Self.isLarge(a[p][q], beside: a[p][p], a[q][q]) {
          let rotation = Rotation(a[p][p], a[p][q], a[q][q])
          rotation.turnColumns(p, q, of: &a)
          rotation.turnColumns(p, q, of: &v)
          rotation.turnRows(p, q, of: &a)
        }
      }
    }
    let diagonal: [Double] = (0..<size).map { a[$0][$0] }
    let order: [Int] = (0..<size).sorted { (first: Int, second: Int) -> Bool in
      diagonal[first] != diagonal[second] ? diagonal[first] > diagonal[second] : first < second
    }
    values = order.map { diagonal[$0] }
    vectors = v.map { row in order.map { row[$0] } }
  }

  private static func isLarge(_ element: Double, beside first: Double, _ second: Double) -> Bool {
    let product = first * second
    return element * element > 1e-24 * abs(product)
  }

  /// The rotation that makes one element off the diagonal zero.
  private struct Rotation {
    let cosine: Double
    let sine: Double

    init(_ pp: Double, _ pq: Double, _ qq: Double) {
      let theta = (qq - pp) / (2 * pq)
      let root = (theta * theta + 1).squareRoot()
      let tangent: Double = theta < 0 ? -1 / (root - theta) : 1 / (root + theta)
      cosine = 1 / (tangent * tangent + 1).squareRoot()
      sine = tangent * cosine
    }

    func turnColumns(_ p: Int, _ q: Int, of matrix: inout [[Double]]) {
      for row in matrix.indices {
        let first = matrix[row][p]
        let second = matrix[row][q]
        matrix[row][p] = cosine * first - sine * second
        matrix[row][q] = sine * first + cosine * second
      }
    }

    func turnRows(_ p: Int, _ q: Int, of matrix: inout [[Double]]) {
      for column in matrix.indices {
        let first = matrix[p][column]
        let second = matrix[q][column]
        matrix[p][column] = cosine * first - sine * second
        matrix[q][column] = sine * first + cosine * second
      }
    }
  }
}

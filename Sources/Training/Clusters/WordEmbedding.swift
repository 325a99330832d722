/// Word vectors: the left singular vectors of a context matrix, found by randomised subspace iteration (Halko, Martinsson and Tropp 2011).
enum WordEmbedding {
  /// Rows of length one, one a row of the matrix.
  static func rows(of matrix: ContextMatrix, dimensions: Int, iterations: Int) -> DenseMatrix {
    let width = (dimensions + 15) / 16
    var start = DenseMatrix(rows: matrix.columnCount, width: width)
    var generator = SeededGenerator(seed: 1)
    for index in start.blocks.indices {
      let bits = generator.next()
      for lane in 0..<16 { start.blocks[index][lane] = bits >> UInt64(lane) & 1 == 0 ? -1 : 1 }
    }
    var basis = orthonormal(matrix.times(start))
    for _ in 0..<iterations { basis = orthonormal(matrix.times(orthonormal(matrix.transposedTimes(basis)))) }
    // With B = Qᵀ M, the eigenvectors of B Bᵀ turn Q into left singular vectors; half of the singular value stays as weight.
    let projected = matrix.transposedTimes(basis)
    let eigen = SymmetricEigenvalues(projected.gram())
    let weighted = eigen.vectors.map { row in zip(row, eigen.values).map { $0 * max($1, 0).squareRoot().squareRoot() } }
    var result = basis.times(weighted)
    result.normalizeRows()
    return result
  }

  /// A basis of the space that the columns span: the matrix times the inverse root of its Gram matrix, twice for precision.
  private static func orthonormal(_ matrix: DenseMatrix) -> DenseMatrix {
    var result = matrix
    for _ in 0..<2 {
      let eigen = SymmetricEigenvalues(result.gram())
      let floor = (eigen.values.first ?? 0) * 1e-12
      let scaled = eigen.vectors.map { row in zip(row, eigen.values).map { $1 > floor ? $0 / $1.squareRoot() : 0 } }
      result = result.times(scaled)
    }
    return result
  }
}

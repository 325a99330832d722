/// Rows of numbers, each row a few blocks of sixteen.
///
/// Sums are always taken in the same order, and Swift never fuses a product into a sum: the same bytes on every machine.
struct DenseMatrix {
  typealias Block = SIMD16<Float>
  let rows: Int
  /// Blocks of sixteen columns.
  let width: Int
  var blocks: [Block]

  init(rows: Int, width: Int) {
    self.rows = rows
    self.width = width
    blocks = [Block](repeating: .zero, count: rows * width)
  }

  /// Adds a multiple of a row of another matrix of the same width.
  mutating func add(_ factor: Float, times other: borrowing DenseMatrix, row: Int, toRow target: Int) {
    for block in 0..<width { blocks[target * width + block] += factor * other.blocks[row * width + block] }
  }

  /// The scalar product of a row with a row of another matrix.
  func dot(_ row: Int, _ other: borrowing DenseMatrix, _ otherRow: Int) -> Float {
    var sum = Block.zero
    for block in 0..<width { sum += blocks[row * width + block] * other.blocks[otherRow * width + block] }
    return sum.sum()
  }

  /// Makes every row of length one; rows of zeros stay.
  mutating func normalizeRows() {
    for row in 0..<rows {
      let length = dot(row, self, row).squareRoot()
      guard length > 0 else { continue }
      for block in 0..<width { blocks[row * width + block] /= length }
    }
  }

  /// The inner products of all columns, in double precision.
  func gram() -> [[Double]] {
    let size = width * 16
    var sums = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
    // Sums of 256 rows in single precision, those in double: fast and exact enough.
    var start = 0
    while start < rows {
      let end = min(start + 256, rows)
      var partial = [Block](repeating: .zero, count: size * width)
      for row in start..<end {
        for column in 0..<size {
          let value = blocks[row * width + column / 16][column % 16]
          for block in 0..<width { partial[column * width + block] += value * blocks[row * width + block] }
        }
      }
      for column in 0..<size {
        for other in 0..<size { sums[column][other] += Double(partial[column * width + other / 16][other % 16]) }
      }
      start = end
    }
    return sums
  }

  /// The product with a square matrix of as many columns, given by rows.
  func times(_ square: [[Double]]) -> DenseMatrix {
    let size = width * 16
    var other = DenseMatrix(rows: size, width: width)
    for row in 0..<size { for column in 0..<size { other.blocks[row * width + column / 16][column % 16] = Float(square[row][column]) } }
    var result = DenseMatrix(rows: rows, width: width)
    for row in 0..<rows {
      for column in 0..<size { result.add(blocks[row * width + column / 16][column % 16], times: other, row: column, toRow: row) }
    }
    return result
  }
}

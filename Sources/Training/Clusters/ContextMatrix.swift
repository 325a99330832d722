import Annotating

/// A sparse matrix of words by contexts, row after row.
struct ContextMatrix {
  private(set) var rowStarts: [Int] = [0]
  private(set) var columns: [Int32] = []
  private(set) var values: [Float] = []
  let columnCount: Int

  /// Positive pointwise mutual information of words and contexts, contexts damped by the power 0.75 (Levy, Goldberg and Dagan 2015).
  ///
  /// - Parameter pairs: for every row the contexts it was seen with, once a time, in any order.
  init(pairs: [[Int32]], columnCount: Int) {
    self.columnCount = columnCount
    var columnTotals = [Double](repeating: 0, count: columnCount)
    for row in pairs { for column in row { columnTotals[Int(column)] += 1 } }
    let damped = columnTotals.map { total -> Double in
      let root = total.squareRoot()
      return root * root.squareRoot()
    }
    let dampedSum = damped.reduce(0, +)
    let logOfColumn = damped.map { $0 > 0 ? Arithmetic.log($0 / dampedSum) : 0 }
    for row in pairs {
      let sorted = row.sorted()
      let logOfRow = sorted.isEmpty ? 0 : Arithmetic.log(Double(sorted.count))
      var index = 0
      while index < sorted.count {
        var end = index + 1
        while end < sorted.count, sorted[end] == sorted[index] { end += 1 }
        let information = Arithmetic.log(Double(end - index)) - logOfRow - logOfColumn[Int(sorted[index])]
        if information > 0 {
          columns.append(sorted[index])
          values.append(Float(information))
        }
        index = end
      }
      rowStarts.append(columns.count)
    }
  }

  var rowCount: Int { rowStarts.count - 1 }

  /// The product with a dense matrix of `columnCount` rows.
  func times(_ dense: DenseMatrix) -> DenseMatrix {
    var result = DenseMatrix(rows: rowCount, width: dense.width)
    for row in 0..<rowCount {
      for entry in rowStarts[row]..<rowStarts[row + 1] {
        result.add(values[entry], times: dense, row: Int(columns[entry]), toRow: row)
      }
    }
    return result
  }

  /// The product of the transpose with a dense matrix of `rowCount` rows.
  func transposedTimes(_ dense: DenseMatrix) -> DenseMatrix {
    var result = DenseMatrix(rows: columnCount, width: dense.width)
    for row in 0..<rowCount {
      for entry in rowStarts[row]..<rowStarts[row + 1] {
        result.add(values[entry], times: dense, row: row, toRow: Int(columns[entry]))
      }
    }
    return result
  }
}

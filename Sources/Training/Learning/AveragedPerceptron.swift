import Language

/// Trains a ``LinearClassifier`` (averaged perceptron: Collins 2002; lazy averaging: Daumé 2006).
///
/// ```
/// let perceptron = AveragedPerceptron(labels: ["O", "B", "I"])
/// for example in examples {
///   let guess = perceptron.best(of: example.features)
///   perceptron.update(example.features, toward: example.label, awayFrom: guess)
/// }
/// let section = LinearClassifier.encoded(labels: perceptron.labels, features: perceptron.weights(keeping: 200_000))
/// ```
/// All arithmetic is on integers, so the same examples in the same order give the same bytes on every machine.
/// A look-up a feature and an addition a weight; memory grows by 28 bytes a weight.
final class AveragedPerceptron {
  let labels: [String]
  /// Rows by feature: open addressing, a power of two of slots, at most half full.
  private var slots: [Slot]
  private var rowCount = 0
  /// Where a row's weights stand in the pool.
  private var rows: [Row] = []
  /// A weight and its label in one number: the label in the lowest byte.
  private var pool: [Int32] = []
  private var averages: [Average] = []
  private var step: Int32 = 1
  /// Whether features without a row are passed over.
  private var isClosed = false
  private var buffer: [Int32]

  private struct Slot {
    var feature: UInt32 = 0
    /// Index of the row, plus one; zero for an empty slot.
    var row: UInt32 = 0
  }

  private struct Row {
    var start: UInt32
    var count: UInt16
    var capacity: UInt16
    /// How often the feature was looked up since it has weights.
    var uses: UInt32 = 0
  }

  /// What averaging needs of a weight: the sum over the steps until the last change, and the step of that change.
  private struct Average {
    var sum: Int64 = 0
    var since: Int32 = 0
  }

  /// Makes a trainer that gives weights to certain features only.
  convenience init(labels: [String], onlyFeatures features: [UInt32]) {
    self.init(labels: labels)
    for feature in features { _ = rowIndex(of: feature) }
    isClosed = true
  }

  /// Makes a trainer with all weights zero; at most 255 labels.
  init(labels: [String]) {
    precondition(!labels.isEmpty && labels.count <= 255, "a classifier has 1 to 255 labels")
    self.labels = labels
    slots = [Slot](repeating: Slot(), count: 1 << 16)
    buffer = [Int32](repeating: 0, count: labels.count)
  }

  /// The scores of all labels with the weights as they stand; `scores` is overwritten and must have a place for every label.
  ///
  /// The tables are far larger than any cache: every pass asks for the memory of all features before the next waits for it.
  func score(_ features: UnsafeBufferPointer<UInt32>, into scores: UnsafeMutablePointer<Int32>) {
    scores.update(repeating: 0, count: labels.count)
    withUnsafeTemporaryAllocation(of: Slot.self, capacity: features.count) { found in
      let count = find(features, in: found)
      withUnsafeTemporaryAllocation(of: (row: Row, first: Int32).self, capacity: count) { known in
        rows.withUnsafeMutableBufferPointer { rows in
          for index in 0..<count {
            rows[Int(found[index].row) - 1].uses &+= 1
            known[index].row = rows[Int(found[index].row) - 1]
          }
        }
        pool.withUnsafeBufferPointer { pool in
          for index in 0..<count { known[index].first = pool[Int(known[index].row.start)] }
          // A row without weights has a zero in its first place, which adds nothing.
          for (row, first) in known {
            scores[Int(first & 0xFF)] &+= first >> 8
            for place in Int(row.start) + 1..<Int(row.start) + max(Int(row.count), 1) {
              scores[Int(pool[place] & 0xFF)] &+= pool[place] >> 8
            }
          }
        }
      }
    }
  }

  /// Writes the slots of those features that have a row, in order, and returns their number.
  private func find(_ features: UnsafeBufferPointer<UInt32>, in found: UnsafeMutableBufferPointer<Slot>) -> Int {
    slots.withUnsafeBufferPointer { slots in
      for index in features.indices { found[index] = slots[home(of: features[index])] }
      var count = 0
      for index in features.indices {
        var slot = found[index]
        if slot.row != 0, slot.feature != features[index] { slot = slots[self.slot(of: features[index])] }
        found[count] = slot
        if slot.row != 0 { count += 1 }
      }
      return count
    }
  }

  /// The slot where the search for a feature begins.
  @inline(__always)
  private func home(of feature: UInt32) -> Int { Int(feature &* 0x9E37_79B1 >> 7) & (slots.count - 1) }

  /// The slot of a feature, or the empty one where it would go.
  private func slot(of feature: UInt32) -> Int {
    var at = home(of: feature)
    while slots[at].row != 0, slots[at].feature != feature { at = (at + 1) & (slots.count - 1) }
    return at
  }

  /// The index of the first label with the highest score.
  func best(of features: [UInt32]) -> Int {
    buffer.withUnsafeMutableBufferPointer { scores in
      guard let first = scores.baseAddress else { return }
      features.withUnsafeBufferPointer { score($0, into: first) }
    }
    var best = 0
    for index in 1..<buffer.count where buffer[index] > buffer[best] { best = index }
    return best
  }

  /// Counts a step of training, and where the guess was wrong, raises the features' weights for the truth and lowers those for the guess.
  func update(_ features: UnsafeBufferPointer<UInt32>, toward truth: Int, awayFrom guess: Int) {
    step += 1
    guard truth != guess else { return }
    for feature in features {
      guard let row = rowIndex(of: feature) else { continue }
      add(1, to: UInt8(truth), in: row)
      add(-1, to: UInt8(guess), in: row)
    }
  }

  /// Counts a step of training, and where the guess was wrong, raises the features' weights for the truth and lowers those for the guess.
  func update(_ features: [UInt32], toward truth: Int, awayFrom guess: Int) {
    features.withUnsafeBufferPointer { update($0, toward: truth, awayFrom: guess) }
  }

  private func rowIndex(of feature: UInt32) -> Int? {
    let at = slot(of: feature)
    if slots[at].row != 0 { return Int(slots[at].row) - 1 }
    if isClosed { return nil }
    if 2 * (rowCount + 1) > slots.count {
      grow()
      return rowIndex(of: feature)
    }
    rows.append(Row(start: UInt32(pool.count), count: 0, capacity: 2))
    pool += [0, 0]
    averages += [Average(), Average()]
    rowCount += 1
    slots[at] = Slot(feature: feature, row: UInt32(rowCount))
    return rowCount - 1
  }

  private func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: 2 * old.count)
    for slot in old where slot.row != 0 {
      var at = home(of: slot.feature)
      while slots[at].row != 0 { at = (at + 1) & (slots.count - 1) }
      slots[at] = slot
    }
  }

  private func add(_ change: Int32, to label: UInt8, in index: Int) {
    let row = rows[index]
    let start = Int(row.start)
    for at in start..<start + Int(row.count) where pool[at] & 0xFF == Int32(label) {
      averages[at].sum += Int64(pool[at] >> 8) * Int64(step - averages[at].since)
      averages[at].since = step
      pool[at] += change << 8
      return
    }
    if row.count == row.capacity { move(index) }
    let at = Int(rows[index].start) + Int(row.count)
    rows[index].count += 1
    pool[at] = change << 8 | Int32(label)
    averages[at] = Average(sum: 0, since: step)
  }

  /// Moves a full row to the end of the pool, with twice the room.
  private func move(_ index: Int) {
    let row = rows[index]
    let old = Int(row.start)..<Int(row.start) + Int(row.count)
    rows[index].start = UInt32(pool.count)
    rows[index].capacity = row.capacity * 2
    // One by one: a slice would share the storage, and appending would then copy all of it.
    for at in old {
      pool.append(pool[at])
      averages.append(averages[at])
    }
    pool += repeatElement(0, count: Int(row.capacity))
    averages += repeatElement(Average(), count: Int(row.capacity))
  }
}

// MARK: What training ends with

/// A feature as training leaves it.
struct TrainedFeature: Sendable {
  var feature: UInt32
  /// How often it was looked up.
  var uses: Int
  /// Classes with their averaged weights, by ascending class.
  var weights: [(label: Int, weight: Float)]
}

extension AveragedPerceptron {
  /// The features with their averaged weights, in ascending order.
  func features() -> [TrainedFeature] {
    slots.filter { $0.row != 0 }.sorted { $0.feature < $1.feature }.map { slot in
      let row = rows[Int(slot.row) - 1]
      let weights = (Int(row.start)..<Int(row.start) + Int(row.count)).map { at in
        let sum = averages[at].sum + Int64(pool[at] >> 8) * Int64(step - averages[at].since)
        return (label: Int(pool[at] & 0xFF), weight: Float(Double(sum) / Double(step)))
      }
      return TrainedFeature(
        feature: slot.feature, uses: Int(row.uses), weights: weights.filter { $0.weight != 0 }.sorted { $0.label < $1.label })
    }
  }

  /// The averaged weights, by feature; only the `limit` largest in absolute value, and all that equal the smallest of these.
  func weights(keeping limit: Int) -> [WeightedFeature] { features().keeping(limit) }
}

extension [TrainedFeature] {
  /// The numbers of the `limit` features that matter most: by the sum of their absolute weights, times the fourth root of how often they were used,
  /// since a feature with large weights that was hardly ever used was learnt by heart.
  func strongest(_ limit: Int) -> [UInt32] {
    map { feature in
      let size = feature.weights.reduce(0) { $0 + abs($1.weight) }
      return (importance: size * Float(feature.uses).squareRoot().squareRoot(), feature: feature.feature)
    }
    .sorted { ($1.importance, $0.feature) < ($0.importance, $1.feature) }.prefix(limit).map(\.feature)
  }

  /// The features with only the `limit` largest weights in absolute value, and all that equal the smallest of these.
  func keeping(_ limit: Int) -> [WeightedFeature] {
    let sizes = flatMap { $0.weights.map { abs($0.weight) } }.sorted(by: >)
    let least = sizes.count > limit ? sizes[limit - 1] : 0
    return map { feature in
      WeightedFeature(feature: feature.feature, weights: feature.weights.filter { abs($0.weight) >= least })
    }.filter { !$0.weights.isEmpty }
  }
}

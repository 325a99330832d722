/// The features of one decision, in memory that is used again for the next.
package struct FeatureList: ~Copyable {
  package let storage: UnsafeMutablePointer<UInt32>
  package private(set) var count = 0
  private let capacity: Int

  package init(capacity: Int) {
    storage = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  deinit { storage.deallocate() }

  package var buffer: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(start: storage, count: count) }

  package mutating func removeAll() { count = 0 }

  @inline(__always)
  package mutating func add(_ template: UInt64, _ first: UInt64) {
    append(FeatureHash.quicklyMixed(FeatureHash.seed &+ template, first))
  }

  @inline(__always)
  package mutating func add(_ template: UInt64, _ first: UInt64, _ second: UInt64) {
    append(FeatureHash.quicklyMixed(FeatureHash.quicklyMixed(FeatureHash.seed &+ template, first), second))
  }

  @inline(__always)
  package mutating func add(_ template: UInt64, _ first: UInt64, _ second: UInt64, _ third: UInt64) {
    append(FeatureHash.quicklyMixed(FeatureHash.quicklyMixed(FeatureHash.quicklyMixed(FeatureHash.seed &+ template, first), second), third))
  }

  @inline(__always)
  private mutating func append(_ state: UInt64) {
    assert(count < capacity)
    storage[count] = UInt32(truncatingIfNeeded: (state &* 0x9FB2_1C65_1E98_DF25) >> 32)
    count += 1
  }
}

/// A point in time by which something must be done.
struct Deadline {
  private let instant: ContinuousClock.Instant

  init(seconds: Double) {
    instant = ContinuousClock.now + .seconds(seconds.isFinite ? max(0, min(seconds, 1e9)) : 1e9)
  }

  /// What is left, rounded up, as `poll` takes it.
  var milliseconds: Int32 {
    let left = ContinuousClock.now.duration(to: instant)
    guard left > .zero else { return 0 }
    return Int32(clamping: Int(left / .milliseconds(1)) + 1)
  }
}

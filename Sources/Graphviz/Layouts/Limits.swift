/// What a layout may use up. Held in a worker only.
public struct Limits: Hashable, Sendable {
  /// Seconds, by the clock on the wall.
  public var seconds: Double
  /// Bytes of memory.
  public var bytes: Int

  /// Limits; a minute and a gigabyte unless said otherwise.
  public init(seconds: Double = 60, bytes: Int = 1 << 30) {
    self.seconds = seconds
    self.bytes = bytes
  }
}

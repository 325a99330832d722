import Foundation

extension Double {
  /// For people to read: without a fraction where there is none, else with three significant digits.
  public var short: String { self == rounded() && magnitude < 1e15 ? String(Int(self)) : String(format: "%.3g", self) }
}

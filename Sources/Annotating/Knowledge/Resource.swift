import Foundation

/// The files that are shipped with this room.
enum Resource {
  /// The bytes of a shipped file, or nil when there is none of that name.
  ///
  /// `Bundle.module` looks beside the running binary first and in the build tree second.
  static func bytes(_ name: String) -> [UInt8]? {
    let url = Bundle.module.bundleURL.appendingPathComponent("Resources").appendingPathComponent(name)
    return (try? Data(contentsOf: url)).map { Array($0) }
  }
}

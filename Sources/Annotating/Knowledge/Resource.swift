import Foundation

/// The tables that are shipped with this room.
enum Resource {
  /// The bytes of a shipped file, or nil when there is none of that name.
  static func bytes(_ name: String) -> [UInt8]? {
    for folder in folders {
      if let data = FileManager.default.contents(atPath: folder + "/" + name) { return Array(data) }
    }
    return nil
  }

  /// Whether there is a shipped file of that name.
  static func exists(_ name: String) -> Bool {
    folders.contains { FileManager.default.fileExists(atPath: $0 + "/" + name) }
  }

  /// Where shipped files are looked for, in this order: beside the executable, as the build leaves them; in `../share/rapport` seen from the
  /// executable; and among the resources of an application bundle. The models are looked for in the same places.
  static let folders: [String] = {
    #if os(Linux)
      let path = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    #else
      let path = Bundle.main.executablePath ?? CommandLine.arguments[0]
    #endif
    let executable = URL(fileURLWithPath: path).resolvingSymlinksInPath().deletingLastPathComponent()
    let bundle = "rapport_Annotating.resources/Resources"
    return [
      executable.appendingPathComponent(bundle).path,
      executable.deletingLastPathComponent().appendingPathComponent("share/rapport").path,
      executable.deletingLastPathComponent().appendingPathComponent("Resources/" + bundle).path,
    ]
  }()
}

/// A table of knowledge is not where the program looks for it.
public struct KnowledgeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file that is missing.
  public var file: String
  /// Where it was looked for.
  public var searched: [String]

  /// What is missing, where it was looked for, and what to do.
  public var description: String {
    "the table \(file) is missing; it was looked for in \(searched.joined(separator: ", ")); build or install rapport again"
  }
}

import Foundation
package import Testing

/// Compares text with the file of that name in the folder `Goldens` beside the test that asks.
///
/// `RECORD=1` writes the file anew and fails, so that nobody records by accident.
package func expectGolden(
  _ text: String, _ name: String, beside test: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: test).deletingLastPathComponent().appending(path: "Goldens/\(name)")
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(name); look at it, then run again without RECORD", sourceLocation: sourceLocation)
    return
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  guard text != expected else { return }
  let pairs = zip(text.split(separator: "\n"), expected.split(separator: "\n"))
  let first = pairs.enumerated().first { $1.0 != $1.1 }
  Issue.record(
    "\(name) differs from line \((first?.offset ?? -1) + 1): \(first.map { String($1.0) } ?? "its length")", sourceLocation: sourceLocation)
}

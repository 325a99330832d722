import Foundation
import Testing

/// One run of the built command: what it wrote and how it ended.
struct CommandRun {
  let output: String
  let messages: String
  let status: Int32

  /// Runs the command that was built beside these tests; `input` is what standard input holds.
  init(_ arguments: String..., input: String = "", output: FileHandle? = nil) throws {
    try self.init(arguments: arguments, input: input, output: output)
  }

  /// Runs the command with arguments in an array.
  init(arguments: [String], input: String = "", output: FileHandle? = nil) throws {
    let tests = URL(fileURLWithPath: CommandLine.arguments.first ?? "")
    let process = Process()
    process.executableURL = tests.deletingLastPathComponent().appendingPathComponent("rapport")
    process.arguments = arguments
    // Files instead of pipes: nothing waits for anything.
    let folder = try TemporaryFolder()
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: try folder.write("in", input)))
    process.standardOutput = try output ?? FileHandle(forWritingTo: URL(fileURLWithPath: try folder.write("out", "")))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: try folder.write("err", "")))
    try process.run()
    process.waitUntilExit()
    self.output = try folder.read("out") ?? ""
    messages = try folder.read("err") ?? ""
    status = process.terminationStatus
  }
}

/// A folder that is gone when the test is over.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("rapport-test-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and returns its path.
  @discardableResult func write(_ name: String, _ text: String) throws -> String {
    let file = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// The text of a file; nil where there is none.
  func read(_ name: String) throws -> String? {
    FileManager.default.contents(atPath: "\(path)/\(name)").map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names of all files, hidden ones included, sorted.
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
}

/// Two short articles that share actors.
enum Sample {
  static let first = "Iraq praised Syria on Wednesday.\n\"Iraq supports Turkey,\" Prime Minister Mohammed Shia Al-Sudani said in Baghdad.\n"
  static let second = "Iran criticised Israel.\nTurkey and Iran met in Doha, and Syria was there as well.\n"
}

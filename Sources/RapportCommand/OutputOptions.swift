import ArgumentParser
import Foundation

/// Where results go.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.short, .long], help: ArgumentHelp("Write to this file, whole or not at all, instead of standard output.", valueName: "file"))
  var output: String?

  func write(_ text: String) throws { try write(Data(text.utf8)) }

  /// Writes to a temporary name beside the target and renames it, so that the file is whole or absent.
  func write(_ bytes: Data) throws {
    guard let output, output != "-" else { return try Console.output(bytes) }
    let target = URL(fileURLWithPath: output)
    let temporary = target.deletingLastPathComponent().appendingPathComponent(".\(target.lastPathComponent).\(getpid()).part")
    do {
      try bytes.write(to: temporary)
      guard rename(temporary.path, target.path) == 0 else { throw Trouble(String(cString: strerror(errno))) }
    } catch {
      try? FileManager.default.removeItem(at: temporary)
      throw Trouble("cannot write \(output): \(reason(error)); choose another place with --output")
    }
  }

  private func reason(_ error: any Error) -> String {
    if let trouble = error as? Trouble { return trouble.description }
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    return underlying.map { String(cString: strerror(Int32($0.code))) } ?? error.localizedDescription
  }
}

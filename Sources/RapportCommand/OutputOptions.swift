import ArgumentParser
import Foundation
import Rapport

/// Where results go.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.short, .long], help: ArgumentHelp("Write to this file, whole or not at all, instead of standard output.", valueName: "file"))
  var output: String?

  /// Tells before any work is done that the result could not be written.
  func validate() throws {
    guard let output, output != "-" else { return }
    let folder = URL(fileURLWithPath: output).deletingLastPathComponent().path
    guard access(folder, W_OK) != 0 else { return }
    let refusal = errno
    guard access(output, W_OK) != 0 else { return }
    // Where there is no such file yet, it is the folder that refuses.
    let reason = String(cString: strerror(errno == ENOENT ? refusal : errno))
    throw ValidationError("cannot write \(output): \(reason); choose another place with --output")
  }

  /// Writes a result in one go.
  func write(_ text: String) throws { try write(Data(text.utf8)) }

  /// Writes a result in one go.
  func write(_ bytes: Data) throws { try streaming { try $0(bytes) } }

  /// Writes a network as JSON.
  func write(_ network: ActorNetwork) throws {
    try streaming { write in try network.writeJSON { piece in try write(Data(piece)) } }
  }

  /// Writes a result piece by piece; a file appears when the last piece is written.
  func streaming(_ body: ((Data) throws -> Void) throws -> Void) throws {
    guard let output, output != "-" else { return try body(Console.output) }
    let file = try WholeFile(output)
    try body(file.write)
    try file.finish()
  }
}

import Foundation
import Rapport

/// Networks on disk.
enum NetworkFile {
  /// The network in a file.
  static func read(_ path: String) throws -> ActorNetwork { try decode(try data(path), from: path) }

  /// The networks in a file that holds one as a whole or one on every line.
  static func readLines(_ path: String) throws -> [ActorNetwork] {
    let data = try data(path)
    let lines = data.split(separator: UInt8(ascii: "\n"))
    // A network written by `export` breaks lines inside; one written by `map` does not.
    guard let first = lines.first, first.last == UInt8(ascii: "}") else { return [try decode(data, from: path)] }
    return try lines.enumerated().map { number, line in try decode(line, from: "\(path), line \(number + 1)") }
  }

  /// The patch in a comparison.
  static func readPatch(_ path: String) throws -> NetworkPatch {
    let data = try data(path)
    do { return try NetworkPatch(json: data) } catch { throw Trouble("\(path) is \(error)") }
  }

  private static func data(_ path: String) throws -> Data {
    if path == "-" { return FileHandle.standardInput.readDataToEndOfFile() }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Trouble("cannot read \(path): no such file, or no permission to read it")
    }
    return data
  }

  private static func decode(_ data: Data, from place: String) throws -> ActorNetwork {
    do { return try ActorNetwork(json: data) } catch { throw Trouble("\(place) is \(error)") }
  }
}

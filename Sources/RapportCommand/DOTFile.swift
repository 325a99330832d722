import Foundation
import Rapport

/// Drawings that rapport wrote as DOT.
enum DOTFile {
  /// The graph in a file.
  static func graph(in path: String, _ renderer: Renderer) throws -> Graph {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Trouble("\(path): cannot be read; is the name right?")
    }
    guard isDOT(data) else { throw Trouble("\(path): this is no drawing in DOT; write one with --format dot") }
    do {
      return try renderer.graph(dot: String(decoding: data, as: UTF8.self)).graph
    } catch {
      throw Trouble("\(path): this is no drawing in DOT that can be read: \(error)")
    }
  }

  /// The graph in a file that begins as a drawing does; nil for every other.
  static func graphIfAny(in path: String) throws -> Graph? {
    guard path != "-", let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    guard let head = try? file.read(upToCount: 8), isDOT(head) else { return nil }
    return try graph(in: path, Renderer(.worker(.thisProgram)))
  }

  /// Whether bytes begin as the drawings do that rapport writes.
  static func isDOT(_ data: Data) -> Bool { data.starts(with: Array("digraph ".utf8)) }
}

import Foundation

@testable import Training

extension MarkedSentence {
  /// The sentences of all files in a folder beside this one, in order of the files' names; none where they cannot be read.
  static func suite(_ folder: String) -> [MarkedSentence] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: folder)
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "txt" }.sorted { $0.lastPathComponent < $1.lastPathComponent }.flatMap { file in
      (try? all(in: file)) ?? []
    }
  }
}

import Foundation
import Language
import Testing

@testable import Training

@Suite struct `Names marked by reading` {
  @Test func `marks are read by article, and a name may be of either of two kinds`() throws {
    let file = try read("# why\na\t0\t4\tPERSON\nb\t2\t3\tNONE\na\t6\t9\tFACILITY|ORGANIZATION\n")
    #expect(file.articles == ["a", "b"])
    #expect(file["a"].map(\.scalars) == [0..<4, 6..<9])
    #expect(file["a"].map(\.meaning) == [.name([.person]), .name([.facility, .organization])])
    #expect(file["b"].map(\.meaning) == [.outside])
    #expect(file["c"].isEmpty)
  }

  @Test(arguments: ["a\t0\t4", "a\t4\t4\tPERSON", "a\tx\t4\tPERSON", "a\t0\t4\tPLANET", "a\t0\t4\tPERSON|NONE"])
  func `a line that is no mark is named by its number`(line: String) {
    let error = #expect(throws: AnnotationFile.Malformed.self) { try read("a\t0\t1\tUNKNOWN\n\(line)\n") }
    #expect(error?.description.contains(":2: ") == true)
  }

  private func read(_ text: String) throws -> AnnotationFile {
    let url = FileManager.default.temporaryDirectory.appending(path: "names-\(UUID().uuidString).tsv")
    try Data(text.utf8).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try AnnotationFile(path: url.path)
  }
}

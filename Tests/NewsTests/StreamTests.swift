import Foundation
import News
import Testing

@Suite struct StreamTests {
  /// “Iraq and Syria.” packed with gzip, byte by byte, so that no test needs a program to pack it.
  private static let packed: [UInt8] = [
    31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 243, 44, 74, 44, 84, 72, 204, 75, 81, 8, 174, 44, 202, 76, 212, 3, 0, 89, 204, 13, 227, 15, 0, 0, 0,
  ]

  @Test func `gzip is unpacked, several members in a row and padding included`() throws {
    #expect(try read(Self.packed, named: "a.txt.gz").articles.map(\.id) == ["a"])
    #expect(try read(Self.packed).articles.map(\.text.decoded) == ["Iraq and Syria."])
    #expect(try read(Self.packed + Self.packed + [0, 0, 0]).articles.map(\.text.decoded) == ["Iraq and Syria.Iraq and Syria."])
  }

  @Test func `a gzip file that is cut off or damaged is reported`() throws {
    for length in [12, 20, Self.packed.count - 4] {
      #expect(throws: ReadingError(.damaged, "article.txt", "the gzip file ends too early; what came before the break was read")) {
        try read(Array(Self.packed.prefix(length)))
      }
    }
    var damaged = Self.packed
    damaged[14] ^= 0xFF
    #expect(throws: ReadingError.self) { try read(damaged) }
  }

  @Test func `a record that is too long is refused, and those around it are read`() throws {
    let long = "{\"id\": \"long\", \"text\": \"" + String(repeating: "x", count: 300_000) + "\"}"
    let source = "{\"id\": \"a\", \"text\": \"Words.\"}\n\(long)\n{\"id\": \"b\", \"text\": \"Words.\"}\n"
    var reader = ArticleReader(maximumRecord: 200 << 10)
    var read = Read()
    try reader.read(Array(source.utf8), named: "news.ndjson") { read.add($0) }
    #expect(read.articles.map(\.id) == ["a", "b"])
    #expect(read.diagnostics == ["news.ndjson, line 2: no article has more than 200 kB; it was left out"])
  }

  @Test func `a text that is too long for an article is refused`() {
    #expect(throws: ReadingError.self) {
      var reader = ArticleReader(maximumText: 1 << 10)
      try reader.read(Array(String(repeating: "words ", count: 200).utf8), named: "long.txt") { _ in }
    }
  }

  @Test func `a folder is read in the order of UTF-8 bytes, without hidden files, drawings and networks`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rapport-folder-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder.appendingPathComponent("sub"), withIntermediateDirectories: true)
    for (name, text) in [
      ("b.txt", "Words of b."), ("a.txt", "Words of a."), (".hidden.txt", "Hidden words."), ("sub/é.txt", "Words of é."),
      ("sub/z.txt", "Words of z."),
      ("net.svg", "<svg xmlns='x'/>"), ("net.dot", "graph {\n}"), ("empty.txt", ""), ("net.json", "{\"schema\":\"rapport.network/1\"}"),
      ("README.md", "What this folder holds."), ("photo.jpg", "\u{0}\u{1}\u{2}\u{3}\u{4}\u{5}"),
    ] {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    try FileManager.default.createSymbolicLink(at: folder.appendingPathComponent("sub/loop"), withDestinationURL: folder)
    var reader = ArticleReader()
    var read = Read()
    try reader.read(folder.path) { read.add($0) }
    #expect(read.articles.map(\.id) == ["a", "b", "z", "é"])
    #expect(
      read.diagnostics == [
        "\(folder.path)/empty.txt: the file is empty",
        "\(folder.path)/photo.jpg: this is no article but no text: one byte in 1 is a control character",
        "\(folder.path): 4 files that hold no article were left out",
      ])
  }

  @Test func `an input that is not there is an error that says so`() {
    #expect(throws: ReadingError(.missing, "/nowhere/at/all", "no such file or folder")) {
      var reader = ArticleReader()
      try reader.read("/nowhere/at/all") { _ in }
    }
  }
}

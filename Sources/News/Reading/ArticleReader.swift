/// Reads articles from files, folders and streams of any kind, one after another in the order given.
///
/// Formats are recognised by content. What holds many articles is read piece by piece, so that memory does not grow with it.
public struct ArticleReader {
  /// What comes out of reading.
  public enum Arrival: Sendable {
    /// An article; its id is unique among all that this reader has read.
    case article(Article)
    /// A network that Rapport wrote, as JSON, and where it was found.
    case network(json: [UInt8], place: InputPlace)
    /// Something to tell the user.
    case diagnostic(ReadingDiagnostic)
  }

  /// The most bytes that a plain text may have.
  let maximumText: Int
  /// The most bytes that a web page or a record may have.
  let maximumRecord: Int
  private var names = ArticleNames()

  /// Makes a reader that refuses what cannot be one article: plain texts and other sources past a number of bytes.
  public init(maximumText: Int = 4 << 20, maximumRecord: Int = 16 << 20) {
    self.maximumText = maximumText
    self.maximumRecord = maximumRecord
  }

  /// Reads a file, all files of a folder, or standard input (`-`).
  ///
  /// A file of a folder that cannot be read is told by a diagnostic, and so is a record of a file.
  ///
  /// - Throws: ``ReadingError`` when the input itself cannot be read; whatever `receive` throws.
  public mutating func read(_ input: String, _ receive: (Arrival) throws -> Void) throws {
    if input == "-" {
      try read(FileSource(), name: "", path: nil, receive)
    } else if try Folder.isFolder(input) {
      try readFolder(input, receive)
    } else {
      try read(FileSource(path: input), name: input, path: input, receive)
    }
  }

  /// Tells before any work is done whether an input is there and may be read.
  ///
  /// - Throws: ``ReadingError`` when it is not.
  public static func check(_ input: String) throws(ReadingError) {
    if input != "-" { try FileSource.check(input) }
  }

  /// Reads bytes as if they were a file of that name.
  ///
  /// - Throws: ``ReadingError`` when nothing can be read; whatever `receive` throws.
  public mutating func read(_ bytes: [UInt8], named name: String, _ receive: (Arrival) throws -> Void) throws {
    try read(MemorySource(bytes), name: name, path: name, receive)
  }

  private mutating func readFolder(_ folder: String, _ receive: (Arrival) throws -> Void) throws {
    var articles = 0
    var skipped = 0
    for path in try Folder.files(in: folder) {
      // What explains a folder is no article in it.
      if ArticleNames.stem(of: path).lowercased() == "readme" {
        skipped += 1
        continue
      }
      do {
        try read(FileSource(path: path), name: path, path: path) { arrival in
          switch arrival {
          case .network: skipped += 1
          case .article:
            articles += 1
            try receive(arrival)
          case .diagnostic: try receive(arrival)
          }
        }
      } catch let error as ReadingError where error.code == .drawing {
        skipped += 1
      } catch let error as ReadingError {
        try receive(.diagnostic(ReadingDiagnostic(.error, error.place, error.message)))
      }
    }
    if skipped > 0 {
      let files = skipped == 1 ? "1 file that holds no article was left out" : "\(skipped) files that hold no article were left out"
      try receive(.diagnostic(ReadingDiagnostic(.note, InputPlace(folder), files)))
    }
    if articles == 0 { throw ReadingError(.empty, folder, "there is no article in this folder") }
  }

  private mutating func read(_ source: any ByteSource, name: String, path: String?, _ receive: (Arrival) throws -> Void) throws {
    let place = path ?? "standard input"
    var stream = ByteStream(source)
    try stream.lookAhead(Recognition.headLength)
    // A gzip file may itself be packed again; nobody packs three times.
    for _ in 0..<2 where GzipSource.recognises(stream.head) {
      stream = ByteStream(GzipSource(StreamSource(stream), place: place))
      try stream.lookAhead(Recognition.headLength)
    }
    if let order = UTF16Source.byteOrder(of: stream.head) {
      stream = ByteStream(UTF16Source(StreamSource(stream), byteOrder: order))
      try stream.lookAhead(Recognition.headLength)
    }
    stream.dropByteOrderMark()
    let file = File(stem: path.map(ArticleNames.stem) ?? "stdin", path: path, place: place)
    let plainName = name.lowercased().hasSuffix(".gz") ? String(name.dropLast(3)) : name
    switch Recognition(head: stream.head, name: plainName.lowercased()) {
    case .text: try readText(stream, file, receive)
    case .html: try readPage(stream, file, receive)
    case .jsonLines: try readObjects(stream, by: .line, file, receive)
    case .jsonObjects: try readObjects(stream, by: .object, file, receive)
    case .table(let delimiter): try readTable(stream, delimiter, file, receive)
    case .empty: throw ReadingError(.empty, place, path == nil ? "nothing came in" : "the file is empty")
    case .other(let code, let what): throw ReadingError(code, place, "this is no article but \(what)")
    }
  }

  /// The file that is being read.
  struct File {
    /// Its name without folders and endings.
    var stem: String
    /// Its path as the user named it; nil for standard input.
    var path: String?
    /// What to call it in messages.
    var place: String
  }

  /// Hands an article on under an id of its own.
  mutating func deliver(_ article: Article, _ place: InputPlace, _ receive: (Arrival) throws -> Void) throws {
    guard let id = names.name(for: article) else {
      try receive(.diagnostic(ReadingDiagnostic(.note, place, "the same article as before; it counts once")))
      return
    }
    var article = article
    article.id = id
    try receive(.article(article))
  }
}

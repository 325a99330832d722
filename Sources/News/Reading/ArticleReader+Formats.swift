extension ArticleReader {
  mutating func readText(_ stream: ByteStream, _ file: File, _ receive: (Arrival) throws -> Void) throws {
    let decoded = TextDecoding.decode(try whole(stream, file, limit: maximumText, what: "text"))
    guard decoded.text.unicodeScalars.contains(where: \.properties.isAlphabetic) else {
      throw ReadingError(.noWords, file.place, "there are no words in this file")
    }
    try tell(of: decoded, file, receive)
    try deliver(PlainText.article(decoded.text, id: file.stem, path: file.path), InputPlace(file.place), receive)
  }

  mutating func readPage(_ stream: ByteStream, _ file: File, _ receive: (Arrival) throws -> Void) throws {
    let bytes = try whole(stream, file, limit: maximumRecord, what: "web page")
    guard let article = WebPage.article(bytes, id: file.stem, path: file.path) else {
      throw ReadingError(.noWords, file.place, "there are no words in this web page")
    }
    try deliver(article, InputPlace(file.place), receive)
  }

  private func whole(_ stream: ByteStream, _ file: File, limit: Int, what: String) throws(ReadingError) -> [UInt8] {
    var stream = stream
    guard let bytes = try stream.rest(limit: limit) else {
      throw ReadingError(
        .tooLarge, file.place, "no \(what) of one article is larger than \(Self.size(limit)): split the file, or give it as NDJSON")
    }
    return bytes
  }

  private static func size(_ bytes: Int) -> String { bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes >> 10) kB" }

  private func tell(of decoded: DecodedText, _ file: File, _ receive: (Arrival) throws -> Void) throws {
    guard decoded.encoding != "UTF-8" else { return }
    try receive(.diagnostic(ReadingDiagnostic(.note, InputPlace(file.place), "no valid UTF-8: read as \(decoded.encoding)")))
  }

  // MARK: JSON

  mutating func readObjects(
    _ stream: ByteStream, by boundary: RecordSplitter.Boundary, _ file: File, _ receive: (Arrival) throws -> Void
  ) throws {
    let isNetwork = Self.opensNetwork(stream.head)
    var records = RecordSplitter(stream, boundary: boundary, limit: isNetwork ? Int.max : maximumRecord)
    let part = if case .line = boundary { "line" } else { "record" }
    while let record = try records.next() {
      let place = InputPlace(file.place, "\(part) \(record.number)")
      guard let bytes = record.bytes else {
        try receive(
          .diagnostic(ReadingDiagnostic(.error, place, "no article has more than \(Self.size(maximumRecord)); it was left out")))
        continue
      }
      if bytes.allSatisfy({ $0 <= 0x20 }) { continue }
      if Self.opensNetwork(bytes) {
        try receive(.network(json: bytes, place: place))
        continue
      }
      do {
        let article = try Self.article(fromJSON: bytes, id: "\(file.stem)-\(record.number)", path: file.path, place: place)
        try deliver(article, place, receive)
      } catch let error as ReadingError {
        try receive(.diagnostic(ReadingDiagnostic(.error, error.place, error.message)))
      }
    }
  }

  private static func article(fromJSON bytes: [UInt8], id: String, path: String?, place: InputPlace) throws(ReadingError) -> Article {
    let value: JSONValue
    do { value = try JSONParser.value(of: bytes) } catch { throw ReadingError(.damaged, place, error.description) }
    guard case .object(let members) = value else { throw ReadingError(.damaged, place, "an article in JSON is an object") }
    return try ArticleFields(members, source: bytes).article(id: id, path: path, place: place)
  }

  /// Whether JSON begins as the networks do that Rapport writes.
  private static func opensNetwork(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(256).filter { $0 > 0x20 }
    let mark = Array(#"{"schema":"rapport.network/"#.utf8)
    return start.starts(with: mark)
  }

  // MARK: Tables

  mutating func readTable(_ stream: ByteStream, _ delimiter: UInt8, _ file: File, _ receive: (Arrival) throws -> Void) throws {
    var records = RecordSplitter(stream, boundary: .row(delimiter: delimiter), limit: maximumRecord)
    var table = TableReader(delimiter: delimiter)
    if let header = try records.next()?.bytes { table.readHeader(header) }
    guard table.header.contains("text") else {
      throw ReadingError(
        .noWords, file.place, "there is no column “text” in the first row; found: \(table.header.prefix(8).joined(separator: ", "))")
    }
    while let record = try records.next() {
      let place = InputPlace(file.place, "row \(record.number)")
      guard let bytes = record.bytes else {
        try receive(
          .diagnostic(ReadingDiagnostic(.error, place, "no article has more than \(Self.size(maximumRecord)); it was left out")))
        continue
      }
      guard let fields = table.fields(bytes) else { continue }
      do {
        let article = try fields.article(id: "\(file.stem)-\(record.number - 1)", path: file.path, place: place)
        try deliver(article, place, receive)
      } catch let error as ReadingError {
        try receive(.diagnostic(ReadingDiagnostic(.error, error.place, error.message)))
      }
    }
  }
}

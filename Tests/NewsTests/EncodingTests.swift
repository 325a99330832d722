import News
import Testing

@Suite struct EncodingTests {
  private static let sentence = "“Erdoğan’s visit,” said Nicolás — in Łódź…"
  private static let western = "“The minister’s café,” said Nicolás — in São Paulo…"

  private func decoded(_ bytes: [UInt8]) throws -> String? { try read(bytes).articles.first?.text.decoded }

  @Test func `UTF-8 is read with and without a mark`() throws {
    #expect(try decoded(Array(Self.sentence.utf8)) == Self.sentence)
    #expect(try decoded([0xEF, 0xBB, 0xBF] + Array(Self.sentence.utf8)) == Self.sentence)
  }

  @Test(arguments: [true, false], [true, false]) func `UTF-16 is read in both orders, with and without a mark`(isBig: Bool, hasMark: Bool)
    throws
  {
    let units = (hasMark ? [0xFEFF] : []) + Array((Self.sentence + " 🕊").utf16)
    let bytes = units.flatMap { isBig ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(try decoded(bytes) == Self.sentence + " 🕊")
  }

  @Test func `UTF-16 that is cut in the middle of a character keeps what came before`() throws {
    let bytes = "Iraq and Syria".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(try decoded(bytes + [0x41]) == "Iraq and Syria\u{FFFD}")
    #expect(try decoded(bytes + [0x3D, 0xD8]) == "Iraq and Syria\u{FFFD}")
  }

  @Test func `Windows-1252 and MacRoman are told apart by what they spell`() throws {
    let windows: [UInt8] = [0x93] + Array("The minister".utf8) + [0x92] + Array("s caf".utf8) + [0xE9] + Array(",".utf8) + [0x94]
    #expect(try decoded(windows) == "“The minister’s café,”")
    let mac: [UInt8] = [0xD2] + Array("The minister".utf8) + [0xD5] + Array("s caf".utf8) + [0x8E] + Array(",".utf8) + [0xD3]
    #expect(try decoded(mac) == "“The minister’s café,”")
  }

  @Test func `a few bytes of Windows-1252 in UTF-8 become what they mean, and the user is told`() throws {
    let read = try read(Array("Erdoğan and Nicolás met; the minister".utf8) + [0x92] + Array("s words".utf8))
    #expect(read.articles.first?.text.decoded == "Erdoğan and Nicolás met; the minister’s words")
    #expect(read.diagnostics == ["article.txt: no valid UTF-8: read as UTF-8 with bytes of Windows-1252"])
  }

  @Test func `any bytes at all are read or refused, and offsets hold`() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let length = Int.random(in: 0..<400, using: &generator)
      let highest: UInt8 = Bool.random(using: &generator) ? 255 : 127
      let bytes = (0..<length).map { _ in
        Bool.random(using: &generator) ? UInt8.random(in: 97...122, using: &generator) : .random(in: 0...highest, using: &generator)
      }
      do {
        for article in try read(bytes).articles { expectConsistent(article.text) }
      } catch is ReadingError {}
    }
  }

  @Test func `offsets hold under random damage, and the repaired text is the sound one`() {
    var generator = SeededGenerator(seed: 42)
    let words = ["Erdoğan", "court’s", "“ready”", "Nicolás", "and", "Iraq", "plain", "São", "—", "Şanlıurfa", "Kılıçdaroğlu"]
    for _ in 0..<300 {
      var damaged = ""
      var sound = ""
      for _ in 0..<Int.random(in: 1..<12, using: &generator) {
        let word = words[Int.random(in: 0..<words.count, using: &generator)]
        sound += word + " "
        damaged += damage(word, kind: Int.random(in: 0..<6, using: &generator)) + " "
      }
      let text = ArticleText(repairing: damaged)
      #expect(text.repaired == sound)
      expectConsistent(text)
    }
  }

  /// A word as it comes out of programs that read it in the wrong encoding.
  private func damage(_ word: String, kind: Int) -> String {
    switch kind {
    case 0: asLatin1(word)
    case 1: asLatin1(asLatin1(word))
    case 2: word.unicodeScalars.map { $0.isASCII ? String($0) : "&#\($0.value);" }.joined()
    case 3: word.unicodeScalars.map { "\u{AD}\($0)" }.joined()
    case 4: "\u{0}" + word
    default: word
    }
  }

  private func asLatin1(_ word: String) -> String {
    String(String.UnicodeScalarView(word.utf8.map { Unicode.Scalar($0) }))
  }
}

/// Every repair stands where it says, and every byte of the repaired text leads to the scalars it came from.
func expectConsistent(_ text: ArticleText, sourceLocation: SourceLocation = #_sourceLocation) {
  let decoded = Array(text.decoded.unicodeScalars)
  #expect(text.scalarCount == decoded.count, sourceLocation: sourceLocation)
  var end = 0
  var repaired = ""
  for repair in text.repairs {
    #expect(repair.scalars.lowerBound >= end, sourceLocation: sourceLocation)
    #expect(decoded[repair.scalars].elementsEqual(repair.was.unicodeScalars), sourceLocation: sourceLocation)
    #expect(text.decoded(scalars: repair.scalars).unicodeScalars.elementsEqual(repair.was.unicodeScalars), sourceLocation: sourceLocation)
    repaired.unicodeScalars.append(contentsOf: decoded[end..<repair.scalars.lowerBound])
    repaired += repair.now
    end = repair.scalars.upperBound
  }
  repaired.unicodeScalars.append(contentsOf: decoded[end...])
  #expect(repaired.utf8.elementsEqual(text.repaired.utf8), sourceLocation: sourceLocation)
  expectPlacesHold(text, decoded, sourceLocation)
}

/// Walks the repaired text scalar by scalar beside the decoded one.
private func expectPlacesHold(_ text: ArticleText, _ decoded: [Unicode.Scalar], _ sourceLocation: SourceLocation) {
  var byte = 0
  var last = 0
  for scalar in text.repaired.unicodeScalars {
    let next = byte + UTF8.width(scalar)
    let place = text.scalars(ofRepaired: byte..<next)
    #expect(!place.isEmpty && place.upperBound <= decoded.count && place.upperBound >= last, sourceLocation: sourceLocation)
    let isRepaired = text.repairs.contains { $0.scalars.overlaps(place) }
    #expect(isRepaired || decoded[place].elementsEqual([scalar]), sourceLocation: sourceLocation)
    byte = next
    last = place.upperBound
  }
}

import News

/// What came out of reading, apart.
struct Read {
  var articles: [Article] = []
  var networks: [String] = []
  var diagnostics: [String] = []

  mutating func add(_ arrival: ArticleReader.Arrival) {
    switch arrival {
    case .article(let article): articles.append(article)
    case .network(let json, _): networks.append(String(decoding: json, as: UTF8.self))
    case .diagnostic(let diagnostic): diagnostics.append(diagnostic.description)
    }
  }
}

/// Reads bytes as a file of that name.
func read(_ bytes: [UInt8], named name: String = "article.txt") throws -> Read {
  var reader = ArticleReader()
  var read = Read()
  try reader.read(bytes, named: name) { read.add($0) }
  return read
}

/// Reads text as a file of that name.
func read(_ text: String, named name: String = "article.txt") throws -> Read {
  try read(Array(text.utf8), named: name)
}

/// A generator of numbers that are the same on every run (SplitMix64; Steele, Lea, Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

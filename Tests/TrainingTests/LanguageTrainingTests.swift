import Language
import Testing

@testable import Training

@Suite struct `Training the language models` {
  @Test func `a treebank is read with its words, heads, texts and documents`() throws {
    let sentences = try TreebankSample.sentences()
    #expect(sentences.map(\.beginsDocument) == [true, false, false, true, false, false])
    #expect(sentences[0].text == "Iraq backs Syria .")
    #expect(sentences[1].words.map(\.head) == [1, 2, -1, 2])
    #expect(sentences[1].words.map(\.relation) == ["det", "nsubj", "root", "punct"])
  }

  @Test func `a line with too few columns is named`() {
    #expect(throws: Treebank.Malformed(description: "bank:2: 3 columns where CoNLL-U has 10")) {
      try Treebank.sentences(of: "# text = x\n1\tx\tx\n", path: "bank")
    }
  }

  @Test func `the same treebank gives the same bytes`() throws {
    let first = try LanguageTraining(sentences: TreebankSample.sentences()).models()
    let second = try LanguageTraining(sentences: TreebankSample.sentences()).models()
    #expect(first.map(\.name) == ["sentences.model", "tagger.model", "parser.model"])
    #expect(first.map(\.bytes) == second.map(\.bytes))
  }

  @Test func `what was learnt parses the treebank itself`() throws {
    let sentences = try TreebankSample.sentences()
    let models = try LanguageTraining(sentences: sentences).models().map { try ModelFile(bytes: $0.bytes, path: $0.name) }
    var (drawn, words) = (0, 0)
    let (tagger, parser) = (try Tagger(models[1]), try Parser(models[2]))
    for sentence in sentences {
      var tokens = sentence.words.map { _ in Token(start: 0, end: 0) }
      let classes = tagger.tag(&tokens, forms: sentence.forms, sentences: [tokens.indices])
      parser.parse(&tokens, forms: sentence.forms, classes: classes, sentences: [tokens.indices])
      #expect(tokens.map(\.tag.name) == sentence.words.map(\.tag))
      drawn += zip(tokens, sentence.words).count { Int($0.head) == $1.head && $0.dependency.name == $1.relation }
      words += tokens.count
    }
    // Greedy, with averaged weights: not all, but most of so small a sample.
    #expect(drawn * 10 >= words * 8)
  }

  @Test func `along the gold way a move of no cost exists at every step`() throws {
    for sentence in try TreebankSample.sentences() {
      let oracle = ParserOracle(heads: sentence.words.map { $0.head < 0 ? sentence.words.count : $0.head }, relations: [])
      var state = ParserState()
      let classes = [UInt8](repeating: 0, count: sentence.words.count)
      sentence.forms.withUnsafeBufferPointer { forms in
        classes.withUnsafeBufferPointer { state.begin(forms.indices, forms: forms, classes: $0) { _ in .other } }
      }
      while !state.isFinished {
        if state.makeForcedMove() { continue }
        if state.canGoLeft, oracle.costOfLeft(in: state) == 0 {
          state.goLeft(1)
        } else if state.canGoRight, oracle.costOfRight(in: state) == 0 {
          state.goRight(1)
        } else {
          #expect(oracle.costOfShift(in: state) == 0)
          state.shift()
        }
      }
      #expect(sentence.words.indices.map { state.head(of: $0) } == oracle.heads)
    }
  }
}

/// What the sentence splitter looks at before a token: two words on either side, blanks, brackets, length so far, and what the rules say.
package struct SentenceFeatures {
  package static let capacity = 48
  /// Where the sentence began that is being read.
  package var start = 0
  /// Whether the token before the one last asked for ends with a mark.
  private(set) var followsMark = false
  private let document: Document
  private let beginnings: [Bool]
  private var paragraph = 0..<0
  /// Depth of brackets and whether a quotation is open, in the paragraph so far.
  private var brackets = 0
  private var isQuoted = false

  package init(document: Document) {
    self.document = document
    beginnings = SentenceRules().beginnings(in: document)
  }

  package mutating func begin(_ paragraph: Range<Int>) {
    self.paragraph = paragraph
    start = paragraph.lowerBound
    brackets = 0
    isQuoted = false
  }

  /// The features of a token that is not the first of its paragraph; ask for every token in order.
  package mutating func collect(into list: inout FeatureList, forms: UnsafeBufferPointer<WordForm>, at token: Int) {
    func form(_ at: Int) -> WordForm { paragraph.contains(at) ? forms[at] : .outside }
    let (last, next) = (form(token - 1), form(token))
    let (beforeLast, afterNext) = (form(token - 2), form(token + 1))
    notice(last)
    followsMark = last.endsWithMark
    let rule: UInt64 = beginnings[token] ? 1 : 0
    let isSpaced: UInt64 = document.isSpaced(before: token) ? 2 : 0
    let context = rule | isSpaced | (brackets > 0 ? 4 : 0) | (isQuoted ? 8 : 0)
    let length = UInt64(min(token - start, 40) / (token - start < 8 ? 1 : 4))
    list.removeAll()
    list.add(1, context)
    list.add(2, rule | isSpaced, last.lower)
    list.add(3, rule | isSpaced, next.lower)
    list.add(4, last.lower, next.lower)
    list.add(5, context, last.shape, next.shape)
    list.add(6, last.lower, next.shape)
    list.add(7, last.shape, next.lower)
    list.add(8, beforeLast.lower, last.lower)
    list.add(9, beforeLast.shape, last.shape, next.shape)
    list.add(10, last.shape, next.shape, afterNext.shape)
    list.add(11, next.lower, afterNext.lower)
    list.add(12, length, rule | isSpaced)
    list.add(13, length, last.shape, next.shape)
    list.add(14, next.exact, rule | isSpaced)
    list.add(15, last.exact, rule | isSpaced)
    list.add(16, last.suffix & 0xFFFF_FFFF_FFFF, next.shape)
    list.add(17, afterNext.lower, next.shape)
    list.add(18, beforeLast.lower, next.shape)
    list.add(19, length, last.lower)
    list.add(20, length, next.exact)
    list.add(21, form(token - 3).shape, beforeLast.shape, last.shape)
    list.add(22, next.shape, afterNext.shape, form(token + 2).shape)
    list.add(23, forms[start].lower, length)
    list.add(24, forms[start].exact, next.exact)
    list.add(25, beforeLast.lower, last.shape, next.shape)
    list.add(26, context, last.lower, next.shape)
  }

  private mutating func notice(_ last: WordForm) {
    switch last.suffix {
    case 0x28, 0x5B: brackets += 1
    case 0x29, 0x5D: brackets = max(0, brackets - 1)
    case 0x201C, 0xAB: isQuoted = true
    case 0x201D, 0xBB: isQuoted = false
    case 0x22: isQuoted.toggle()
    default: break
    }
  }
}

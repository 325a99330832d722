/// The features of one token, written into a buffer that is used again for the next.
package struct NameFeatures: ~Copyable {
  /// More than any token has.
  package static let capacity = 224

  private let buffer: UnsafeMutableBufferPointer<UInt32>
  /// How many features the last token had.
  package private(set) var count = 0

  package init() { buffer = .allocate(capacity: Self.capacity) }
  deinit { buffer.deallocate() }

  /// The features of the last token.
  var collected: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(rebasing: buffer[..<count]) }

  /// A feature by its place.
  @inline(__always)
  package subscript(index: Int) -> UInt32 { buffer[index] }

  @inline(__always)
  private mutating func add(_ template: UInt32, _ first: UInt32, _ second: UInt32 = 0, _ third: UInt32 = 0) {
    guard count < Self.capacity else { return }
    buffer[count] = NameHash.feature(template, first, second, third)
    count += 1
  }

  /// Where the features of the gazetteers begin and end among those of the last token; trainers leave them out together now and then.
  package private(set) var gazetteers = 0..<0
  /// Where the features of the first reading begin; they are the last ones.
  package private(set) var recollections = 0

  /// Collects the features of a token; constant time.
  package mutating func collect(_ index: Int, of text: borrowing NameText, in sentence: Range<Int>) {
    count = 0
    let around = Window(index, text, sentence)
    addWords(around, index, text)
    addClusters(around)
    let start = count
    addGazetteers(around, index, text)
    gazetteers = start..<count
    addRun(index, text, sentence)
    addMemory(index, text, sentence)
    recollections = count
    addRecollections(index, text, sentence)
  }

  /// A token and its neighbours; edges of the sentence stand in for what lies beyond.
  private struct Window {
    let before2, before, here, after, after2: NameToken

    init(_ index: Int, _ text: borrowing NameText, _ sentence: Range<Int>) {
      func token(_ place: Int) -> NameToken { sentence.contains(place) ? text.tokens[place] : Self.edge }
      before2 = token(index - 2)
      before = token(index - 1)
      here = text.tokens[index]
      after = token(index + 1)
      after2 = token(index + 2)
    }

    private static let edge: NameToken = {
      var token = NameToken()
      token.exact = 1
      token.folded = 1
      token.shape = 1
      return token
    }()
  }

  private mutating func addWords(_ w: Window, _ index: Int, _ text: borrowing NameText) {
    let setting = UInt32(text.settings[index].rawValue)
    let place = setting << 1 | (text.startsSentence[index] ? 1 : 0)
    add(1, 0)
    add(2, w.here.exact)
    add(3, w.here.folded)
    add(4, w.before.folded)
    add(5, w.after.folded)
    add(6, w.before2.folded)
    add(7, w.after2.folded)
    add(8, w.before.folded, w.here.folded)
    add(9, w.here.folded, w.after.folded)
    add(10, w.before.folded, w.after.folded)
    add(11, w.before2.folded, w.before.folded)
    add(12, w.after.folded, w.after2.folded)
    add(13, w.here.shape, setting)
    add(14, w.here.shape, UInt32(w.before.form.rawValue), UInt32(w.after.form.rawValue) << 4 | place)
    add(15, w.before.shape, w.here.shape)
    add(16, w.here.shape, w.after.shape)
    add(17, UInt32(w.here.form.rawValue), w.before.folded, setting)
    add(18, UInt32(w.here.form.rawValue), w.after.folded, setting)
    for length in 0..<4 {
      add(20 + UInt32(length), w.here.prefixes[length])
      add(24 + UInt32(length), w.here.suffixes[length])
    }
    add(28, w.before.suffixes[2])
    add(29, w.after.suffixes[2])
    add(30, w.here.suffixes[2], w.after.suffixes[2])
    add(31, w.before.suffixes[2], w.here.suffixes[2])
    add(
      32, UInt32(w.here.isGlued ? 1 : 0), UInt32(w.after.isGlued ? 1 : 0),
      UInt32(w.before.form.rawValue) << 4 | UInt32(w.after.form.rawValue))
  }

  private mutating func addClusters(_ w: Window) {
    let form = UInt32(w.here.form.rawValue)
    add(40, UInt32(w.here.word.fine), form)
    add(41, UInt32(w.here.word.middle))
    add(42, UInt32(w.here.word.coarse), form)
    add(43, UInt32(w.before.word.fine))
    add(44, UInt32(w.before.word.middle))
    add(45, UInt32(w.before.word.coarse))
    add(46, UInt32(w.after.word.fine))
    add(47, UInt32(w.after.word.middle))
    add(48, UInt32(w.after.word.coarse))
    add(49, UInt32(w.before2.word.middle))
    add(50, UInt32(w.after2.word.middle))
    add(51, UInt32(w.before.word.middle), UInt32(w.here.word.middle))
    add(52, UInt32(w.here.word.middle), UInt32(w.after.word.middle))
    add(53, UInt32(w.before.word.coarse), UInt32(w.here.word.coarse), UInt32(w.after.word.coarse))
    add(54, UInt32(w.before.word.middle), form, UInt32(w.after.word.middle))
    add(55, w.before.folded, UInt32(w.here.word.coarse))
    add(56, UInt32(w.here.word.coarse), w.after.folded)
  }

  private mutating func addGazetteers(_ w: Window, _ index: Int, _ text: borrowing NameText) {
    let classes = UInt32(w.here.word.classes.rawValue)
    let before = UInt32(w.before.word.classes.rawValue)
    let after = UInt32(w.after.word.classes.rawValue)
    let form = UInt32(w.here.form.rawValue)
    add(60, classes, form, text.startsSentence[index] ? 1 : 0)
    add(61, before)
    add(62, after)
    add(63, before, classes)
    add(64, classes, after)
    let phrases = text.phrases[index]
    guard phrases != 0 else { return }
    add(65, phrases, form)
    for bit in 0..<UInt32(4 * PhraseClasses.count) where phrases & 1 << bit != 0 {
      add(66, bit)
      add(67, bit, w.after.folded)
      add(68, bit, UInt32(w.after.word.coarse), UInt32(w.after.form.rawValue))
    }
  }

  private mutating func addRun(_ index: Int, _ text: borrowing NameText, _ sentence: Range<Int>) {
    let run = text.runs[index]
    guard !run.isEmpty else { return }
    addRun(run, index, text, sentence, template: 70)
    let wide = text.wideRuns[index]
    if wide != run { addRun(wide, index, text, sentence, template: 90) }
    addSurroundings(run, text, sentence)
  }

  /// What stands further off from a run, and the words that explain it behind a comma, a bracket or a form of "be".
  private mutating func addSurroundings(_ run: Range<Int32>, _ text: borrowing NameText, _ sentence: Range<Int>) {
    let before = Int(run.lowerBound) - 1
    if before >= sentence.lowerBound {
      add(150, UInt32(text.tokens[before].word.middle))
      if before > sentence.lowerBound { add(151, text.tokens[before - 1].folded, text.tokens[before].folded) }
    }
    var at = Int(run.upperBound)
    guard at + 1 < sentence.upperBound else { return }
    add(152, text.tokens[at].folded, text.tokens[at + 1].folded)
    add(153, UInt32(text.tokens[at].form.rawValue), UInt32(text.tokens[at + 1].word.middle))
    guard NameConnector.explains(text.tokens[at]) else { return }
    let end = min(at + 6, sentence.upperBound)
    at += 1
    while at < end, text.tokens[at].form == .lower {
      add(154, text.tokens[at].folded)
      add(155, UInt32(text.tokens[at].word.fine))
      at += 1
    }
  }

  private mutating func addRun(
    _ run: Range<Int32>, _ index: Int, _ text: borrowing NameText, _ sentence: Range<Int>, template: UInt32
  ) {
    let first = text.tokens[Int(run.lowerBound)]
    let last = text.tokens[Int(run.upperBound) - 1]
    let place = UInt32(min(index - Int(run.lowerBound), 3)) << 2 | UInt32(min(Int(run.upperBound) - 1 - index, 3))
    let beforeRun = Int(run.lowerBound) > sentence.lowerBound ? text.folded(Int(run.lowerBound) - 1) : 1
    let afterRun = Int(run.upperBound) < sentence.upperBound ? text.tokens[Int(run.upperBound)] : nil
    let setting = UInt32(text.settings[index].rawValue)
    let isCaps: UInt32 = first.form == .allCaps && last.form == .allCaps ? 1 : 0
    add(template, place, setting, isCaps)
    add(template + 1, first.folded, place)
    add(template + 2, last.folded, place)
    add(template + 3, last.folded)
    add(template + 4, beforeRun, place)
    add(template + 5, afterRun?.folded ?? 1, place)
    add(template + 6, beforeRun, afterRun?.folded ?? 1)
    add(template + 7, UInt32(first.word.middle), place)
    add(template + 8, UInt32(last.word.middle), place)
    add(template + 9, UInt32(last.word.fine))
    add(template + 10, last.suffixes[3], place)
    add(template + 11, UInt32(first.word.classes.rawValue), UInt32(last.word.classes.rawValue), place)
    add(template + 12, UInt32(afterRun?.word.middle ?? 0), place)
    add(template + 13, text.phrases[Int(run.lowerBound)], place)
  }

  private mutating func addMemory(_ index: Int, _ text: borrowing NameText, _ sentence: Range<Int>) {
    let number = Int(text.memory.entryOfToken[index])
    guard number >= 0 else { return }
    let entry = text.memory.entries[number]
    let start: UInt32 = text.startsSentence[index] ? 1 : 0
    let setting = UInt32(text.settings[index].rawValue)
    let within = UInt32(min(entry.upperWithin, 3))
    let lower = UInt32(min(entry.lower, 3))
    add(110, within, lower, start << 2 | setting)
    add(111, UInt32(min(entry.upperAtStart, 3)), lower, start)
    if text.memory.hasAcronym[index] { add(112, UInt32(text.tokens[index].form.rawValue)) }
    if entry.expansion >= 0 {
      let last = text.tokens[Int(entry.expansion)]
      add(113, last.folded)
      add(114, UInt32(last.word.middle))
      add(115, 0)
    }
    for known in 0..<Int(entry.placeCount) {
      let place = Int(entry.places[known])
      if place != index { addMemory(ofPlace: place, for: index, text) }
    }
  }

  private mutating func addMemory(ofPlace place: Int, for index: Int, _ text: borrowing NameText) {
    let before = place > 0 ? text.tokens[place - 1] : text.tokens[place]
    let after = place + 1 < text.tokens.count ? text.tokens[place + 1] : text.tokens[place]
    add(120, before.folded)
    add(121, after.folded)
    add(122, UInt32(before.word.middle))
    add(123, UInt32(after.word.middle))
    let run = text.runs[place]
    guard run.count > 1, text.runs[index].count != run.count else { return }
    let first = text.tokens[Int(run.lowerBound)]
    let last = text.tokens[Int(run.upperBound) - 1]
    let position = UInt32(min(place - Int(run.lowerBound), 2)) << 2 | UInt32(min(Int(run.upperBound) - 1 - place, 2))
    add(124, first.folded, position)
    add(125, last.folded, position)
    add(126, UInt32(first.word.middle), position)
    add(127, UInt32(last.word.middle), position)
    add(128, UInt32(first.word.classes.rawValue), position)
    add(129, position, UInt32(text.runs[index].count))
  }

  private mutating func addRecollections(_ index: Int, _ text: borrowing NameText, _ sentence: Range<Int>) {
    if let here = text.memory.recollection(of: index) {
      add(140, here.kind, here.agreement, here.count)
      add(141, here.kind, text.writing(of: index))
      add(142, here.kind, here.agreement, UInt32(text.runs[index].count))
    }
    for (template, neighbor) in [(UInt32(143), index - 1), (144, index + 1)] where sentence.contains(neighbor) {
      if let beside = text.memory.recollection(of: neighbor) { add(template, beside.kind, beside.agreement) }
    }
    let run = text.runs[index]
    guard run.count > 1 else { return }
    if let last = text.memory.recollection(of: Int(run.upperBound) - 1) {
      add(145, last.kind, last.agreement, index == Int(run.upperBound) - 1 ? 1 : 0)
    }
  }
}

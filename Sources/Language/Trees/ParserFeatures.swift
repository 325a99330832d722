/// What the parser looks at: the upper three words of the stack and the first three of the buffer, their children, labels, numbers of children and distances
/// (after Zhang & Nivre 2011, for the arc-hybrid system).
package enum ParserFeatures {
  package static let capacity = 160

  /// The features of the next move.
  package static func collect(into list: inout FeatureList, state: borrowing ParserState) {
    list.removeAll()
    var templates = TemplateCounter()
    let (a, b, c) = (state.stackSlot(0), state.stackSlot(1), state.stackSlot(2))
    let (x, y, z) = (state.bufferSlot(0), state.bufferSlot(1), state.bufferSlot(2))
    addWords(of: state, [a, b, c, x, y, z], to: &list, &templates)
    addPairs(of: state, a, b, c, x, y, z, to: &list, &templates)
    addChildren(of: state, a, b, x, to: &list, &templates)
    addDistances(of: state, a, b, x, to: &list, &templates)
    addOutlook(of: state, a, b, x, to: &list, &templates)
  }

  /// Numbers the kinds of features in the order in which they are written.
  private struct TemplateCounter {
    var number: UInt64 = 0
    @inline(__always)
    mutating func next() -> UInt64 {
      number &+= 1
      return number
    }
  }

  @inline(__always)
  private static func addWords(
    of state: borrowing ParserState, _ slots: InlineArray<6, Int>, to list: inout FeatureList, _ template: inout TemplateCounter
  ) {
    for index in slots.indices {
      let node = state.node(slots[index])
      list.add(template.next(), node.pointee.word)
      list.add(template.next(), node.pointee.tag)
      list.add(template.next(), node.pointee.both)
    }
  }

  @inline(__always)
  private static func addPairs(
    of state: borrowing ParserState, _ a: Int, _ b: Int, _ c: Int, _ x: Int, _ y: Int, _ z: Int, to list: inout FeatureList,
    _ template: inout TemplateCounter
  ) {
    let (s0, s1, s2) = (state.node(a), state.node(b), state.node(c))
    let (b0, b1, b2) = (state.node(x), state.node(y), state.node(z))
    let (t0, t1, t2) = (s0.pointee.tag, s1.pointee.tag << 8, s2.pointee.tag << 16)
    let (u0, u1, u2) = (b0.pointee.tag << 24, b1.pointee.tag << 32, b2.pointee.tag << 40)
    // The stack's top and the buffer's first.
    list.add(template.next(), s0.pointee.word, b0.pointee.word)
    list.add(template.next(), s0.pointee.both, u0)
    list.add(template.next(), t0, b0.pointee.both)
    list.add(template.next(), s0.pointee.word, u0)
    list.add(template.next(), t0, b0.pointee.word)
    list.add(template.next(), t0 | u0)
    // The stack's top two.
    list.add(template.next(), s1.pointee.word, s0.pointee.word)
    list.add(template.next(), s1.pointee.both, t0)
    list.add(template.next(), t1, s0.pointee.both)
    list.add(template.next(), s1.pointee.word, t0)
    list.add(template.next(), t1, s0.pointee.word)
    list.add(template.next(), t0 | t1)
    // The second of the stack and the buffer's first.
    list.add(template.next(), t1 | u0)
    list.add(template.next(), s1.pointee.word, b0.pointee.word)
    list.add(template.next(), s1.pointee.word, u0)
    list.add(template.next(), t1, b0.pointee.word)
    // Within the buffer.
    list.add(template.next(), u0 | u1)
    list.add(template.next(), b0.pointee.word, u1)
    list.add(template.next(), u0, b1.pointee.word)
    list.add(template.next(), b0.pointee.word, b1.pointee.word)
    list.add(template.next(), t0 | u1)
    list.add(template.next(), s0.pointee.word, b1.pointee.word)
    list.add(template.next(), s0.pointee.word, u1)
    // Three and four.
    list.add(template.next(), t0 | t1 | u0)
    list.add(template.next(), t0 | t1 | t2)
    list.add(template.next(), t0 | u0 | u1)
    list.add(template.next(), u0 | u1 | u2)
    list.add(template.next(), t0 | t1 | u0 | u1)
    list.add(template.next(), t0 | t1 | t2 | u0)
    list.add(template.next(), t0 | u0 | u1 | u2)
    list.add(template.next(), s0.pointee.word, u0 | u1)
    list.add(template.next(), t0 | t1, b0.pointee.word)
    list.add(template.next(), s0.pointee.word, t1 | u0)
    list.add(template.next(), s1.pointee.word, t0 | u0)
    list.add(template.next(), t0 | u1, b0.pointee.word)
    list.add(template.next(), t0 | u0, b1.pointee.word)
    list.add(template.next(), s1.pointee.word, s0.pointee.word, u0)
    list.add(template.next(), s0.pointee.word, b0.pointee.word, t1)
  }

  @inline(__always)
  private static func addChildren(
    of state: borrowing ParserState, _ a: Int, _ b: Int, _ x: Int, to list: inout FeatureList, _ template: inout TemplateCounter
  ) {
    let (s0, s1, b0) = (state.node(a), state.node(b), state.node(x))
    let (t0, t1, u0) = (s0.pointee.tag, s1.pointee.tag << 8, b0.pointee.tag << 24)
    let ends: InlineArray<5, Int> = [s0.pointee.first, s0.pointee.last, s1.pointee.first, s1.pointee.last, b0.pointee.first]
    for index in ends.indices {
      let child = state.node(ends[index])
      let (tag, label) = (child.pointee.tag << 48, UInt64(child.pointee.label) << 56)
      list.add(template.next(), child.pointee.word)
      list.add(template.next(), tag | label)
      list.add(template.next(), tag | t0 | u0)
      list.add(template.next(), tag | t0 | t1)
      list.add(template.next(), label | t0 | t1 | u0)
      list.add(template.next(), child.pointee.word, t0 | u0)
    }
    let seconds: InlineArray<5, Int> = [
      s0.pointee.second, s0.pointee.secondLast, s1.pointee.second, s1.pointee.secondLast, b0.pointee.second,
    ]
    for index in seconds.indices {
      let (end, child) = (state.node(ends[index]), state.node(seconds[index]))
      let labels = UInt64(child.pointee.label) << 56 | UInt64(end.pointee.label) << 48
      list.add(template.next(), child.pointee.tag << 48 | UInt64(child.pointee.label) << 56)
      list.add(template.next(), labels | t0 | u0)
      list.add(template.next(), child.pointee.tag << 48 | end.pointee.tag << 56 | (index < 2 ? t0 : index < 4 ? t1 : u0))
    }
    list.add(template.next(), s0.pointee.word, s0.pointee.leftLabels)
    list.add(template.next(), s0.pointee.word, s0.pointee.rightLabels)
    list.add(template.next(), t0, s0.pointee.leftLabels, s0.pointee.rightLabels)
    list.add(template.next(), s1.pointee.word, s1.pointee.rightLabels)
    list.add(template.next(), t1 | t0, s1.pointee.rightLabels)
    list.add(template.next(), b0.pointee.word, b0.pointee.leftLabels)
    list.add(template.next(), u0 | t0, b0.pointee.leftLabels)
    list.add(template.next(), t0 | u0, s0.pointee.leftLabels)
  }

  @inline(__always)
  private static func addDistances(
    of state: borrowing ParserState, _ a: Int, _ b: Int, _ x: Int, to list: inout FeatureList, _ template: inout TemplateCounter
  ) {
    let (s0, s1, b0) = (state.node(a), state.node(b), state.node(x))
    let (t0, t1, u0) = (s0.pointee.tag, s1.pointee.tag << 8, b0.pointee.tag << 24)
    let ahead = UInt64(min(x - a, 8)) << 48
    let behind = UInt64(min(a - b, 8)) << 48
    let children = UInt64(min(s0.pointee.leftCount, 3)) << 40 | UInt64(min(s0.pointee.rightCount, 3)) << 44
    let between = passed(s0, b0) << 32
    list.add(template.next(), s0.pointee.word, ahead)
    list.add(template.next(), b0.pointee.word, ahead)
    list.add(template.next(), t0 | u0 | ahead)
    list.add(template.next(), t0 | t1 | behind)
    list.add(template.next(), s1.pointee.word, behind)
    list.add(template.next(), s0.pointee.word, b0.pointee.word, ahead)
    list.add(template.next(), s0.pointee.word, children)
    list.add(template.next(), t0 | children)
    list.add(template.next(), t1, UInt64(min(s1.pointee.rightCount, 3)), UInt64(min(s1.pointee.leftCount, 3)))
    list.add(template.next(), u0, UInt64(min(b0.pointee.leftCount, 3)))
    list.add(template.next(), b0.pointee.word, UInt64(min(b0.pointee.leftCount, 3)))
    list.add(template.next(), t0 | u0 | between)
    list.add(template.next(), s0.pointee.word, u0 | between)
    list.add(template.next(), t0 | t1, passed(s1, s0))
    list.add(template.next(), s1.pointee.word, t0, passed(s1, s0))
    list.add(template.next(), UInt64(min(state.depth, 4)), state.next == state.count ? 1 : 0)
  }

  /// What is still to come, how the sentence ends, and how the words end.
  @inline(__always)
  private static func addOutlook(
    of state: borrowing ParserState, _ a: Int, _ b: Int, _ x: Int, to list: inout FeatureList, _ template: inout TemplateCounter
  ) {
    let (s0, s1, b0) = (state.node(a), state.node(b), state.node(x))
    let (t0, t1, u0) = (s0.pointee.tag, s1.pointee.tag << 8, b0.pointee.tag << 24)
    let rest = passed(b0, state.node(state.count + 1)) << 32
    let before = passed(state.node(1), s0) << 40
    let (e0, e1, f0) = (s0.pointee.ending, s1.pointee.ending, b0.pointee.ending)
    list.add(template.next(), t0 | u0 | rest)
    list.add(template.next(), t0 | t1 | u0 | rest)
    list.add(template.next(), b0.pointee.word, t0 | rest)
    list.add(template.next(), t0 | u0 | before | rest)
    list.add(template.next(), state.node(state.count).pointee.word, t0 | u0)
    list.add(template.next(), e0, f0)
    list.add(template.next(), e0, t1 | u0)
    list.add(template.next(), f0, t0 | t1)
    list.add(template.next(), e1, e0)
    list.add(template.next(), e1, t0 | u0)
    list.add(template.next(), state.node(state.stackSlot(2)).pointee.tag << 16 | t1 | t0 | u0 | UInt64(s1.pointee.label) << 40)
  }

  /// Whether none, one or more verbs, commas, conjunctions and other marks stand between two words, 2 bits each.
  @inline(__always)
  private static func passed(_ left: UnsafePointer<ParserState.Node>, _ right: UnsafePointer<ParserState.Node>) -> UInt64 {
    let difference = right.pointee.passed &- left.pointee.passed
    var packed: UInt64 = 0
    for field: UInt64 in 0..<4 { packed |= min(difference >> (16 * field) & 0xFFFF, 2) << (2 * field) }
    return packed
  }
}

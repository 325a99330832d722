/// Where the parser stands in a sentence: a stack, a buffer that ends with the root, and the arcs drawn so far.
///
/// The arc-hybrid system (Kuhlmann, Gómez-Rodríguez, Satta 2011): *shift* moves the first word of the buffer onto the stack; *left* makes that word the
/// head of the stack's top; *right* makes the second of the stack the head of its top. Both take the top off. Memory is kept from sentence to sentence.
package struct ParserState: ~Copyable {
  /// Number of words; also the index of the root, which stands after the last word.
  package private(set) var count = 0
  /// First word of the buffer; ``count`` when only the root is left.
  package private(set) var next = 0
  package private(set) var depth = 0
  private var capacity = 0
  private var stack: UnsafeMutablePointer<Int>
  private var nodes: UnsafeMutablePointer<Node>

  /// A word with what is attached to it. Children are slots; slot 0 is no word.
  struct Node {
    var word: UInt64
    var tag: UInt64
    /// The last three characters.
    var ending: UInt64
    /// Word and tag in one number.
    var both: UInt64
    /// Verbs, commas, coordinators and other marks up to here, 16 bits each.
    var passed: UInt64 = 0
    var leftLabels: UInt64 = 0
    var rightLabels: UInt64 = 0
    var first = 0
    var second = 0
    var last = 0
    var secondLast = 0
    var head: Int32 = -1
    var label: UInt8 = 0
    var leftCount: UInt8 = 0
    var rightCount: UInt8 = 0

    init(word: UInt64, tag: UInt64, ending: UInt64 = 0) {
      self.word = word
      self.ending = ending
      self.tag = tag
      both = FeatureHash.quicklyMixed(word, tag)
    }
  }

  package init() {
    stack = .allocate(capacity: 0)
    nodes = .allocate(capacity: 0)
  }

  deinit {
    stack.deallocate()
    nodes.deallocate()
  }

  /// Begins a sentence: the words `sentence` of a document, with their forms, classes and parts of speech.
  package mutating func begin(
    _ sentence: Range<Int>, forms: UnsafeBufferPointer<WordForm>, classes: UnsafeBufferPointer<UInt8>, tags: (Int) -> PartOfSpeech
  ) {
    reserve(sentence.count)
    count = sentence.count
    next = 0
    depth = 0
    nodes[0] = Node(word: 1, tag: 255)
    var passed: UInt64 = 0
    for (slot, index) in zip(1..., sentence) {
      nodes[slot] = Node(word: forms[index].lower, tag: UInt64(classes[index]), ending: forms[index].suffix & 0xFFFF_FFFF_FFFF)
      nodes[slot].passed = passed
      switch tags(index) {
      case .verb: passed += 1
      case .punctuation where forms[index].suffix == 0x2C: passed += 1 << 16
      case .punctuation: passed += 1 << 32
      case .coordinator, .subordinator: passed += 1 << 48
      default: break
      }
    }
    nodes[count + 1] = Node(word: 2, tag: 254)
    nodes[count + 1].passed = passed
  }

  private mutating func reserve(_ words: Int) {
    guard words > capacity || capacity == 0 else { return }
    stack.deallocate()
    nodes.deallocate()
    capacity = max(2 * words, 256)
    stack = .allocate(capacity: capacity + 2)
    nodes = .allocate(capacity: capacity + 2)
  }
}

// MARK: Moves

extension ParserState {
  package var isFinished: Bool { depth == 0 && next == count }
  package var canShift: Bool { next < count }
  /// The root takes one word only, the last that is left.
  package var canGoLeft: Bool { depth > 0 && (next < count || depth == 1) }
  package var canGoRight: Bool { depth > 1 }

  /// The word on the stack, counted from its top.
  package func stacked(_ below: Int) -> Int { stack[depth - 1 - below] }

  package mutating func shift() {
    stack[depth] = next
    depth += 1
    next += 1
  }

  package mutating func goLeft(_ label: UInt8) {
    depth -= 1
    let (child, head) = (stack[depth] + 1, next + 1)
    attach(child, to: head, label)
    nodes[head].second = nodes[head].first
    nodes[head].first = child
    nodes[head].leftCount &+= 1
    nodes[head].leftLabels |= 1 << UInt64(label)
  }

  package mutating func goRight(_ label: UInt8) {
    depth -= 1
    let (child, head) = (stack[depth] + 1, stack[depth - 1] + 1)
    attach(child, to: head, label)
    nodes[head].secondLast = nodes[head].last
    nodes[head].last = child
    nodes[head].rightCount &+= 1
    nodes[head].rightLabels |= 1 << UInt64(label)
  }

  private func attach(_ child: Int, to head: Int, _ label: UInt8) {
    nodes[child].head = Int32(head - 1)
    nodes[child].label = label
  }

  /// The head of a word; ``count`` for the root's child, −1 where none was found yet.
  package func head(of word: Int) -> Int { Int(nodes[word + 1].head) }

  package func label(of word: Int) -> UInt8 { nodes[word + 1].label }

  /// The node on the stack counted from its top, or the empty one.
  @inline(__always)
  func stackSlot(_ below: Int) -> Int { below < depth ? stack[depth - 1 - below] + 1 : 0 }

  /// The node in the buffer counted from its first, or the empty one.
  @inline(__always)
  func bufferSlot(_ ahead: Int) -> Int { next + ahead <= count ? next + ahead + 1 : 0 }

  @inline(__always)
  func node(_ slot: Int) -> UnsafePointer<Node> { UnsafePointer(nodes + slot) }
}

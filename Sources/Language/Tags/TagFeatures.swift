/// What the tagger looks at (after Ratnaparkhi 1996 and Toutanova et al. 2003): the word, its ends and shape, its neighbours, the two tags before.
package enum TagFeatures {
  package static let capacity = 48

  /// The features of the token at `index` of a sentence, with the tags of the two tokens before it.
  @inline(__always)
  package static func collect(
    into list: inout FeatureList, forms: UnsafeBufferPointer<WordForm>, sentence: Range<Int>, at index: Int, last: Int, beforeLast: Int
  ) {
    func form(_ at: Int) -> WordForm { sentence.contains(at) ? forms[at] : .outside }
    let here = forms[index]
    let (before, after) = (form(index - 1), form(index + 1))
    let (twoBefore, twoAfter) = (form(index - 2), form(index + 2))
    let (last, pair) = (UInt64(last), UInt64(last) << 8 | UInt64(beforeLast))
    let ending = here.suffix & 0xFFFF_FFFF_FFFF
    list.removeAll()
    list.add(1, here.lower)
    list.add(2, here.exact)
    list.add(3, here.suffix & 0xFFFF)
    list.add(4, here.suffix & 0xFFFF_FFFF)
    list.add(5, ending)
    list.add(6, here.suffix)
    list.add(7, here.prefix & 0xFFFF)
    list.add(8, here.prefix & 0xFFFF_FFFF)
    list.add(9, here.prefix & 0xFFFF_FFFF_FFFF)
    list.add(10, here.shape)
    list.add(11, here.shape, index == sentence.lowerBound ? 1 : 0)
    list.add(12, last)
    list.add(13, pair)
    list.add(14, last, here.lower)
    list.add(15, before.lower)
    list.add(16, twoBefore.lower)
    list.add(17, after.lower)
    list.add(18, twoAfter.lower)
    list.add(19, before.suffix & 0xFFFF_FFFF_FFFF)
    list.add(20, after.suffix & 0xFFFF_FFFF_FFFF)
    list.add(21, before.lower, here.lower)
    list.add(22, here.lower, after.lower)
    list.add(23, last, ending)
    list.add(24, last, after.lower)
    list.add(25, before.shape, here.shape)
    list.add(26, here.shape, after.shape)
    list.add(27, here.shape, ending)
    list.add(28, last, here.shape)
    list.add(29, pair, here.lower)
    list.add(30, last, after.suffix & 0xFFFF_FFFF)
    list.add(31, here.lower, after.suffix & 0xFFFF_FFFF)
    list.add(32, before.lower, after.lower)
    list.add(33, before.lower, twoBefore.lower)
    list.add(34, after.lower, twoAfter.lower)
    list.add(35, pair, ending)
    list.add(36, after.shape, after.suffix & 0xFFFF_FFFF)
    list.add(37, 0)
  }
}

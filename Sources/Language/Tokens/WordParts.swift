/// Short lists that decide where a run of letters is cut, by the conventions of the English Web Treebank.
enum WordParts {
  /// What may follow an apostrophe as a word of its own: 's, 'm, 'd, 'll, 're, 've.
  static let clitics = Set(words: "s m d ll re ve")
  /// Prefixes that a hyphen does not part from their word: non-lethal, ex-minister.
  static let prefixes = Set(
    words: """
      e non pre post anti pro re co ex mid semi sub multi cross neo pan inter intra counter mini micro macro pseudo quasi ultra un extra bi tri
      trans arch socio psycho geo
      """)
  /// Letters after a number that are a word of their own: 5km, 10am, 3m.
  static let units = Set(
    words: "am pm a.m p.m mm cm km m mi ft in lb lbs kg g mg k bn mn tn x hz khz mhz ghz kw mw gw kwh mb gb tb mph kph percent pct c f hh w"
  )
  /// Words written together that the treebank cuts, with the length of the first part.
  static let joined: [Word: Int] = Dictionary(
    uniqueKeysWithValues: """
      cannot 3 gonna 3 gotta 3 wanna 3 dont 2 didnt 3 doesnt 4 isnt 2 wasnt 3 cant 2 wont 2 couldnt 5 wouldnt 5 shouldnt 6 hasnt 3 havent 4 arent 3
      werent 4 thats 4 theres 5 theyre 4 youre 3 ive 1 im 1 lemme 3 gimme 3 whats 4
      """.split(whereSeparator: \.isWhitespace).pairs().map { (Word(String($0)), Int($1) ?? 0) })
  /// Endings of addresses and file names, after their full stop.
  static let domains = Set(
    words: """
      com org net gov edu mil int info biz eu uk us ca de fr ru cn ir iq sy tr il ps ua jp in au nz br tv co io me html htm php asp pdf doc docx xls xlsx
      txt jpg png gif mp3 exe zip
      """)
}

extension Collection {
  /// The elements two by two.
  fileprivate func pairs() -> [(Element, Element)] {
    Array(zip(enumerated().filter { $0.offset % 2 == 0 }, enumerated().filter { $0.offset % 2 == 1 })).map { ($0.element, $1.element) }
  }
}

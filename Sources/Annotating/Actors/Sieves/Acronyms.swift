import ActorNetworks
import Language

/// Short forms introduced in brackets, and every later place where they stand: *Hayat Tahrir al-Sham (HTS)*.
struct Acronyms: Sieve {
  static let name = "acronym in brackets"

  func apply(to board: inout MentionBoard) {
    var owners: [String: Int] = [:]
    for actor in board.placed where board.words[actor.tokens.upperBound] == "(" {
      let open = actor.tokens.upperBound
      guard let close = (open + 1..<min(open + 5, board.words.count)).first(where: { board.words[$0] == ")" }) else { continue }
      let short = open + 1..<close
      guard let form = Self.acronym(board.words, short) ?? Self.abbreviation(board.words, short),
        Self.fits(form, board.words.document.text(actor.tokens))
      else { continue }
      guard !board.keepsApart(form, from: board.actors[actor.actor]) else { continue }
      if owners[form] == nil { owners[form] = actor.actor }
      board.place(short, as: actor.actor, .alias, by: Self.name, because: "stands in brackets after the name")
    }
    for actor in board.actors.indices where board.actors[actor].kind != .person && board.mentionCount(of: actor) > 0 {
      for form in Self.shortForms(of: actor, on: board) where owners[form] == nil && !board.keepsApart(form, from: board.actors[actor]) {
        owners[form] = actor
      }
    }
    guard !owners.isEmpty else { return }
    for token in 0..<board.words.count where board.words.isCapitalised(token) {
      guard board.isFree(token..<token + 1),
        let form = Self.acronym(board.words, token..<token + 1) ?? Self.abbreviation(board.words, token..<token + 1),
        let owner = owners[form]
      else {
        continue
      }
      board.place(token..<token + 1, as: owner, .alias, by: Self.name, because: "the initials of “\(board.actors[owner].name)”")
    }
  }

  /// What an actor's names may be cut short to: their initials, with and without small words and what a company is.
  private static func shortForms(of actor: Int, on board: MentionBoard) -> [String] {
    let mentions = board.mentionsOfActor[actor].lazy.map { board.words.document.text(board.placed[$0].tokens) }
    var names = [board.actors[actor].name]
    for name in mentions where !names.contains(name) { names.append(name) }
    return names.flatMap { name in [initials(of: name), initialsOfAll(of: name), initials(of: withoutLast(name))] }
      .compactMap(\.self).filter { $0.utf8.count > 2 }
  }

  /// The initials of all words of a name, small ones too: *RIM*, of Research in Motion.
  private static func initialsOfAll(of name: String) -> String? {
    let words = name.split(separator: " ")
    guard words.count > 2, words.contains(where: { $0.first?.isLowercase == true }), initials(of: name) == nil else { return nil }
    return words.compactMap { $0.first?.uppercased() }.joined()
  }

  /// A name without a last word that says what it is: *Pacific Gas and Electric*, of a Company.
  private static func withoutLast(_ name: String) -> String {
    let words = name.split(separator: " ")
    return words.last.flatMap { NameHeads.kind($0.lowercased()) } == nil ? "" : words.dropLast().joined(separator: " ")
  }

  /// The initials of a name of three words or more that a capital begins, small words aside; nil for any other.
  static func initials(of name: String) -> String? {
    let words = name.split(whereSeparator: { $0 == " " || $0 == "-" }).filter { $0.first?.isUppercase == true && $0 != "The" }
    guard words.count > 2, words.allSatisfy({ $0.first?.isASCII == true }) else { return nil }
    return String(words.compactMap(\.first))
  }

  /// The letters of what may be an acronym; nil for anything else.
  private static func acronym(_ words: Words, _ range: Range<Int>) -> String? {
    guard range.count == 1, words.isCapitalised(range.lowerBound) else { return nil }
    let form = words.document.text(range).filter { $0 != "." && $0 != "&" }
    guard form.count >= 2, form.count <= 12, form.filter(\.isUppercase).count >= 2 || form.count <= 5 else { return nil }
    return form
  }

  /// What may be a name made of others' beginnings: *Phivolcs*.
  private static func abbreviation(_ words: Words, _ range: Range<Int>) -> String? {
    range.count == 1 && words.isCapitalised(range.lowerBound) ? words.document.text(range) : nil
  }

  /// Whether the letters start words of the name in order, or at least two of them do and the first letter is the name's.
  static func fits(_ acronym: String, _ name: String) -> Bool {
    let letters = Array((NameKey(acronym).words.first ?? "").unicodeScalars)
    let initials = NameKey(name).words.compactMap(\.unicodeScalars.first)
    guard let first = letters.first, !initials.isEmpty else { return false }
    var rest = initials[...]
    var met = 0
    for letter in letters {
      if let place = rest.firstIndex(of: letter) {
        met += 1
        rest = rest[(place + 1)...]
      }
    }
    return met >= min(2, letters.count) && initials.contains(first) || met * 2 >= letters.count
  }
}

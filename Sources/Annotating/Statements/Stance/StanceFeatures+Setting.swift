import ActorNetworks
import Language

extension StanceFeatures {
  /// Who speaks, how much is said in whose words, and how the target stands among all that is spoken of: newspapers and police report where
  /// governments judge, and of many actors in one content few are judged.
  func addSetting(_ scene: StanceScene, to list: inout StanceFeatureList) {
    let (speaker, target) = (number(of: scene.speakerKind), number(of: scene.kind))
    let scope = scene.scope.joined().prefix(200)
    let balance = balance(of: scope.prefix(80))
    let length = UInt64(min(scope.count / 10, 6))
    let isQuoted: UInt64 = scene.scope.contains(where: isQuotation) ? 1 : 0
    list.add(.speakerKind, speaker)
    list.add(.speakerKind, speaker, target)
    list.add(.length, length)
    list.add(.length, length, target)
    list.add(.quoted, isQuoted)
    list.add(.quoted, isQuoted, speaker)
    list.add(.quoted, isQuoted, balance, 1)
    list.add(.tieBalance, scene.tie.rawValue, balance)
    list.add(.tieBalance, scene.tie.rawValue, target, 1)
    list.add(.tieBalance, balance, speaker, 2)
    addHolderWord(scene, to: &list)
    addStanding(scene, to: &list)
  }

  /// The noun that names the speaker: a spokesman, a court, a witness.
  private func addHolderWord(_ scene: StanceScene, to list: inout StanceFeatureList) {
    guard let holder = scene.holder.map(head) else { return }
    let tag = document.tokens[holder].tag
    list.add(.holder, UInt64(tag.rawValue))
    if tag != .properNoun { list.add(.holder, lemmas[holder]) }
  }

  /// How the target stands among the actors of the scope, and how it is first referred to.
  private func addStanding(_ scene: StanceScene, to list: inout StanceFeatureList) {
    guard let target = scene.target.first else { return }
    let kind = number(of: scene.kind)
    let isAlone: UInt64 = scene.others.isEmpty ? 1 : 0
    let isFirst: UInt64 = scene.others.allSatisfy { target.lowerBound < $0.lowerBound } ? 1 : 0
    let cue = cuePolarity(scene)
    list.add(.others, UInt64(min(scene.others.count, 4)))
    list.add(.others, UInt64(min(scene.target.count, 3)), isAlone)
    list.add(.first, isFirst, isAlone)
    list.add(.first, isFirst, cue, place(of: scene.target, in: scene.scope))
    list.add(.first, cue, depth(of: head(of: target), below: scene.cue), 2)
    list.add(.tieBalance, scene.tie.rawValue, cue, 3)
    let head = head(of: target)
    let (tag, role) = (UInt64(document.tokens[head].tag.rawValue), role(of: head))
    list.add(.form, tag, kind)
    list.add(.form, tag, role, 1)
    list.add(.form, tag, role, kind, 2)
  }

  /// How the cue judges, and whether it is denied.
  private func cuePolarity(_ scene: StanceScene) -> UInt64 {
    guard let head = cueHead(of: scene) else { return 0 }
    return (polarities[head]?.rawValue ?? 0) + (isNegated(head) ? 4 : 0)
  }

  /// How many words a reference hangs below the cue, up to 6; 9 where it does not.
  private func depth(of token: Int, below cue: Range<Int>?) -> UInt64 {
    var below = token
    for depth in 0..<7 {
      if let cue, cue.contains(below) { return UInt64(depth) }
      guard let above = governor(of: below) else { break }
      below = above
    }
    return 9
  }

  private func isQuotation(_ piece: Range<Int>) -> Bool {
    [piece.lowerBound, piece.upperBound - 1].contains { Self.quotationMarks.contains(document.text($0)) }
  }

  private func number(of kind: PoliticalActor.Kind?) -> UInt64 {
    kind.flatMap { PoliticalActor.Kind.allCases.firstIndex(of: $0) }.map { UInt64($0) } ?? 99
  }

  private static let quotationMarks: Set<String> = ["\"", "“", "”", "''", "``"]
}

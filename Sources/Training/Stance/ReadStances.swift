import ActorNetworks
import Annotating

/// The scenes that the program finds in an article by itself, with the stances that a careful reader saw in the same statements: toward whom
/// the reader names no stance, there is none.
struct ReadStances {
  let scenes: [(scene: StanceScene, stance: Stance)]

  init(_ gold: GoldStances, _ read: DocumentScenes, _ places: TokenPlaces) {
    let actors = Self.actors(gold, read, places)
    let contents = gold.statements.map { statement in
      Set((statement.pieces ?? [[statement.contentStart, statement.contentEnd]]).flatMap { places.tokens($0[0], $0[1]) ?? 0..<0 })
    }
    scenes = read.scenes.compactMap { item in
      let content = Set(item.scene.scope.joined())
      let likeness = gold.statements.indices.map { index -> Double in
        guard gold.statements[index].speaker == item.speaker.flatMap({ actors[$0] }) else { return 0 }
        return Double(contents[index].intersection(content).count) / Double(max(1, contents[index].union(content).count))
      }
      guard let best = likeness.indices.max(by: { likeness[$0] < likeness[$1] }), likeness[best] >= 0.5 else { return nil }
      let target = gold.statements[best].targets.first { $0.actor == actors[item.target] }
      return (item.scene, target.flatMap { Stance(rawValue: $0.stance) } ?? .neutral)
    }
  }

  /// For each actor that the program found the one of the reader's with which it shares most mentions, one to one.
  private static func actors(_ gold: GoldStances, _ read: DocumentScenes, _ places: TokenPlaces) -> [Int: String] {
    var readers: [Int: Int] = [:]
    for (number, actor) in gold.actors.enumerated() {
      for token in (actor.mentions ?? []).compactMap({ places.tokens($0.start, $0.end) }).joined() { readers[token] = number }
    }
    var shared: [[Int]: Int] = [:]
    for mention in read.mentions {
      for number in Set(mention.tokens.compactMap { readers[$0] }) { shared[[mention.actor, number], default: 0] += 1 }
    }
    var (result, taken): ([Int: String], Set<Int>) = ([:], [])
    for (pair, _) in shared.sorted(by: { ($1.value, $0.key[0], $0.key[1]) < ($0.value, $1.key[0], $1.key[1]) })
    where result[pair[0]] == nil && taken.insert(pair[1]).inserted {
      result[pair[0]] = gold.actors[pair[1]].id
    }
    return result
  }
}

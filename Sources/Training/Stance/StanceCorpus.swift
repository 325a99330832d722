import ActorNetworks
import Annotating
import Foundation
import Language
import News

/// A scene with the stance that a careful reader saw in it.
struct StanceExample {
  /// The stances in the order in which they are counted and chosen from.
  static let order: [Stance] = [.neutral] + StanceClassifier.polar

  let stance: Stance
  /// Whether it is a lone sentence with two actors, rather than a statement.
  let isSentence: Bool
  /// The features of the scene; a stance is still to be combined with each.
  let features: [FeatureHash]
  /// Which article or sentence it stands in, so that parts of one are never trained on and measured at once.
  let group: Int
  /// Whether the program found it by itself, rather than a reader.
  let isRead: Bool
  /// Who speaks toward whom, by numbers of their own in each article; nil where nobody knows who speaks.
  let pair: [Int]?
  /// Whether a rule sees to it that it is not judged at all.
  let isUnjudged: Bool
  /// Whether no word that judges is the cue or stands near the target.
  let isPlain: Bool

  init(_ scene: StanceScene, stance: Stance, _ features: StanceFeatures, group: Int, pair: [Int]? = nil, isRead: Bool = false) {
    var scene = scene
    self.stance = stance
    self.group = group
    self.pair = pair
    self.isRead = isRead
    let places = scene.origin == .sentence ? scene.target : features.judgeable(scene.target, below: scene.cue.map { features.head(of: $0) })
    isUnjudged = places.isEmpty || scene.isOwnSide
    if !places.isEmpty { scene.target = places }
    isPlain = scene.origin == .statement && !features.isJudged(scene)
    isSentence = scene.origin == .sentence
    self.features = features.features(of: scene)
  }
}

/// Reads scenes from data that was annotated by hand.
struct StanceCorpus {
  let analyzer: LanguageAnalyzer
  let annotator: Annotator

  /// The targets of the statements in our own annotation, of one part of its split; where wanted, those also that the program itself finds in
  /// the same statements.
  func rapportGold(in folder: String, part: String, withRead: Bool = false) throws -> [StanceExample] {
    var ids: [String] = []
    for line in try String(contentsOfFile: folder + "/split.tsv", encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: "\t").map(String.init)
      if fields.count == 2, fields[1] == part { ids.append(fields[0]) }
    }
    var texts: [String: String] = [:]
    for row in try rows(GoldText.self, in: folder + "/texts.ndjson") { texts[row.id] = row.text }
    var examples: [StanceExample] = []
    for (number, id) in ids.enumerated() {
      guard let text = texts[id] else { continue }
      let gold = try JSONDecoder().decode(GoldStances.self, from: Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(id).json")))
      let places = TokenPlaces(analyzer.document(of: Article(id: id, text: ArticleText(decoded: text))))
      let features = StanceFeatures(places.document)
      for statement in gold.statements {
        for target in statement.targets {
          guard let stance = Stance(rawValue: target.stance), let scene = gold.scene(of: statement, toward: target.actor, in: places) else {
            continue
          }
          let people = [statement.speaker, target.actor].compactMap { id in gold.actors.firstIndex { $0.id == id } }
          let pair = people.count == 2 ? [number] + people : nil
          examples.append(StanceExample(scene, stance: stance, features, group: number, pair: pair))
        }
      }
      guard withRead else { continue }
      let matching = ReadStances(gold, annotator.scenes(in: places.document), places)
      examples += matching.scenes.map { StanceExample($0.scene, stance: $0.stance, features, group: number, isRead: true) }
    }
    return examples
  }

  /// Sentences with two actors p and q each, of one part of their split: where p stands toward q, then where q stands toward p.
  func directedSentiment(in file: String, part: String) throws -> [StanceExample] {
    var examples: [StanceExample] = []
    for (number, row) in try rows(DirectedSentence.self, in: file).filter({ $0.split == part }).enumerated() {
      let places = TokenPlaces(analyzer.document(of: Article(id: row.id, text: ArticleText(decoded: row.text))))
      guard let p = places.tokens(row.p[0], row.p[1]), let q = places.tokens(row.q[0], row.q[1]) else { continue }
      let features = StanceFeatures(places.document)
      for (holder, target, arrow) in [(p, q, "p->q"), (q, p, "q->p")] {
        let scene = StanceScene(origin: .sentence, holder: holder, cue: nil, scope: [0..<places.document.tokens.count], target: [target])
        let stance: Stance = row.label == "pos \(arrow)" ? .support : row.label == "neg \(arrow)" ? .oppose : .neutral
        examples.append(StanceExample(scene, stance: stance, features, group: number))
      }
    }
    return examples
  }

  private func rows<Row: Decodable>(_ type: Row.Type, in file: String) throws -> [Row] {
    let decoder = JSONDecoder()
    return try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map { try decoder.decode(type, from: Data($0.utf8)) }
  }
}

private struct GoldText: Decodable {
  let id: String
  let text: String
}

private struct DirectedSentence: Decodable {
  let id: String
  let text: String
  let split: String
  let p: [Int]
  let q: [Int]
  let label: String
}

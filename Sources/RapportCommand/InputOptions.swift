import ArgumentParser
import Foundation
import Rapport

/// What to read, and how to go on when some of it cannot be read.
struct InputOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "input")) var inputs: [String]
  @Flag(help: "End with 0 even when an article could not be read.") var keepGoing = false
  @Flag(name: [.short, .long], help: "Say nothing but errors.") var quiet = false

  /// The way from articles to networks.
  func pipeline() throws -> Pipeline { try Pipeline() }

  /// Reads everything into one network.
  func read() throws -> Reading {
    let pipeline = try pipeline()
    var networks: [ActorNetwork] = []
    var texts: [String: ArticleText] = [:]
    var reading = try eachBatch { articles in
      networks += articles.concurrentMap { pipeline.network(of: $0) }
      for article in articles { texts[article.id] = article.text }
    }
    reading.network = ActorNetwork(merging: networks)
    reading.texts = texts
    return reading
  }

  /// Reads articles batch by batch, in order, and hands each batch on.
  func eachBatch(_ body: ([Article]) throws -> Void) throws -> Reading {
    var articles: [Article] = []
    for input in inputs {
      let data = input == "-" ? FileHandle.standardInput.readDataToEndOfFile() : try Data(contentsOf: URL(fileURLWithPath: input))
      if data.first == UInt8(ascii: "{") {
        for line in data.split(separator: 10) {
          guard let row = try JSONSerialization.jsonObject(with: line) as? [String: Any], let text = row["text"] as? String else {
            continue
          }
          articles.append(
            Article(
              id: row["id"] as? String ?? "", title: row["title"] as? String, date: row["date"] as? String, text: ArticleText(decoded: text)
            ))
        }
      } else {
        let name = URL(fileURLWithPath: input).deletingPathExtension().lastPathComponent
        articles.append(Article(id: name, path: input, text: ArticleText(decoded: String(decoding: data, as: UTF8.self))))
      }
    }
    try body(articles)
    return Reading(keepGoing: keepGoing)
  }
}

/// What was read: the network, the texts behind it, and whether something could not be read.
struct Reading {
  var network = ActorNetwork()
  var texts: [String: ArticleText] = [:]
  var troubles = 0
  let keepGoing: Bool

  init(keepGoing: Bool) { self.keepGoing = keepGoing }

  /// The actor that a user means.
  ///
  /// - Throws: ``Trouble`` when no article mentions it.
  func actor(_ name: String) throws -> PoliticalActor {
    guard let actor = network.actorNamed(name) else {
      throw Trouble("no article mentions “\(name)”; `rapport actors` lists who is mentioned")
    }
    return actor
  }

  /// Ends the command: with 2 where something could not be read, unless the user wanted to go on.
  func finish() throws {
    if troubles > 0 && !keepGoing { throw ExitCode(2) }
  }
}

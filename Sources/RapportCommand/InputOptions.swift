import ArgumentParser
import Foundation
import Rapport

/// What to read, and how to go on when some of it cannot be read.
struct InputOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "input")) var inputs: [String]
  @Flag(help: "End with 0 even when an article could not be read.") var keepGoing = false
  @Flag(name: [.short, .long], help: "Say nothing but errors.") var quiet = false
  @Option(
    help: ArgumentHelp(
      "Your own word on actors, which wins over everything built in.",
      discussion: """
        TOML, for example: [[alias]] actor = "islamic-state" names = ["the Caliphate"]. Edits, one table each: [[add]] name, kind, and id, \
        aliases, country, wikidata, gender if you like; [[alias]] actor, names; [[merge]] actors, into; [[apart]] actors; [[rename]] actor, \
        name; [[kind]] actor, kind; [[hide]] actor; each may give a reason. Ids are those that `rapport actors` lists.
        """, valueName: "file"))
  var actors: String?

  /// The way from articles to networks.
  func pipeline() throws -> Pipeline { try Self.pipeline(try actorFile()) }

  private static func pipeline(_ file: ActorFile?) throws -> Pipeline {
    do {
      return try Pipeline(actors: file)
    } catch let error as ActorFileError {
      throw Trouble("\(error)")
    } catch let error as KnowledgeError {
      throw Trouble("\(error)")
    }
  }

  /// The user's own word on actors, where given.
  func actorFile() throws -> ActorFile? {
    do { return try actors.map(Self.actorFile) } catch let error as ActorFileError { throw Trouble("\(error)") }
  }

  private static func actorFile(_ path: String) throws -> ActorFile {
    guard let data = FileManager.default.contents(atPath: path) else { throw Trouble("\(path): cannot be read; is the name right?") }
    guard let toml = String(validating: data, as: UTF8.self) else { throw Trouble("\(path): this is no UTF-8; save it as UTF-8") }
    return try ActorFile(toml: toml, path: path)
  }

  /// Reads everything into one network: articles, and networks that were written before.
  ///
  /// Texts are kept only where they are asked for, since they take more room than anything else.
  func read(keepingTexts: Bool = false) throws -> Reading {
    let actorFile = try actorFile()
    let pipeline = try Self.pipeline(actorFile)
    var networks = NetworkLadder()
    var texts: [String: ArticleText] = [:]
    var isNoticeDue = actorFile?.editsOfText.isEmpty == false
    var reading = try walk { articles in
      networks.add(pipeline.network(of: articles))
      if keepingTexts { for article in articles { texts[article.id] = article.text } }
    } onNetwork: { network in
      networks.add(actorFile.map(network.applying) ?? network)
      if isNoticeDue, !quiet {
        Console.error(
          "rapport: \(actors ?? ""): of a network only [[merge]], [[rename]], [[kind]] and [[hide]] can be heeded; the rest needs its articles"
        )
      }
      isNoticeDue = false
      return nil
    }
    reading.network = networks.network
    reading.texts = texts
    return reading
  }

  /// Reads articles batch by batch, in order, and hands each batch on; networks are of no use here and told to the user.
  func eachBatch(_ body: ([Article]) throws -> Void) throws -> Reading {
    try walk(onBatch: body) { _ in "this is a network, and the command reads articles" }
  }

  /// Reads all inputs; `onNetwork` says why a network is of no use, if it is not.
  private func walk(onBatch: ([Article]) throws -> Void, onNetwork: (ActorNetwork) throws -> String?) throws -> Reading {
    if !keepGoing { try inputs.forEach { try Self.reportingTrouble($0, ArticleReader.check) } }
    var reader = ArticleReader()
    var batch = Batch()
    var report = ReadingReport(isQuiet: quiet)
    func receive(_ arrival: ArticleReader.Arrival) throws {
      switch arrival {
      case .article(let article):
        report.add(article)
        batch.add(article)
        if batch.isFull { try onBatch(batch.take()) }
      case .network(let json, let place):
        do {
          let refusal = try onNetwork(try ActorNetwork(json: Data(json)))
          report.networks += 1
          if let refusal { report.add(ReadingDiagnostic(.error, place, refusal)) }
        } catch let error as JSONReadingError {
          report.add(ReadingDiagnostic(.error, place, "this network is \(error)"))
        }
      case .diagnostic(let diagnostic): report.add(diagnostic)
      }
    }
    for input in inputs {
      do {
        try reader.read(input, receive)
      } catch let error as ReadingError {
        report.add(ReadingDiagnostic(.error, error.place, error.message))
      }
    }
    if !batch.isEmpty { try onBatch(batch.take()) }
    report.finish()
    guard report.articles + report.networks > 0 else { throw ExitCode(2) }
    return Reading(troubles: report.errors, keepGoing: keepGoing)
  }

  private static func reportingTrouble(_ input: String, _ body: (String) throws -> Void) throws {
    do { try body(input) } catch let error as ReadingError { throw Trouble(error.description) }
  }
}

/// Articles to be worked on together: enough to keep all cores busy, few enough to keep memory small.
private struct Batch {
  private static let maximumCount = 64
  private static let maximumBytes = 1 << 20
  private var articles: [Article] = []
  private var bytes = 0

  var isEmpty: Bool { articles.isEmpty }
  var isFull: Bool { articles.count >= Self.maximumCount || bytes >= Self.maximumBytes }

  mutating func add(_ article: Article) {
    articles.append(article)
    bytes += article.text.decoded.utf8.count
  }

  mutating func take() -> [Article] {
    defer { self = Batch() }
    return articles
  }
}

/// Merges networks as they come, pairs of like size first, so that the whole costs n log n instead of n².
private struct NetworkLadder {
  private var rungs: [ActorNetwork?] = []

  mutating func add(_ network: ActorNetwork) {
    var network = network
    for rung in rungs.indices {
      guard let other = rungs[rung] else {
        rungs[rung] = network
        return
      }
      rungs[rung] = nil
      network = other.merging(network)
    }
    rungs.append(network)
  }

  /// All networks together; a single one as it is.
  var network: ActorNetwork {
    let networks = rungs.compactMap(\.self)
    return networks.count == 1 ? networks[0] : ActorNetwork(merging: networks)
  }
}

/// What was read: the network, the texts behind it where asked for, and how much could not be read.
struct Reading {
  var network = ActorNetwork()
  var texts: [String: ArticleText] = [:]
  let troubles: Int
  let keepGoing: Bool
  /// Whether it was read from a drawing, which tells of no articles.
  var isDrawn = false

  init(troubles: Int, keepGoing: Bool) {
    self.troubles = troubles
    self.keepGoing = keepGoing
  }

  /// The actor that a user means.
  ///
  /// - Throws: ``Trouble`` when no article mentions it.
  func actor(_ name: String) throws -> PoliticalActor {
    guard let actor = network.actorNamed(name) else { throw FilterOptions.noSuchActor(name) }
    return actor
  }

  /// Ends the command: with 2 where something could not be read, unless the user wanted to go on.
  func finish() throws {
    if troubles > 0 && !keepGoing { throw ExitCode(2) }
  }
}

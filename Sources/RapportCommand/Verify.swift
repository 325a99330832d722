import ArgumentParser
import Rapport

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Proves that every span of a network still matches its articles; ends with 1 where one does not.",
    discussion: "Articles that are not named are looked for where they were read from.\n\nExample: rapport verify network.json seeds")

  @Argument(help: "A network that rapport wrote.") var network: String
  @Argument(help: ArgumentHelp("The articles, when they are no longer where they were read from.", valueName: "article"))
  var articles: [String] = []

  func run() throws {
    let network = try NetworkFile.read(network)
    let texts = try texts(for: network)
    let verification = Verification(of: network, against: texts)
    for mismatch in verification.mismatches { Console.error(mismatch.description) }
    guard verification.mismatches.isEmpty else { throw ExitCode(1) }
    Console.error("\(verification.spans) spans in \(network.articles.count) articles match")
  }

  private func texts(for network: ActorNetwork) throws -> [String: ArticleText] {
    let places = articles.isEmpty ? Set(network.articles.compactMap(\.path)).sorted { $0.precedesInUTF8($1) } : articles
    guard !places.isEmpty else { throw Trouble("the network does not say where its articles are: name them after it") }
    var byDigest: [String: ArticleText] = [:]
    var byID: [String: ArticleText] = [:]
    _ = try InputOptions.parse(["--quiet"] + places).eachBatch { articles in
      for article in articles {
        byDigest[article.text.sha256] = article.text
        byID[article.id] = article.text
      }
    }
    // Two files of one name take their ids in the order of reading, which may have been another; their words tell them apart.
    var texts: [String: ArticleText] = [:]
    for record in network.articles { texts[record.id] = byDigest[record.sha256] ?? byID[record.id] }
    return texts
  }
}

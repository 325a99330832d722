import ArgumentParser
import Foundation

import Rapport

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Writes the network for other tools.")

  @Argument(help: "Articles.") var inputs: [String]

  func run() throws {
    let articles = try inputs.map { path in
      Article(id: path, text: ArticleText(decoded: try String(contentsOfFile: path, encoding: .utf8)))
    }
    print(Pipeline().network(of: articles).json(), terminator: "")
  }
}

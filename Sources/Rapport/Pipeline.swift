public import ActorNetworks
public import Annotating
import Language
public import News
import Relating

/// The whole way through the house: an article goes in, a network comes out.
public struct Pipeline: Sendable {
  private let analyzer: LanguageAnalyzer
  private let annotator: Annotator
  private let builder = NetworkBuilder()

  /// Makes a pipeline with the shipped models and knowledge.
  public init() {
    analyzer = LanguageAnalyzer()
    annotator = Annotator()
  }

  /// The network of a set of articles; their order does not matter.
  public func network(of articles: [Article]) -> ActorNetwork {
    ActorNetwork(merging: articles.map { builder.network(of: annotations(of: $0)) })
  }

  /// What one article says about actors.
  public func annotations(of article: Article) -> Annotations {
    annotator.annotations(of: analyzer.document(of: article))
  }
}

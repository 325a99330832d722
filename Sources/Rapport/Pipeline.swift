public import ActorNetworks
public import Annotating
import Language
public import News
import Relating

/// The whole way through the house: an article goes in, a network comes out.
///
/// `Article` → (Language) → `Document` → (Annotating) → `Annotations` → (Relating) → `ActorNetwork`; what is drawn, compared and
/// exported is that network. Everything is a value, and the same articles give the same network in any order and on any number of cores.
public struct Pipeline: Sendable {
  private let analyzer: LanguageAnalyzer
  private let annotator: Annotator
  private let builder = NetworkBuilder()

  /// Makes a pipeline with the shipped models and knowledge, and the user's own word on actors.
  ///
  /// - Throws: ``ModelError`` where a model is missing or damaged, ``KnowledgeError`` where a table is missing, and ``ActorFileError`` where
  ///   the user's edits contradict each other.
  public init(actors: ActorFile? = nil) throws {
    analyzer = try LanguageAnalyzer()
    annotator = try Annotator(actors: actors)
  }

  /// The network of a set of articles; their order does not matter.
  public func network(of articles: [Article]) -> ActorNetwork {
    ActorNetwork(merging: articles.concurrentMap(network))
  }

  /// The network of one article.
  public func network(of article: Article) -> ActorNetwork {
    builder.network(of: annotations(of: article))
  }

  /// What one article says about actors; where only layers of language are wanted, no actor is looked for.
  public func annotations(of article: Article, layers: Set<AnnotationLayer> = Set(AnnotationLayer.allCases)) -> Annotations {
    annotator.annotations(of: analyzer.document(of: article), layers: layers)
  }

  /// Why the mentions of an article refer to whom they do.
  public func actorExplanation(of article: Article) -> ActorExplanation {
    annotator.explanation(of: analyzer.document(of: article))
  }
}

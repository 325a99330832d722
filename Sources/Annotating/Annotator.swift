import ActorNetworks
public import Language

/// Reads documents: finds attributions, resolves mentions to actors, and joins both into statements and relations.
public struct Annotator: Sendable {
  private let attributionFinder: AttributionFinder
  private let actorResolver: ActorResolver
  private let statementAssembler: StatementAssembler
  private let relationFinder = RelationFinder()
  private let knowledge: Knowledge

  /// Makes an annotator with the built-in knowledge and models, and the user's own word on actors.
  ///
  /// - Throws: ``ModelError`` where a model is missing or damaged, ``ActorFileError`` where the user's edits contradict each other, and
  ///   ``KnowledgeError`` where a table is missing.
  public init(actors: ActorFile? = nil) throws {
    try KnowledgeLoader.checkTables()
    knowledge = if let actors { try Knowledge.builtIn.applying(actors) } else { .builtIn }
    attributionFinder = try AttributionFinder()
    statementAssembler = try StatementAssembler()
    actorResolver = ActorResolver(models: try .shipped(), knowledge: knowledge)
  }

  /// Why the mentions of a document refer to whom they do.
  public func explanation(of document: Document) -> ActorExplanation {
    let attributions = attributionFinder.attributions(in: document)
    let resolution = knowledge.overrides.applied(to: actorResolver.resolution(of: document, attributions: attributions))
    return ActorExplanation(resolution, of: document)
  }

  /// What the model of stance is asked about a document.
  package func scenes(in document: Document) -> DocumentScenes {
    let attributions = attributionFinder.attributions(in: document)
    let resolution = actorResolver.resolution(of: document, attributions: attributions)
    return DocumentScenes(
      scenes: statementAssembler.scenes(from: attributions, resolution: resolution, document: document),
      mentions: resolution.mentions.map { ($0.actor, $0.tokens) })
  }

  /// What a document says about actors; where only layers of language are wanted, no actor is looked for.
  public func annotations(of document: Document, layers: Set<AnnotationLayer> = Set(AnnotationLayer.allCases)) -> Annotations {
    guard layers.contains(where: \.tellsOfActors) else { return Annotations(languageOf: document) }
    let attributions = attributionFinder.attributions(in: document)
    let resolution = knowledge.overrides.applied(to: actorResolver.resolution(of: document, attributions: attributions))
    return Annotations(
      document: document,
      article: ArticleRecord(document.article),
      paragraphs: document.paragraphs.map(document.scalars),
      sentences: document.sentences.map(document.scalars),
      actors: resolution.politicalActors(in: document),
      statements: statementAssembler.statements(from: attributions, resolution: resolution, document: document),
      relations: relationFinder.relations(in: document, resolution: resolution, attributions: attributions))
  }
}

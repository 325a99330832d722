import Language

/// What the model of stance is asked about one statement and one of its targets; actors are numbered within the document.
package struct StatementScene: Hashable, Sendable {
  /// Who speaks, if anybody knows.
  package var speaker: Int?
  /// Toward whom.
  package var target: Int
  package var scene: StanceScene
}

/// All scenes of a document as the program itself reads it, for the model to be trained on what it will meet.
package struct DocumentScenes: Sendable {
  package var scenes: [StatementScene]
  /// Where each actor is referred to.
  package var mentions: [(actor: Int, tokens: Range<Int>)]
}

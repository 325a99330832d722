package import Language

/// Tells names that denote actors from names of places, events and things, by a linear model.
package struct ActorhoodModel: Sendable {
  private let model: LinearClassifier

  /// Makes a model of a classifier with one class, whose positive scores speak for an actor.
  package init(model: LinearClassifier) { self.model = model }

  /// Whether a name with these features denotes an actor.
  package func isActor(_ features: [UInt32]) -> Bool { model.scores(of: features)[0] > 0 }
}

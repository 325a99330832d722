package import Language

/// The shipped models of this room: which names denote actors, and whom pronouns and descriptions point at.
package struct ActorModels: Sendable {
  /// The file's name among the resources.
  package static let name = "actors.model"
  /// The sections of the file.
  package static let sections = ["names", "nominals", "pronouns"]

  /// Which names denote actors.
  package let names: ActorhoodModel
  /// Whom descriptions point at.
  package let nominals: AntecedentRanker
  /// Whom pronouns point at.
  package let pronouns: AntecedentRanker

  /// The models among this room's resources.
  static func shipped() throws(ModelError) -> ActorModels {
    guard let bytes = Resource.bytes(name) else { throw .missing(name: name, searched: ["the resources of Annotating"]) }
    return try ActorModels(ModelFile(bytes: bytes, path: name))
  }

  /// Reads the classifiers of a model file.
  package init(_ file: ModelFile) throws(ModelError) {
    names = ActorhoodModel(model: try LinearClassifier(file, section: Self.sections[0]))
    nominals = AntecedentRanker(model: try LinearClassifier(file, section: Self.sections[1]))
    pronouns = AntecedentRanker(model: try LinearClassifier(file, section: Self.sections[2]))
  }
}

package import Language

/// The learnt weights that find attributions: which words are cues, which phrase is the source, which words are the content,
/// and whether all of that goes together.
package struct AttributionModel: Sendable {
  /// The file's name among the resources.
  package static let name = "attribution.model"
  /// The sections of the file, and the numbers of their single class.
  package static let sections = ["cue", "source", "content", "whole"]

  let cue: LinearClassifier
  let source: LinearClassifier
  let content: LinearClassifier
  /// Judges source, cue and content together; nil while it is being trained.
  let whole: LinearClassifier?

  /// The model among this room's resources.
  static func shipped() throws(ModelError) -> AttributionModel {
    guard let bytes = Resource.bytes(name) else { throw .missing(name: name, searched: ["the resources of Annotating"]) }
    return try AttributionModel(ModelFile(bytes: bytes, path: name))
  }

  /// Reads the classifiers of a model file; without the last it judges parts only.
  package init(_ file: ModelFile, judgesWhole: Bool = true) throws(ModelError) {
    cue = try LinearClassifier(file, section: Self.sections[0])
    source = try LinearClassifier(file, section: Self.sections[1])
    content = try LinearClassifier(file, section: Self.sections[2])
    whole = judgesWhole ? try LinearClassifier(file, section: Self.sections[3]) : nil
  }
}

extension LinearClassifier {
  /// The log-odds (of a cue) or the unnormalised log-probability (of a choice) that features speak for.
  func logScore(_ features: FeatureList) -> Float { Float(scores(of: features.values)[0]) * scale }
}

public import ArgumentParser
import Foundation
public import Rapport

/// How a picture is drawn; the same for a network and for a difference.
struct PictureOptions: ParsableArguments {
  @Option(help: "How to place actors: neato, dot, fdp, sfdp, circo or twopi; by default as their number asks for.")
  var layout: DrawingOptions.Layout?
  @Option(help: "Colours: light, dark, print, or auto, which follows the reader's setting; auto by default.")
  var theme: DrawingOptions.Theme?
  @Option(help: ArgumentHelp("The headline.", valueName: "text")) var title: String?
  @Option(help: "Which co-mentions to draw: the strongest that a readable picture holds (so by default), all, or none.")
  var comentions: DrawingOptions.Comentions?

  @Option(
    help: ArgumentHelp(
      "Let actors stand where they stood in an earlier picture, which was written as DOT with --format dot.", valueName: "file"))
  var positions: String?

  /// Whether any of them is given.
  var isGiven: Bool { layout != nil || theme != nil || title != nil || comentions != nil || positions != nil }

  /// What is drawn with these options, by Graphviz in a process of its own.
  ///
  /// - Throws: ``Trouble`` where it cannot be drawn.
  func drawing<Drawing>(_ draw: (DrawingOptions, Renderer) throws -> Drawing) throws -> Drawing {
    var options = DrawingOptions()
    options.title = title
    options.theme = theme ?? options.theme
    options.comentions = comentions ?? options.comentions
    options.layout = layout
    let renderer = Renderer(.worker(.thisProgram))
    options.positions = try positions.map { try Self.positions(in: $0, renderer) }
    do {
      return try draw(options, renderer)
    } catch let error as GraphvizError {
      throw Trouble("cannot draw the picture: \(error)")
    }
  }
}

extension PictureOptions {
  private static func positions(in path: String, _ renderer: Renderer) throws -> ActorPositions {
    let positions = ActorPositions(try DOTFile.graph(in: path, renderer))
    guard !positions.isEmpty else {
      throw Trouble("\(path): this drawing says of no actor where it stands; write one with `rapport render --format dot`")
    }
    return positions
  }
}

extension DrawingOptions.Layout: ExpressibleByArgument {}
extension DrawingOptions.Theme: ExpressibleByArgument {}
extension DrawingOptions.Comentions: ExpressibleByArgument {}

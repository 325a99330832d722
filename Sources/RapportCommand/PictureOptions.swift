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

  /// Whether any of them is given.
  var isGiven: Bool { layout != nil || theme != nil || title != nil || comentions != nil }

  /// What is drawn with these options, by Graphviz in a process of its own.
  ///
  /// - Throws: ``Trouble`` where it cannot be drawn.
  func drawing<Drawing>(_ draw: (DrawingOptions, Renderer) throws -> Drawing) throws -> Drawing {
    var options = DrawingOptions()
    options.title = title
    options.theme = theme ?? options.theme
    options.comentions = comentions ?? options.comentions
    options.layout = layout
    do {
      return try draw(options, Renderer(.worker(.thisProgram)))
    } catch let error as GraphvizError {
      throw Trouble("cannot draw the picture: \(error)")
    }
  }
}

extension DrawingOptions.Layout: ExpressibleByArgument {}
extension DrawingOptions.Theme: ExpressibleByArgument {}
extension DrawingOptions.Comentions: ExpressibleByArgument {}

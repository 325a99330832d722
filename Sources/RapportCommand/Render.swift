public import ArgumentParser
import Foundation
public import Rapport

struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draws the network.",
    discussion: "Example: rapport render seeds -o network.svg")

  @OptionGroup var input: InputOptions
  @OptionGroup var filters: FilterOptions
  @Option(
    help: ArgumentHelp("What to write: svg, png, pdf or dot; several separated by commas. By default what the file's name says, or svg."))
  var format: FormatList?
  @Option(help: "What the fill of actors tells: community, kind, country or none.") var groupBy = DrawingOptions.Grouping.community
  @OptionGroup var picture: PictureOptions
  @OptionGroup var output: OutputOptions

  private static let mostReadable = 400

  func run() throws {
    let formats = try wantedFormats()
    let reading = try input.read(keepingTexts: true)
    let texts = reading.texts
    let network = try filters.applied(to: reading.network)
    if network.actors.count > Self.mostReadable && !input.quiet {
      Console.error("rapport: \(network.actors.count) actors are many for one picture; --top 100, --min-mentions or --focus show fewer")
    }
    let drawings = try picture.drawing { options, renderer in
      var options = options
      options.grouping = groupBy
      let drawing = try NetworkDrawing(of: network, options: options, renderer: renderer) { evidence in
        texts[evidence.article]?.decoded(within: evidence.start, evidence.end)
      }
      return try formats.map { format in (format, Data(try drawing.bytes(format, renderer: renderer))) }
    }
    for (format, bytes) in drawings { try target(format, among: formats).write(bytes) }
    try reading.finish()
  }

  private func wantedFormats() throws -> [NetworkDrawing.Format] {
    let file = output.output == "-" ? nil : output.output
    if let format {
      if format.formats.count > 1 && file == nil { throw Trouble("several formats need a file: name one with --output") }
      return format.formats
    }
    guard let file else { return [.svg] }
    let suffix = URL(fileURLWithPath: file).pathExtension.lowercased()
    guard let format = suffix == "gv" ? .dot : NetworkDrawing.Format(rawValue: suffix) else {
      throw Trouble("cannot tell the format of \(file): end its name in .svg, .png, .pdf or .dot, or say --format")
    }
    return [format]
  }

  /// Several formats go to files that differ in their suffix.
  private func target(_ format: NetworkDrawing.Format, among formats: [NetworkDrawing.Format]) throws -> OutputOptions {
    guard formats.count > 1, let file = output.output else { return output }
    let stem = NetworkDrawing.Format(rawValue: URL(fileURLWithPath: file).pathExtension) == nil ? file[...] : file.dropLast(4)
    var target = output
    target.output = "\(stem).\(format.rawValue)"
    return target
  }
}

/// Formats separated by commas.
struct FormatList: ExpressibleByArgument {
  let formats: [NetworkDrawing.Format]

  init?(argument: String) {
    let names = argument.split(separator: ",").map(String.init)
    formats = names.compactMap(NetworkDrawing.Format.init)
    guard !names.isEmpty, formats.count == names.count else { return nil }
  }
}

extension DrawingOptions.Grouping: ExpressibleByArgument {}

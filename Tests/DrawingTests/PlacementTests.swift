import ActorNetworks
import Graphviz
import Testing

@testable import Drawing

@Suite struct PlacementTests {
  private let renderer = Renderer(.inProcess)

  private func scene(_ network: ActorNetwork, _ options: DrawingOptions = DrawingOptions()) throws -> Scene {
    let picture = Picture(network, options)
    let composition = Composition(picture, Wording(network) { _ in nil })
    return composition.scene(centers: try composition.centers(layout: options.layout, renderer: renderer))
  }

  @Test(arguments: [0, 1, 2, 3, 30, 300])
  func `nothing overlaps and nothing leaves the page`(_ count: Int) throws {
    let scene = try scene(Networks.random(count))
    #expect(scene.figures.compactMap(\.actor).count == count)
    expectNoOverlap(scene)
  }

  @Test(arguments: DrawingOptions.Layout.allCases)
  func `nothing overlaps in any layout`(_ layout: DrawingOptions.Layout) throws {
    var options = DrawingOptions()
    options.layout = layout
    expectNoOverlap(try scene(Networks.random(25), options))
  }

  private func expectNoOverlap(_ scene: Scene) {
    let frames = scene.figures.map(\.frame)
    for (index, frame) in frames.enumerated() {
      #expect(!frames[(index + 1)...].contains { $0.overlaps(frame) })
    }
    let page = Rectangle(minimum: .zero, maximum: scene.size)
    for frame in frames { #expect(page.contains(frame.minimum) && page.contains(frame.maximum)) }
    for words in scene.words {
      #expect(page.contains(words.place) && page.contains(words.place + Vector(words.width, 0)), "“\(words.text)” is cut")
    }
    let texts = scene.words.map { Rectangle(minimum: $0.place - Vector(0, $0.size * 0.7), maximum: $0.place + Vector($0.width, 0)) }
    for (index, text) in texts.enumerated() {
      #expect(!texts[(index + 1)...].contains { $0.overlaps(text) }, "“\(scene.words[index].text)” is written over")
      #expect(!frames.contains { $0.overlaps(text) }, "“\(scene.words[index].text)” stands in a figure")
    }
  }

  @Test func `names stand within their outline`() {
    for kind in PoliticalActor.Kind.allCases {
      for name in ["X", "Iraq", "Mohammed Shia' Al-Sudani", "Syrian Observatory for Human Rights in the United Kingdom"] {
        let box = ActorBox(Networks.actor("a", name, kind, mentions: 40), most: 40)
        for line in box.baselines {
          let half = TextMetrics.width(line.text, size: line.size) / 2
          for corner in [Vector(half, line.y), Vector(half, line.y - line.size * 0.5)] {
            #expect(box.form.outline.contains(corner, size: box.size), "\(kind) \(name): \(line.text)")
          }
        }
      }
    }
  }

  @Test func `lines begin and end at the outlines of their actors`() throws {
    let scene = try scene(Networks.random(30))
    let figures = Dictionary(uniqueKeysWithValues: scene.figures.compactMap { figure in figure.actor.map { ($0, figure) } })
    for stroke in scene.strokes {
      guard let ends = stroke.ends, let source = figures[ends.source], let target = figures[ends.target] else { continue }
      for (figure, place) in [(source, stroke.curve.start), (target, stroke.curve.end)] {
        let outline = figure.form.outline
        #expect(!outline.contains(place - figure.center, size: figure.size))
        #expect(outline.contains(place - figure.center, size: figure.size + 8))
      }
    }
  }

  @Test func `a line goes round an actor that stands in its way`() {
    let stations = [0.0, 200, 400].map { Router.Station(center: Vector($0, 0), size: Vector(60, 30), outline: .box) }
    let curves = Router(stations).curves([(0, 2), (0, 1)])
    #expect((0...24).allSatisfy { !stations[1].contains(curves[0].point(Double($0) / 24), margin: 2) })
    #expect(abs(curves[1].point(0.5).y) < 1e-9)
  }

  @Test func `lines to and fro lie side by side`() {
    let stations = [0.0, 300].map { Router.Station(center: Vector($0, 0), size: Vector(60, 30), outline: .ellipse) }
    let curves = Router(stations).curves([(0, 1), (1, 0)])
    #expect(abs(curves[0].point(0.5).y - curves[1].point(0.5).y) > 8)
  }

  @Test func `actors without a line are listed, and those beyond a number told`() throws {
    let network = ActorNetwork(actors: (0..<100).map { Networks.actor("a\($0)", "A\($0)", .person, mentions: 1) })
    let scene = try scene(network)
    #expect(scene.figures.compactMap(\.actor).count == 80)
    #expect(scene.words.contains { $0.text == "Tied to no one by a line of this picture (20 more are not drawn)" })
  }
}

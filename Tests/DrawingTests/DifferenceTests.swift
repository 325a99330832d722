import ActorNetworks
import Comparing
import GoldenFiles
import Graphviz
import Testing

@testable import Drawing

@Suite struct DifferenceTests {
  /// The small network and what became of it a week later.
  private static var diff: NetworkDiff {
    let old = Networks.small
    let article = ArticleRecord(id: "a2", date: "2024-12-12", sha256: "", characters: 900)
    var links = old.links.filter { $0.id != "statement:un:iraq" && $0.target != "hts" } + [Networks.statement("iran", "hts", oppose: 1)]
    links.append(Networks.statement("al-sudani", "hts", oppose: 1))
    for index in links.indices where links[index].id == "statement:iran:iraq" {
      links[index] = Networks.statement("iran", "iraq", oppose: 2)
    }
    for index in links.indices where links[index].id == "comention:iran:iraq" { links[index] = Networks.comention("iran", "iraq", 5) }
    let actors = old.actors.filter { $0.id != "hama" } + [Networks.actor("doha", "Doha", .place, mentions: 2)]
    return NetworkDiff(from: old, to: ActorNetwork(articles: [article], actors: actors, links: links))
  }

  private static var picture: Picture { Picture(diff, labels: ("5 December", "12 December"), DrawingOptions()) }

  @Test func `each link tells what became of it`() {
    let fates = Self.picture.ties.map { "\($0.source) \($0.target) \($0.meaning) \($0.fate?.rawValue ?? "") \(Int($0.delta ?? 0))" }
    #expect(fates.contains("iran iraq oppose flipped 1"))
    #expect(fates.contains("un iraq neutral removed -1"))
    #expect(fates.contains("iran hts oppose added 1"))
    #expect(fates.contains("al-sudani hts oppose weakened -1"))
    #expect(fates.contains("al-sudani government belongs kept 0"))
  }

  @Test func `each actor tells on which side it is mentioned`() {
    let picture = Self.picture
    #expect(picture.groups.map(\.label) == ["only in 12 December", "only in 5 December", "in both"])
    #expect(picture.captions["doha"] == "new, 2")
    #expect(picture.captions["hama"] == "gone, 1")
    #expect(picture.captions["iraq"] == "9")
  }

  @Test func `every fate has a stroke of its own, and the kept one is the thinnest`() {
    let forms = Tie.Fate.allCases.map { TieForm(.together, $0, delta: 1) }
    #expect(Set(forms.map { "\($0.dash) \($0.width)" }).count == forms.count)
    #expect(forms.map(\.width).min() == TieForm(.together, .kept, delta: 9).width)
  }

  @Test func `a statement that turned keeps the head of its new stance`() {
    let turned = Self.picture.ties.first { $0.fate == .flipped }
    #expect(turned.map { TieForm($0).head } == .bar)
  }

  @Test func `the legend tells what became of lines and what their heads mean`() {
    let legend = Legend(Self.picture)
    #expect(legend.sections.last?.heading == "Line: what became of a tie; head: what it means")
    #expect(
      legend.sections.last?.entries.prefix(5).map(\.text) == ["new", "gone", "weaker", "of another stance than before", "as before"])
  }

  @Test func `the difference of equal networks has nothing but what is as before`() throws {
    let same = NetworkDiff(from: Networks.small, to: Networks.small)
    let picture = Picture(same, labels: ("a", "b"), DrawingOptions())
    #expect(Set(picture.ties.map(\.fate)) == [.kept])
    #expect(picture.summary == "Links: none changed · actors: none changed · 1 and 1 articles")
    #expect(
      try !NetworkDrawing(of: same, labels: ("a", "b"), renderer: Renderer(.inProcess)).bytes(.svg, renderer: Renderer(.inProcess)).isEmpty)
  }

  // MARK: Panels

  private static func panels(_ options: DrawingOptions = DrawingOptions()) throws -> (panels: [Picture.Panel], scene: Scene) {
    let picture = Picture(diff, labels: ("5 December", "12 December"), options)
    let composition = Composition(picture, Wording(picture.network) { _ in nil }, keeping: options.positions)
    let panels = picture.panels(of: diff, labels: ("5 December", "12 December"))
    return (panels, composition.scene(centers: try composition.centers(layout: nil, renderer: Renderer(.inProcess)), panels: panels))
  }

  @Test func `panels have one size, and every actor one place and one size in each`() throws {
    let scene = try Self.panels().scene
    #expect(scene.panels.map(\.name) == ["old", "new", "difference"])
    #expect(Set(scene.panels.map(\.scene.size)).count == 1)
    var seen: [String: Scene.Figure] = [:]
    for figure in scene.panels.flatMap(\.scene.figures) {
      let first = seen[figure.actor ?? "", default: figure]
      #expect(first.center == figure.center && first.size == figure.size)
      seen[figure.actor ?? ""] = first
    }
    #expect(seen.count >= 7)
    for panel in scene.panels {
      let page = Rectangle(minimum: .zero, maximum: panel.scene.size)
      #expect(panel.scene.figures.allSatisfy { page.contains($0.frame.minimum) && page.contains($0.frame.maximum) })
    }
  }

  @Test func `each side shows its own actors, lines and numbers`() throws {
    let (panels, scene) = try Self.panels()
    func lines(_ name: String) -> Set<String> {
      Set(panels.first { $0.name == name }?.ties.map { "\($0.source) \($0.meaning) \($0.target)" } ?? [])
    }
    #expect(lines("old").contains("iran support iraq") && !lines("old").contains("iran oppose hts"))
    #expect(lines("new").contains("iran oppose iraq") && !lines("new").contains("un neutral iraq"))
    #expect(panels[0].captions["hama"] == "place · 1" && panels[1].captions["hama"] == nil)
    #expect(scene.panels[0].scene.strokes.allSatisfy { $0.form.dash == .none && [.neutral, .together].contains($0.form.ink) })
    #expect(panels.map(\.heading) == ["5 December · 1 article", "12 December · 1 article", "What changed"])
  }

  @Test func `who is gone is an outline in the difference and full on the old side`() throws {
    let old = Networks.small
    let diff = NetworkDiff(
      from: old,
      to: ActorNetwork(articles: old.articles, actors: old.actors.filter { $0.id != "un" }, links: old.links.filter { $0.source != "un" }))
    let picture = Picture(diff, labels: ("a", "b"), DrawingOptions())
    let composition = Composition(picture, Wording(picture.network) { _ in nil })
    let scene = composition.scene(
      centers: try composition.centers(layout: nil, renderer: Renderer(.inProcess)), panels: picture.panels(of: diff, labels: ("a", "b")))
    func tint(_ panel: Int) -> Int? { scene.panels[panel].scene.figures.first { $0.actor == "un" }?.tint }
    #expect(tint(0) == Group.leavingTint && tint(1) == nil && tint(2) == Group.ghostTint)
  }

  @Test func `the DOT of panels comes back equal, and holds whom a side lacks unseen`() throws {
    var options = DrawingOptions()
    options.hasPanels = true
    let renderer = Renderer(.inProcess)
    let drawing = try NetworkDrawing(of: Self.diff, labels: ("a", "b"), options: options, renderer: renderer)
    let dot = String(decoding: try drawing.bytes(.dot, renderer: renderer), as: UTF8.self)
    let graph = try renderer.graph(dot: dot).graph
    #expect(graph.dot() == dot)
    #expect(graph.subgraphs.map(\.name) == ["cluster_old", "cluster_new", "cluster_difference"])
    #expect(Set(graph.subgraphs.map(\.nodes.count)).count == 1)
    options.positions = ActorPositions(graph)
    #expect(
      try !NetworkDrawing(of: Self.diff, labels: ("a", "b"), options: options, renderer: renderer).bytes(.png, renderer: renderer).isEmpty)
  }

  @Test func `a page of panels is drawn as recorded`() throws {
    var options = DrawingOptions()
    options.hasPanels = true
    let renderer = Renderer(.inProcess)
    let drawing = try NetworkDrawing(of: Self.diff, labels: ("5 December", "12 December"), options: options, renderer: renderer)
    try expectGolden(String(decoding: try drawing.bytes(.svg, renderer: renderer), as: UTF8.self), "panels.svg")
  }

  @Test func `a picture of changes only holds no line that stayed and nobody it does not touch`() {
    var options = DrawingOptions()
    options.showsChangesOnly = true
    let picture = Picture(Self.diff, labels: ("a", "b"), options)
    #expect(!picture.ties.contains { $0.fate == .kept })
    #expect(!picture.network.actors.contains { $0.id == "government" })
    #expect(picture.network.actors.contains { $0.id == "doha" })
  }

  @Test func `a change smaller than asked for is drawn as none`() {
    var options = DrawingOptions()
    options.minimumDelta = 2
    let fates = Picture(Self.diff, labels: ("a", "b"), options).ties.map(\.fate)
    #expect(fates.contains(.flipped) && fates.contains(.kept))
    #expect(!fates.contains(.added) && !fates.contains(.removed))
  }
}

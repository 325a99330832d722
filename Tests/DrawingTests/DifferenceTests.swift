import ActorNetworks
import Comparing
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
      legend.sections.last?.entries.prefix(5).map(\.text) == ["new", "gone", "weaker", "turned from for to against, or back", "as before"])
  }

  @Test func `the difference of equal networks has nothing but what is as before`() throws {
    let same = NetworkDiff(from: Networks.small, to: Networks.small)
    let picture = Picture(same, labels: ("a", "b"), DrawingOptions())
    #expect(Set(picture.ties.map(\.fate)) == [.kept])
    #expect(picture.summary == "Links: none changed · actors: none changed · 1 and 1 articles")
    #expect(
      try !NetworkDrawing(of: same, labels: ("a", "b"), renderer: Renderer(.inProcess)).bytes(.svg, renderer: Renderer(.inProcess)).isEmpty)
  }
}

import ActorNetworks
import Foundation
import Testing

@testable import Drawing

@Suite struct ChoosingTests {
  @Test func `every meaning and ground is told apart without its colour`() {
    let pairs = Tie.Meaning.allCases.flatMap { meaning in Tie.Ground.allCases.map { (meaning, $0) } }.filter { meaning, ground in
      switch meaning {
      case .together: ground == .counted
      case .talks, .belongs: ground == .told
      case .mixed: ground == .said
      case .support, .oppose, .neutral: ground != .counted
      }
    }
    let forms = pairs.map { meaning, ground in
      let form = TieForm(meaning, ground, weight: 1)
      return "\(form.head) \(form.dash)"
    }
    #expect(Set(forms).count == pairs.count)
  }

  @Test func `every kind of actor has a form of its own`() {
    #expect(Set(PoliticalActor.Kind.allCases.map(ActorForm.init)).count == PoliticalActor.Kind.allCases.count)
  }

  @Test func `every group and meaning has a colour of its own in light and dark`() {
    for palette in [Palette.light, .dark] {
      #expect(Set(Ink.meanings.map(palette.color)).count == Ink.meanings.count)
      #expect(Set(Ink.fates.map(palette.color)).count == Ink.fates.count)
      #expect(Set((0...Group.restTint).map { palette.color(.tint($0)) }).count == Group.restTint + 1)
    }
  }

  @Test(arguments: [Palette.light, .dark, .print])
  func `words and lines stand out from what is behind them`(_ palette: Palette) {
    // WCAG 2.2: 4.5 for text, 3 for marks.
    for tint in 0...Group.restTint {
      #expect(contrast(palette.color(.text), palette.color(.tint(tint))) >= 4.5)
      #expect(contrast(palette.color(.quiet), palette.color(.tint(tint))) >= 4.5)
      #expect(contrast(palette.color(.edge(tint)), palette.color(.paper)) >= 3)
    }
    for ink in Ink.meanings + Ink.fates where ink != .together && ink != .kept {
      #expect(contrast(palette.color(ink), palette.color(.paper)) >= 3, "\(ink)")
    }
  }

  private func contrast(_ a: UInt32, _ b: UInt32) -> Double {
    func luminance(_ color: UInt32) -> Double {
      let channels = [16, 8, 0].map { shift -> Double in
        let value = Double((color >> UInt32(shift)) & 255) / 255
        return value <= 0.040_45 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }
    let (first, second) = (luminance(a), luminance(b))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  @Test func `what means the same between the same two is one line`() {
    let ties = Tie.merged([
      Networks.relation(.supports, "a", "b"), Networks.statement("a", "b", support: 2), Networks.statement("b", "a", support: 1),
      Networks.statement("b", "c", oppose: 1), Networks.statement("c", "b", support: 1), Networks.statement("a", "a", oppose: 1),
    ])
    #expect(
      ties.map { "\($0.source) \($0.meaning) \($0.ground) \($0.target) \($0.isMutual) \(Int($0.weight))" } == [
        "a support said b true 4", "b oppose said c false 1", "c support said b false 1",
      ])
  }

  @Test func `who leads whom is never taken both ways`() {
    let ties = Tie.merged([Networks.relation(.leads, "a", "b"), Networks.relation(.represents, "b", "a")])
    #expect(ties.count == 2)
  }

  @Test func `co-mentions keep each actor's strongest and then the strongest of all`() {
    let actors = "abcdefghij".map { Networks.actor(String($0), String($0), .person, mentions: 1) }
    let pairs = actors.indices.flatMap { first in (first + 1..<actors.count).map { (first, $0) } }
    let links = pairs.map { first, second in
      Networks.comention(actors[first].id, actors[second].id, first == 0 ? 5 : second == 9 ? 3 : 1)
    }
    let network = ActorNetwork(actors: actors, links: links)
    let thinning = Thinning(network, beside: [], .strongest)
    #expect(thinning.drawn.count { $0.source == "a" } == 9)
    #expect(thinning.threshold == 3)
    #expect(thinning.drawn.count == 17)
    #expect(thinning.omitted == 28)
    #expect(Thinning(network, beside: [], .all).drawn == network.links)
    #expect(Thinning(network, beside: [], .none).omitted == 45)
  }

  @Test func `no actor loses its last tie to thinning`() {
    let network = Networks.random(60)
    let picture = Picture(network, DrawingOptions())
    let linked = Set(network.links.flatMap { [$0.source, $0.target] })
    #expect(Set(picture.partedActors().tied.map(\.id)) == linked)
  }

  @Test func `the legend has what occurs and nothing else`() {
    let legend = Legend(Picture(Networks.small, DrawingOptions()))
    #expect(legend.sections.map(\.heading) == ["Shape: what an actor is", "Fill: who is tied most closely", "Line: what ties two actors"])
    #expect(
      legend.sections[0].entries.map(\.text) == [
        "country", "government", "person", "armed group", "international body", "group", "place",
      ])
    #expect(
      legend.sections[2].entries.map(\.text) == [
        "speaks in favour of", "speaks against", "speaks for and against", "speaks of, without a stance", "opposes or fights, as told",
        "meets or talks with, as told", "leads, represents or belongs to, as told", "mentioned in the same place",
      ])
    #expect(legend.notes.last == "1 more co-mention has no line, because another line ties the two already.")
  }

  @Test func `what is left out is told`() {
    var options = DrawingOptions()
    options.comentions = .none
    #expect(Legend(Picture(Networks.small, options)).notes.contains("1 mere co-mention left out. Option --comentions all shows every one."))
  }

  @Test func `groups are numbered by size and the rest share the grey`() {
    let groups = Networks.small.groups(by: .kind)
    #expect(groups.map(\.tint) == [0, 1, 2, 3, 4, 5, Group.restTint])
    #expect(groups[0].label == "country")
    #expect(Set(groups.flatMap(\.members)).count == 8)
  }
}

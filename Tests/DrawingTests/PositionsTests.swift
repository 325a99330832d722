import ActorNetworks
import Graphviz
import Testing

@testable import Drawing

/// Actors that keep their places from one picture to the next.
@Suite struct PositionsTests {
  private let renderer = Renderer(.inProcess)

  private func dot(_ network: ActorNetwork, _ options: DrawingOptions = DrawingOptions()) throws -> String {
    String(decoding: try NetworkDrawing(of: network, options: options, renderer: renderer).bytes(.dot, renderer: renderer), as: UTF8.self)
  }

  private func positions(_ dot: String) throws -> ActorPositions { ActorPositions(try renderer.graph(dot: dot).graph) }

  /// The network without its first actors, and with two that are new.
  private func later(_ network: ActorNetwork) -> ActorNetwork {
    let actors = network.actors.dropFirst(4)
    let kept = Set(actors.map(\.id))
    let fresh = ["fresh-1", "fresh-2"].map { Networks.actor($0, "Fresh face \($0)", .person, mentions: 3) }
    let links = network.links.filter { kept.contains($0.source) && kept.contains($0.target) }
    let ties = [Networks.statement("fresh-1", actors.first?.id ?? "", support: 1), Networks.statement("fresh-2", "fresh-1", oppose: 1)]
    return ActorNetwork(articles: network.articles, actors: actors + fresh, links: links + ties)
  }

  @Test func `a picture drawn again with its own positions is the same picture`() throws {
    let network = Networks.random(30)
    var options = DrawingOptions()
    let first = try dot(network)
    options.positions = try positions(first)
    #expect(try dot(network, options) == first)
  }

  @Test func `who was there stays, and newcomers stand free beside those they are tied to`() throws {
    let network = Networks.random(30)
    var options = DrawingOptions()
    let before = try positions(try dot(network))
    options.positions = before
    let after = try positions(try dot(later(network), options))
    let moves = before.places.compactMap { id, place in after.places[id].map { ($0 - place).inTenths } }
    #expect(moves.count >= 20)
    #expect(Set(moves).count == 1, "all move together, if at all")
    #expect(after.places["fresh-1"] != nil && after.places["fresh-2"] != nil)
    let picture = Picture(later(network), options)
    let composition = Composition(picture, Wording(picture.network) { _ in nil }, keeping: before)
    let frames = composition.scene(centers: try composition.centers(layout: nil, renderer: renderer)).figures.map(\.frame)
    for (index, frame) in frames.enumerated() { #expect(!frames[(index + 1)...].contains { $0.overlaps(frame) }) }
  }

  @Test func `actors beneath the picture have no place to keep`() throws {
    let places = try positions(try dot(Networks.small)).places
    #expect(places["hama"] == nil && places["iraq"] != nil)
  }

  @Test func `an actor that lost its lines keeps its place all the same`() throws {
    var options = DrawingOptions()
    options.positions = try positions(try dot(Networks.small))
    let alone = ActorNetwork(actors: Networks.small.actors)
    let again = try positions(try dot(alone, options))
    #expect(Set(again.places.keys) == Set(options.positions?.places.keys ?? [:].keys))
  }

  @Test func `an exported network has no places, and places beyond any page are none`() throws {
    #expect(try positions(Networks.small.dot()).isEmpty)
    #expect(ActorPositions(try renderer.graph(dot: "digraph g { a [pos=\"1e300,0!\"]; b [pos=\"nan,1!\"]; }").graph).isEmpty)
  }
}

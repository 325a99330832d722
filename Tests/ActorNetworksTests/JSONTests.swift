import ActorNetworks
import Foundation
import Testing

@Suite struct JSONTests {
  @Test func `an empty network comes back from its JSON`() throws {
    let network = ActorNetwork()
    #expect(try ActorNetwork(json: Data(network.json().utf8)) == network)
  }

  @Test func `every network comes back from its JSON, to the byte`() throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<300 {
      let network = generator.network()
      let json = network.json()
      let again = try ActorNetwork(json: Data(json.utf8))
      #expect(again == network)
      #expect(again.json() == json)
    }
  }

  @Test func `the order of the parts does not show in the bytes`() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<100 {
      let network = generator.network()
      let shuffled = ActorNetwork(
        articles: network.articles.shuffled(using: &generator), actors: network.actors.shuffled(using: &generator),
        links: network.links.shuffled(using: &generator), statements: network.statements.shuffled(using: &generator))
      #expect(shuffled.json() == network.json())
    }
  }

  @Test func `any other JSON reader reads it, with keys in a fixed order`() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<50 {
      let json = generator.network().json()
      let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
      #expect(object.count == 5)
      let places = ["\"schema\"", "\"articles\"", "\"actors\"", "\"links\"", "\"statements\""].map {
        json.range(of: "\n\($0):")?.lowerBound
      }
      #expect(places.allSatisfy { $0 != nil } && places.compactMap(\.self) == places.compactMap(\.self).sorted())
    }
  }

  @Test(
    arguments: [
      ("", "not what “rapport.network/1” wants"), ("[]", "not what “rapport.network/1” wants"),
      (#"{"schema": "rapport.network/9"}"#, "of the schema “rapport.network/9”, where “rapport.network/1” is wanted"),
      (
        #"{"schema": "rapport.network/1", "articles": [], "actors": [{"id": "a"}], "links": [], "statements": []}"#,
        "“name” is missing, at actors[0]"
      ),
      (
        #"{"schema": "rapport.network/1", "articles": [], "actors": [], "links": [{"kind": "love"}], "statements": []}"#,
        "“love” is no kind of link, at links[0].kind"
      ),
    ]) func `what is no network is refused with the place and the reason`(json: String, reason: String)
  {
    do {
      _ = try ActorNetwork(json: Data(json.utf8))
      Issue.record("read as a network: \(json)")
    } catch {
      #expect(error.description.contains(reason))
    }
  }

  @Test func `a network that was cut off is refused`() {
    var generator = SeededGenerator(seed: 4)
    let json = Data(generator.network().json().utf8)
    for length in stride(from: 0, to: json.count - 2, by: 97) {
      #expect(throws: JSONReadingError.self) { try ActorNetwork(json: json.prefix(length)) }
    }
  }

  @Test func `numbers are written the shortest way that comes back`() {
    let text = JSONWriter.line { writer in
      writer.array([0.1, 1.0, 1e21, 0.30000000000000004, -0.5, .infinity, .nan]) { $0.value($1) }
    }
    #expect(text == "[0.1,1.0,1e+21,0.30000000000000004,-0.5,null,null]")
  }

  @Test func `a large network is handed on in pieces that make the whole, and a sink that fails is believed`() {
    struct Full: Error {}
    let mentions = (0..<40_000).map { Mention(article: "a", start: $0, end: $0 + 4, text: "Iraq", form: .name) }
    let actors = (0..<4).map { PoliticalActor(id: "iraq-\($0)", name: "Iraq", kind: .country, mentions: mentions) }
    let network = ActorNetwork(actors: actors)
    var pieces: [[UInt8]] = []
    network.writeJSON { pieces.append($0) }
    #expect(pieces.count == 5)
    #expect(String(decoding: pieces.joined(), as: UTF8.self) == network.json())
    var calls = 0
    #expect(throws: Full.self) {
      try network.writeJSON { (_: [UInt8]) throws(Full) in
        calls += 1
        throw Full()
      }
    }
    #expect(calls == 1)
  }
}

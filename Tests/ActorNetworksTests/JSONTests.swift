import ActorNetworks
import Foundation
import Testing

@Suite struct JSONTests {
  @Test func `an empty network comes back from its JSON`() throws {
    let network = ActorNetwork()
    #expect(try ActorNetwork(json: Data(network.json().utf8)) == network)
  }
}

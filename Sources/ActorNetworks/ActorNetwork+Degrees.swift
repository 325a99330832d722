extension ActorNetwork {
  /// To how many other actors each is linked, by id; several links between two actors count once.
  public func degrees() -> [String: Int] {
    var neighbours: [String: Set<String>] = [:]
    for link in links where link.source != link.target {
      neighbours[link.source, default: []].insert(link.target)
      neighbours[link.target, default: []].insert(link.source)
    }
    return neighbours.mapValues(\.count)
  }
}

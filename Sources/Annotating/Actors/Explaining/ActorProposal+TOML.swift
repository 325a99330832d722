extension ActorProposal {
  /// Proposals as a file of edits for the user to go through; ``ActorFile/init(toml:path:)`` reads it as it stands.
  public static func toml(_ proposals: [ActorProposal]) -> String {
    let opening = """
      # Actors that may be one, as far as their names tell. They are merged only where you say so:
      # take out what is wrong, and hand this file to --actors.

      """
    guard !proposals.isEmpty else { return opening + "# There is nothing to propose.\n" }
    return opening
      + proposals.map { proposal in
        "\n# \(proposal.certainty.rawValue): \(proposal.actor) may be \(proposal.target)\n" + ActorFile(edits: [proposal.edit]).toml()
      }.joined()
  }
}

/// Words that narrow a role: *prime* minister, *former* president, *foreign* minister.
enum RoleModifiers {
  static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let words = Set(
    """
    prime foreign former then deputy vice first senior junior acting interim outgoing incoming incumbent chief executive general defence defense interior
    finance health justice education information planning home state emergencies emergency trade oil energy transport environment agriculture labour
    labor culture economy economic affairs external internal national security special supreme crown assistant under opposition party press presidential
    parliamentary majority minority military army police attorney federal district regional local late retired veteran current managing human rights
    house senate alternate permanent spiritual religious political treasury commerce electoral campaign legal medical science media public relations
    communications situations civil war peace development tourism industry water immigration migration intelligence climate ex shadow
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

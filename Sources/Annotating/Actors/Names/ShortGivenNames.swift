/// Given names that are long and short forms of one: *Joe* Biden is *Joseph* Biden.
enum ShortGivenNames {
  /// Whether two folded given names are forms of one.
  static func areOne(_ a: String, _ b: String) -> Bool {
    guard let a = families[a], let b = families[b] else { return false }
    return !a.isDisjoint(with: b)
  }

  /// The families that a form belongs to; *Al* is short for several names.
  private static let families: [String: Set<Int>] = {
    let rows = """
      abraham abe; albert al bert; alan al; alexander alex sandy sasha; alexandra alex sandra; andrew andy drew; anthony antony tony; arthur art;
      barbara barb; benjamin ben benny; bernard bernie; catherine katherine kathryn cathy kathy kate katie; charles charlie chuck; christopher chris;
      christine christina chris; daniel dan danny; david dave; deborah debbie deb; dennis denny; dmitry dmitri dima; donald don donny; douglas doug;
      edward ed eddie ted; elizabeth liz beth betty lisa; eugene gene; francis frank; franklin frank; frederick fred; gabriel gabi gabe; gerald gerry jerry;
      gregory greg; harold harry hal; henry harry hank; herbert herb; jacob jake; jacqueline jackie; james jim jimmy jamie; jeffrey jeff; jennifer jen jenny;
      jerome jerry; john jack johnny; jonathan jon; joseph joe joey; joshua josh; judith judy; kenneth ken; kimberly kim; lawrence larry; leonard len;
      margaret maggie peggy meg; martin marty; matthew matt; michael mike mick; michelle shelly; mitchell mitch; mikhail misha; nancy nan; nathaniel nathan nat;
      nicholas nick; patricia pat patty tricia; patrick pat; peter pete; philip phillip phil; raymond ray; rebecca becky; richard dick rick rich ricky;
      robert bob bobby rob; ronald ron ronnie; rudolph rudy; russell russ; samuel sam; samantha sam; stanley stan; stephen steven steve; susan sue susie;
      terence terry; theodore ted theo; theresa terry tess; thomas tom tommy; timothy tim; victoria vicky; vincent vince; vladimir volodya; walter walt;
      william bill billy will; zachary zach
      """
    var result: [String: Set<Int>] = [:]
    for (family, row) in rows.split(separator: ";").enumerated() {
      for name in row.split(whereSeparator: \.isWhitespace) { result[String(name), default: []].insert(family) }
    }
    return result
  }()
}

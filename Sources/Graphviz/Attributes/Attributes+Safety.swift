extension Attributes {
  /// The attributes that are safe to lay out, and a word on each that was left out or changed.
  func safe() -> (kept: Attributes, removed: [String]) {
    var kept = self
    var removed: [String] = []
    for (name, value) in sorted {
      if let reason = Self.reasons[name] {
        kept[name] = nil
        removed.append("left out “\(name)”: \(reason)")
      } else if let highest = Self.highest[name], (Double(value.text) ?? 0) > highest {
        kept[name] = .plain(highest.attributeText)
        removed.append("“\(name)” of \(value.text.prefix(bytes: 20)) is too large; took \(highest.attributeText)")
      } else if Self.addresses.contains(name) {
        let address = WebAddress(attributeText: value.text)
        kept[name] = address.map { .plain($0.attributeText) }
        if address == nil { removed.append("left out “\(name)”: not an address of http, https, mailto or #") }
      } else if Self.fonts.contains(name), value.text.contains(where: { "\"<>&".contains($0) }) {
        kept[name] = nil
        removed.append("left out “\(name)”: no font is called so, and Graphviz writes it as it stands")
      } else if name == "splines", value.text.lowercased() == "curved" {
        kept[name] = nil
        removed.append("left out “splines=curved”: Graphviz looks for all cycles, which may never end")
      } else if name == "shape", value.text == "epsf" {
        kept[name] = nil
        removed.append("left out “shape=epsf”: it reads a file")
      } else if case .html(let html) = value, let safe = HTMLLabelSafety.safe(html) {
        kept[name] = .html(safe.html)
        if safe.isPoorer { removed.append("left out images or addresses in the HTML of “\(name)”") }
      }
    }
    return (kept, removed)
  }

  /// Attributes that no graph from outside may set, and why.
  private static let reasons: [String: String] = {
    let readsFiles = "it reads a file"
    let overrides = "it overrides what the program asks for"
    let isCostly = "it can take time or memory without end"
    return [
      "image": readsFiles, "imagepath": readsFiles, "shapefile": readsFiles, "fontpath": readsFiles, "stylesheet": readsFiles,
      "_background": readsFiles, "layout": overrides, "size": overrides, "charset": overrides, "viewport": overrides, "page": overrides,
      "sides": isCostly, "dim": isCostly, "dimen": isCostly, "pack": isCostly, "packmode": isCostly, "concentrate": isCostly,
    ]
  }()

  /// The largest values that make sense.
  private static let highest: [String: Double] = [
    "peripheries": 8, "minlen": 100, "dpi": 600, "resolution": 600, "fontsize": 1_000, "labelfontsize": 1_000, "penwidth": 1_000,
    "arrowsize": 100, "nodesep": 1_000, "ranksep": 1_000,
  ]

  /// Attributes that name fonts.
  private static let fonts: Set = ["fontname", "labelfontname"]

  /// Attributes that become links.
  private static let addresses: Set = [
    "URL", "href", "edgeURL", "edgehref", "headURL", "headhref", "labelURL", "labelhref", "tailURL", "tailhref",
  ]
}

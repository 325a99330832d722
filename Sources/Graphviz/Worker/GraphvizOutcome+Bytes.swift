extension GraphvizOutcome {
  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    do throws(ByteReader.Malformed) {
      switch try reader.text() {
      case "layout": self = .layout(try Layout(&reader))
      case "graph": self = .graph(try Graph(&reader), extraGraphs: try reader.integer())
      case "unreadable": self = .failure(.unreadable)
      case "refused": self = .failure(.refused)
      case "unavailable": self = .failure(.engineUnavailable(try reader.text()))
      default: return nil
      }
    } catch {
      return nil
    }
  }

  var encoded: [UInt8] {
    var writer = ByteWriter()
    switch self {
    case .layout(let layout):
      writer.append("layout")
      layout.write(to: &writer)
    case .graph(let graph, let extraGraphs):
      writer.append("graph")
      graph.write(to: &writer)
      writer.append(extraGraphs)
    case .failure(.unreadable): writer.append("unreadable")
    case .failure(.refused): writer.append("refused")
    case .failure(.engineUnavailable(let hint)):
      writer.append("unavailable")
      writer.append(hint)
    }
    return writer.bytes
  }
}

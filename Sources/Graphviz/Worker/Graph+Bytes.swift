extension Graph {
  init(_ reader: inout ByteReader) throws(ByteReader.Malformed) {
    let name = try reader.text()
    let isDirected = try reader.integer() != 0
    let nodeDefaults = try Attributes(&reader)
    let edgeDefaults = try Attributes(&reader)
    self.init(
      name, directed: isDirected, nodeDefaults: NodeDefaults { $0.attributes = nodeDefaults },
      edgeDefaults: EdgeDefaults { $0.attributes = edgeDefaults })
    attributes = try Attributes(&reader)
    for node in try reader.list(Node.init) { add(node) }
    for edge in try reader.list(Edge.init) { add(edge) }
    for subgraph in try reader.list(Subgraph.init) { add(subgraph) }
  }

  func write(to writer: inout ByteWriter) {
    writer.append(name)
    writer.append(isDirected ? 1 : 0)
    nodeDefaults.attributes.write(to: &writer)
    edgeDefaults.attributes.write(to: &writer)
    attributes.write(to: &writer)
    writer.append(nodes) { writer, node in
      writer.append(node.id)
      node.attributes.write(to: &writer)
    }
    writer.append(edges) { writer, edge in
      writer.append(edge.tail)
      writer.append(edge.head)
      writer.append(edge.key) { $0.append($1) }
      edge.attributes.write(to: &writer)
    }
    writer.append(subgraphs) { $1.write(to: &$0) }
  }
}

extension Node {
  fileprivate init(_ reader: inout ByteReader) throws(ByteReader.Malformed) {
    self.init(try reader.text())
    attributes = try Attributes(&reader)
  }
}

extension Edge {
  fileprivate init(_ reader: inout ByteReader) throws(ByteReader.Malformed) {
    self.init(try reader.text(), try reader.text(), key: try reader.optional { reader throws(ByteReader.Malformed) in try reader.text() })
    attributes = try Attributes(&reader)
  }
}

extension Subgraph {
  fileprivate init(_ reader: inout ByteReader) throws(ByteReader.Malformed) {
    self.init(
      try reader.text(), nodes: try reader.list { reader throws(ByteReader.Malformed) in try reader.text() },
      subgraphs: try reader.list(Subgraph.init))
    attributes = try Attributes(&reader)
  }

  fileprivate func write(to writer: inout ByteWriter) {
    writer.append(name)
    writer.append(nodes) { $0.append($1) }
    writer.append(subgraphs) { $1.write(to: &$0) }
    attributes.write(to: &writer)
  }
}

extension Attributes {
  fileprivate init(_ reader: inout ByteReader) throws(ByteReader.Malformed) {
    self.init()
    for (name, value) in try reader.list({ reader throws(ByteReader.Malformed) in (try reader.text(), try AttributeValue(&reader)) }) {
      self[name] = value
    }
  }

  fileprivate func write(to writer: inout ByteWriter) {
    writer.append(sorted) { writer, attribute in
      writer.append(attribute.name)
      var isHTML = false
      if case .html = attribute.value { isHTML = true }
      writer.append(isHTML ? 1 : 0)
      writer.append(attribute.value.text)
    }
  }
}

extension AttributeValue {
  fileprivate init(_ reader: inout ByteReader) throws(ByteReader.Malformed) {
    self = try reader.integer() != 0 ? .html(reader.text()) : .plain(reader.text())
  }
}

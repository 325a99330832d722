extension Layout {
  init(_ reader: inout ByteReader) throws(ByteReader.Malformed) {
    box = try Rectangle(&reader)
    nodes = try reader.list { reader throws(ByteReader.Malformed) in
      NodePlacement(id: try reader.text(), center: try Point(&reader), width: try reader.double(), height: try reader.double())
    }
    edges = try reader.list { reader throws(ByteReader.Malformed) in
      EdgePlacement(
        tail: try reader.text(), head: try reader.text(),
        key: try reader.optional { reader throws(ByteReader.Malformed) in try reader.text() },
        curves: try reader.list(Curve.init), label: try reader.optional(Point.init))
    }
    clusters = try reader.list { reader throws(ByteReader.Malformed) in
      ClusterPlacement(name: try reader.text(), box: try Rectangle(&reader))
    }
    let drawn = try reader.list { reader throws(ByteReader.Malformed) in
      (format: try reader.choice(Format.self), bytes: try reader.data())
    }
    drawings = Dictionary(drawn.map { ($0.format, $0.bytes) }) { first, _ in first }
  }

  func write(to writer: inout ByteWriter) {
    box.write(to: &writer)
    writer.append(nodes) { writer, node in
      writer.append(node.id)
      node.center.write(to: &writer)
      writer.append(node.width)
      writer.append(node.height)
    }
    writer.append(edges) { writer, edge in
      writer.append(edge.tail)
      writer.append(edge.head)
      writer.append(edge.key) { $0.append($1) }
      writer.append(edge.curves) { $1.write(to: &$0) }
      writer.append(edge.label) { $1.write(to: &$0) }
    }
    writer.append(clusters) { writer, cluster in
      writer.append(cluster.name)
      cluster.box.write(to: &writer)
    }
    writer.append(Format.allCases.filter { drawings[$0] != nil }) { writer, format in
      writer.append(format.rawValue)
      writer.append(drawings[format] ?? [])
    }
  }
}

extension Curve {
  fileprivate init(_ reader: inout ByteReader) throws(ByteReader.Malformed) {
    points = try reader.list(Point.init)
    startArrow = try reader.optional(Point.init)
    endArrow = try reader.optional(Point.init)
  }

  fileprivate func write(to writer: inout ByteWriter) {
    writer.append(points) { $1.write(to: &$0) }
    writer.append(startArrow) { $1.write(to: &$0) }
    writer.append(endArrow) { $1.write(to: &$0) }
  }
}

extension Point {
  fileprivate init(_ reader: inout ByteReader) throws(ByteReader.Malformed) {
    self.init(x: try reader.double(), y: try reader.double())
  }

  fileprivate func write(to writer: inout ByteWriter) {
    writer.append(x)
    writer.append(y)
  }
}

extension Rectangle {
  fileprivate init(_ reader: inout ByteReader) throws(ByteReader.Malformed) {
    self.init(lowerLeft: try Point(&reader), upperRight: try Point(&reader))
  }

  fileprivate func write(to writer: inout ByteWriter) {
    lowerLeft.write(to: &writer)
    upperRight.write(to: &writer)
  }
}

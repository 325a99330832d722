import CGraphviz

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Library {
  /// Does what a task asks for. Messages go to standard error, where the caller must listen.
  mutating func perform(_ task: GraphvizTask) -> GraphvizOutcome {
    do throws(Failure) {
      switch task.work {
      case .read: return try read(task)
      case .layOut(let engine, let formats): return .layout(try layOut(task, engine: engine, formats: formats))
      }
    } catch {
      return .failure(error)
    }
  }

  private mutating func read(_ task: GraphvizTask) throws(Failure) -> GraphvizOutcome {
    _ = unsafe try portableContext()
    guard let graph = unsafe agmemread(task.dot) else {
      drainScanner()
      throw .unreadable
    }
    defer { unsafe agclose(graph) }
    let extra = drainScanner()
    return .graph(unsafe GraphReader(graph).read(), extraGraphs: extra)
  }

  /// Text formats and formats that need fonts each get a layout of their own, so that asking for a PNG does not change the SVG.
  private mutating func layOut(_ task: GraphvizTask, engine: Engine, formats: [Format]) throws(Failure) -> Layout {
    let drawnWithFonts = formats.filter(\.needsFonts)
    let portable = formats.filter { !$0.needsFonts }
    guard !drawnWithFonts.isEmpty else {
      let context = unsafe try portableContext()
      return unsafe try layOut(task.dot, engine, portable, in: context)
    }
    let native = unsafe try nativeContext()
    let drawing = unsafe try layOut(task.dot, engine, drawnWithFonts, in: native)
    guard !portable.isEmpty else { return drawing }
    let context = unsafe try portableContext()
    var layout = unsafe try layOut(task.dot, engine, portable, in: context)
    layout.drawings.merge(drawing.drawings) { first, _ in first }
    return layout
  }

  private func layOut(_ dot: String, _ engine: Engine, _ formats: [Format], in context: OpaquePointer) throws(Failure) -> Layout {
    // sfdp and fdp start from random places; without this a layout would depend on those before it.
    srand(1)
    srand48(1)
    agreseterrors()
    guard let graph = unsafe agmemread(dot) else {
      drainScanner()
      throw .unreadable
    }
    defer { unsafe agclose(graph) }
    drainScanner()
    guard unsafe gvLayout(context, graph, engine.rawValue) == 0 else { throw .refused }
    defer { unsafe gvFreeLayout(context, graph) }
    var layout = unsafe PlacementReader(graph).read()
    for format in formats { layout.drawings[format] = unsafe try draw(graph, format, in: context) }
    return layout
  }

  private func draw(_ graph: UnsafeMutablePointer<Agraph_t>, _ format: Format, in context: OpaquePointer) throws(Failure) -> [UInt8] {
    var data: UnsafeMutablePointer<CChar>?
    unsafe data = nil
    var length: UInt32 = 0
    // What a failed call leaves in `data` may be dangling, so it is not freed.
    guard unsafe gvRenderData(context, graph, format.graphvizName, &data, &length) == 0, let drawn = unsafe data else { throw .refused }
    defer { unsafe gvFreeRenderData(drawn) }
    let bytes = unsafe [UInt8](UnsafeRawBufferPointer(start: drawn, count: Int(length)))
    return format == .svg ? SVGRepair.repair(bytes) : bytes
  }

  /// Empties the scanner, which keeps what follows the first graph of a text and would hand it out with the next text.
  ///
  /// - Returns: How many graphs there were.
  @discardableResult
  private func drainScanner() -> Int {
    var count = 0
    while let rest = unsafe agmemread("") {
      unsafe agclose(rest)
      count += 1
    }
    return count
  }
}

extension Format {
  /// The name under which Graphviz knows it.
  fileprivate var graphvizName: String { needsFonts ? rawValue + ":cairo" : rawValue }
}

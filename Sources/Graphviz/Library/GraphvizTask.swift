/// What Graphviz is to do, in this process or in a worker.
struct GraphvizTask: Hashable {
  enum Work: Hashable {
    /// Lay out a graph and draw it.
    case layOut(engine: Engine, formats: [Format])
    /// Read a graph as a value.
    case read
  }

  var work: Work
  /// A graph as DOT.
  var dot: String
}

/// What came of a task.
enum GraphvizOutcome: Hashable {
  case layout(Layout)
  case graph(Graph, extraGraphs: Int)
  case failure(Failure)
}

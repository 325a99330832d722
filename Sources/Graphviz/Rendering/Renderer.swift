import Synchronization

/// Lays out graphs and draws them.
///
///     let renderer = Renderer(.worker(.thisProgram))
///     let layout = try renderer.layout(LayoutJob(graph, engine: .neato, formats: [.svg]))
///     print(layout.text(.svg) ?? "")
///
/// The same job gives the same bytes, at any number of workers: text is measured by tables that Graphviz carries, and engines that begin with a
/// random layout always begin with the same one. (Only `fdp` in this process, after another layout, may differ; in a worker it does not.)
public final class Renderer: Sendable {
  /// Where layouts are computed.
  public enum Place: Hashable, Sendable {
    /// In this process, one at a time. What crashes Graphviz crashes the program, and no limit holds: for tests and small trusted graphs.
    case inProcess
    /// In worker processes, each job in one of its own: a crash, a lack of memory or a layout without end costs no more than that job.
    case worker(WorkerProgram)
  }

  /// What every layout may use up, where a worker computes it.
  public let limits: Limits

  private let back: Back
  private let gate: Gate
  private let parallelism: Int

  private enum Back: Sendable {
    case inProcess
    case workers(WorkerPool)
  }

  /// A renderer.
  ///
  /// - Parameter workers: How many layouts are computed at once.
  public init(_ place: Place, limits: Limits = Limits(), workers: Int = 4) {
    self.limits = limits
    switch place {
    case .inProcess:
      back = .inProcess
      parallelism = 1
    case .worker(let program):
      parallelism = max(1, workers)
      back = .workers(WorkerPool(program, size: parallelism))
    }
    gate = Gate(width: parallelism)
  }

  // MARK: Blocking

  /// Lays out a graph, and draws it in every format that the job asks for.
  ///
  /// - Throws: Every kind of ``GraphvizError`` but ``GraphvizError/cancelled``.
  public func layout(_ job: LayoutJob) throws(GraphvizError) -> Layout { try layout(job, Cancellation()) }

  /// Lays out many graphs at once; results come in the order of the jobs.
  public func layouts(_ jobs: [LayoutJob]) -> [Result<Layout, GraphvizError>] {
    concurrentMap(jobs, width: parallelism) { job in Result { () throws(GraphvizError) in try self.layout(job) } }
  }

  /// Reads a graph from DOT text.
  ///
  /// What could make Graphviz read files, run code in a browser or compute without end is left out, with a diagnostic for each.
  ///
  /// - Throws: ``GraphvizError/syntax(line:near:)``, also for a text with no graph or more than one; trouble with the worker.
  public func graph(dot: String) throws(GraphvizError) -> (graph: Graph, diagnostics: [Diagnostic]) { try graph(dot: dot, Cancellation()) }

  // MARK: Suspending

  /// Lays out a graph, and draws it in every format that the job asks for. Cancelling the task kills the worker at once.
  ///
  /// - Throws: ``GraphvizError``.
  public func layout(_ job: LayoutJob) async throws(GraphvizError) -> Layout {
    try await gate.run { cancellation in Result { () throws(GraphvizError) in try self.layout(job, cancellation) } }.get()
  }

  /// Lays out many graphs at once; results come in the order of the jobs.
  public func layouts(_ jobs: [LayoutJob]) async -> [Result<Layout, GraphvizError>] {
    await withTaskGroup(of: (Int, Result<Layout, GraphvizError>).self) { group in
      for (index, job) in jobs.enumerated() {
        group.addTask {
          (index, await self.gate.run { cancellation in Result { () throws(GraphvizError) in try self.layout(job, cancellation) } })
        }
      }
      var results: [(Int, Result<Layout, GraphvizError>)] = []
      for await result in group { results.append(result) }
      return results.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  /// Reads a graph from DOT text, as the blocking form does.
  ///
  /// - Throws: ``GraphvizError``.
  public func graph(dot: String) async throws(GraphvizError) -> (graph: Graph, diagnostics: [Diagnostic]) {
    try await gate.run { cancellation in Result { () throws(GraphvizError) in try self.graph(dot: dot, cancellation) } }.get()
  }

  // MARK: One job

  private func layout(_ job: LayoutJob, _ cancellation: Cancellation) throws(GraphvizError) -> Layout {
    let (graph, removals) = job.graph.safe()
    var writer = DOTWriter(longestValue: nil)
    writer.write(graph)
    let task = GraphvizTask(work: .layOut(engine: job.engine, formats: job.formats), dot: writer.text)
    var layout = try perform(task, cancellation).layout()
    layout.diagnostics = removals + layout.diagnostics
    return layout
  }

  private func graph(dot: String, _ cancellation: Cancellation) throws(GraphvizError) -> (graph: Graph, diagnostics: [Diagnostic]) {
    let (graph, diagnostics) = try perform(GraphvizTask(work: .read, dot: dot), cancellation).graph()
    let (safe, removals) = graph.safe()
    return (safe, diagnostics + removals)
  }

  private func perform(_ task: GraphvizTask, _ cancellation: Cancellation) throws(GraphvizError) -> Verdict {
    switch back {
    case .inProcess:
      let (outcome, output) = Library.shared.withLock { library in
        MessageCollector.collect(longest: 4_096 + task.dot.utf8.count) { library.perform(task) }
      }
      return Verdict(outcome, output: output, task: task)
    case .workers(let pool):
      let (outcome, output) = try pool.perform(task, limits: limits, cancellation: cancellation)
      return Verdict(outcome, output: output, task: task)
    }
  }
}

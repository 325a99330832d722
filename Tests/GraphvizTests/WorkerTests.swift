import Foundation
import Testing

@testable import Graphviz

struct WorkerTests {
  /// More than anyone waits for.
  private var endless: Graph {
    var graph = Graph.random(nodes: 500, edges: 4_000)
    graph.splines = .curves
    return graph
  }

  @Test func `a layout without end is stopped by the clock`() {
    let renderer = Renderer(.worker(.built), limits: Limits(seconds: 3))
    #expect(throws: GraphvizError.timedOut(seconds: 3)) { try renderer.layout(LayoutJob(endless, engine: .dot, formats: [.svg])) }
    #expect(throws: Never.self) { try renderer.layout(LayoutJob(Graph("g", directed: true), engine: .dot, formats: [.svg])) }
  }

  /// Has a worker draw DOT as it stands, without the guards that a graph goes through.
  private func draw(_ dot: String, _ limits: Limits, pool: WorkerPool = WorkerPool(.built, size: 1)) throws(GraphvizError)
    -> GraphvizOutcome
  {
    let task = GraphvizTask(work: .layOut(engine: .dot, formats: [.svg]), dot: dot)
    return try pool.perform(task, limits: limits, cancellation: Cancellation()).outcome
  }

  @Test func `a crash of Graphviz is told by its signal, and the worker goes on`() throws {
    let pool = WorkerPool(.built, size: 1)
    let crash = "digraph g { concentrate=true; a->1->2->3->4->b; a->b; a->b; b->a }"
    let error = #expect(throws: GraphvizError.self) { try draw(crash, Limits(), pool: pool) }
    #expect(error == .crashed(signal: Int(SIGSEGV)) || AddressSanitizer.isOn)
    #expect(throws: Never.self) { try draw("graph g { a }", Limits(), pool: pool) }
  }

  @Test func `a worker that has died since its last job is replaced`() throws {
    let worker = try WorkerProcess(.built, deadline: Deadline(seconds: 60))
    let pool = WorkerPool(.built, size: 1, idle: [worker])
    worker.kill()
    #expect(throws: Never.self) { try draw("graph g { a }", Limits(), pool: pool) }
  }

  @Test func `curved edges in a graph of cycles are stopped by the clock`() {
    var edges = ""
    for a in 0..<20 { for b in [1, 3, 7, 11] { edges += "\(a) -> \((a + b) % 20);" } }
    #expect(throws: GraphvizError.timedOut(seconds: 3)) { try draw("digraph g { splines=curved; \(edges) }", Limits(seconds: 3)) }
  }

  @Test func `a program that forgets to serve does not start workers without end`() async {
    await #expect(processExitsWith: .success) {
      setenv("GRAPHVIZ_WORKER", "1", 1)
      let error = #expect(throws: GraphvizError.self) { try Renderer.worker.layout(LayoutJob(.sample, engine: .dot, formats: [.svg])) }
      #expect(error?.description.contains("serveIfAsked") == true)
    }
  }

  @Test(.disabled(if: AddressSanitizer.isOn, "the limit would count the sanitizer's own memory"))
  func `a layout that the machine cannot afford is stopped by the memory limit`() {
    let limits = Limits(bytes: 300 << 20)
    for bomb in ["graph g { a [peripheries=100000000] }", "graph g { a [shape=polygon, sides=1000000000] }"] {
      #expect(throws: GraphvizError.outOfMemory(bytes: 300 << 20)) { try draw(bomb, limits) }
    }
    #expect(throws: Never.self) { try draw("graph g { a }", limits) }
    var graph = Graph("g", directed: true)
    graph.add(Node("n") { $0.attributes["peripheries"] = .plain("100000000") })
    #expect(throws: Never.self) { try Renderer.worker.layout(LayoutJob(graph, engine: .dot, formats: [.svg])) }
  }

  /// Where cancelling kills nothing, the layout goes on until its own limit, and the test is stopped.
  @Test(.timeLimit(.minutes(20))) func `a cancelled task ends at once, and the renderer goes on`() async throws {
    let renderer = Renderer(.worker(.built), limits: Limits(seconds: 3_600), workers: 1)
    let job = LayoutJob(endless, engine: .dot, formats: [.svg])
    let task = Task { try await renderer.layout(job) }
    try await Task.sleep(for: .milliseconds(200))
    task.cancel()
    await #expect(throws: GraphvizError.cancelled) { try await task.value }
    let layout = try await renderer.layout(LayoutJob(.sample, engine: .dot, formats: [.svg]))
    #expect(layout.nodes.count == 3)
    let late = Task { try await renderer.layout(job) }
    late.cancel()
    await #expect(throws: GraphvizError.cancelled) { try await late.value }
  }

  @Test func `many layouts at once equal the same ones in turn`() async throws {
    let jobs = (3..<23).map { LayoutJob(.random(nodes: $0, edges: 2 * $0), engine: Engine.allCases[$0 % 8], formats: [.svg, .dot]) }
    let serial = jobs.map { inTurn($0) }
    let renderer = Renderer(.worker(.built), workers: 4)
    #expect(atOnce(jobs, renderer) == serial)
    #expect(await renderer.layouts(jobs) == serial)
    #expect(serial.allSatisfy { (try? $0.get()) != nil })
  }

  private func inTurn(_ job: LayoutJob) -> Result<Layout, GraphvizError> {
    Result { () throws(GraphvizError) in try Renderer(.worker(.built), workers: 1).layout(job) }
  }

  private func atOnce(_ jobs: [LayoutJob], _ renderer: Renderer) -> [Result<Layout, GraphvizError>] { renderer.layouts(jobs) }

  @Test func `one bad job leaves the others alone`() {
    var bad = Graph("g", directed: true)
    bad.add(Node("n") { $0.label = .html("<table>") })
    let good = LayoutJob(.sample, engine: .dot, formats: [.svg])
    let results = Renderer.worker.layouts([good, LayoutJob(bad, engine: .dot, formats: [.svg]), good])
    #expect(results.map { (try? $0.get()) != nil } == [true, false, true])
  }

  @Test func `a program that is no worker is told from one`() {
    for (path, limit) in [("/bin/does-not-exist", 5.0), ("/bin/true", 5), ("/bin/echo", 5), ("/bin/cat", 0.3)] {
      let renderer = Renderer(.worker(WorkerProgram(path: path)), limits: Limits(seconds: limit))
      let error = #expect(throws: GraphvizError.self) { try renderer.layout(LayoutJob(.sample, engine: .dot, formats: [.svg])) }
      guard case .workerUnavailable(path, _) = error else {
        Issue.record("\(path): \(String(describing: error))")
        continue
      }
    }
  }

  @Test func `missing parts of Graphviz are named, with what to do`() throws {
    let empty = FileManager.default.temporaryDirectory.appending(path: "graphviz-\(UUID())")
    try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: empty) }
    let renderer = Renderer(.worker(WorkerProgram(path: WorkerProgram.built.path, pluginFolder: empty.path)))
    for format in [Format.svg, .png] {
      let error = #expect(throws: GraphvizError.self) { try renderer.layout(LayoutJob(.sample, engine: .dot, formats: [format])) }
      guard case .engineUnavailable(let hint) = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(hint.contains(empty.path) && hint.contains("reinstall the package libgvc6"))
    }
  }

  @Test func `messages beyond 1,024 bytes arrive whole`() throws {
    let name = String(repeating: "x", count: 3_000)
    var graph = Graph("g", directed: true)
    graph.add(Node("n") { $0.attributes["shape"] = .plain(name) })
    for renderer in [Renderer.here, .worker] {
      let layout = try renderer.layout(LayoutJob(graph, engine: .dot, formats: [.svg]))
      #expect(layout.diagnostics.map(\.message) == ["using box for unknown shape \(name)"])
      #expect(layout.diagnostics.map(\.severity) == [.warning])
      #expect(throws: GraphvizError.syntax(line: 2, near: name.prefix(100) + "…")) { try renderer.graph(dot: "graph g\n \(name) { a }") }
    }
  }

  @Test func `an error that Graphviz goes on after is still an error`() {
    var graph = Graph("g", directed: true)
    graph.add(Node("n") { $0.label = .html("<table><tr></table>") })
    for renderer in [Renderer.here, .worker] {
      let error = #expect(throws: GraphvizError.self) { try renderer.layout(LayoutJob(graph, engine: .dot, formats: [.svg])) }
      guard case .layoutFailed(let diagnostics) = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(diagnostics.contains { $0.severity == .error && $0.line == 1 })
      #expect(error?.description.hasPrefix("Graphviz could not lay out the graph: ") == true)
    }
  }

  @Test(.disabled(if: AddressSanitizer.isOn, "the sanitizer keeps freed memory"))
  func `hundreds of layouts do not make a worker grow`() throws {
    let worker = try WorkerProcess(.built, deadline: Deadline(seconds: 60))
    let request = WorkerRequest(
      task: GraphvizTask(work: .layOut(engine: .dot, formats: [.svg]), dot: Graph.sample.dot()), limits: Limits())
    let first = try worker.exchange(request, until: Deadline(seconds: 60))
    #expect(first.status == 0)
    let before = try ResidentMemory.of(worker.process)
    for _ in 0..<300 { #expect(try worker.exchange(request, until: Deadline(seconds: 60)) == first) }
    #expect(try ResidentMemory.of(worker.process) <= before + (2 << 20))
  }

  @Test(.disabled(if: AddressSanitizer.isOn, "the sanitizer keeps freed memory"))
  func `hundreds of layouts in one process cost a few megabytes at most`() async {
    await #expect(processExitsWith: .success) {
      let job = LayoutJob(.sample, engine: .dot, formats: [.svg])
      let first = try Renderer.here.layout(job)
      let before = try ResidentMemory.of(getpid())
      for _ in 0..<500 { #expect(try Renderer.here.layout(job) == first) }
      #expect(try ResidentMemory.of(getpid()) <= before + (12 << 20))
    }
  }
}

enum AddressSanitizer {
  static var isOn: Bool { dlsym(dlopen(nil, RTLD_LAZY), "__asan_init") != nil }
}

/// What a process holds in memory, from the system's process table.
private enum ResidentMemory {
  static func of(_ process: pid_t) throws -> Int {
    let fields = try String(contentsOfFile: "/proc/\(process)/statm", encoding: .utf8).split(separator: " ")
    return try #require(Int(fields[1])) * sysconf(Int32(_SC_PAGESIZE))
  }
}

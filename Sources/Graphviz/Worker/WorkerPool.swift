import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Workers that are kept for the next task.
final class WorkerPool: Sendable {
  private let program: WorkerProgram
  private let size: Int
  private let idle: Mutex<[WorkerProcess]>

  init(_ program: WorkerProgram, size: Int, idle: [WorkerProcess] = []) {
    self.program = program
    self.size = size
    self.idle = Mutex(idle)
  }

  /// Has a worker do a task; starts one where none is idle.
  func perform(
    _ task: GraphvizTask, limits: Limits, cancellation: Cancellation
  ) throws(GraphvizError) -> (outcome: GraphvizOutcome, output: String) {
    guard !cancellation.isCancelled else { throw .cancelled }
    let deadline = Deadline(seconds: limits.seconds)
    let request = WorkerRequest(task: task, limits: limits)
    // A kept worker may have died since its last task, which is no fault of this one.
    if let kept = idle.withLock({ $0.popLast() }), case .success(let reply) = try ask(kept, request, deadline, cancellation) {
      return try conclude(reply, limits)
    }
    let worker = try WorkerProcess(program, deadline: deadline)
    switch try ask(worker, request, deadline, cancellation) {
    case .success(let reply): return try conclude(reply, limits)
    case .failure(.late): throw .timedOut(seconds: limits.seconds)
    case .failure(.dead): throw .workerUnavailable(path: program.path, reason: "it ended before it had answered")
    }
  }

  private func ask(
    _ worker: WorkerProcess, _ request: WorkerRequest, _ deadline: Deadline, _ cancellation: Cancellation
  ) throws(GraphvizError) -> Result<WorkerReply, WorkerProcess.Silence> {
    let answer = try cancellation.watching(worker) {
      Result { () throws(WorkerProcess.Silence) in try worker.exchange(request, until: deadline) }
    }
    if case .success = answer {
      idle.withLock { idle in
        if idle.count < size { idle.append(worker) }
      }
    }
    return answer
  }

  /// Tells how the process that did the task has ended.
  private func conclude(_ reply: WorkerReply, _ limits: Limits) throws(GraphvizError) -> (outcome: GraphvizOutcome, output: String) {
    let signal = reply.status & 0x7F
    if reply.status == 0, let outcome = GraphvizOutcome(reply.result) { return (outcome, reply.output) }
    if signal == SIGXCPU { throw .timedOut(seconds: limits.seconds) }
    // The system kills a process with SIGKILL when it has no more memory; nobody else does here.
    if signal == SIGKILL || reply.output.contains("out of memory") || reply.output.contains("bad_alloc") {
      throw .outOfMemory(bytes: limits.bytes)
    }
    if signal != 0 { throw .crashed(signal: Int(signal)) }
    throw .layoutFailed(Diagnostic.all(in: reply.output))
  }
}

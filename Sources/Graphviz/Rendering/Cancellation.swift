import Synchronization

/// Stops work from another thread: the worker that is busy with it is killed.
final class Cancellation: Sendable {
  private struct State {
    var isCancelled = false
    var worker: WorkerProcess?
  }

  private let state = Mutex(State())

  var isCancelled: Bool { state.withLock { $0.isCancelled } }

  func cancel() {
    state.withLock { state in
      state.isCancelled = true
      state.worker?.kill()
    }
  }

  /// Names the worker to kill while a closure runs.
  ///
  /// - Throws: ``GraphvizError/cancelled`` where the work was cancelled before or meanwhile.
  func watching<Value>(_ worker: WorkerProcess, _ body: () -> Value) throws(GraphvizError) -> Value {
    state.withLock { state in
      state.worker = worker
      if state.isCancelled { worker.kill() }
    }
    let value = body()
    let wasCancelled = state.withLock { state in
      state.worker = nil
      return state.isCancelled
    }
    if wasCancelled { throw .cancelled }
    return value
  }
}

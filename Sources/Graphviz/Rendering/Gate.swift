import Dispatch
import Synchronization

/// Runs blocking work off the cooperative threads, so many pieces at once and no more; the rest waits in order.
final class Gate: Sendable {
  private struct State {
    var running = 0
    var waiting: [@Sendable () -> Void] = []
  }

  private let width: Int
  private let state = Mutex(State())

  init(width: Int) { self.width = width }

  /// Suspends until the work is done. Cancelling the task tells the work's ``Cancellation``.
  func run<Value: Sendable>(_ work: @escaping @Sendable (Cancellation) -> Value) async -> Value {
    let cancellation = Cancellation()
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        enter { continuation.resume(returning: work(cancellation)) }
      }
    } onCancel: {
      cancellation.cancel()
    }
  }

  private func enter(_ work: @escaping @Sendable () -> Void) {
    let starts = state.withLock { state in
      if state.running == width {
        state.waiting.append(work)
        return false
      }
      state.running += 1
      return true
    }
    if starts { DispatchQueue.global().async { self.drain(from: work) } }
  }

  private func drain(from first: @escaping @Sendable () -> Void) {
    var next: (@Sendable () -> Void)? = first
    while let work = next {
      work()
      next = state.withLock { state in
        guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
        state.running -= 1
        return nil
      }
    }
  }
}

/// Results of many pieces of work, in order, so many at once.
func concurrentMap<Element: Sendable, Value: Sendable>(
  _ elements: [Element], width: Int, _ transform: @Sendable (Element) -> Value
) -> [Value] {
  let next = Mutex(0)
  let results = Mutex([Value?](repeating: nil, count: elements.count))
  DispatchQueue.concurrentPerform(iterations: min(width, elements.count)) { _ in
    while true {
      let index = next.withLock { index in
        defer { index += 1 }
        return index
      }
      guard index < elements.count else { return }
      let value = transform(elements[index])
      results.withLock { $0[index] = value }
    }
  }
  return results.withLock { $0 }.compactMap(\.self)
}

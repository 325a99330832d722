import CGraphviz
import Synchronization

/// Hears what Graphviz has to say in this process. Workers leave it to print on standard error instead, which also catches Pango and Cairo.
enum MessageCollector {
  private static let heard = Mutex("")

  /// What Graphviz says while a closure runs. One at a time: the caller holds the lock of ``Library``.
  ///
  /// - Parameter longest: More bytes than any message can have.
  static func collect<Result>(longest: Int, _ body: () -> Result) -> (result: Result, output: String) {
    let before = unsafe agseterrf { fragment in
      if let fragment = unsafe fragment { MessageCollector.hear(unsafe String(cString: fragment)) }
      return 0
    }
    defer { unsafe agseterrf(before) }
    makeRoom(longest)
    _ = take()
    let result = body()
    return (result, take())
  }

  private static func hear(_ fragment: String) { heard.withLock { $0 += fragment } }

  private static func take() -> String {
    heard.withLock { heard in
      defer { heard = "" }
      return heard
    }
  }

  /// Has Graphviz enlarge the buffer that it keeps for messages.
  ///
  /// For a message that is larger than the buffer, version 2.42 reads its arguments twice, which is undefined. A message without arguments does
  /// no harm, and leaves a buffer behind that fits the others.
  private static func makeRoom(_ bytes: Int) {
    unsafe String(repeating: "-", count: bytes).withCString { unsafe graphviz_say($0) }
  }
}

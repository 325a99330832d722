import CGraphviz
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The other side of ``Renderer/Place/worker(_:)``: takes jobs on standard input, does each in a process of its own, and answers on standard
/// output.
///
/// The parts of Graphviz are loaded once; each job then starts from a copy of that state. So what one job leaves behind cannot change another.
public enum GraphvizWorker {
  /// The argument that asks a program to be a worker.
  public static let argument = "--graphviz-worker"

  /// Serves, and never returns, if the program was started as a worker; does nothing otherwise. Call it before anything else, and before any
  /// thread exists.
  public static func serveIfAsked(_ arguments: [String] = CommandLine.arguments) {
    if arguments.count == 2, arguments[1] == argument { serve() }
  }

  /// Serves until standard input ends.
  public static func serve() -> Never {
    graphviz_no_core_dump()
    // A program that ignores its children hands that down, and how a job ended could not be told.
    signal(SIGCHLD, SIG_DFL)
    let (requests, replies) = (Channel(descriptor: STDIN_FILENO), Channel(descriptor: STDOUT_FILENO))
    replies.writeAll(WorkerGreeting.bytes)
    Library.shared.withLock { library in library.warmUp() }
    while let frame = requests.readFrame(), let request = WorkerRequest(frame) {
      guard replies.writeFrame(answer(to: request).encoded) else { break }
    }
    exit(0)
  }

  /// Does a job in a copy of this process.
  private static func answer(to request: WorkerRequest) -> WorkerReply {
    let messages = graphviz_anonymous_file()
    let results = graphviz_anonymous_file()
    defer {
      close(messages)
      close(results)
    }
    let child = graphviz_fork()
    if child == 0 { perform(request, messages: messages, results: results) }
    guard child > 0, messages >= 0, results >= 0 else {
      return WorkerReply(status: 0, output: "Error: the system has no room for a process", result: [])
    }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
    return WorkerReply(
      status: status, output: String(decoding: Channel(descriptor: messages).contents(), as: UTF8.self),
      result: Channel(descriptor: results).contents())
  }

  private static func perform(_ request: WorkerRequest, messages: Int32, results: Int32) -> Never {
    dup2(messages, STDERR_FILENO)
    graphviz_limit_cpu(UInt(max(1, min(request.limits.seconds.rounded(.up), 1e9))))
    // The address sanitizer reserves terabytes of addresses that it never uses.
    if unsafe dlsym(dlopen(nil, RTLD_LAZY), "__asan_init") == nil { graphviz_limit_memory(UInt(request.limits.bytes)) }
    let outcome = Library.shared.withLock { library in library.perform(request.task) }
    graphviz_flush_stderr()
    _exit(Channel(descriptor: results).writeAll(outcome.encoded) ? 0 : 1)
  }
}

extension Library {
  /// Loads what nearly every job needs.
  mutating func warmUp() { _ = try? unsafe portableContext() }
}

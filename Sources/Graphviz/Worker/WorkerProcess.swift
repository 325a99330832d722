import CGraphviz

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A worker that runs. One caller at a time talks to it; any thread may kill it.
///
/// Both streams of the worker are one socket, because writing to a pipe whose reader has died would raise SIGPIPE in this program.
final class WorkerProcess: Sendable {
  let process: pid_t
  private let socket: Int32
  private let path: String

  /// Starts a worker and waits for its greeting.
  ///
  /// - Throws: ``GraphvizError/workerUnavailable(path:reason:)``.
  init(_ program: WorkerProgram, deadline: Deadline) throws(GraphvizError) {
    path = program.path
    guard unsafe getenv(WorkerEnvironment.mark) == nil else {
      throw .workerUnavailable(path: path, reason: "it must call GraphvizWorker.serveIfAsked() before anything else")
    }
    (process, socket) = try Self.spawn(program)
    var greeting: [UInt8] = []
    do throws(Silence) {
      greeting = try receive(WorkerGreeting.bytes.count, until: deadline)
    } catch {
      kill()
      throw .workerUnavailable(path: path, reason: error == .late ? "it does not answer" : "it ended at once")
    }
    guard greeting == WorkerGreeting.bytes else {
      kill()
      throw .workerUnavailable(path: path, reason: "it is no worker of this version")
    }
  }

  deinit {
    // Unless it was killed, it ends by itself when its input does.
    close(socket)
    while waitpid(process, nil, 0) < 0, errno == EINTR {}
  }

  func kill() {
    #if canImport(Glibc)
      _ = Glibc.kill(process, SIGKILL)
    #else
      _ = Darwin.kill(process, SIGKILL)
    #endif
  }

  /// Why a worker has not answered.
  enum Silence: Error {
    case late, dead
  }

  /// Hands a request over and waits for the reply. After an error the worker is of no more use, and is killed.
  func exchange(_ request: WorkerRequest, until deadline: Deadline) throws(Silence) -> WorkerReply {
    do throws(Silence) {
      var frame = ByteWriter()
      frame.append(request.encoded)
      try send(frame.bytes, until: deadline)
      guard let length = ByteReader(try receive(8, until: deadline)).length(), let reply = WorkerReply(try receive(length, until: deadline))
      else {
        throw Silence.dead
      }
      return reply
    } catch {
      kill()
      throw error
    }
  }

  // MARK: The socket

  private func send(_ bytes: [UInt8], until deadline: Deadline) throws(Silence) {
    var done = 0
    while done < bytes.count {
      try wait(for: POLLOUT, until: deadline)
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe sendWithoutSignal(socket, UnsafeRawBufferPointer(rebasing: buffer[done...]))
      }
      if count > 0 { done += count } else if ![EINTR, EAGAIN].contains(errno) { throw .dead }
    }
  }

  private func receive(_ length: Int, until deadline: Deadline) throws(Silence) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < length {
      try wait(for: POLLIN, until: deadline)
      let wanted = min(length - bytes.count, 1 << 20)
      var count = 0
      let chunk = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, initialized in
        count = unsafe recv(socket, buffer.baseAddress, wanted, Int32(MSG_DONTWAIT))
        initialized = max(0, count)
      }
      if count == 0 || count < 0 && ![EINTR, EAGAIN].contains(errno) { throw .dead }
      bytes += chunk
    }
    return bytes
  }

  private func wait(for event: Int32, until deadline: Deadline) throws(Silence) {
    while true {
      var watched = pollfd(fd: socket, events: Int16(event), revents: 0)
      let ready = unsafe poll(&watched, 1, deadline.milliseconds)
      if ready > 0 { return }
      if ready == 0 { throw .late }
      if errno != EINTR { throw .dead }
    }
  }

  // MARK: Starting

  private static func spawn(_ program: WorkerProgram) throws(GraphvizError) -> (pid_t, Int32) {
    var ends: [Int32] = [-1, -1]
    guard unsafe socketpair(AF_UNIX, streamSocketClosedInChildren, 0, &ends) == 0 else {
      throw .workerUnavailable(path: program.path, reason: unsafe String(cString: strerror(errno)))
    }
    defer { close(ends[1]) }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    var process: pid_t = 0
    let failure = unsafe withCStrings([program.path, GraphvizWorker.argument]) { arguments in
      unsafe withCStrings(WorkerEnvironment.variables(for: program)) { environment in
        unsafe posix_spawn(&process, program.path, &actions, nil, arguments, environment)
      }
    }
    guard failure == 0 else {
      close(ends[0])
      throw .workerUnavailable(path: program.path, reason: unsafe String(cString: strerror(failure)))
    }
    return (process, ends[0])
  }
}

/// Hands texts to C as a list that ends in NULL.
private func withCStrings<Result>(_ texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result) -> Result {
  let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: texts.count + 1)
  for (index, text) in texts.enumerated() { unsafe (list + index).initialize(to: strdup(text)) }
  unsafe (list + texts.count).initialize(to: nil)
  defer {
    for index in texts.indices { unsafe free(list[index]) }
    unsafe list.deallocate()
  }
  return unsafe body(list)
}

#if os(Linux)
  private let streamSocketClosedInChildren = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)

  private func sendWithoutSignal(_ socket: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    unsafe send(socket, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
  }
#endif

/// What a worker says first, so that a program that is none is not taken for one.
enum WorkerGreeting {
  static let bytes = Array("graphviz worker 1\n".utf8)
}

/// A task on its way to a worker.
struct WorkerRequest: Hashable {
  var task: GraphvizTask
  var limits: Limits
}

/// What a worker has to say about a task.
struct WorkerReply: Hashable {
  /// How the process that did it ended, as `waitpid` tells it.
  var status: Int32
  /// What it printed on standard error.
  var output: String
  /// The outcome, encoded; empty or cut short where the process did not end well.
  var result: [UInt8]
}

extension WorkerRequest {
  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    do throws(ByteReader.Malformed) {
      limits = Limits(seconds: try reader.double(), bytes: try reader.integer())
      let dot = try reader.text()
      let engine: Engine? = try reader.optional { reader throws(ByteReader.Malformed) in try reader.choice() }
      let formats: [Format] = try reader.list { reader throws(ByteReader.Malformed) in try reader.choice() }
      task = GraphvizTask(work: engine.map { .layOut(engine: $0, formats: formats) } ?? .read, dot: dot)
    } catch {
      return nil
    }
  }

  var encoded: [UInt8] {
    var writer = ByteWriter()
    writer.append(limits.seconds)
    writer.append(limits.bytes)
    writer.append(task.dot)
    var (engine, formats): (Engine?, [Format]) = (nil, [])
    if case .layOut(let chosen, let wanted) = task.work { (engine, formats) = (chosen, wanted) }
    writer.append(engine) { $0.append($1.rawValue) }
    writer.append(formats) { $0.append($1.rawValue) }
    return writer.bytes
  }
}

extension WorkerReply {
  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    do throws(ByteReader.Malformed) {
      status = Int32(truncatingIfNeeded: try reader.integer())
      output = try reader.text()
      result = try reader.data()
    } catch {
      return nil
    }
  }

  var encoded: [UInt8] {
    var writer = ByteWriter()
    writer.append(Int(status))
    writer.append(output)
    writer.append(result)
    return writer.bytes
  }
}

import ArgumentParser
import Foundation
import Rapport

/// Where the process starts and ends: every way out of it is here.
@main enum Main {
  static func main() {
    GraphvizWorker.serveIfAsked()
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try RapportCommand.parseAsRoot()
      try command.run()
    } catch let trouble as Trouble {
      Console.error("rapport: \(trouble)")
      exit(2)
    } catch {
      leave(with: error)
    }
  }

  /// Help and version end with 0; a wrong option is trouble like any other and ends with 2.
  private static func leave(with error: any Error) -> Never {
    guard RapportCommand.exitCode(for: error) == .validationFailure else { RapportCommand.exit(withError: error) }
    Console.error(RapportCommand.fullMessage(for: error))
    exit(2)
  }
}

/// Why a command cannot go on: what was wrong, where, and what to do.
struct Trouble: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

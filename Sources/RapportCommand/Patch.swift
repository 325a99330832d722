import ArgumentParser
import Foundation
import Rapport

struct Patch: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Applies a diff to a network: the old network becomes the new one byte for byte, or with --reverse the new one the old.",
    discussion: """
      A diff that does not fit is refused with the first part that differs, and nothing is written.

      Example: rapport patch old.json changes.json -o new.json
      """)

  @Argument(help: "A network that rapport wrote; - for standard input.") var network: String
  @Argument(help: "A comparison that `rapport diff --format json` wrote.") var diff: String
  @Flag(help: "Undo the diff instead.") var reverse = false
  @OptionGroup var output: OutputOptions

  func run() throws {
    let network = try NetworkFile.read(network)
    let patch = try NetworkFile.readPatch(diff)
    do {
      try output.write(try network.applying(reverse ? patch.reversed() : patch).json())
    } catch let misfit as NetworkPatch.Misfit {
      throw Trouble("\(diff) does not fit \(self.network): \(misfit); nothing was written")
    }
  }
}

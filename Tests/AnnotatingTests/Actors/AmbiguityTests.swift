import Foundation
import Testing

@testable import Annotating

struct AmbiguityTests {
  /// A case of `ambiguities.txt`; one that begins with `?` is known to be read wrongly.
  struct Case: CustomStringConvertible, Sendable {
    let description: String
    let text: MarkedText
    let isKnownToFail: Bool

    init(_ line: String) {
      description = line
      var rest = line[...]
      isKnownToFail = rest.hasPrefix("? ")
      if isKnownToFail { rest = rest.dropFirst(2) }
      var date: String?
      if let first = rest.first, first.isNumber, rest.dropFirst(10).hasPrefix(": ") {
        date = String(rest.prefix(10))
        rest = rest.dropFirst(12)
      }
      text = MarkedText(String(rest), date: date)
    }

    static let all: [Case] = {
      let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "ambiguities.txt")
      let lines = ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n")
      return lines.filter { !$0.hasPrefix("#") && !$0.hasPrefix("==") }.map { Case(String($0)) }
    }()
  }

  @Test func `there are at least 150 cases`() {
    #expect(Case.all.count >= 150)
  }

  @Test(arguments: Case.all)
  func `marked words refer to whom the mark says`(example: Case) {
    withKnownIssue(isIntermittent: false) {
      #expect(example.text.failures() == [])
    } when: {
      example.isKnownToFail
    }
  }
}

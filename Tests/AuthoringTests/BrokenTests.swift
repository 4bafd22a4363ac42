import Foundation
import Testing

@testable import Authoring
import Documents

/// Every `Broken/*.yaml` is laid over `Small/`; the problems found are the lines of the `.expected` file beside it.
///
/// The first line of a broken file names its place in the folder: `# en/topics/clonazepam/uses.yaml`.
/// `RECORD=1 swift test` rewrites the `.expected` files, and fails.
struct BrokenTests {
  @Test func smallBaseHasNoProblem() throws {
    #expect(checkKnowledge(try smallBase()).map(\.description) == [])
  }

  @Test(arguments: try brokenCases())
  func problems(of name: String) throws {
    let folder = testFolder.appendingPathComponent("Broken")
    let text = try String(contentsOf: folder.appendingPathComponent("\(name).yaml"), encoding: .utf8)
    let path = try #require(text.split(separator: "\n").first).dropFirst(2)
    let lines = try withSmallBase(over: [String(path): text]) { checkKnowledge($0).map { "\($0)\n" }.joined() }
    let expected = folder.appendingPathComponent("\(name).expected")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(lines.utf8).write(to: expected)
      Issue.record("recorded \(name).expected; read it, and run again without RECORD")
      return
    }
    let wanted = try? String(contentsOf: expected, encoding: .utf8)
    #expect(lines == wanted ?? "no \(name).expected; record it with RECORD=1 swift test")
    #expect(!lines.isEmpty, "a broken file in which nothing is found tests nothing")
  }
}

private func brokenCases() throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: testFolder.appendingPathComponent("Broken").path)
    .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
}

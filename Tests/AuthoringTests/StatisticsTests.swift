import Foundation
import Testing

@testable import Authoring
import Conversation
@testable import Knowledge

struct StatisticsTests {
  @Test func everyTableOfTheSmallBase() throws {
    let tables = statistics(of: try smallBase().base)
    expectGolden(tables.map { $0.lines.joined(separator: "\n") + "\n" }.joined(separator: "\n"), "statistics.txt")
  }

  @Test func topicsCountAtTheLastStepThatTheyHaveGone() {
    var base = KnowledgeBase(english: Edition(language: "en"))
    for (id, checked) in [("s/a", nil), ("s/b", "2026-01-02"), ("s/c", "2026-01-02"), ("s/d", nil)] {
      base.english.topics.append(
        Topic(
          id: id, title: id, choice: "", tier: .routine, template: .routine, lead: Passage(id), contact: "",
          review: Review(written: "2026-01-01", checked: checked, due: "2027-01-01")))
    }
    let units = ["s/c", "s/d"].map { TextUnit(.topic, $0) }
    let sums = UnitText(base)
    let approval = Approval(
      person: "A", role: "MD", date: "2026-02-01",
      units: Dictionary(uniqueKeysWithValues: units.map { ($0.description, sums.sum(of: $0) ?? "") }), signature: "")
    base.approvals.add(approval, key: "k")
    let table = statistics(of: base).first { $0.title == "topics by step" }
    #expect(table?.rows.map(\.name) == ["written", "checked", "approved", "all"])
    #expect(table?.rows.map { $0.figures.last?.description } == ["1", "1", "2", "4"])
  }

  @Test func namesStandLeftAndFiguresRight() {
    var table = FigureTable("t", columns: ["one", "long column"])
    table.add("a name", [1, 20])
    table.add("b", [12_345, 3])
    table.addSums()
    table.rows.append(.init(name: "grade", figures: [.tenths(-4), .tenths(120)]))
    #expect(
      table.lines == [
        "t           one  long column",
        "  a name      1           20",
        "  b       12345            3",
        "  all     12346           23",
        "  grade    -0.4         12.0",
      ])
    #expect(FigureTable("empty", columns: ["pairs"]).lines == ["empty  pairs"])
  }

  @Test func pairsOfWhichNothingIsKnownAreNamed() {
    var base = KnowledgeBase(english: Edition(language: "en"))
    let line = Passage("x")
    base.english.interactions = [
      Interaction(between: ["b", "a"], risk: .dangerous, can: "", line: line),
      Interaction(between: ["a", "c"], risk: .unknown, can: "", line: line),
      Interaction(between: ["a", "a"], risk: .caution, can: "", line: line),
    ]
    let table = statistics(of: base).first { $0.title == "unknown interactions" }
    #expect(table?.rows.map(\.name) == ["a + c", "b + c", "all"])
  }

  @Test func gradesAreOfThePublicTheWorstTenFirst() {
    var edition = Edition(language: "en")
    for number in 0..<12 {
      let text = String(repeating: "a ", count: number + 1) + "b."
      var topic = Topic(
        id: "s/\(number)", title: "", choice: "", tier: .routine, template: .routine, lead: Passage(text), contact: "",
        review: Review(written: "2026-01-01", due: "2027-01-01"))
      if number == 11 { topic.audience = .counselor }
      edition.topics.append(topic)
    }
    let table = statistics(of: KnowledgeBase(english: edition)).first { $0.title == "reading grades" }
    #expect(table?.rows.map(\.name) == ["median"] + (1...10).reversed().map { "s/\($0)" })
    // 12 words, 1 sentence, 12 syllables; in the middle 7 words.
    #expect(table?.rows[1].figures == [.tenths(Int(((0.39 * 12 + 11.8 - 15.59) * 10).rounded()))])
    #expect(table?.rows[0].figures == [.tenths(Int(((0.39 * 7 + 11.8 - 15.59) * 10).rounded()))])
  }
}

/// Compares a text with a file of `Data/`; `RECORD=1 swift test` rewrites the file, and fails.
func expectGolden(_ text: String, _ name: String) {
  let file = testFolder.appendingPathComponent("Data/\(name)")
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try? Data(text.utf8).write(to: file)
    Issue.record("recorded \(name); read it, and run again without RECORD")
    return
  }
  let wanted = try? String(contentsOf: file, encoding: .utf8)
  #expect(text == wanted ?? "no \(name); record it with RECORD=1 swift test")
}

import Testing

@testable import Authoring
import Knowledge

struct VoiceTests {
  @Test func eachVoiceIsAskedOfAnIndexWithoutIt() throws {
    let base = try smallBase().base
    let tables = testByVoice(base)
    expectGolden(tables.map { $0.lines.joined(separator: "\n") + "\n" }.joined(separator: "\n"), "by-voice.txt")
    let asks = base.english.topics.flatMap(\.asks)
    for table in tables {
      #expect(table.columns[5] == "of" && table.rows.last?.figures[5] == .count(asks.count))
      for row in table.rows {
        let counts = row.figures.prefix(6).map { Int($0.description) ?? -1 }
        #expect(counts.prefix(5).reduce(0, +) == counts[5])
      }
    }
  }

  /// What is asked must not have been learned: with the asks there, each is right.
  @Test func anAskOfAVoiceAloneIsNotKnown() throws {
    var base = try smallBase().base
    for place in base.english.topics.indices {
      let isFirst = place == 0
      base.english.topics[place].asks = isFirst ? [Ask(voice: .street, text: "zorblatt frumious")] : []
    }
    let table = try #require(testByVoice(base).first)
    #expect(table.rows.map(\.name) == ["street", "all"])
    #expect(table.rows[0].figures[4] == .count(1), "declined")
  }
}

import Knowledge
import Testing

@testable import Matching

/// The index in a pack is the index in memory.
@Suite struct IndexTests {
  // MARK: Packs

  static func packed(_ base: KnowledgeBase) throws -> KnowledgeBase {
    var builder = PackBuilder()
    base.add(to: &builder)
    Matcher.addIndex(of: base, to: &builder)
    return try KnowledgeBase(Pack(builder.bytes()))
  }

  static let base: KnowledgeBase = {
    var base = KnowledgeBase(english: .small)
    base.spanish = .small
    base.spanish?.language = "es"
    return base
  }()

  static let messages: [String] = {
    let edition = Edition.small
    let asks = edition.topics.flatMap { $0.asks.map(\.text) }
    let dangers = edition.alerts.flatMap { $0.must + $0.mustNot + $0.lines.map(\.text) }
    let others = [
      "", "klonipin", "my klonies and bars", "he is not breathing and has 20 xanax", "puedo tomar klonopin con alcohol",
      "i want to die", "qwertyuiop", "no im fine. what is narcan? my son took #8 pills 2 hours ago",
    ]
    return asks + dangers + TopicIndexTests.questions + others
  }()

  @Test func `every message means the same from a pack as from values`() throws {
    let (plain, packed) = (Matcher(Self.base), Matcher(try Self.packed(Self.base)))
    for message in Self.messages {
      for audience in Audience.allCases {
        #expect(
          plain.interpret(message, after: "my son", in: "en", audience: audience)
            == packed.interpret(message, after: "my son", in: "en", audience: audience), "\(message)")
      }
    }
  }

  @Test func `the same base gives the same bytes`() {
    let packs = (0..<3).map { _ in
      var builder = PackBuilder()
      Matcher.addIndex(of: Self.base, to: &builder)
      return builder.bytes()
    }
    #expect(packs[0] == packs[1] && packs[1] == packs[2])
  }

  @Test func `a pack without an index, or with half of each section, stops nowhere`() throws {
    var bare = PackBuilder()
    Self.base.add(to: &bare)
    var halved = bare
    var builder = PackBuilder()
    Matcher.addIndex(of: Self.base, to: &builder)
    let index = Pack(builder)
    for (name, length) in index.contents {
      let section = index.section(name)
      halved.add(name, (0..<length / 2).map { section[$0] })
    }
    for builder in [bare, halved] {
      let matcher = Matcher(try KnowledgeBase(Pack(builder.bytes())))
      for message in Self.messages.prefix(20) { _ = matcher.interpret(message, in: "en", audience: .public) }
    }
  }

  // MARK: Tables

  @Test(arguments: [0, 1, 2, 3, 8, 500])
  func `every word of a table is found, and no other`(count: Int) {
    let words = (0..<count).map { "w\($0 * 37)é" }
    let table = StringTable(PackedBytes(PackMemory(StringTable.section(words))))
    #expect(table.count == count)
    for (number, word) in words.enumerated() {
      #expect(table.find(word) == number && table[number] == word && table.letters(of: number) == Array(word.utf8))
    }
    for word in ["", "w", "w0", "w0éé", "x"] { #expect(table.find(word) == nil) }
    #expect(table[-1] == "" && table[count] == "" && table.firstLetter(of: count) == 0)
  }

  @Test(arguments: [0, 1, 2, 3, 8, 5_000])
  func `every ask has its topic, and no other text has one`(count: Int) {
    let asks = Dictionary(uniqueKeysWithValues: (0..<count).map { ("what is w\($0)", $0 * 7 % 16_384) })
    let section = AskTable.section(asks)
    let table = AskTable(PackedBytes(PackMemory(section)))
    for (key, topic) in asks { #expect(table.topic(of: key) == topic) }
    for key in ["", "what", "what is w", "what is w\(count)", "w0"] { #expect(table.topic(of: key) == nil) }
    let cut = AskTable(PackedBytes(PackMemory(Array(section.dropLast(9)))))
    #expect(cut.topic(of: "what is w") == nil)
  }

  @Test func `rows come back, and rows outside are empty`() {
    let rows = [[1, 2], [], [-3], [Int(Int32.max)]]
    let packed = PackedRows(PackedBytes(PackMemory(PackedRows.section(rows))))
    #expect((0..<4).map { Array(packed[$0]) } == rows)
    #expect(packed[-1].isEmpty && packed[4].isEmpty)
  }
}

import Knowledge
import Testing

@testable import Matching

/// The index in a pack is the index in memory, and both count as a plain reading of the recipe does.
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
    return asks + dangers + CountingTests.questions + others
  }()

  @Test func `every message means the same from a pack as from values`() throws {
    let (plain, packed) = (Matcher(Self.base), Matcher(try Self.packed(Self.base)))
    for message in Self.messages {
      for audience in Audience.allCases {
        #expect(
          plain.interpret(message, after: "my son", audience: audience)
            == packed.interpret(message, after: "my son", audience: audience), "\(message)")
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
      for message in Self.messages.prefix(20) { _ = matcher.interpret(message, audience: .public) }
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

  @Test func `rows come back, and rows outside are empty`() {
    let rows = [[1, 2], [], [-3], [Int(Int32.max)]]
    let packed = PackedRows(PackedBytes(PackMemory(PackedRows.section(rows))))
    #expect((0..<4).map { Array(packed[$0]) } == rows)
    #expect(packed[-1].isEmpty && packed[4].isEmpty)
  }

  // MARK: Counting

  @Test func `the index counts as the recipe says, to the last bit`() {
    var random = SeededGenerator(seed: 11)
    for round in 0..<20 {
      let topicCount = Int.random(in: 1...6, using: &random)
      func features(_ most: Int) -> [UInt64] {
        (0..<Int.random(in: 0...most, using: &random)).map { _ in
          hash("f", "\(Int.random(in: 0..<40, using: &random))")
        }
      }
      let examples = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        CountingIndex.Example(
          topic: Int.random(in: 0..<topicCount, using: &random), words: features(80), letters: features(9))
      }
      let index = CountingIndex(examples, topicCount: topicCount)
      let plain = PlainCounting(examples, topicCount: topicCount)
      for _ in 0..<10 {
        let (words, extras, letters) = (features(12), features(5), features(8))
        #expect(
          index.scores(words: words, extras: extras, letters: letters)
            == plain.scores(words: words, extras: extras, letters: letters), "round \(round)")
      }
    }
  }
}

/// The recipe of `CountingIndex` as it is told, without an index.
private struct PlainCounting {
  let examples: [CountingIndex.Example]
  let topicCount: Int

  init(_ examples: [CountingIndex.Example], topicCount: Int) {
    (self.examples, self.topicCount) = (examples, topicCount)
  }

  func scores(words: [UInt64], extras: [UInt64], letters: [UInt64]) -> [Double] {
    let byWords = cosines(words, extras, of: examples.map(\.words))
    let byLetters = cosines(letters, [], of: examples.map(\.letters))
    return (0..<topicCount).map { topic in
      let (best, grams) = (three(byWords.examples, topic), three(byLetters.examples, topic))
      let wordScore: Float = 0.5 * best[0] + 0.3 * best[1] + 0.2 * best[2]
      let letterScore: Float = 0.3 * (grams[0] + grams[1] + grams[2]) / 3
      let whole: Float = 0.8 * byWords.whole[topic] + 0.5 * byLetters.whole[topic]
      return Double(min(1, (wordScore + letterScore + whole) / 2.6))
    }
  }

  private func three(_ cosines: [Float], _ topic: Int) -> [Float] {
    let own = zip(cosines, examples).filter { $0.1.topic == topic }.map(\.0).sorted(by: >)
    return Array((own + [0, 0, 0]).prefix(3))
  }

  private func cosines(
    _ question: [UInt64], _ extras: [UInt64], of rows: [[UInt64]]
  ) -> (examples: [Float], whole: [Float]) {
    let together = (0..<topicCount).map { topic in zip(rows, examples).filter { $0.1.topic == topic }.flatMap(\.0) }
    // Sums go in the order in which features are first met.
    var order: [UInt64: Int] = [:]
    for feature in rows.joined() where order[feature] == nil { order[feature] = order.count }
    func idf(_ feature: UInt64) -> Float {
      FeatureSpace.idf(spread: together.count { $0.contains(feature) }, of: topicCount)
    }
    func cosine(_ row: [UInt64]) -> Float {
      var norm: Float = 0
      for (feature, times) in tally(row).sorted(by: { (order[$0.0] ?? 0) < (order[$1.0] ?? 0) }) {
        let weight = FeatureSpace.weight(times) * idf(feature)
        norm += weight * weight
      }
      var (sum, own): (Float, Float) = (0, 0)
      for (feature, times) in tally(question) {
        let weight = FeatureSpace.weight(times) * idf(feature)
        own += weight * weight
        if let here = tally(row).first(where: { $0.0 == feature })?.1 {
          sum += weight * (FeatureSpace.weight(here) * idf(feature) / norm.squareRoot())
        }
      }
      for (feature, _) in tally(extras) {
        if let here = tally(row).first(where: { $0.0 == feature })?.1 {
          sum += idf(feature) * (FeatureSpace.weight(here) * idf(feature) / norm.squareRoot())
        }
      }
      return min(1, sum * (own > 0 ? 1 / own.squareRoot() : 0))
    }
    return (rows.map(cosine), together.map(cosine))
  }

  private func tally(_ features: [UInt64]) -> [(UInt64, Float)] {
    Dictionary(grouping: features, by: \.self).map { ($0.key, Float($0.value.count)) }.sorted { $0.0 < $1.0 }
  }
}

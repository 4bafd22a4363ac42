import Glibc
import Knowledge
import Testing

@testable import Matching

/// What is learned, and how it is kept.
@Suite struct LearningTests {
  // MARK: Descent

  typealias Example = (topic: Int, row: [(entry: Int, weight: Float)])

  /// The same descent written plainly: a weight for each feature and topic, with no row that is treated in another way.
  static func plain(_ examples: [Example], featureCount: Int, topicCount: Int) -> [[Float]] {
    var weights = [[Float]](repeating: Array(repeating: 0, count: topicCount), count: featureCount)
    var stands = [Set<Int>](repeating: [], count: featureCount)
    for example in examples { for (feature, _) in example.row { stands[feature].insert(example.topic) } }
    var order = Array(examples.indices)
    var random = SoftmaxTraining.Xorshift()
    let rounds = SoftmaxTraining.roundCount(of: examples.count)
    for round in 0..<rounds {
      for place in stride(from: order.count - 1, to: 0, by: -1) { order.swapAt(place, random.next(below: place + 1)) }
      for (topic, row) in order.map({ examples[$0] }) {
        var errors = [Float](repeating: 0, count: topicCount)
        for (feature, weight) in row {
          for topic in stands[feature].sorted() { errors[topic] += weight * weights[feature][topic] }
        }
        errors.withUnsafeMutableBufferPointer { SoftmaxTraining.softmax($0) }
        errors[topic] -= 1
        let rate = SoftmaxTraining.rate(in: round, of: rounds)
        for (feature, weight) in row {
          for topic in stands[feature] where abs(errors[topic]) >= SoftmaxTraining.leastError {
            weights[feature][topic] -= weight * rate * errors[topic]
          }
        }
      }
    }
    return weights
  }

  @Test(arguments: [1, 2, 3, 9, 40])
  func `what is learned has the bits of the plain descent, for features of few topics and of many`(topicCount: Int) {
    var random = SeededGenerator(seed: UInt64(topicCount))
    let featureCount = 30
    var rows = SoftmaxTraining.Rows()
    let examples: [Example] = (0..<60).map { number in
      // The lower its number, the more examples a feature stands in.
      let features = (0..<featureCount).filter { Int.random(in: 0...$0, using: &random) < 2 }
      return (number % topicCount, features.map { ($0, Float.random(in: 0.1...1, using: &random)) })
    }
    for example in examples { rows.add(example.topic, example.row) }
    var training = SoftmaxTraining(rows, featureCount: featureCount, topicCount: topicCount)
    training.run()
    let plain = Self.plain(examples, featureCount: featureCount, topicCount: topicCount)
    for feature in 0..<featureCount {
      for pair in training.places[feature]..<training.places[feature + 1] {
        #expect(topicCount == 1 || training.weights[pair] == plain[feature][Int(training.topics[pair])])
      }
    }
    #expect(topicCount == 1 || training.weights.contains { abs($0) > 0.1 })
  }

  @Test func `features are numbered in the order of meeting, each once`() {
    var random = SeededGenerator(seed: 5)
    var numbers = FeatureNumbers()
    var met: [UInt64] = []
    for _ in 0..<6_000 {
      let feature = UInt64.random(in: 0..<3_000, using: &random) &* 0x9E37_79B9_7F4A_7C15
      let number = numbers.number(of: feature)
      if number == met.count { met.append(feature) }
      #expect(met[number] == feature && numbers.find(feature) == number)
    }
    #expect(numbers.features == met && met.count > 1_500)
    #expect(numbers.find(1) == nil)
  }

  // MARK: Table

  static func table(_ rows: [FeatureTable.Row], topicCount: Int) -> FeatureTable {
    FeatureTable(PackedBytes(PackMemory(FeatureTable.section(rows, topicCount: topicCount))))
  }

  static func row(_ feature: UInt64, _ topics: [Int], using random: inout SeededGenerator) -> FeatureTable.Row {
    let weights = topics.map { (topic: $0, weight: Float.random(in: -9...9, using: &random)) }
    return FeatureTable.Row(feature: feature, spread: topics.count, weights: weights)
  }

  @Test(arguments: [1, 7, 256, 257, 300])
  func `each weight comes back to within a share of the largest of its feature`(topicCount: Int) {
    var random = SeededGenerator(seed: 3)
    let rows = (0..<60).map { number in
      let share = Int.random(in: 1...8, using: &random)
      let topics = (0..<topicCount).filter { _ in Int.random(in: 0..<8, using: &random) < share }
      return Self.row(UInt64.random(in: 0...UInt64.max, using: &random), number == 0 ? [] : topics, using: &random)
    }
    let table = Self.table(rows, topicCount: topicCount)
    #expect(table.topicCount == topicCount)
    for row in rows {
      guard let entry = table.find(row.feature) else {
        Issue.record("a feature is not found")
        continue
      }
      #expect(entry.spread == row.spread && entry.feature == row.feature)
      let largest = row.weights.map { abs($0.weight) }.max() ?? 0
      let expected = Dictionary(row.weights.map { ($0.topic, $0.weight) }) { first, _ in first }
      for topic in 0..<topicCount {
        let weight = table.weight(entry, for: topic)
        #expect(abs(weight - (expected[topic] ?? 0)) <= largest / 250 + 0.001)
        #expect(expected[topic] != nil || weight == 0)
      }
      #expect(table.weight(entry, for: -1) == 0 && table.weight(entry, for: topicCount) == 0)
    }
    for _ in 0..<400 { #expect(table.find(UInt64.random(in: 0...UInt64.max, using: &random)) == nil) }
  }

  @Test func `topics that are far from each other are found, and none between them`() {
    var random = SeededGenerator(seed: 4)
    let topicCount = 1_200
    for topics in [[254], [255], [256], [0, 255], [0, 256], [511, 1_199], [3, 4, 258, 259, 515, 1_100], []] {
      let row = Self.row(7, topics, using: &random)
      let table = Self.table([row], topicCount: topicCount)
      let entry = table.find(7)
      let found = (0..<topicCount).filter { topic in entry.map { table.weight($0, for: topic) != 0 } ?? false }
      #expect(found == topics && entry?.spread == topics.count)
    }
    let many = Self.row(7, Array(0..<300), using: &random)
    #expect(Self.table([many], topicCount: topicCount).find(7)?.spread == 300)
  }

  @Test func `a table says the same where it is read from a file in parts`() throws {
    var random = SeededGenerator(seed: 6)
    let rows = (0..<12_000).map { number in
      let topics = (0..<90).map { 3 * $0 + number % 3 }
      return Self.row(UInt64(number) &* 0x9E37_79B9_7F4A_7C15, topics, using: &random)
    }
    var builder = PackBuilder()
    builder.add("table", FeatureTable.section(rows, topicCount: 300))
    let path = "/tmp/signpost-table-\(UInt64.random(in: 0...UInt64.max)).pack"
    #expect(PackFile.save(builder.bytes(), to: path, asOf: PackFile.now) == nil)
    let pack = try PackFile.open(path, for: .once)
    remove(path)
    let (table, plain) = (FeatureTable(pack.section("table")), FeatureTable(Pack(builder).section("table")))
    for row in rows.prefix(2_000) {
      let (entry, other) = (try #require(table.find(row.feature)), try #require(plain.find(row.feature)))
      for (topic, _) in row.weights { #expect(table.weight(entry, for: topic) == plain.weight(other, for: topic)) }
    }
    for feature in 1...500 as ClosedRange<UInt64> { #expect(table.find(feature) == nil) }
  }

  @Test func `a table of nothing, or of bytes that mean nothing, is read to an end`() {
    #expect(Self.table([], topicCount: 3).find(1) == nil)
    #expect(FeatureTable(PackedBytes()).find(0) == nil && FeatureTable(PackedBytes()).topicCount == 0)
    var random = SeededGenerator(seed: 9)
    let rows = (0..<50).map { Self.row($0 &* 0x9E37_79B9_7F4A_7C15, [0, 2, 4], using: &random) }
    let whole = FeatureTable.section(rows, topicCount: 9)
    for round in 0..<600 {
      var bytes = round % 2 == 0 ? whole : Array(whole.prefix(Int.random(in: 0...whole.count, using: &random)))
      for _ in 0..<Int.random(in: 0...9, using: &random) where !bytes.isEmpty {
        bytes[Int.random(in: 0..<min(bytes.count, 200), using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      let table = FeatureTable(PackedBytes(PackMemory(bytes)))
      for row in rows {
        if let entry = table.find(row.feature) { _ = table.weight(entry, for: 4) }
      }
    }
  }
}

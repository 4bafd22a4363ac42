import Knowledge
import Testing

@testable import Matching

@Suite struct TopicIndexTests {
  static func example(_ topic: Int, _ words: String, letters: [UInt64] = []) -> TopicIndexBuilder.Example {
    .init(topic: topic, words: features(words), letters: letters)
  }

  static func features(_ words: String) -> [UInt64] {
    words.split(separator: " ").map { FeatureHash("word", String($0)).value }
  }

  static func index(_ examples: [TopicIndexBuilder.Example], topicCount: Int) -> TopicIndex {
    let section = TopicIndexBuilder(examples, topicCount: topicCount).section()
    return TopicIndex(PackedBytes(PackMemory(section)))
  }

  static let index = index(
    [
      example(0, "how long does it last"), example(0, "is it over soon"), example(1, "what does it cost"),
      example(2, "where is it"),
    ],
    topicCount: 4)

  static func weights(_ words: String) -> [Float] {
    index.weights(words: features(words), letters: [])
  }

  @Test(arguments: [("how long does it last", 0), ("is it over soon", 0), ("what does it cost", 1), ("where is it", 2)])
  func `an example speaks for its topic`(words: String, topic: Int) {
    let weights = Self.weights(words)
    #expect(weights.firstIndex(of: weights.max() ?? 0) == topic)
    #expect(weights[topic] > 1)
  }

  @Test func `nothing shared says nothing`() {
    #expect(Self.weights("") == [0, 0, 0, 0])
    #expect(Self.weights("nobody knows") == [0, 0, 0, 0])
    #expect(Self.weights("how long does it last")[3] == 0)
  }

  @Test func `every unknown word lowers what is said`() {
    var last = Self.weights("what does it cost")[1]
    for count in 1...6 {
      let next = Self.weights("what does it cost" + (0..<count).map { " unheard\($0)" }.joined())[1]
      #expect(next < last)
      last = next
    }
  }

  @Test func `a word of one topic says more than a word of all`() {
    let weights = Self.weights("it cost")
    #expect(weights[1] > weights[0] && weights[1] > weights[2])
  }

  @Test func `letters carry where words do not`() {
    let index = Self.index(
      [Self.example(0, "a", letters: [1, 2, 3]), Self.example(1, "b", letters: [4])], topicCount: 2)
    let weights = index.weights(words: [], letters: [1, 2])
    #expect(weights[0] > 0 && weights[1] <= 0)
    #expect(index.weights(words: Self.features("a"), letters: [1, 2, 3])[0] > weights[0])
  }

  @Test func `an index of nothing says nothing`() {
    #expect(Self.index([], topicCount: 0).weights(words: Self.features("a"), letters: [1]).isEmpty)
    #expect(Self.index([], topicCount: 2).weights(words: Self.features("a"), letters: []) == [0, 0])
    #expect(TopicIndex(PackedBytes(PackMemory([]))).weights(words: Self.features("a"), letters: [1]).isEmpty)
  }

  @Test func `the parts of a weight add up to it`() {
    for words in ["how long does it last", "what does it cost soon", "it it it unheard", ""] {
      for topic in 0..<4 {
        let parts = Self.index.parts(of: Self.index.known(words: Self.features(words), letters: []), for: topic)
        #expect(abs(parts.reduce(0) { $0 + $1.weight } - Self.weights(words)[topic]) < 1e-4)
        #expect(parts.allSatisfy { Self.features(words).contains($0.feature) })
      }
    }
  }

  @Test func `each sentence of a question speaks for itself beside the whole`() throws {
    let matcher = EditionMatcher(.small)
    func features(_ text: String, bySentence: Bool = true) -> Features {
      let reading = matcher.read(text)
      return Features(reading, matcher.understand(reading).1, lexicon: matcher.lexicon, bySentence: bySentence)
    }
    let story = features("My brother rents a room by the sea. How long does klonopin last?")
    #expect(story.sentences.count == 2)
    #expect(features("How long does klonopin last?").sentences.isEmpty)
    #expect(features("It rains. It pours.", bySentence: false).sentences.isEmpty)
    // All words stand in one of the sentences, slots in each of them.
    let slot = FeatureHash("concept", "brother", "said").value
    #expect(Set(story.sentences.flatMap(\.words)) == Set(story.counted))
    #expect(story.sentences.flatMap(\.letters).sorted() == story.letters)
    #expect(story.sentences.allSatisfy { Set($0.words).contains(slot) == story.counted.contains(slot) })

    let index = Self.index(
      story.counted.enumerated().map { number, word in .init(topic: number % 2, words: [word], letters: []) },
      topicCount: 2)
    let known = index.known(story)
    let whole = index.known(words: story.counted, letters: story.letters)
    #expect(Set(known.words.map(\.entry.feature)).count == known.words.count)
    #expect(Set(known.words.map(\.entry.feature)) == Set(whole.words.map(\.entry.feature)))
    #expect(index.weights(of: known) != index.weights(of: whole))
  }

  /// Words of all topics, of neighbours, and of some here and there: what stands side by side is added together.
  @Test(arguments: [7, 8, 9, 16, 40])
  func `many topics have the weights that their parts add up to`(topicCount: Int) {
    let examples = (0..<topicCount).map { number in
      Self.example(number, "all third\(number % 3) tenth\(number / 10) own\(number)")
    }
    let index = Self.index(examples, topicCount: topicCount)
    for words in ["all", "all third0 third1", "third2 tenth0 own3 all unheard", "own1"] {
      let known = index.known(words: Self.features(words), letters: [])
      let weights = index.weights(of: known)
      for topic in 0..<topicCount {
        let sum = index.parts(of: known, for: topic).reduce(0) { $0 + $1.weight }
        #expect(abs(weights[topic] - sum) < 1e-4)
      }
      #expect(weights.contains { $0 != 0 })
    }
  }

  @Test func `the best are those that stand first when all are sorted`() {
    var random = SeededGenerator(seed: 5)
    for count in [0, 1, Match.most, Match.most + 1, 200] {
      let odds = (0..<count).map { _ in Float(Int.random(in: 0...20, using: &random)) }
      let topics = odds.indices.filter { _ in Int.random(in: 0...4, using: &random) > 0 }
      let sorted = topics.sorted { (odds[$1], $0) < (odds[$0], $1) }
      #expect(Match.best(of: topics, by: odds) == Array(sorted.prefix(Match.most)))
    }
  }

  @Test func `the same examples give the same bytes, and any number of them is learned`() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<5 {
      let topicCount = Int.random(in: 1...6, using: &random)
      let examples = (0..<Int.random(in: 1...40, using: &random)).map { number in
        let words = (0..<Int.random(in: 0...9, using: &random)).map { _ in
          "w\(Int.random(in: 0..<20, using: &random))"
        }
        return Self.example(number % topicCount, (words + ["own\(number)"]).joined(separator: " "))
      }
      let section = TopicIndexBuilder(examples, topicCount: topicCount).section()
      #expect(section == TopicIndexBuilder(examples, topicCount: topicCount).section())
      let index = TopicIndex(PackedBytes(PackMemory(section)))
      for example in examples where topicCount > 1 {
        let weights = index.weights(words: example.words, letters: [])
        #expect(weights.firstIndex(of: weights.max() ?? 0) == example.topic)
      }
    }
  }

  @Test(arguments: [-90, -80, -20.5, -1, -0.3, 0, 0.001, 1, 3.7, 20, 79] as [Float])
  func `the exponential is right to four digits`(value: Float) {
    // By halving: e^x = (e^(x / 1024))^1024, the small power by its series.
    let small = Double(value) / 1_024
    var power = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
    for _ in 0..<10 { power *= power }
    #expect(abs(Double(exponential(value)) - power) <= 3e-5 * power + 1e-34)
  }

  static let questions = [
    "can i use klonopin for opioid detox", "how long does xanax last", "is ativan addictive", "xanax and vodka",
    "what is narcan",
    "how much is rehab", "help with heroin detox", "is it addictive",
  ]

  static func ranked(_ topics: [Topic], _ question: String) -> [Match] {
    var edition = Edition.small
    edition.topics = topics
    let matcher = EditionMatcher(edition)
    let reading = matcher.read(question)
    let frame = matcher.understand(reading).1
    let features = Features(reading, frame, lexicon: matcher.lexicon)
    return matcher.rank(reading, frame, matcher.weights(of: features), audience: .public)
  }

  @Test func `a topic's own question reaches it, whatever else it names`() {
    let own = topic("clonazepam/odd", about: [.subject: ["clonazepam"]], acts: [], "does xanax do that too")
    #expect(Self.ranked(smallTopics + [own], "does xanax do that too").first?.topic == own.id)
    #expect(!Self.ranked(smallTopics + [own], "xanax does that too").map(\.topic).contains(own.id))
  }

  @Test func `the order of files changes nothing`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<3 {
      let shuffled = smallTopics.shuffled(using: &random)
      for question in Self.questions {
        let (plain, mixed) = (Self.ranked(smallTopics, question), Self.ranked(shuffled, question))
        #expect(plain.map(\.topic) == mixed.map(\.topic), "\(question)")
        for (one, other) in zip(plain, mixed) {
          #expect(abs(one.score - other.score) < 1e-6, "\(question) \(one.topic)")
        }
      }
    }
  }

  @Test func `the order of a topic's asks changes nothing`() {
    let turned = smallTopics.map { topic in
      var copy = topic
      copy.asks.reverse()
      return copy
    }
    for question in Self.questions {
      let (plain, mixed) = (Self.ranked(smallTopics, question), Self.ranked(turned, question))
      #expect(plain.map(\.topic) == mixed.map(\.topic), "\(question)")
      for (one, other) in zip(plain, mixed) { #expect(abs(one.score - other.score) < 1e-6, "\(question) \(one.topic)") }
    }
  }

  @Test func `every ask is answered by its topic, as an exact example`() throws {
    for topic in smallTopics {
      for ask in topic.asks {
        let best = try #require(Self.ranked(smallTopics, ask.text.uppercased() + "!").first)
        #expect(best.topic == topic.id && best.isExact && best.score == 1, "\(ask.text)")
      }
    }
  }

  @Test func `a counselor topic answers in public through its twin`() {
    var staff = topic("counselor/taper", about: [.subject: ["benzodiazepine"]], "client taper protocol")
    staff.audience = .counselor
    #expect(Self.ranked([staff], "client taper protocol").isEmpty)
    staff.publicTwin = "benzodiazepines/dependence"
    #expect(Self.ranked([staff], "client taper protocol").map(\.topic) == ["benzodiazepines/dependence"])
  }

  @Test func `a twin passes the gate too`() {
    var staff = topic("counselor/taper", "client taper protocol")
    (staff.audience, staff.publicTwin) = (.counselor, "clonazepam/taper")
    let twin = topic("clonazepam/taper", about: [.subject: ["clonazepam"]], "taper klonopin")
    #expect(Self.ranked([staff, twin], "xanax taper protocol").isEmpty)
  }
}

extension TopicIndex {
  fileprivate func weights(words: [UInt64], letters: [UInt64]) -> [Float] {
    weights(of: known(words: words, letters: letters))
  }
}

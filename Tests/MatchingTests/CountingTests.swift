import Knowledge
import Testing

@testable import Matching

@Suite struct CountingTests {
  static func example(_ topic: Int, _ words: String, letters: [UInt64] = []) -> CountingIndex.Example {
    .init(topic: topic, words: features(words), letters: letters)
  }

  static func features(_ words: String) -> [UInt64] {
    words.split(separator: " ").map { hash("w", String($0)) }
  }

  static let index = CountingIndex(
    [
      example(0, "how long does it last"), example(0, "is it over soon"), example(1, "what does it cost"),
      example(2, "where is it"),
    ],
    topicCount: 4)

  static func scores(_ words: String) -> [Double] {
    index.scores(words: features(words), extras: [], letters: [])
  }

  @Test(arguments: [("how long does it last", 0), ("is it over soon", 0), ("what does it cost", 1), ("where is it", 2)])
  func `an exact example wins`(words: String, topic: Int) {
    let scores = Self.scores(words)
    #expect(scores.firstIndex(of: scores.max() ?? 0) == topic)
    #expect(scores[topic] > 0.3)
  }

  @Test func `a score is a share, and nothing shared is nothing`() {
    for words in ["", "nobody said this", "it it it it", "how long does it last", "it"] {
      for score in Self.scores(words) { #expect((0...1).contains(score)) }
    }
    #expect(Self.scores("") == [0, 0, 0, 0])
    #expect(Self.scores("nobody knows") == [0, 0, 0, 0])
    #expect(Self.scores("how long does it last")[3] == 0)
  }

  @Test func `every unknown word lowers the score`() {
    var last = Self.scores("what does it cost")[1]
    for count in 1...6 {
      let next = Self.scores("what does it cost" + (0..<count).map { " unheard\($0)" }.joined())[1]
      #expect(next < last)
      last = next
    }
  }

  @Test func `rare words count more than words of every topic`() {
    let scores = Self.scores("it cost")
    #expect(scores[1] > scores[2])
  }

  @Test func `extras add to a match and not to the norm`() {
    let plain = Self.index.scores(words: Self.features("what"), extras: [], letters: [])
    let more = Self.index.scores(words: Self.features("what"), extras: Self.features("cost"), letters: [])
    let unheard = Self.index.scores(words: Self.features("what"), extras: Self.features("unheard"), letters: [])
    #expect(more[1] > plain[1] && unheard == plain)
  }

  @Test func `letters carry where words do not`() {
    let index = CountingIndex(
      [Self.example(0, "a", letters: [1, 2, 3]), Self.example(1, "b", letters: [4])], topicCount: 2)
    let scores = index.scores(words: [], extras: [], letters: [1, 2])
    #expect(scores[0] > 0 && scores[1] == 0)
  }

  @Test func `an index of nothing gives nothing`() {
    let empty = CountingIndex([], topicCount: 0)
    #expect(empty.scores(words: Self.features("a"), extras: [], letters: [1]).isEmpty)
    #expect(CountingIndex([], topicCount: 2).scores(words: Self.features("a"), extras: [], letters: []) == [0, 0])
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
    return matcher.rank(reading, frame, Features.question(reading, frame, lexicon: matcher.lexicon), audience: .public)
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
        #expect(best.topic == topic.id && best.count == 1, "\(ask.text)")
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

import Knowledge
import Testing

@testable import Matching

/// Where a message is cut into the questions that it asks.
@Suite struct AskedPartsTests {
  static func parts(_ text: String) -> [String] {
    let reading = Small.edition.read(text)
    let spans = AskedParts(reading, Small.edition.understand(reading).1).spans
    return spans.map { span in reading.tokens[span].map(\.text).joined(separator: " ") }
  }

  static let several: [(String, [String])] = [
    ("what is narcan? who pays for it?", ["what is narcan", "who pays for it"]),
    ("how long does xanax last and can i drink", ["how long does xanax last", "can i drink"]),
    ("does klonopin help & is it safe", ["does klonopin help", "is it safe"]),
    ("where do i go, also how do i get there", ["where do i go", "how do i get there"]),
    ("can i stay plus what does it cost", ["can i stay", "what does it cost"]),
    ("is rehab free or do i pay, and when can i start", ["is rehab free", "do i pay", "when can i start"]),
    ("can my wife visit, is she allowed to call", ["can my wife visit", "is she allowed to call"]),
    ("I feel bad. What helps? And also what about sleep?", ["what helps", "what about sleep"]),
    ("is klonopin strong and is xanax stronger", ["is klonopin strong", "is xanax stronger"]),
    ("am i hooked? if i stop, will i be sick?", ["am i hooked", "if i stop will i be sick"]),
    ("what is methadone and if i miss a day, do i get sick", ["what is methadone", "if i miss a day do i get sick"]),
    ("i wonder how it works. will they tell my boss", ["i wonder how it works", "will they tell my boss"]),
    ("hi so can i leave and then can i come back", ["can i leave", "can i come back"]),
    ("it is safe? i must stop?", ["it is safe", "i must stop"]),
    ("soma withdrawal also where is the bathroom", ["soma withdrawal", "where is the bathroom"]),
    ("i feel sick. day two. plus can i stay", ["i feel sick day two", "can i stay"]),
    ("is it safe. i feel sick and also can i stay", ["is it safe", "i feel sick", "can i stay"]),
    (
      "what is a? what is b? what is c? what is d? what is e?", ["what is a", "what is b", "what is c", "what is d"]
    ),
  ]

  @Test(arguments: several) func `several questions`(text: String, parts: [String]) {
    #expect(Self.parts(text) == parts)
  }

  /// A story with a question, two things in one question, and words that only look like the beginning of another.
  @Test(arguments: [
    "my brother is on methadone and he is sick. what do i do",
    "can i take klonopin and xanax",
    "she is on xanax and is acting strange, what should i do",
    "can i smoke weed and do heroin",
    "how do i tell them what i take and how i got here",
    "if i take klonopin, can i drive",
    "he can and will leave. who do i call",
    "they gave me a pill, which made me sick. was that right",
    "is it the pill or the drink that did it",
    "i am at home and what they said is wrong",
    "he uses and i dont know what to do. where do i go",
    "do not tell anyone. is this private",
    "klonopin and alcohol", "help me", "and", "or also plus", "",
  ])
  func `one question at most`(text: String) {
    #expect(Self.parts(text).count < 2, "\(Self.parts(text))")
  }

  @Test func `every part lies in the message, behind the one before it`() {
    var random = SeededGenerator(seed: 21)
    let words = [
      "and", "also", "or", "plus", "if", "what", "how", "who", "which", "can", "is", "do", "i", "it", "klonopin", ",",
      ".", "?", "&", "know", "so", "but", "ok",
    ]
    for _ in 0..<500 {
      let text = (0..<12).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
      let reading = Small.edition.read(text)
      let spans = AskedParts(reading, Small.edition.understand(reading).1).spans
      #expect(spans.count <= AskedParts.most && spans.allSatisfy { !$0.isEmpty })
      #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
      #expect(spans.allSatisfy { $0.upperBound <= reading.tokens.count })
    }
  }
}

import Knowledge
import Testing

@testable import Matching

@Suite struct PropertyTests {
  /// What of an interpretation must not change with the look of a message.
  struct Gist: Equatable {
    let raised: [Raised]
    let ranked: [Match]
    let decision: Decision
    let words: [String]

    init(_ text: String) {
      let found = Small.matcher.interpret(text, in: "en", audience: .public)
      (raised, ranked, decision) = (found.raised, found.ranked, found.decision)
      words = found.reading.tokens.map(\.text)
    }
  }

  static let messages = [
    "can i use klonopin for opioid detox", "how long does xanax last", "my brother had a seizure", "i wanna die",
    "is it addictive", "xanax and vodka", "what is narcan", "who pays for rehab", "he cant wake up after klonopin",
    "how many blues do i take", "i just took 25 pills of ativan", "hello", "my toddler ate klonipin",
    "what is a seizure", "i am pregnant and on methadone",
  ]

  @Test(arguments: messages)
  func `case, spaces and final points change nothing`(message: String) {
    let wanted = Gist(message)
    var random = SeededGenerator(seed: 3)
    for _ in 0..<4 {
      var text = ""
      for letter in message {
        text += Bool.random(using: &random) ? letter.uppercased() : String(letter)
        if letter == " " { text += ["", " ", "\t", "   "].randomElement(using: &random) ?? "" }
      }
      text = "  " + text + (["", ".", "!", "...", " .", "!!"].randomElement(using: &random) ?? "")
      #expect(Gist(text) == wanted, "\(text)")
    }
  }

  @Test(arguments: messages)
  func `a question mark after one clause changes nothing`(message: String) {
    #expect(Gist(message + "?") == Gist(message))
  }

  @Test(arguments: messages)
  func `accents change no word`(message: String) {
    #expect(Gist(message.replacing("a", with: "á").replacing("o", with: "o\u{308}")).words == Gist(message).words)
  }

  @Test func `any text is understood without harm, and twice the same`() {
    var random = SeededGenerator(seed: 11)
    let words = [
      "klonopin", "cant wake", "took", "20", "5.", "w/", "2mg", "?", "...", "&", "+", "'", "k-", "1,0", "i", "\0",
    ]
    for _ in 0..<60 {
      var text = random.text(pieces: 20)
      for _ in 0..<4 { text += (Bool.random(using: &random) ? " " : "") + (words.randomElement(using: &random) ?? "") }
      text += random.text(pieces: 6)
      let previous = random.text(pieces: 4)
      let found = Small.matcher.interpret(text, after: previous, in: "en", audience: .counselor)
      #expect(found == Small.matcher.interpret(text, after: previous, in: "en", audience: .counselor))
      for match in found.ranked { #expect((0...1).contains(match.score)) }
      #expect(found.frame.mentions.allSatisfy { found.reading.tokens.indices.contains($0.tokens.upperBound - 1) })
    }
  }

  @Test func `any scalars are read`() {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<200 {
      var text = String.UnicodeScalarView()
      for _ in 0..<30 {
        if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random)) { text.append(scalar) }
      }
      let reading = Small.edition.read(String(text))
      #expect(reading.tokens.allSatisfy { !$0.text.isEmpty && !$0.surface.isEmpty })
      #expect(
        zip(reading.tokens, reading.tokens.dropFirst()).allSatisfy {
          $0.sentence <= $1.sentence && $0.clause <= $1.clause
        })
    }
  }

  @Test func `random lines of the grammar are read or refused`() {
    var random = SeededGenerator(seed: 13)
    let pieces = [
      "a", "(", ")", "[", "]", "|", "&", "@b", "@b{", "}", "{not}", "..3", "..", "++", "#5", "#", ":", "\"", "é",
      "whole:", " ",
    ]
    for _ in 0..<600 {
      let line = (0..<8).map { _ in (pieces.randomElement(using: &random) ?? "") + " " }.joined()
      if let pattern = try? PatternParser.parse(line) { #expect(!pattern.parts.isEmpty) }
    }
  }

  @Test(arguments: ["", "   ", "?!", "👋", "\u{200B}"])
  func `a text without words is empty`(text: String) {
    #expect(Small.matcher.interpret(text, in: "en", audience: .public).decision == .decline(.empty))
  }

  @Test(arguments: [
    (200_000, "he cant wake up", "cannot-be-woken"), (9_000, "i wanna die", "suicide-self"), (9_000, "", nil),
  ])
  func `a very long text is declined, and an alert at its end is found`(length: Int, end: String, alert: String?) {
    let text = String(repeating: "the weather was fine all day long ", count: length / 34) + end
    let found = Small.matcher.interpret(text, in: "en", audience: .public)
    #expect(found.decision == .decline(.tooLong))
    #expect(found.stop?.alert == alert)
  }

  @Test(arguments: [1_480, 1_490, 1_495, 1_499, 1_500, 1_510, 2_690, 2_700])
  func `an alert on the seam of two pieces is found`(place: Int) {
    let words = String(repeating: "é ", count: place / 3) + String(repeating: "x", count: place % 3)
    let text = words + " he cant wake up " + String(repeating: "fine ", count: 400)
    #expect(Small.matcher.interpret(text, in: "en", audience: .public).stop?.alert == "cannot-be-woken")
  }

  @Test func `long is counted in characters`() {
    let (most, more) = (String(repeating: "é", count: 2_000), String(repeating: "é", count: 2_001))
    #expect(Small.matcher.interpret(most, in: "en", audience: .public).decision != .decline(.tooLong))
    #expect(Small.matcher.interpret(more, in: "en", audience: .public).decision == .decline(.tooLong))
  }
}

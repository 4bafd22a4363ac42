import Matching
import Testing

@testable import Authoring
import Knowledge

struct ExplanationTests {
  private static let matcher = Result { Matcher(try smallBase().base) }

  /// An answer, an alert, a misspelling with an amount, a name that nobody knows, nothing at all, and two questions.
  static let cases = [
    "answer": "what does klonopin treat?", "alert": "my brother wont wake up",
    "amount": "took 4 mg clonazpam, zorblatt",
    "decline": "zorblatt frumious", "nothing": "", "parts": "what does klonopin treat? and does it scare you?",
  ]

  @Test(arguments: cases.keys.sorted())
  func theWholeWayIsTold(name: String) throws {
    let explanation = Explanation(Self.cases[name] ?? "", by: try Self.matcher.get(), audience: .public)
    expectGolden(explanation.lines.map { $0 + "\n" }.joined(), "explanation-\(name).txt")
  }

  @Test func ofATalkEachWayToReadItIsTold() throws {
    let message = "and does it scare you"
    let readings = [
      TalkReading(message, weight: 1), TalkReading("what does klonopin treat. and does it scare you", weight: 2.3),
    ]
    let explanation = Explanation(message, amid: readings, by: try Self.matcher.get(), audience: .public)
    #expect(explanation.talk.map(\.reading) == readings)
    expectGolden(explanation.lines.map { $0 + "\n" }.joined(), "explanation-talk.txt")
  }

  @Test func whatThePartsSayAddsUpToTheTopicsWeight() throws {
    let explanation = Explanation("what is a kpin for", by: try Self.matcher.get(), audience: .public)
    #expect(explanation.reasons.count == 2)
    for reason in explanation.reasons {
      let all = try Self.matcher.get().parts(of: "what is a kpin for", for: reason.match.topic, in: "en")
      #expect(abs(all.map(\.weight).reduce(0, +) - reason.match.weight) < 0.01)
      #expect(reason.parts.count <= 8 && reason.parts.map(\.name) == all.prefix(8).map(\.name))
    }
  }
}

import Testing

@testable import Authoring
import Knowledge

struct QuestionTests {
  @Test func everythingOfTheSmallBaseIsRight() throws {
    let report = testKnowledge(try smallBase())
    #expect(report.failures.map(\.description) == [])
    #expect(report.isGood)
    #expect(report.tallies[.asks]?.asked == 20)
    #expect(report.tallies[.near]?.asked == 1)
    #expect(report.tallies[.alerts]?.asked == 4)
    #expect(report.tallies[.questions]?.asked == 5)
    let cell = TestReport.Cell(tier: .routine, voice: .search)
    #expect(report.recall[cell]?.asked == 3)
    #expect(report.recall[cell]?.recall == 1)
  }

  /// One wrong expectation each, and the line that tells of it.
  static let wrong: [(questions: String, line: String)] = [
    (
      "{ask: klonopin uses, topic: overdose/snoring}",
      "en/questions/clonazepam.yaml:2:11: 'klonopin uses' expected overdose/snoring, got clonazepam/uses"
    ),
    (
      "{ask: klonopin uses, alert: cannot-be-woken}",
      "en/questions/clonazepam.yaml:2:11: 'klonopin uses' expected stop cannot-be-woken, got clonazepam/uses"
    ),
    (
      "{ask: my brother wont wake, topic: overdose/snoring, alert: none}",
      "en/questions/clonazepam.yaml:2:11: 'my brother wont wake' expected overdose/snoring and no alert, got stop cannot-be-woken, then overdose/snoring"
    ),
    (
      "{ask: klonopin uses, topic: clonazepam/uses, outcome: decline}",
      "en/questions/clonazepam.yaml:2:11: 'klonopin uses' expected clonazepam/uses and to decline, got clonazepam/uses"
    ),
    (
      "{ask: klonopin uses, topic: clonazepam/uses, known-failure: the index is young}",
      "en/questions/clonazepam.yaml:2:11: 'klonopin uses' expected to fail as known, got clonazepam/uses; take 'known-failure' out"
    ),
  ]

  @Test(arguments: wrong)
  func tellsWhatIsWrong(questions: String, line: String) throws {
    let table = ["en/questions/clonazepam.yaml": "questions:\n  - \(questions)\n"]
    let report = try withSmallBase(over: table) { testKnowledge($0) }
    #expect(report.failures.map(\.description) == [line])
    #expect(!report.isGood)
  }

  @Test func knownFailuresAreCounted() throws {
    let table = "questions:\n  - {ask: klonopin uses, topic: overdose/snoring, known-failure: on purpose}\n"
    let report = try withSmallBase(over: ["en/questions/clonazepam.yaml": table]) { testKnowledge($0) }
    #expect(report.isGood)
    #expect(report.knownFailures == 1)
  }

  @Test func acceptedTopicsAreRight() throws {
    let table = "questions:\n  - {ask: klonopin uses, topic: overdose/snoring, accept: clonazepam/uses}\n"
    let report = try withSmallBase(over: ["en/questions/clonazepam.yaml": table]) { testKnowledge($0) }
    #expect(report.failures == [])
    #expect(report.tallies[.questions]?.right == 1)
  }

  @Test func topicsThatAreNotThereAreSkipped() throws {
    var files = try small("en/topics/clonazepam/uses.yaml", "near: {", "near: {clonazepam/dose: how much, ")
    files["en/questions/clonazepam.yaml"] = "questions:\n  - {ask: how much, topic: clonazepam/dose}\n"
    let report = try withSmallBase(over: files) { testKnowledge($0) }
    #expect(report.isGood)
    #expect(report.tallies[.near]?.skipped == 1)
    #expect(report.tallies[.questions]?.skipped == 1)
  }

  @Test func hijackedAsksAndNeighboursAreNamed() throws {
    let files = try small(
      "en/topics/clonazepam/uses.yaml", "my friend took kpins and i cant wake him", "what does klonopin treat")
    let report = try withSmallBase(over: files) { testKnowledge($0) }
    #expect(
      report.failures.map(\.description) == [
        "en/topics/clonazepam/uses.yaml:21:26: 'what does klonopin treat' expected overdose/snoring, got clonazepam/uses"
      ])
  }

  @Test func alertSentencesAreJudged() throws {
    var files = try small("en/alerts/cannot-be-woken.yaml", "  - i cant wake up early", "  - she wont wake")
    let must = "  - she is unconscious on the floor"
    files = files.mapValues { $0.replacing(must, with: "  - the weather is nice") }
    let report = try withSmallBase(over: files) { testKnowledge($0) }
    #expect(
      report.failures.map(\.description) == [
        "en/alerts/cannot-be-woken.yaml:12:5: 'the weather is nice' expected stop cannot-be-woken, got no alert",
        "en/alerts/cannot-be-woken.yaml:16:5: 'she wont wake' expected no alert, got stop cannot-be-woken",
      ])
  }

  @Test func blindGivesFiguresOnly() throws {
    let report = testBlind(try smallBase())
    #expect(report.problems == [])
    let figures = try #require(report.figures.first)
    #expect(figures.alert == "cannot-be-woken")
    #expect(figures.must.sentences == 2)
    #expect(figures.must.stop == 1)
    #expect(figures.mustNot.any == 0)
    #expect(!report.description.contains("sound"))
    #expect(
      report.description.split(separator: "\n").last
        == "all: must 2: 1 stop, 0 check, 1 any alert; must not 1: 0 stopped, 0 checked")
  }

  @Test func blindQuestionsGiveFiguresOnly() throws {
    let file = """
      group: story
      questions:
        - {ask: what is clonazepam used for, topic: clonazepam/uses}
        - {ask: zzxx qqyy, topic: clonazepam/uses}

      """
    let report = try withSmallBase(over: ["en/blind/asks/story.yaml": file]) { testBlind($0) }
    #expect(report.problems == [])
    #expect(
      report.description.split(separator: "\n").suffix(2) == [
        "story: 2: 1 right, 0 offered, 1 wrong", "all questions: 2: 1 right, 0 offered, 1 wrong",
      ])
  }

  @Test func reportListsFiguresByKindTierAndVoice() throws {
    let lines = testKnowledge(try smallBase()).description.split(separator: "\n")
    #expect(lines.first == "asks: 20 of 20 right, 0 offered")
    #expect(lines.contains("emergency, street: 2 + 0 of 2"))
  }
}

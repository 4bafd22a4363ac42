internal import Documents
internal import Knowledge
internal import Matching

/// Asks every question of a knowledge base: asks, neighbours' questions, sentences of danger, question tables.
///
/// Asks are asked with their own example in the index: what fails is taken by another topic. Costs a reading of all
/// examples and some milliseconds a question in a release build.
public func testKnowledge(_ authored: AuthoredBase) -> TestReport {
  let runner = QuestionRunner(authored)
  for edition in authored.editions {
    runner.runAsks(edition)
    runner.runNear(edition)
    runner.runAlerts(edition)
  }
  runner.runQuestions()
  return runner.report
}

/// Tries the sentences of `blind/`, and returns figures only: who has read a sentence can no longer be tested by it.
public func testBlind(_ authored: AuthoredBase) -> BlindReport {
  let matcher = Matcher(authored.base)
  let files = TestFiles(authored)
  var report = BlindReport()
  for table in files.blind() {
    var figures = BlindReport.Figures(alert: table.alert)
    for sentence in table.must {
      figures.must.add(Answered(matcher.interpret(sentence, audience: .public)), table.alert)
    }
    for sentence in table.mustNot {
      figures.mustNot.add(Answered(matcher.interpret(sentence, audience: .public)), table.alert)
    }
    report.figures.append(figures)
  }
  report.problems = files.log.problems
  return report
}

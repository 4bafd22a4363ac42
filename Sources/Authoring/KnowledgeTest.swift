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

/// Tries what is in `blind/`, and returns figures only: who has read a sentence can no longer be tested by it.
public func testBlind(_ authored: AuthoredBase) -> BlindReport {
  let runner = BlindRunner(authored)
  runner.runDangers()
  runner.runQuestions()
  return runner.report
}

/// Asks the published panel of `panel/`: what is said of danger elsewhere, and each kind of alert in other words.
///
/// A sentence is asked as the public, alone. Figures, not a test that passes or fails.
public func testPanel(_ authored: AuthoredBase) -> PanelReport {
  let matcher = Matcher(authored.base)
  let files = TestFiles(authored)
  let levels = Dictionary(authored.base.english.alerts.map { ($0.id, $0.level) }) { first, _ in first }
  var report = PanelReport()
  for table in files.panels() {
    var right: [PanelForm: Int] = [:]
    for sentences in table.sentences {
      for sentence in sentences.say {
        let got = Answered(matcher.interpret(sentence.text, in: "en", audience: .public))
        if sentences.isRight(got, levels: levels) {
          right[sentences.form, default: 0] += 1
        } else {
          report.misses.append(
            .init(place: sentence.place, question: sentence.text, expected: sentences.expected, got: got.summary))
        }
      }
    }
    report.add(table.group, of: table.sentences.map(\.say.count).reduce(0, +), right: right)
  }
  report.table.addSums()
  report.problems = files.log.problems
  return report
}

internal import Documents
internal import Knowledge
internal import Matching

/// Tries the sentences and the questions of `blind/`, and counts.
final class BlindRunner {
  private let authored: AuthoredBase
  private let matcher: Matcher
  private let files: TestFiles
  private(set) var report = BlindReport()

  init(_ authored: AuthoredBase) {
    self.authored = authored
    matcher = Matcher(authored.base)
    files = TestFiles(authored)
  }

  /// Sentences of danger, asked as the public.
  func runDangers() {
    for table in files.blind() {
      var figures = BlindReport.Figures(alert: table.alert)
      for sentence in table.must { figures.must.add(answer(sentence, .public), table.alert) }
      for sentence in table.mustNot { figures.mustNot.add(answer(sentence, .public), table.alert) }
      report.figures.append(figures)
    }
    report.problems = files.log.problems
  }

  /// Questions of topics, asked as those whom the topic is for.
  func runQuestions() {
    let audiences = Dictionary(authored.base.english.topics.map { ($0.id, $0.audience) }) { first, _ in first }
    for table in files.blindQuestions() {
      var tally = TestReport.Tally()
      for question in table.questions {
        let audience = question.topic.flatMap { audiences[$0] } ?? .public
        tally.add(Verdict(question, answer(question.ask, audience)).fate)
      }
      report.questions.append(.init(group: table.group, tally: tally))
    }
    report.problems = files.log.problems
  }

  private func answer(_ question: String, _ audience: Audience) -> Answered {
    Answered(matcher.interpret(question, in: "en", audience: audience))
  }
}

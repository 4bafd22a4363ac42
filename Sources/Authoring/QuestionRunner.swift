internal import Documents
internal import Knowledge
internal import Matching

/// Asks questions of one base and keeps what came of them.
final class QuestionRunner {
  private let authored: AuthoredBase
  private let matcher: Matcher
  private(set) var report = TestReport()

  init(_ authored: AuthoredBase) {
    self.authored = authored
    matcher = Matcher(authored.base)
  }

  /// Each ask must be answered by its own topic, or that topic be offered.
  func runAsks(_ edition: Edition) {
    for topic in edition.topics {
      var counts: [Voice: Int] = [:]
      for ask in topic.asks {
        let number = counts[ask.voice, default: 0]
        counts[ask.voice] = number + 1
        let path = ask.voice == .plain ? "asks.\(number)" : "asks.\(ask.voice.rawValue).\(number)"
        let got = answer(ask.text, topic.audience)
        let fate = Fate(got, expected: [topic.id])
        count(fate, .asks)
        report.recall[TestReport.Cell(tier: topic.tier, voice: ask.voice), default: .init()].add(fate)
        if fate == .wrong {
          fail(authored.place("topic", topic.id, in: edition.language, path), ask.text, topic.id, got.summary)
        }
      }
    }
  }

  /// A neighbour's question must go there; offered counts where the neighbour stands before the topic itself.
  func runNear(_ edition: Edition) {
    let topics = Dictionary(edition.topics.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for topic in edition.topics {
      for near in topic.near {
        guard let neighbour = topics[near.topic] else {
          report.tallies[.near, default: .init()].skipped += 1
          continue
        }
        let got = answer(near.question, neighbour.audience)
        var fate = Fate(got, expected: [neighbour.id])
        if fate == .offered, got.reached.first(where: { $0 == topic.id || $0 == neighbour.id }) == topic.id {
          fate = .wrong
        }
        count(fate, .near)
        if fate == .wrong {
          let place = authored.place("topic", topic.id, in: edition.language, "near.\(near.topic)")
          fail(place, near.question, near.topic, got.summary)
        }
      }
    }
  }

  /// Sentences of danger must raise their alert at its level, lifted ones as check, and look-alikes nothing.
  func runAlerts(_ edition: Edition) {
    for alert in edition.alerts {
      for (key, sentences, level) in [("must", alert.must, alert.level), ("check", alert.check, AlertLevel.check)] {
        for (number, sentence) in sentences.enumerated() {
          let got = answer(sentence, .public)
          let place = authored.place("alert", alert.id, in: edition.language, "\(key).\(number)")
          judge(got.level(of: alert.id) == level, sentence, "\(level.rawValue) \(alert.id)", got.alerts, place, alert)
        }
      }
      for (number, sentence) in alert.mustNot.enumerated() {
        let got = answer(sentence, .public)
        let place = authored.place("alert", alert.id, in: edition.language, "must-not.\(number)")
        judge(!got.isAlarmed, sentence, "no alert", got.alerts, place, alert)
      }
    }
  }

  /// The tables of `questions/`.
  func runQuestions() {
    let files = TestFiles(authored)
    let topics = Dictionary(authored.base.english.topics.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for question in files.questions() {
      let expected = (question.topic.map { [$0] } ?? []) + question.accept
      if question.topic != nil, expected.allSatisfy({ topics[$0] == nil }) {
        report.tallies[.questions, default: .init()].skipped += 1
        continue
      }
      let got = answer(question.ask, question.topic.flatMap { topics[$0]?.audience } ?? .public)
      judge(question, Verdict(question, got), got)
    }
    report.problems = files.log.problems
  }

  private func judge(_ question: TestQuestion, _ verdict: Verdict, _ got: Answered) {
    if question.knownFailure != nil {
      if verdict.fate == .wrong {
        report.knownFailures += 1
      } else {
        fail(question.place, question.ask, "to fail as known", "\(got.summary); take 'known-failure' out")
      }
      return
    }
    count(verdict.fate, .questions)
    if verdict.fate == .wrong { fail(question.place, question.ask, verdict.expected, got.summary) }
  }

  private func judge(
    _ isRight: Bool, _ sentence: String, _ expected: String, _ got: String, _ place: Place, _ alert: Alert
  ) {
    if alert.knownFailures.contains(sentence) {
      report.knownFailures += 1
      if isRight { fail(place, sentence, "to fail as known", "\(got); take it out of 'known-failures'") }
      return
    }
    count(isRight ? .right : .wrong, .alerts)
    if !isRight { fail(place, sentence, expected, got) }
  }

  private func answer(_ question: String, _ audience: Audience) -> Answered {
    Answered(matcher.interpret(question, in: "en", audience: audience))
  }

  private func count(_ fate: Fate, _ kind: TestReport.Kind) {
    report.tallies[kind, default: .init()].add(fate)
  }

  private func fail(_ place: Place, _ question: String, _ expected: String, _ got: String) {
    report.failures.append(.init(place: place, question: question, expected: expected, got: got))
  }
}

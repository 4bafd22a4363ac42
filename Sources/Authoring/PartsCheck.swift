internal import Documents
internal import Knowledge

/// Finds missing and over-long parts of topics, measured by the template of their reply.
struct PartsCheck {
  let authored: AuthoredBase
  private let log = ProblemLog()

  init(_ authored: AuthoredBase) {
    self.authored = authored
  }

  /// All problems found.
  func problems() -> [Problem] {
    for edition in authored.editions {
      let taken = Set(
        edition.concepts.filter(\.isTaken).map(\.id) + authored.base.english.concepts.filter(\.isTaken).map(\.id))
      for topic in edition.topics {
        let sheet = Sheet(topic: topic, rules: PartRules(topic.template), log: log) { path in
          authored.place("topic", topic.id, in: edition.language, path)
        }
        sheet.checkNeeded(isAboutMedicine: topic.about.values.joined().contains { $0 == "any" || taken.contains($0) })
        sheet.checkSteps()
        sheet.checkWords()
      }
      checkLines(edition)
    }
    return log.problems
  }

  /// Lines that stand in replies of many topics.
  private func checkLines(_ edition: Edition) {
    for text in authored.shownTexts(edition) {
      guard let limit = text.limit else { continue }
      let words = Wording(text.passage.text).words.count
      if words > limit { log.error(text.place, "\(text.label) has \(counted(words, "word")); write at most \(limit)") }
    }
  }
}

/// One topic beside the rules of its template.
private struct Sheet {
  let topic: Topic
  let rules: PartRules
  let log: ProblemLog
  let place: (String) -> Place

  func checkNeeded(isAboutMedicine: Bool) {
    let names = Set(topic.parts.map { String($0.name) })
    for name in rules.needed.sorted() where !names.contains(name) {
      log.error(place(""), "a topic of the template '\(topic.template.rawValue)' needs '\(name)'; write it")
    }
    if isAboutMedicine, topic.caveats.isEmpty, rules.wantsCaveat {
      log.error(place(""), "a topic about a medicine needs a caveat; write the gravest risk, or use a block")
    }
    for name in names.subtracting(rules.shown).sorted() {
      log.warning(place(name), "the template '\(topic.template.rawValue)' does not show '\(name)'; leave it out")
    }
  }

  func checkSteps() {
    if let steps = rules.steps, !topic.next.isEmpty, !steps.contains(topic.next.count) {
      let right = steps.count == 1 ? "\(steps.lowerBound)" : "\(steps.lowerBound) to \(steps.upperBound)"
      log.error(
        place("next"),
        "'next' has \(counted(topic.next.count, "step")); the template '\(topic.template.rawValue)' takes \(right)")
    }
    for (name, parts) in [("signs", topic.signs), ("depends-on", topic.dependsOn)] where parts.count > 4 {
      log.error(place(name), "'\(name)' has \(parts.count) items; keep at most 4")
    }
  }

  func checkWords() {
    for part in topic.parts where part.block == nil {
      if let limit = rules.words[String(part.name)] { check(part.passage.text, limit, part.label, part.key) }
    }
    check(topic.title, PartRules.titleWords, "'title'", "title")
    check(topic.choice, PartRules.choiceWords, "'choice'", "choice")
  }

  private func check(_ text: String, _ limit: Int, _ label: String, _ path: String) {
    let words = Wording(text).words.count
    if words > limit { log.error(place(path), "\(label) has \(counted(words, "word")); write at most \(limit)") }
  }
}

/// `1 step`, `3 steps`.
func counted(_ number: Int, _ noun: String) -> String {
  number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
}

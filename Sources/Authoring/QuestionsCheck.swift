internal import Documents
internal import Knowledge

/// Finds broken test files, and test questions that expect a topic or an alert which is not there.
struct QuestionsCheck {
  let authored: AuthoredBase

  init(_ authored: AuthoredBase) {
    self.authored = authored
  }

  /// All problems found.
  func problems() -> [Problem] {
    let english = authored.base.english
    let topics = authored.topicNames
    let alerts = Set(english.alerts.map(\.id))
    let files = TestFiles(authored)
    for question in files.questions() + files.blindQuestions().flatMap(\.questions) {
      let topic = question.topic.map { [$0] } ?? []
      for name in topic + question.accept where !topics.contains(name) {
        files.log.warning(
          question.place,
          "the question expects '\(name)', which is no topic yet\(suggestion(for: name, among: topics.sorted()))")
      }
      for name in [question.alert, question.check].compactMap({ $0 }) where name != "none" && !alerts.contains(name) {
        files.log.error(
          question.place,
          "there is no alert '\(name)'\(suggestion(for: name, among: alerts.sorted())); write alerts/\(name).yaml")
      }
    }
    _ = files.blind()
    for sentences in files.panels().flatMap(\.sentences) {
      guard let place = sentences.say.first?.place else { continue }
      for name in sentences.topics where !topics.contains(name) {
        files.log.warning(
          place, "the panel expects '\(name)', which is no topic yet\(suggestion(for: name, among: topics.sorted()))")
      }
      for name in sentences.alerts where name != "none" && !alerts.contains(name) {
        files.log.error(place, "there is no alert '\(name)'\(suggestion(for: name, among: alerts.sorted()))")
      }
    }
    return files.log.problems
  }
}

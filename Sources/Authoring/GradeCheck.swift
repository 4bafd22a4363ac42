internal import Documents
internal import Knowledge

/// Finds public topics that ask too much of a worried reader: a high reading grade, long sentences.
///
/// English only: the formula was made for it.
struct GradeCheck {
  /// The grade from which a topic is warned about, and the highest that it may have.
  static let grade = (aim: 6.0, limit: 8.0)
  /// Words in a sentence.
  static let sentence = (aim: 15, limit: 20)

  let authored: AuthoredBase
  private let log = ProblemLog()

  init(_ authored: AuthoredBase) {
    self.authored = authored
  }

  /// All problems found.
  func problems() -> [Problem] {
    let english = authored.base.english
    let measure = ReadingGrade(english)
    for topic in english.topics where topic.audience == .public { checkGrade(of: topic, measure) }
    for text in authored.shownTexts(english) where text.isPublic { checkSentences(of: text) }
    return log.problems
  }

  private func checkGrade(of topic: Topic, _ measure: ReadingGrade) {
    let grade = measure.grade(of: (topic.passages + [topic.clientLead].compactMap { $0 }).map(\.text))
    guard grade > Self.grade.aim else { return }
    let place = authored.place("topic", topic.id, in: "en")
    let tenths = Int((grade * 10).rounded(.up))
    let message = "the text reads at grade \(tenths / 10).\(tenths % 10); "
    if grade > Self.grade.limit {
      log.error(place, message + "use shorter words and sentences, at most grade 8")
    } else {
      log.warning(place, message + "aim at grade 6")
    }
  }

  private func checkSentences(of text: ShownText) {
    for sentence in Wording(text.passage.text).sentences where sentence.count > Self.sentence.aim {
      let opening = sentence.prefix(4).joined(separator: " ")
      let message = "\(text.label) has a sentence of \(sentence.count) words, '\(opening) ...'; "
      if sentence.count > Self.sentence.limit {
        log.error(text.place, message + "cut it, at most \(Self.sentence.limit)")
      } else {
        log.warning(text.place, message + "aim at \(Self.sentence.aim)")
      }
    }
  }
}

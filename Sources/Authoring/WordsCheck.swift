internal import Documents
internal import Knowledge

/// Finds words, amounts and promises that no reader should see; asks are not read, people put them as they like.
///
/// English only. Word matches are whole words in any case; a sign between words parts a phrase as a space does.
struct WordsCheck {
  let authored: AuthoredBase
  private let log = ProblemLog()

  init(_ authored: AuthoredBase) {
    self.authored = authored
  }

  /// All problems found.
  func problems() -> [Problem] {
    let english = authored.base.english
    for text in authored.shownTexts(english) + authored.titles(english) {
      check(text.passage.text, text)
      if let small = text.passage.small { check(small, text) }
    }
    return log.problems
  }

  private func check(_ words: String, _ text: ShownText) {
    let words = Self.words(of: words)
    for banned in BannedWord.all where !(banned.isFineInSafe && text.template == .safe) {
      if let found = banned.first(in: words) {
        log.error(text.place, "\(text.label) says '\(found)'; \(banned.instead)")
      }
    }
    if words.contains("!") { log.error(text.place, "\(text.label) has an exclamation mark; end with a point") }
    guard text.isPublic else { return }
    if let amount = Amounts.first(in: words) {
      log.error(text.place, "\(text.label) gives the amount '\(amount)' to the public; say who decides the amount")
    }
  }

  /// Words in lower case; a number parts from the letters after it; `%` stands for itself, and so does `!` after a word.
  static func words(of text: String) -> [String] {
    var cutter = WordCutter()
    for letter in text.lowercased() { cutter.take(letter) }
    cutter.end()
    return cutter.words
  }
}

/// The state of cutting a text into words.
private struct WordCutter {
  private(set) var words: [String] = []
  private var word = ""

  mutating func take(_ letter: Character) {
    let last = word.last
    switch letter {
    case _ where letter.isNumber: word.append(letter)
    case _ where letter.isLetter:
      if let last, !last.isLetter, last != "'" { end() }
      word.append(letter)
    case "'", "’": if !word.isEmpty { word.append("'") }
    case ".", ",", "-": last?.isNumber == true ? word.append(letter) : end()
    case "%":
      end()
      words.append("%")
    case "!":
      end()
      if last?.isLetter == true { words.append("!") }
    default: end()
    }
  }

  mutating func end() {
    while let last = word.last, ".,'-".contains(last) { word.removeLast() }
    if !word.isEmpty { words.append(word) }
    word = ""
  }
}

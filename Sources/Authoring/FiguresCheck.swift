internal import Documents
internal import Knowledge

/// Finds numbers in public texts that none of the facts have on which the text rests: invented, or of another fact.
///
/// A number may be rounded, and a share may be told in other words: `9 in 10` for 92 percent. Phone numbers, and the
/// ages that name a group (`under 18`, `over 65`), are no figures. Texts on how a clinic or the program works have none.
struct FiguresCheck {
  /// How far a number may be from that of a fact: a part of it, or so much; and a share, in percent.
  private static let (part, least, share) = (0.03, 0.5, 5.0)

  let authored: AuthoredBase
  private let figures: [String: [Double]]
  private let log = ProblemLog()

  init(_ authored: AuthoredBase) {
    self.authored = authored
    figures = Dictionary(
      authored.base.facts.map { fact in
        (fact.id, WordsCheck.words(of: fact.statement + " " + (fact.limits ?? "")).flatMap(Self.values))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// All problems found.
  func problems() -> [Problem] {
    for edition in authored.editions {
      for text in authored.shownTexts(edition) where text.isPublic && !text.isFixed { check(text) }
    }
    return log.problems
  }

  private func check(_ text: ShownText) {
    let cited = text.passage.facts.compactMap { figures[$0] }
    guard cited.count == text.passage.facts.count, !cited.isEmpty else { return }
    let known = cited.flatMap { $0 }
    for words in [text.passage.text, text.passage.small ?? ""].map(WordsCheck.words) {
      if let number = Self.unknown(in: words, known) {
        log.error(
          text.place, "\(text.label) gives the number \(number), which none of its facts has; cite the fact that has it"
        )
      }
    }
  }

  /// The first number that is neither one of some, nor a share that one of them is the percentage of.
  static func unknown(in words: [String], _ known: [Double]) -> String? {
    for (place, word) in words.enumerated() where !Wording.isPhone(word) {
      let before = place > 0 ? words[place - 1] : ""
      if ["under", "over"].contains(before), ["18", "65"].contains(word) { continue }
      let isWhole = place > 1 && ["in", "of", "de"].contains(before) && !values(words[place - 2]).isEmpty
      if isWhole { continue }
      let whole =
        place + 2 < words.count && ["in", "of", "de"].contains(words[place + 1]) ? values(words[place + 2]) : []
      for value in values(word) {
        let percent = whole.first.map { 100 * value / $0 }
        let isKnown = known.contains { figure in
          abs(figure - value) <= max(least, part * value) || percent.map { abs(figure - $0) <= share } == true
        }
        if !isKnown { return word }
      }
    }
    return nil
  }

  /// The numbers of a word: two for `30-90`, none for a word of letters.
  private static func values(_ word: String) -> [Double] {
    word.split(separator: "-").compactMap { Double($0.filter { $0 != "," }) }
  }
}

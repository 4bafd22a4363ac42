internal import Documents
internal import Knowledge

/// Finds texts without facts, and public texts that rest on facts which the public may not see or nobody confirmed.
struct FactsCheck {
  let authored: AuthoredBase
  private let facts: [String: Fact]
  private let log = ProblemLog()

  init(_ authored: AuthoredBase) {
    self.authored = authored
    facts = Dictionary(authored.base.facts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// All problems found.
  func problems() -> [Problem] {
    for edition in authored.editions {
      for text in authored.shownTexts(edition) where !text.isFixed {
        if text.passage.facts.isEmpty {
          log.error(text.place, "\(text.label) rests on no fact; name its facts, or write 'site' or 'program'")
        }
        if text.isPublic { checkPublic(text) }
      }
    }
    return log.problems
  }

  private func checkPublic(_ text: ShownText) {
    let cited = text.passage.facts.compactMap { facts[$0] }
    for fact in cited where fact.show == .counselor || fact.show == .design {
      let readers = fact.show == .counselor ? "for counselors only" : "a note on design, not for any reader"
      log.error(
        text.place, "\(text.label) is public and rests on '\(fact.id)', which is \(readers); cite a public fact")
    }
    guard let doubtful = cited.first(where: { $0.checked == .unconfirmed }) else { return }
    let confirmed = Set(cited.filter { $0.checked != .unconfirmed }.flatMap { Self.numbers(in: $0.statement) })
    for number in Set(Self.numbers(in: text.passage.text)).subtracting(confirmed).sorted() {
      log.error(
        text.place,
        "\(text.label) gives the number \(number) and rests on '\(doubtful.id)', which nobody confirmed; say it without the number"
      )
    }
  }

  /// Numbers in digits; phone numbers and numbers of a list are none.
  static func numbers(in text: String) -> [String] {
    text.split(separator: "\n").flatMap { line in
      line.split(whereSeparator: \.isWhitespace).enumerated().flatMap { position, piece -> [String] in
        if position == 0, Wording.isListNumber(piece) { return [] }
        let core = piece.drop { !$0.isNumber && !$0.isLetter }
        let bare = core.lastIndex { $0.isNumber || $0.isLetter }.map { core[...$0] } ?? ""
        if bare.isEmpty || Wording.isPhone(bare) { return [] }
        return bare.split { !$0.isNumber && $0 != "." && $0 != "," }.filter { $0.contains(where: \.isNumber) }.map(
          String.init)
      }
    }
  }
}

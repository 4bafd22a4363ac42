internal import Documents
internal import Knowledge

/// Finds texts without facts, and public texts that rest on facts which the public may not see or nobody confirmed.
struct FactsCheck {
  let authored: AuthoredBase
  private let facts: [String: Fact]
  private let weakSources: Set<String>
  private let log = ProblemLog()

  init(_ authored: AuthoredBase) {
    self.authored = authored
    facts = Dictionary(authored.base.facts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    weakSources = Set(authored.base.sources.filter { $0.kind == "weak" }.map(\.id))
  }

  /// All problems found.
  func problems() -> [Problem] {
    for edition in authored.editions {
      for text in authored.shownTexts(edition) where !text.isFixed {
        if text.passage.facts.isEmpty {
          log.error(text.place, "\(text.label) rests on no fact; name its facts, or write 'site' or 'program'")
        }
        if text.isPublic {
          checkPublic(text)
          checkCareful(text)
          if text.isStatement { checkStrength(text) }
        }
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

  /// A careful fact is said with one of its words, and without those that it forbids.
  private func checkCareful(_ text: ShownText) {
    let words = WordsCheck.words(of: text.passage.text)
    let small = text.passage.small.map { WordsCheck.words(of: $0) } ?? []
    for fact in text.passage.facts.compactMap({ facts[$0] }) where fact.show == .careful {
      if text.isStatement, !fact.say.isEmpty, !fact.say.contains(where: { Self.has($0, words) }) {
        log.error(
          text.place,
          "\(text.label) rests on the careful fact '\(fact.id)' and has none of its words; say one of: "
            + fact.say.map { "'\($0)'" }.joined(separator: ", "))
      }
      if let never = fact.never.first(where: { Self.has($0, words) || Self.has($0, small) }) {
        log.error(
          text.place,
          "\(text.label) rests on the careful fact '\(fact.id)', which is never said with '\(never)'; leave it out")
      }
    }
  }

  /// A passage rests on more than weak sources.
  private func checkStrength(_ text: ShownText) {
    let cited = text.passage.facts.compactMap { facts[$0] }
    guard !cited.isEmpty, cited.allSatisfy(isWeak) else { return }
    let ids = cited.map { "'\($0.id)'" }.joined(separator: ", ")
    log.warning(text.place, "\(text.label) rests on \(ids), which no strong source says; find one, or say less")
  }

  /// Whether nothing better than a weak source says it, or its grade is low in every part.
  private func isWeak(_ fact: Fact) -> Bool {
    let letters = Set(fact.confidence.split { !$0.isLetter })
    return weakSources.isSuperset(of: fact.sources) || letters.contains("L") && letters.isDisjoint(with: ["H", "M"])
  }

  /// Whether a phrase stands in some words; `#` is any number.
  private static func has(_ phrase: String, _ words: [String]) -> Bool {
    let wanted = phrase.split(separator: "#", omittingEmptySubsequences: false).map { WordsCheck.words(of: String($0)) }
      .joined(separator: ["#"])
    return words.indices.contains { start in
      words[start...].starts(with: Array(wanted)) { $0 == $1 || $1 == "#" && $0.first?.isNumber == true }
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

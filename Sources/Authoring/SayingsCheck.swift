internal import Documents
internal import Knowledge

/// Finds what no text may say (`ForbiddenSaying`), in both languages; each text is told once for each thing it says.
struct SayingsCheck {
  let authored: AuthoredBase
  private let log = ProblemLog()

  init(_ authored: AuthoredBase) {
    self.authored = authored
  }

  /// All problems found.
  func problems() -> [Problem] {
    for edition in authored.editions {
      let names = SayingNames(authored.base.english.concepts + edition.concepts)
      for text in authored.shownTexts(edition) + authored.titles(edition) {
        let sizes = [text.passage.text] + [text.passage.small].compactMap { $0 }
        check(sizes.map { SaidSentence.sentences(of: $0) }, text, names)
      }
    }
    return log.problems
  }

  private func check(_ sizes: [[SaidSentence]], _ text: ShownText, _ names: SayingNames) {
    let isOfProgram = text.isFixed || text.passage.facts.contains("program")
    for saying in ForbiddenSaying.all {
      if saying.readers == .public, !text.isPublic { continue }
      if saying.isFineOfProgram, isOfProgram { continue }
      if !saying.templates.isEmpty, !saying.templates.contains(where: { $0 == text.template }) { continue }
      if let found = sizes.lazy.compactMap({ saying.first(in: $0, names) }).first {
        log.error(text.place, "\(text.label) \(saying.what): '\(found)'; \(saying.instead)")
      }
    }
  }
}

internal import Knowledge

/// A name found in a message.
struct NamedSpan: Sendable {
  /// Number of the concept.
  let concept: Int
  let span: TokenSpan
  let sort: NameSort
}

extension Lexicon {
  /// Names in a message, the longest where several begin; all concepts that share the longest name are kept.
  ///
  /// Things that are taken and other things are looked for apart: `opioid withdrawal` names both an opioid and an event.
  /// `stems` are the numbers of the words' stems.
  func findNames(in tokens: [Token], stems: [Int]) -> [NamedSpan] {
    findNames(in: tokens, stems, taken: true) + findNames(in: tokens, stems, taken: false)
  }

  private func findNames(in tokens: [Token], _ stems: [Int], taken: Bool) -> [NamedSpan] {
    var found: [NamedSpan] = []
    var position = 0
    while position < tokens.count {
      let here = names(beginningAt: position, in: tokens, stems, taken: taken)
      let longest = here.map { $0.span.end }.max() ?? position
      found += here.filter { $0.span.end == longest }
      position = max(position + 1, longest)
    }
    return found
  }

  private func names(beginningAt position: Int, in tokens: [Token], _ stems: [Int], taken: Bool) -> [NamedSpan] {
    var here: [NamedSpan] = []
    for entry in names(beginningWith: stems[position]) where entry.isTaken == taken {
      let end = position + entry.words.count
      guard end <= tokens.count, stems[position..<end].elementsEqual(entry.words),
        tokens[position].sentence == tokens[end - 1].sentence
      else { continue }
      let span = TokenSpan(start: position, end: end)
      guard isMeant(entry, span, tokens) else { continue }
      here.append(NamedSpan(concept: entry.concept, span: span, sort: entry.sort))
    }
    return here
  }

  private func isMeant(_ entry: NameEntry, _ span: TokenSpan, _ tokens: [Token]) -> Bool {
    switch entry.sort {
    case .generic, .brand, .abbreviation, .misspelling, .solo: true
    case .company: Company.licenses(span, in: tokens) || Company.asksMeaning(tokens)
    case .askOnly: Company.asksMeaning(tokens)
    }
  }
}

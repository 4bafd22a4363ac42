internal import Knowledge

/// A name found in a message.
struct NamedSpan: Sendable {
  let concept: String
  let span: TokenSpan
  let sort: NameSort
}

extension Lexicon {
  /// Names in a message, the longest where several begin; all concepts that share the longest name are kept.
  ///
  /// Things that are taken and other things are looked for apart: `opioid withdrawal` names both an opioid and an event.
  func findNames(in tokens: [Token]) -> [NamedSpan] {
    findNames(in: tokens, taken: true) + findNames(in: tokens, taken: false)
  }

  private func findNames(in tokens: [Token], taken: Bool) -> [NamedSpan] {
    var found: [NamedSpan] = []
    var position = 0
    while position < tokens.count {
      let here = names(beginningAt: position, in: tokens, taken: taken)
      let longest = here.map { $0.span.end }.max() ?? position
      found += here.filter { $0.span.end == longest }
      position = max(position + 1, longest)
    }
    return found
  }

  private func names(beginningAt position: Int, in tokens: [Token], taken: Bool) -> [NamedSpan] {
    var here: [NamedSpan] = []
    for entry in names[tokens[position].stem] ?? [] where entry.isTaken == taken {
      let end = position + entry.words.count
      guard end <= tokens.count, zip(tokens[position..<end], entry.words).allSatisfy({ $0.stem == $1 }),
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

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
      found += here
      position = max(position + 1, here.first?.span.end ?? position)
    }
    return found
  }

  private func names(beginningAt position: Int, in tokens: [Token], _ stems: [Int], taken: Bool) -> [NamedSpan] {
    var here: [NamedSpan] = []
    for name in names(beginningWith: stems[position]) {
      let words = self.words(ofName: name)
      let span = TokenSpan(start: position, end: position + words.count)
      // Those of most words stand first.
      if let longest = here.first?.span.end, longest > span.end { break }
      guard span.end <= tokens.count, stems[span.start..<span.end].elementsEqual(words),
        tokens[position].sentence == tokens[span.end - 1].sentence
      else { continue }
      let head = head(ofName: name)
      guard head.isTaken == taken, isMeant(head.sort, span, tokens) else { continue }
      here.append(NamedSpan(concept: head.concept, span: span, sort: head.sort))
    }
    return here
  }

  private func isMeant(_ sort: NameSort, _ span: TokenSpan, _ tokens: [Token]) -> Bool {
    switch sort {
    case .generic, .brand, .abbreviation, .misspelling, .solo: true
    case .company:
      Company.licenses(span, in: tokens) || Company.asksMeaning(of: span, in: tokens)
        || Company.isAlone(span, in: tokens)
    case .askOnly: Company.asksMeaning(of: span, in: tokens)
    }
  }
}

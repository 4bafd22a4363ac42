internal import Knowledge

/// One message under the lexicon: where its concepts stand, and where a pattern matches.
///
/// Concepts are looked for when a pattern first asks for them, and kept.
final class Scan {
  let reading: Reading
  let lexicon: Lexicon
  /// Amounts, once the frame has sorted them; `#N:taken` asks for them.
  var amounts: [Amount] = []
  /// Names of the vocabulary that stand in the message.
  let nameSpans: [NamedSpan]
  /// Numbers of the concepts, and places of the acts, that may be found; all others are sure to be absent.
  private(set) var possibleConcepts: [Int] = []
  private(set) var possibleActs: [Int] = []
  private let isPossible: [Bool]
  private let present: [Bool]
  /// The number of each token's stem, or -1.
  private let stems: [Int]
  private let named: [Int: [TokenSpan]]
  private var known: [[TokenSpan]?]
  private var underway: [Bool]

  init(_ reading: Reading, lexicon: Lexicon) {
    self.reading = reading
    self.lexicon = lexicon
    nameSpans = lexicon.findNames(in: reading.tokens)
    named = Dictionary(grouping: nameSpans, by: { lexicon.conceptNumbers[$0.concept] ?? 0 }).mapValues {
      $0.map(\.span)
    }
    stems = reading.tokens.map { lexicon.stemNumbers[$0.stem] ?? -1 }
    known = Array(repeating: nil, count: lexicon.conceptIDs.count)
    underway = Array(repeating: false, count: lexicon.conceptIDs.count)
    var present = Array(repeating: false, count: lexicon.stemNumbers.count)
    var concepts = Array(repeating: false, count: lexicon.conceptIDs.count)
    var acts = Array(repeating: false, count: lexicon.acts.count)
    for number in lexicon.always.concepts { concepts[number] = true }
    for place in lexicon.always.acts { acts[place] = true }
    for number in named.keys { concepts[number] = true }
    for stem in stems where stem >= 0 && !present[stem] {
      present[stem] = true
      for number in lexicon.triggers[stem].concepts { concepts[number] = true }
      for place in lexicon.triggers[stem].acts { acts[place] = true }
    }
    self.present = present
    isPossible = concepts
    possibleConcepts = concepts.indices.filter { concepts[$0] }
    possibleActs = acts.indices.filter { acts[$0] }
  }

  var tokens: [Token] { reading.tokens }

  /// Where a concept or one of its kind is named, in order; idioms are left out.
  func spans(of concept: Int) -> [TokenSpan] {
    if let spans = known[concept] { return spans }
    guard !underway[concept] else { return [] }
    underway[concept] = true
    var found = isPossible[concept] ? ownSpans(of: concept) : []
    for child in lexicon.children[concept] {
      for span in spans(of: child) where !found.contains(span) { found.append(span) }
    }
    underway[concept] = false
    found.sort()
    known[concept] = found
    return found
  }

  /// Where a concept itself is named, its kinds apart; each span once.
  func ownSpans(of concept: Int) -> [TokenSpan] {
    var found: [TokenSpan] = []
    for span in named[concept] ?? [] where !found.contains(span) { found.append(span) }
    for pattern in lexicon.phrases[concept] {
      for span in matches(pattern) where !found.contains(span) { found.append(span) }
    }
    guard !found.isEmpty, !lexicon.idioms[concept].isEmpty else { return found }
    let silent = lexicon.idioms[concept].flatMap { matches($0) }
    return found.filter { span in !silent.contains { $0.overlaps(span) } }
  }

  /// Whether the literal words that a pattern cannot do without occur: a quick no.
  func mayMatch(_ pattern: CompiledPattern) -> Bool {
    pattern.needs.allSatisfy { need in need.contains { present[$0] } }
  }

  /// Every span that a pattern covers: from its first to its last word.
  ///
  /// Empty where one of its parts is missing.
  func matches(_ pattern: CompiledPattern) -> [TokenSpan] {
    mayMatch(pattern) ? match(pattern, slots: []).map(\.span) : []
  }

  /// A match with the words that stand for `@X` and `@Y`.
  struct Bound: Equatable {
    var span: TokenSpan
    var first: TokenSpan?
    var second: TokenSpan?
  }

  /// Matches of a pattern whose slots may stand on the given spans.
  func match(_ pattern: CompiledPattern, slots: [TokenSpan]) -> [Bound] {
    var combined: [Bound] = []
    for (number, part) in pattern.parts.enumerated() {
      let found = matches(of: part, slots: slots)
      if found.isEmpty { return [] }
      combined = number == 0 ? found : joined(combined, found, isWhole: pattern.isWhole)
      if combined.isEmpty { return [] }
    }
    return combined
  }

  private func joined(_ left: [Bound], _ right: [Bound], isWhole: Bool) -> [Bound] {
    var all: [Bound] = []
    for a in left {
      for b in right
      where a.span != b.span && (isWhole || tokens[a.span.start].sentence == tokens[b.span.start].sentence) {
        let span = TokenSpan(start: min(a.span.start, b.span.start), end: max(a.span.end, b.span.end))
        let bound = Bound(span: span, first: a.first ?? b.first, second: a.second ?? b.second)
        if !all.contains(bound) { all.append(bound) }
        if all.count > 64 { return all }
      }
    }
    return all
  }

  private func matches(of part: CompiledPattern.Part, slots: [TokenSpan]) -> [Bound] {
    var found: [Bound] = []
    for start in stems.indices where mayBegin(part.starts, at: start) {
      for end in reached(by: part.steps, from: Cursor(position: start), slots: slots) where end.position > start {
        let bound = Bound(span: TokenSpan(start: start, end: end.position), first: end.first, second: end.second)
        if !found.contains(bound) { found.append(bound) }
      }
    }
    return found
  }

  private func mayBegin(_ starts: CompiledPattern.Starts, at start: Int) -> Bool {
    if starts.isOpen || starts.stems.contains(stems[start]) { return true }
    return starts.concepts.contains { concept in spans(of: concept).contains { $0.start == start } }
  }

  // MARK: Steps

  /// Where matching stands: the next word, how many words may be skipped before it, and what is bound.
  private struct Cursor: Equatable {
    var position: Int
    var gap = 0
    var hasBegun = false
    var first: TokenSpan?
    var second: TokenSpan?
  }

  /// All places that steps can reach from a cursor.
  private func reached(by steps: [CompiledPattern.Step], from cursor: Cursor, slots: [TokenSpan]) -> [Cursor] {
    var cursors = [cursor]
    for step in steps {
      var next: [Cursor] = []
      for cursor in cursors { take(step, from: cursor, slots: slots, into: &next) }
      if next.isEmpty { return [] }
      cursors = next
    }
    return cursors
  }

  private func take(
    _ step: CompiledPattern.Step, from cursor: Cursor, slots: [TokenSpan], into next: inout [Cursor]
  ) {
    switch step {
    case .gap(let width): add(cursor, gap: width, to: &next)
    case .adjacent: add(cursor, gap: 0, to: &next)
    case .choice(let options):
      for option in options {
        for end in reached(by: option, from: cursor, slots: slots) where !next.contains(end) { next.append(end) }
      }
    case .optional(let inner):
      for end in reached(by: inner, from: cursor, slots: slots) where !next.contains(end) { next.append(end) }
      if !next.contains(cursor) { next.append(cursor) }
    case .word, .exact, .concept, .slot, .number: takeSolid(step, from: cursor, slots: slots, into: &next)
    }
  }

  private func add(_ cursor: Cursor, gap: Int, to next: inout [Cursor]) {
    var moved = cursor
    moved.gap = gap
    if !next.contains(moved) { next.append(moved) }
  }

  private func takeSolid(
    _ step: CompiledPattern.Step, from cursor: Cursor, slots: [TokenSpan], into next: inout [Cursor]
  ) {
    let furthest = cursor.hasBegun ? cursor.position + cursor.gap : cursor.position
    var start = cursor.position
    while start <= furthest, start < tokens.count {
      if cursor.hasBegun, tokens[start].sentence != tokens[cursor.position - 1].sentence { break }
      eachEnd(of: step, at: start, slots: slots) { end in
        var moved = Cursor(position: end, gap: 2, hasBegun: true, first: cursor.first, second: cursor.second)
        if case .slot(let isSecond) = step {
          let span = TokenSpan(start: start, end: end)
          if isSecond { moved.second = span } else { moved.first = span }
        }
        if !next.contains(moved) { next.append(moved) }
      }
      start += 1
    }
  }

  /// Tells where a solid step that begins at a word ends.
  private func eachEnd(of step: CompiledPattern.Step, at start: Int, slots: [TokenSpan], _ tell: (Int) -> Void) {
    switch step {
    case .word(let stem):
      if stems[start] == stem { tell(start + 1) }
    case .exact(let words):
      if isExact(words, at: start) { tell(start + words.count) }
    case .concept(let number, let wanted):
      for span in spans(of: number) where span.start == start && accepts(wanted, span) { tell(span.end) }
    case .slot:
      for span in slots where span.start == start { tell(span.end) }
    case .number(let least, let most, let kind):
      if isNumber(at: start, least: least, most: most, kind: kind) { tell(start + 1) }
    case .choice, .optional, .gap, .adjacent: break
    }
  }

  private func isExact(_ words: [String], at start: Int) -> Bool {
    let end = start + words.count
    guard end <= tokens.count, !words.isEmpty, zip(tokens[start..<end], words).allSatisfy({ $0.text == $1 }) else {
      return false
    }
    return tokens[start].sentence == tokens[end - 1].sentence
  }

  private func isNumber(at start: Int, least: Double, most: Double?, kind: AmountKind?) -> Bool {
    guard let value = tokens[start].number, value >= least, value <= most ?? .infinity else { return false }
    guard let kind else { return true }
    return amounts.contains { $0.kind == kind && $0.tokens.contains(start) }
  }

  private func accepts(_ wanted: Pattern.Wanted, _ span: TokenSpan) -> Bool {
    switch wanted {
    case .any: true
    case .said: polarity(of: span) != .negated
    case .not: polarity(of: span) == .negated
    case .ended: polarity(of: span) == .ended
    }
  }
}

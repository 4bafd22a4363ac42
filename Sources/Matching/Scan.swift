internal import Knowledge

/// One message under the lexicon: where its concepts stand, and where a pattern matches.
///
/// Concepts are looked for when a pattern first asks for them, and kept. Concepts and patterns are known by number.
final class Scan {
  let reading: Reading
  let lexicon: Lexicon
  /// Amounts, once the frame has sorted them; `#N:taken` asks for them.
  var amounts: [Amount] = []
  /// Numbers of the concepts, and places of the acts, that may be found; all others are sure to be absent.
  private(set) var possibleConcepts: [Int] = []
  private(set) var possibleActs: [Int] = []
  private let isPossible: [Bool]
  private let present: [Bool]
  /// By token: the number of its stem and that of its spelling, or -1.
  private let stems: [Int]
  private let spellings: [Int]
  private let named: [Int: [TokenSpan]]
  private var known: [[TokenSpan]?]
  private var underway: [Bool]
  private let patterns: PatternTable

  init(_ reading: Reading, lexicon: Lexicon) {
    self.reading = reading
    self.lexicon = lexicon
    patterns = lexicon.patterns
    let stems = lexicon.stemNumbers(of: reading.tokens)
    self.stems = stems
    spellings = reading.tokens.map { lexicon.spellings.find($0.text) ?? -1 }
    named = Dictionary(grouping: lexicon.findNames(in: reading.tokens, stems: stems), by: \.concept).mapValues {
      $0.map(\.span)
    }
    let conceptCount = lexicon.conceptIDs.count
    known = Array(repeating: nil, count: conceptCount)
    underway = Array(repeating: false, count: conceptCount)
    var present = Array(repeating: false, count: lexicon.stems.count)
    var concepts = Array(repeating: false, count: conceptCount)
    var acts = Array(repeating: false, count: lexicon.acts.count)
    for number in named.keys where number < conceptCount { concepts[number] = true }
    // Behind the rows of the stems stands that of what no stem announces.
    for stem in stems + [present.count] where stem == present.count || stem >= 0 && !present[stem] {
      if stem < present.count { present[stem] = true }
      for number in lexicon.announcedConcepts[stem] where number < conceptCount { concepts[number] = true }
      for place in lexicon.announcedActs[stem] where place < acts.count { acts[place] = true }
    }
    self.present = present
    isPossible = concepts
    possibleConcepts = concepts.indices.filter { concepts[$0] }
    possibleActs = acts.indices.filter { acts[$0] }
  }

  var tokens: [Token] { reading.tokens }

  /// Where a concept or one of its kind is named, in order; idioms are left out.
  func spans(of concept: Int) -> [TokenSpan] {
    guard known.indices.contains(concept) else { return [] }
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
    let idioms = lexicon.idioms[concept]
    guard !found.isEmpty, !idioms.isEmpty else { return found }
    let silent = idioms.flatMap { matches($0) }
    return found.filter { span in !silent.contains { $0.overlaps(span) } }
  }

  /// Whether the literal words that a pattern cannot do without occur: a quick no.
  func mayMatch(_ pattern: Int) -> Bool {
    patterns.isMet(pattern, present)
  }

  /// Every span that a pattern covers: from its first to its last word.
  ///
  /// Empty where one of its parts is missing.
  func matches(_ pattern: Int) -> [TokenSpan] {
    mayMatch(pattern) ? match(pattern, slots: []).map(\.span) : []
  }

  /// A match with the words that stand for `@X` and `@Y`.
  struct Bound: Equatable {
    var span: TokenSpan
    var first: TokenSpan?
    var second: TokenSpan?
  }

  /// Matches of a pattern whose slots may stand on the given spans.
  func match(_ pattern: Int, slots: [TokenSpan]) -> [Bound] {
    var combined: [Bound] = []
    let isWhole = patterns.isWhole(pattern)
    for (number, part) in patterns.parts(pattern).enumerated() {
      let found = matches(of: part, slots: slots)
      if found.isEmpty { return [] }
      combined = number == 0 ? found : joined(combined, found, isWhole: isWhole)
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

  private func matches(of part: PatternTable.Part, slots: [TokenSpan]) -> [Bound] {
    var found: [Bound] = []
    for start in starts(of: part) {
      for end in reached(by: part.steps, from: Cursor(position: start), slots: slots) where end.position > start {
        let bound = Bound(span: TokenSpan(start: start, end: end.position), first: end.first, second: end.second)
        if !found.contains(bound) { found.append(bound) }
      }
    }
    return found
  }

  /// The words at which a part can begin, in order, each once.
  private func starts(of part: PatternTable.Part) -> [Int] {
    if part.isOpen { return Array(stems.indices) }
    var starts: Set<Int> = []
    for place in part.stems {
      let stem = patterns.code[place]
      guard stem < present.count, present[stem] else { continue }
      for position in stems.indices where stems[position] == stem { starts.insert(position) }
    }
    for place in part.concepts {
      for span in spans(of: patterns.code[place]) { starts.insert(span.start) }
    }
    return starts.sorted()
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
  private func reached(by steps: Range<Int>, from cursor: Cursor, slots: [TokenSpan]) -> [Cursor] {
    var cursors = [cursor]
    var next: [Cursor] = []
    var place = steps.lowerBound
    while place < steps.upperBound {
      let step = patterns.step(at: &place)
      next.removeAll(keepingCapacity: true)
      for cursor in cursors { take(step, from: cursor, slots: slots, into: &next) }
      if next.isEmpty { return [] }
      swap(&cursors, &next)
    }
    return cursors
  }

  private func take(
    _ step: PatternTable.Step, from cursor: Cursor, slots: [TokenSpan], into next: inout [Cursor]
  ) {
    switch step {
    case .gap(let width): add(cursor, gap: width, to: &next)
    case .adjacent: add(cursor, gap: 0, to: &next)
    case .choice(let options):
      var place = options.lowerBound
      while place < options.upperBound {
        let option = place + 1..<min(options.upperBound, place + 1 + max(0, patterns.code[place]))
        for end in reached(by: option, from: cursor, slots: slots) where !next.contains(end) { next.append(end) }
        place = option.upperBound
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
    _ step: PatternTable.Step, from cursor: Cursor, slots: [TokenSpan], into next: inout [Cursor]
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
  private func eachEnd(of step: PatternTable.Step, at start: Int, slots: [TokenSpan], _ tell: (Int) -> Void) {
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

  private func isExact(_ words: Range<Int>, at start: Int) -> Bool {
    let end = start + words.count
    guard end <= tokens.count, !words.isEmpty else { return false }
    for offset in 0..<words.count where patterns.code[words.lowerBound + offset] != spellings[start + offset] {
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

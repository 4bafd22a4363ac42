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
  private var known: [String: [TokenSpan]] = [:]
  private var underway: Set<String> = []
  private var present: [Bool]
  private let named: [String: [TokenSpan]]
  /// Concepts and acts that may be found: everything else is sure to be absent.
  let possible: Lexicon.Triggered

  init(_ reading: Reading, lexicon: Lexicon) {
    self.reading = reading
    self.lexicon = lexicon
    self.nameSpans = lexicon.findNames(in: reading.tokens)
    self.named = Dictionary(grouping: nameSpans, by: \.concept).mapValues { $0.map(\.span) }
    present = Array(repeating: false, count: lexicon.stemNumbers.count)
    var possible = lexicon.always
    possible.concepts.formUnion(named.keys)
    for token in reading.tokens {
      guard let number = lexicon.stemNumbers[token.stem], !present[number] else { continue }
      present[number] = true
      guard let triggered = lexicon.triggers[number] else { continue }
      possible.concepts.formUnion(triggered.concepts)
      possible.acts.formUnion(triggered.acts)
    }
    self.possible = possible
  }

  var tokens: [Token] { reading.tokens }

  /// Where a concept or one of its kind is named, in order; idioms are left out.
  func spans(of concept: String) -> [TokenSpan] {
    if let spans = known[concept] { return spans }
    guard underway.insert(concept).inserted else { return [] }
    defer { underway.remove(concept) }
    var found = Set(ownSpans(of: concept))
    for child in lexicon.children[concept] ?? [] { found.formUnion(spans(of: child)) }
    let sorted = found.sorted()
    known[concept] = sorted
    return sorted
  }

  /// Where a concept itself is named, its kinds apart.
  func ownSpans(of concept: String) -> [TokenSpan] {
    guard possible.concepts.contains(concept) else { return [] }
    var found = named[concept] ?? []
    for pattern in lexicon.phrases[concept] ?? [] {
      found += matches(pattern)
    }
    guard let idioms = lexicon.idioms[concept] else { return found }
    let silent = idioms.flatMap { matches($0) }
    return found.filter { span in !silent.contains { $0.overlaps(span) } }
  }

  /// Whether the literal words that a pattern cannot do without occur: a quick no.
  func mayMatch(_ pattern: CompiledPattern) -> Bool {
    pattern.needs.allSatisfy { need in need.contains { present[$0] } }
  }

  /// Every span that a pattern covers: from its first to its last word. Empty where one of its parts is missing.
  func matches(_ compiled: CompiledPattern) -> [TokenSpan] {
    mayMatch(compiled) ? match(compiled.pattern, slots: [:]).map(\.span) : []
  }

  /// A match with the words that stand for `@X` and `@Y`.
  struct Bound: Hashable {
    var span: TokenSpan
    var slots: [String: TokenSpan]
  }

  /// Matches of a pattern whose slots may stand on the given spans.
  func match(_ pattern: Pattern, slots: [String: [TokenSpan]]) -> [Bound] {
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
    var all: Set<Bound> = []
    for a in left {
      for b in right where isWhole || tokens[a.span.start].sentence == tokens[b.span.start].sentence {
        let span = TokenSpan(start: min(a.span.start, b.span.start), end: max(a.span.end, b.span.end))
        all.insert(Bound(span: span, slots: a.slots.merging(b.slots) { first, _ in first }))
        if all.count > 64 { return Array(all) }
      }
    }
    return Array(all)
  }

  private func matches(of part: [Pattern.Item], slots: [String: [TokenSpan]]) -> [Bound] {
    var found: Set<Bound> = []
    for start in tokens.indices {
      for end in ends(of: part[...], at: Cursor(position: start, gap: 0, slots: [:]), slots: slots)
      where end.position > start {
        found.insert(Bound(span: TokenSpan(start: start, end: end.position), slots: end.slots))
      }
    }
    return Array(found)
  }

  /// Where matching stands: the next word, how many words may be skipped before it, and what is bound.
  private struct Cursor: Hashable {
    var position: Int
    var gap: Int
    var slots: [String: TokenSpan]
    var hasBegun = false
  }

  /// All ways in which items can match from a cursor on.
  private func ends(of items: ArraySlice<Pattern.Item>, at cursor: Cursor, slots: [String: [TokenSpan]]) -> Set<Cursor> {
    guard let item = items.first else { return [cursor] }
    let rest = items.dropFirst()
    var reached: Set<Cursor> = []
    for next in step(item, from: cursor, slots: slots) {
      reached.formUnion(ends(of: rest, at: next, slots: slots))
    }
    return reached
  }

  private func step(_ item: Pattern.Item, from cursor: Cursor, slots: [String: [TokenSpan]]) -> Set<Cursor> {
    switch item {
    case .gap(let width):
      var next = cursor
      next.gap = width
      return [next]
    case .adjacent:
      var next = cursor
      next.gap = 0
      return [next]
    case .choice(let options):
      var reached: Set<Cursor> = []
      for option in options { reached.formUnion(ends(of: option[...], at: cursor, slots: slots)) }
      return reached
    case .optional(let inner):
      return ends(of: inner[...], at: cursor, slots: slots).union([cursor])
    case .word, .exact, .concept, .slot, .number:
      return solidStep(item, from: cursor, slots: slots)
    }
  }

  private func solidStep(_ item: Pattern.Item, from cursor: Cursor, slots: [String: [TokenSpan]]) -> Set<Cursor> {
    var reached: Set<Cursor> = []
    let furthest = cursor.hasBegun ? cursor.position + cursor.gap : cursor.position
    var start = cursor.position
    while start <= furthest, start < tokens.count {
      if cursor.hasBegun, tokens[start].sentence != tokens[cursor.position - 1].sentence { break }
      for end in lengths(of: item, at: start, slots: slots) {
        var next = Cursor(position: end, gap: 2, slots: cursor.slots, hasBegun: true)
        if case .slot(let name) = item { next.slots[name] = TokenSpan(start: start, end: end) }
        reached.insert(next)
      }
      start += 1
    }
    return reached
  }

  /// Where a solid item that begins at a word ends; empty where it does not begin there.
  private func lengths(of item: Pattern.Item, at start: Int, slots: [String: [TokenSpan]]) -> [Int] {
    switch item {
    case .word(let word):
      return tokens[start].stem == word ? [start + 1] : []
    case .exact(let words):
      let end = start + words.count
      guard end <= tokens.count, zip(tokens[start..<end], words).allSatisfy({ $0.text == $1 }) else { return [] }
      return tokens[start].sentence == tokens[end - 1].sentence ? [end] : []
    case .concept(let id, let wanted):
      return spans(of: id).filter { $0.start == start && accepts(wanted, $0) }.map(\.end)
    case .slot(let name):
      return (slots[name] ?? []).filter { $0.start == start }.map(\.end)
    case .number(let least, let most, let kind):
      return isNumber(at: start, least: least, most: most, kind: kind) ? [start + 1] : []
    case .choice, .optional, .gap, .adjacent: return []
    }
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

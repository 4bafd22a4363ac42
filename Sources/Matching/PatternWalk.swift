internal import Knowledge

/// Walks the steps of a pattern over the words of a message.
struct PatternWalk {
  /// A match with the numbers of the slots that stand for `@X` and `@Y`.
  struct Bound: Equatable {
    var span: TokenSpan
    var first: Int?
    var second: Int?
  }

  /// Where matching stands: the next word, how many words may be skipped before it, and what is bound.
  struct Cursor: Equatable {
    var position: Int
    var gap = 0
    var hasBegun = false
    var first: Int?
    var second: Int?

    /// The cursor behind words that end before a position.
    fileprivate func moved(to end: Int) -> Cursor {
      Cursor(position: end, gap: 2, hasBegun: true, first: first, second: second)
    }
  }

  /// Parts of a line are joined in at most about so many ways.
  private static let mostJoined = 64

  private let scan: Scan
  private let patterns: PatternTable
  private let slots: [TokenSpan]
  /// A stack: cursors that steps start from, and above them those that steps have reached; what lies above `top` is old.
  private(set) var room: [Cursor]
  private var top = 0

  /// A walk over the words of a scan; slots stand on the given spans.
  ///
  /// `room` saves the making of one; what it holds does not matter.
  init(_ scan: Scan, slots: [TokenSpan], room: [Cursor]) {
    self.scan = scan
    patterns = scan.lexicon.patterns
    self.slots = slots
    self.room = room
  }

  /// Every match of a pattern, each once; none where one of its parts is missing.
  mutating func match(_ pattern: Int) -> [Bound] {
    var combined: [Bound] = []
    var isFirst = true
    let isWhole = patterns.isWhole(pattern)
    for part in patterns.parts(pattern) {
      let found = matches(of: part)
      combined = isFirst ? found : joined(combined, found, isWhole: isWhole)
      if combined.isEmpty { return [] }
      isFirst = false
    }
    return combined
  }

  private func joined(_ left: [Bound], _ right: [Bound], isWhole: Bool) -> [Bound] {
    var all: [Bound] = []
    for a in left {
      for b in right
      where a.span != b.span && (isWhole || scan.sentenceEnds[a.span.start] == scan.sentenceEnds[b.span.start]) {
        let span = TokenSpan(start: min(a.span.start, b.span.start), end: max(a.span.end, b.span.end))
        let bound = Bound(span: span, first: a.first ?? b.first, second: a.second ?? b.second)
        if !all.contains(bound) { all.append(bound) }
        if all.count > Self.mostJoined { return all }
      }
    }
    return all
  }

  private mutating func matches(of part: PatternTable.Part) -> [Bound] {
    var found: [Bound] = []
    var last = -1
    for start in starts(of: part) where start != last {
      last = start
      top = 0
      push(Cursor(position: start))
      walk(part.steps, from: 0)
      for end in room[..<top] where end.position > start {
        let bound = Bound(span: TokenSpan(start: start, end: end.position), first: end.first, second: end.second)
        if !found.contains(bound) { found.append(bound) }
      }
    }
    return found
  }

  /// The words at which a part can begin, in order.
  private func starts(of part: PatternTable.Part) -> [Int] {
    if part.isOpen { return Array(scan.stems.indices) }
    var starts: [Int] = []
    for place in part.stems {
      let stem = patterns.code[place]
      guard scan.presentStems.contains(stem) else { continue }
      for position in scan.stems.indices where scan.stems[position] == stem { starts.append(position) }
    }
    for place in part.concepts {
      for span in scan.spans(of: patterns.code[place]) { starts.append(span.start) }
    }
    if starts.count > 1 { starts.sort() }
    return starts
  }

  // MARK: Steps

  /// Puts in place of the cursors from `base` on all those that steps can reach from them.
  private mutating func walk(_ steps: Range<Int>, from base: Int) {
    var place = steps.lowerBound
    while place < steps.upperBound, top > base {
      let step = patterns.step(at: &place)
      let above = top
      for index in base..<above { take(step, from: room[index], above: above) }
      drop(above..<top, to: base)
    }
  }

  private mutating func push(_ cursor: Cursor) {
    if top < room.count { room[top] = cursor } else { room.append(cursor) }
    top += 1
  }

  /// Pushes a cursor unless it stands from `base` on already.
  private mutating func add(_ cursor: Cursor, above base: Int) {
    for index in base..<top where room[index] == cursor { return }
    push(cursor)
  }

  /// Lets the uppermost cursors of the stack down on what lies from `base` on.
  private mutating func drop(_ upper: Range<Int>, to base: Int) {
    for index in upper { room[base + index - upper.lowerBound] = room[index] }
    top = base + upper.count
  }

  /// Adds what a step reaches from a cursor, unless it stands above already.
  private mutating func take(_ step: PatternTable.Step, from cursor: Cursor, above base: Int) {
    switch step {
    case .gap(let width): skip(upTo: width, from: cursor, above: base)
    case .adjacent: skip(upTo: 0, from: cursor, above: base)
    case .choice(let options):
      var place = options.lowerBound
      while place < options.upperBound {
        let option = place + 1..<min(options.upperBound, place + 1 + max(0, patterns.code[place]))
        if mayBegin(option) { take(option, from: cursor, above: base) }
        place = option.upperBound
      }
    case .optional(let inner):
      take(inner, from: cursor, above: base)
      add(cursor, above: base)
    case .word, .exact, .concept, .slot, .number:
      for start in reach(of: cursor) { take(step, at: start, from: cursor, above: base) }
    }
  }

  /// Whether the first word of an option stands anywhere: most of the words that a line lists do not.
  private func mayBegin(_ option: Range<Int>) -> Bool {
    let stem = patterns.word(at: option.lowerBound)
    return stem.map { scan.presentStems.contains($0) } ?? true
  }

  private mutating func take(_ steps: Range<Int>, from cursor: Cursor, above base: Int) {
    let start = top
    push(cursor)
    walk(steps, from: start)
    let reached = start..<top
    top = start
    for index in reached { add(room[index], above: base) }
  }

  private mutating func skip(upTo width: Int, from cursor: Cursor, above base: Int) {
    var moved = cursor
    moved.gap = width
    add(moved, above: base)
  }

  /// The words at which the next solid step may begin: as many as may be skipped, and never past the sentence.
  private func reach(of cursor: Cursor) -> Range<Int> {
    let end = cursor.hasBegun ? scan.sentenceEnds[cursor.position - 1] : scan.stems.count
    let furthest = cursor.hasBegun ? cursor.position + cursor.gap : cursor.position
    return cursor.position..<max(cursor.position, min(end, furthest + 1))
  }

  /// Adds where a solid step that begins at a word ends.
  private mutating func take(_ step: PatternTable.Step, at start: Int, from cursor: Cursor, above base: Int) {
    switch step {
    case .word(let stem):
      if scan.stems[start] == stem { add(cursor.moved(to: start + 1), above: base) }
    case .exact(let words):
      if isExact(words, at: start) { add(cursor.moved(to: start + words.count), above: base) }
    case .concept(let number, let wanted):
      for span in scan.spans(of: number) where span.start == start && accepts(wanted, span) {
        add(cursor.moved(to: span.end), above: base)
      }
    case .slot(let isSecond):
      for slot in slots.indices where slots[slot].start == start {
        var moved = cursor.moved(to: slots[slot].end)
        if isSecond { moved.second = slot } else { moved.first = slot }
        add(moved, above: base)
      }
    case .number(let least, let most, let kind):
      if isNumber(at: start, least: least, most: most, kind: kind) { add(cursor.moved(to: start + 1), above: base) }
    case .choice, .optional, .gap, .adjacent: break
    }
  }

  private func isExact(_ words: Range<Int>, at start: Int) -> Bool {
    guard !words.isEmpty, start + words.count <= scan.sentenceEnds[start] else { return false }
    return words.indices.allSatisfy { patterns.code[$0] == scan.spellings[start + $0 - words.lowerBound] }
  }

  private func isNumber(at start: Int, least: Double, most: Double?, kind: AmountKind?) -> Bool {
    guard let value = scan.tokens[start].number, value >= least, value <= most ?? .infinity else { return false }
    guard let kind else { return true }
    return scan.amounts.contains { $0.kind == kind && $0.tokens.contains(start) }
  }

  private func accepts(_ wanted: Pattern.Wanted, _ span: TokenSpan) -> Bool {
    switch wanted {
    case .any: true
    case .said: scan.polarity(of: span) != .negated
    case .not: scan.polarity(of: span) == .negated
    case .ended: scan.polarity(of: span) == .ended
    }
  }
}

internal import Knowledge

/// Numbers words in the order in which they are met.
final class Numbers {
  private(set) var all: [String: Int] = [:]
  private(set) var words: [String] = []

  /// The number of a word, a new one where it has none yet.
  func number(of word: String) -> Int {
    if let number = all[word] { return number }
    all[word] = words.count
    words.append(word)
    return words.count - 1
  }
}

/// Turns lines of the grammar into the code of a `PatternTable`, one after another.
final class PatternCompiler {
  let language: String
  /// Stems that patterns or names have, ids of concepts, and words that must stand as written.
  let stems = Numbers()
  let concepts = Numbers()
  let spellings = Numbers()
  /// The lines, by number of pattern.
  private(set) var texts: [String] = []
  /// By number of pattern: the need with the fewest stems; empty where only concepts are needed.
  private(set) var rarestNeeds: [[Int]] = []
  private var code: [[Int]] = []

  init(language: String) {
    self.language = language
  }

  /// The numbers of the patterns of some lines.
  ///
  /// Lines that break the grammar are left out; `PatternCheck` reports them.
  func compile(_ lines: [String]) -> Range<Int> {
    let start = code.count
    for line in lines {
      guard let pattern = try? PatternParser.parse(line, language: language) else { continue }
      add(pattern)
    }
    return start..<code.count
  }

  /// The section of everything that was compiled.
  func section() -> [UInt8] {
    var place = 2 + code.count
    var places: [Int] = []
    for pattern in code {
      places.append(place)
      place += pattern.count
    }
    return PackedNumbers.section([code.count] + places + [place] + code.joined())
  }

  private func add(_ pattern: Pattern) {
    let parts = pattern.parts.map { part in
      let steps = part.flatMap { code(of: $0) }
      var starts = Starts()
      addStarts(part[...], to: &starts)
      let head = [starts.isOpen ? 1 : 0, starts.stems.count, starts.concepts.count]
      let body = head + starts.stems + starts.concepts + steps
      return [body.count] + body
    }
    let needs = pattern.parts.flatMap { self.needs(of: $0) }.map { need in need.map { stems.number(of: $0) } }
      .sorted { $0.count < $1.count }
    code.append(
      [pattern.isWhole ? 1 : 0, needs.count] + needs.flatMap { [$0.count] + $0 } + [parts.count] + parts.joined())
    texts.append(pattern.text)
    rarestNeeds.append(needs.first ?? [])
  }

  // MARK: Steps

  private func code(of item: Pattern.Item) -> [Int] {
    typealias Kind = PatternTable.Kind
    switch item {
    case .word(let stem): return [Kind.word, stems.number(of: stem)]
    case .exact(let words): return [Kind.exact, words.count] + words.map { spellings.number(of: $0) }
    case .concept(let id, let wanted): return [Kind.concept, concepts.number(of: id), wanted.code]
    case .slot(let name): return [Kind.slot, name == "Y" ? 1 : 0]
    case .choice(let options):
      let body = options.flatMap { option in
        let steps = option.flatMap { code(of: $0) }
        return [steps.count] + steps
      }
      return [Kind.choice, body.count] + body
    case .optional(let inner):
      let steps = inner.flatMap { code(of: $0) }
      return [Kind.optional, steps.count] + steps
    case .gap(let width): return [Kind.gap, width]
    case .adjacent: return [Kind.adjacent]
    case .number(let least, let most, let kind):
      return [Kind.number] + halves(least) + [most == nil ? 0 : 1] + halves(most ?? 0) + [kind?.code ?? 0]
    }
  }

  private func halves(_ value: Double) -> [Int] {
    [Int(truncatingIfNeeded: value.bitPattern & 0xFFFF_FFFF), Int(truncatingIfNeeded: value.bitPattern >> 32)]
  }

  // MARK: Needs

  /// Sets of stems; of each set one must occur for the items to match.
  private func needs(of items: [Pattern.Item]) -> [[String]] {
    items.compactMap { item -> [String]? in
      switch item {
      case .word(let stem): return [stem]
      case .exact(let words): return words.first.map { [stem($0, language: language)] }
      case .choice(let options):
        let needs = options.map { self.needs(of: $0).min { $0.count < $1.count } }
        return needs.contains { $0 == nil } ? nil : needs.flatMap { $0 ?? [] }
      case .concept, .slot, .optional, .gap, .adjacent, .number: return nil
      }
    }
  }

  // MARK: Starts

  /// Where a part can begin: at a word with one of these stems, at one of these concepts; or, where open, anywhere.
  private struct Starts {
    var stems: [Int] = []
    var concepts: [Int] = []
    var isOpen = false
  }

  /// Adds what the first of some items can begin with; returns whether they can all be left out.
  @discardableResult
  private func addStarts(_ items: ArraySlice<Pattern.Item>, to starts: inout Starts) -> Bool {
    for item in items {
      switch item {
      case .gap, .adjacent: continue
      case .word(let stem): starts.stems.append(stems.number(of: stem))
      case .exact(let words):
        words.first.map { starts.stems.append(stems.number(of: stem($0, language: language))) }
      case .concept(let id, _): starts.concepts.append(concepts.number(of: id))
      case .slot, .number: starts.isOpen = true
      case .choice(let options):
        var mayBeEmpty = false
        for option in options where addStarts(option[...], to: &starts) { mayBeEmpty = true }
        if mayBeEmpty { continue }
      case .optional(let inner):
        addStarts(inner[...], to: &starts)
        continue
      }
      return false
    }
    return true
  }
}

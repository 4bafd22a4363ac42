internal import Knowledge

/// Patterns ready to be tried, as numbers in a section of a pack: a pattern is known by its number from 0.
///
/// The section: the number of patterns; for each the place of its code, and one more for the end; then the code. That
/// of a pattern: 1 where it is whole; the number of its needs, and for each need how many stems it has and these; the
/// number of its parts, and for each part the length of what follows, whether it can begin anywhere, how many stems and
/// how many concepts it can begin with and these, and its steps. Steps begin with a number of `Kind`.
struct PatternTable: Sendable {
  /// What a step is.
  enum Kind {
    static let word = 1
    static let exact = 2
    static let concept = 3
    static let slot = 4
    static let number = 5
    static let choice = 6
    static let optional = 7
    static let gap = 8
    static let adjacent = 9
  }

  /// One piece of a pattern; see `Pattern.Item`.
  ///
  /// Ranges are of code.
  enum Step {
    case word(Int)
    case exact(Range<Int>)
    case concept(Int, Pattern.Wanted)
    case slot(isSecond: Bool)
    case number(least: Double, most: Double?, kind: AmountKind?)
    case choice(Range<Int>)
    case optional(Range<Int>)
    case gap(Int)
    case adjacent
  }

  /// Steps in order, and where they can begin: at a stem, at a concept, or anywhere.
  struct Part {
    var steps: Range<Int>
    var stems: Range<Int>
    var concepts: Range<Int>
    var isOpen: Bool
  }

  let code: PackedNumbers
  /// How many patterns there are.
  let count: Int

  init(_ section: PackedBytes) {
    code = PackedNumbers(section)
    count = max(0, min(code[0], code.count))
  }

  /// Whether the parts of a pattern may stand in different sentences.
  func isWhole(_ pattern: Int) -> Bool {
    code[code[1 + pattern]] == 1
  }

  /// Whether of each need of a pattern one stem is among those of a message.
  func isMet(_ pattern: Int, _ stems: BitSet) -> Bool {
    code.withNumbers(code.row(1 + pattern)) { code in
      guard code.count > 1 else { return false }
      var place = 2
      for _ in 0..<max(0, code[1]) {
        guard place < code.count else { return false }
        let end = min(code.count, place + 1 + Int(max(0, code[place])))
        repeat {
          place += 1
          guard place < end else { return false }
        } while !stems.contains(Int(code[place]))
        place = end
      }
      return true
    }
  }

  /// The parts of a pattern.
  func parts(_ pattern: Int) -> Parts {
    var place = code[1 + pattern] + 1
    for _ in 0..<max(0, code[place]) { place += 1 + code[place + 1] }
    return Parts(table: self, place: place + 2, left: code[place + 1])
  }

  /// The first part of a pattern.
  func firstPart(_ pattern: Int) -> Part? {
    var place = code[1 + pattern] + 1
    for _ in 0..<max(0, code[place]) { place += 1 + code[place + 1] }
    guard code[place + 1] > 0 else { return nil }
    place += 2
    return part(at: &place)
  }

  /// Parts of a pattern, one after the other.
  struct Parts: Sequence, IteratorProtocol {
    fileprivate let table: PatternTable
    fileprivate var place: Int
    fileprivate var left: Int

    mutating func next() -> Part? {
      guard left > 0 else { return nil }
      left -= 1
      return table.part(at: &place)
    }
  }

  /// The part at a place of code; `place` is moved behind it.
  private func part(at place: inout Int) -> Part? {
    guard place < code.count else { return nil }
    let start = place
    place += 1 + max(0, code[start])
    let stems = start + 4
    let concepts = stems + max(0, code[start + 2])
    let steps = concepts + max(0, code[start + 3])
    guard steps <= place else { return nil }
    return Part(
      steps: steps..<place, stems: stems..<concepts, concepts: concepts..<steps, isOpen: code[start + 1] == 1)
  }

  /// The stem that a step at a place of code asks for, nil where it is something else than a word.
  func word(at place: Int) -> Int? {
    code[place] == Kind.word ? code[place + 1] : nil
  }

  /// The step at a place of code; `place` is moved behind it.
  func step(at place: inout Int) -> Step {
    let start = place
    switch code[start] {
    case Kind.word:
      place += 2
      return .word(code[start + 1])
    case Kind.exact:
      place += 2 + max(0, code[start + 1])
      return .exact(start + 2..<place)
    case Kind.concept:
      place += 3
      return .concept(code[start + 1], Pattern.Wanted(code: code[start + 2]))
    case Kind.slot:
      place += 2
      return .slot(isSecond: code[start + 1] == 1)
    case Kind.number:
      place += 7
      return .number(
        least: double(at: start + 1), most: code[start + 3] == 1 ? double(at: start + 4) : nil,
        kind: AmountKind(code: code[start + 6]))
    case Kind.choice:
      place += 2 + max(0, code[start + 1])
      return .choice(start + 2..<place)
    case Kind.optional:
      place += 2 + max(0, code[start + 1])
      return .optional(start + 2..<place)
    case Kind.gap:
      place += 2
      return .gap(code[start + 1])
    default:
      place += 1
      return .adjacent
    }
  }

  private func double(at place: Int) -> Double {
    Double(
      bitPattern: UInt64(UInt32(truncatingIfNeeded: code[place])) | UInt64(UInt32(truncatingIfNeeded: code[place + 1]))
        << 32)
  }
}

extension Pattern.Wanted {
  /// The number it has in code.
  var code: Int {
    switch self {
    case .said: 0
    case .not: 1
    case .any: 2
    case .ended: 3
    }
  }

  init(code: Int) {
    self = code == 1 ? .not : code == 2 ? .any : code == 3 ? .ended : .said
  }
}

extension AmountKind {
  /// The kind with a number in code: 0 is none.
  init?(code: Int) {
    guard Self.allCases.indices.contains(code - 1) else { return nil }
    self = Self.allCases[code - 1]
  }

  /// The number it has in code, from 1.
  var code: Int { 1 + (Self.allCases.firstIndex(of: self) ?? 0) }
}

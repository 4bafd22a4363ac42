internal import Knowledge

/// The vocabulary of one language, ready for scanning: names, phrases, idioms, acts and rules of roles.
///
/// It lies in sections of a pack, as `LexiconBuilder` writes them. Concepts, stems and patterns are known by number.
final class Lexicon: Sendable {
  let language: String
  /// Ids of concepts by their number.
  let conceptIDs: StringTable
  /// By number of concept: its direct children, its phrases, and the idioms in which it is not meant.
  let children: PackedRows
  let phrases: PackedRows
  let idioms: PackedRows
  let patterns: PatternTable
  /// Stems of patterns and names, and the words that patterns spell out.
  let stems: StringTable
  let spellings: StringTable
  /// By number of a stem: concepts, and places in `acts`, of which a pattern may match where that stem occurs; the last
  /// row of each is for those with patterns that no word announces.
  let announcedConcepts: PackedRows
  let announcedActs: PackedRows
  let acts: [CompiledAct]
  let precedence: [String: Int]
  let roles: [CompiledRole]
  let groups: [Group]
  /// Concepts that name a group of people.
  let groupConcepts: Set<String>
  let alerts: [CompiledAlert]
  let concepts: Concepts
  private let texts: StringTable
  /// Names by the number of their first stem; what each name is; and its stems.
  private let names: PackedRows
  private let nameHeads: PackedNumbers
  private let nameStems: PackedRows
  private let kin: Kin
  /// By number of a stem: the patterns of which it meets the need that the fewest stems meet, so that a message looks only
  /// at patterns of which it has a rare word; the last row is for those that need no word.
  private let announcedPatterns: PackedRows

  /// An act with the patterns of its forms.
  struct CompiledAct: Sendable {
    let act: Act
    let forms: [Int]
  }

  /// A rule of roles with the patterns of its forms.
  struct CompiledRole: Sendable {
    let rule: RoleRule
    let forms: [Int]
  }

  /// An alert with the patterns of its lines, whose numbers follow each other; and of each whom it may be about.
  final class CompiledAlert: Sendable {
    let alert: Alert
    let lines: Range<Int>
    let who: [[Who]]
    let idioms: [Int]
    let veils: [Int]

    fileprivate init(_ alert: Alert, lines: Range<Int>, who: [[Who]], idioms: [Int], veils: [Int]) {
      (self.alert, self.lines, self.who, self.idioms, self.veils) = (alert, lines, who, idioms, veils)
    }
  }

  /// The lexicon in the sections of a pack whose names begin with `prefix`.
  init(_ pack: Pack, prefix: String, language: String) {
    func rows(_ name: String) -> PackedRows { PackedRows(pack.section(prefix + name)) }
    func words(_ name: String) -> StringTable { StringTable(pack.section(prefix + name)) }
    self.language = language
    conceptIDs = words("concepts")
    children = rows("children")
    phrases = rows("phrases")
    idioms = rows("idioms")
    patterns = PatternTable(pack.section(prefix + "patterns"))
    texts = words("texts")
    stems = words("stems")
    announcedPatterns = rows("announced-patterns")
    spellings = words("spellings")
    announcedConcepts = rows("announced-concepts")
    announcedActs = rows("announced-acts")
    names = rows("names")
    nameHeads = PackedNumbers(pack.section(prefix + "name-heads"))
    nameStems = rows("name-stems")
    concepts = Concepts(ids: conceptIDs, heads: PackedNumbers(pack.section(prefix + "concept-heads")))
    kin = Kin(ids: conceptIDs, parents: rows("parents"), lines: rows("lines"))
    var rules = Unpacker(pack.section(prefix + "rules"))
    acts = rules.list { CompiledAct(act: $0.value(), forms: $0.numbers()) }
    roles = rules.list { CompiledRole(rule: $0.value(), forms: $0.numbers()) }
    alerts = rules.list { unpacker in
      let alert: Alert = unpacker.value()
      let lines = unpacker.list { rules in
        let pattern = rules.int()
        return (pattern: pattern, who: rules.optional { $0.words(.general) } ?? alert.who)
      }
      let first = lines.first?.pattern ?? 0
      return CompiledAlert(
        alert, lines: first..<first + lines.count, who: lines.map(\.who), idioms: unpacker.numbers(),
        veils: unpacker.numbers())
    }
    groups = rules.values()
    groupConcepts = Set(groups.flatMap(\.names))
    precedence = Dictionary(rules.texts().enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
  }

  /// The line of an alert that a pattern was written as; empty for the patterns of anything else.
  func text(of pattern: Int) -> String {
    texts[pattern]
  }

  /// The patterns of which every need is met by the stems of a message.
  func patterns(metBy stems: BitSet) -> BitSet {
    var met = BitSet(below: patterns.count)
    func take(_ row: Int) {
      for pattern in announcedPatterns[row] where patterns.isMet(pattern, stems) { met.insert(pattern) }
    }
    for stem in stems.all { take(stem) }
    // Behind the rows of the stems stands that of what no stem announces.
    take(self.stems.count)
    return met
  }

  /// The number of each word's stem, or -1.
  func stemNumbers(of tokens: [Token]) -> [Int] {
    tokens.map { stems.find($0.stem) ?? -1 }
  }

  /// Whether a stem is one of a name.
  func isOfName(_ stem: String) -> Bool {
    stems.find(stem).map { nameHeads[$0] == 1 } ?? false
  }

  /// The numbers of the names that begin with a stem, those of most words first.
  func names(beginningWith stem: Int) -> PackedRow {
    names[stem]
  }

  /// The stems of a name.
  func words(ofName number: Int) -> PackedRow {
    nameStems[number]
  }

  /// What a name stands for.
  func head(ofName number: Int) -> (concept: Int, sort: NameSort, isTaken: Bool) {
    // Whether each stem is one of a name stands first; then three numbers for each name.
    let head = stems.count + 3 * number
    return (nameHeads[head], NameSort(code: nameHeads[head + 1]), nameHeads[head + 2] == 1)
  }

  /// The concept and everything it is a kind of, the nearest first.
  func ancestors(of concept: String) -> [String] {
    kin[concept].line
  }

  /// The numbers of a concept and of everything it is a kind of.
  func line(of concept: Int) -> PackedRow {
    kin.line(of: concept)
  }

  /// The numbers of a concept and of everything it is a kind of at most six steps up, the nearest first.
  func kinds(of concept: String) -> [(concept: Int, steps: Int)] {
    kin[concept].kinds
  }

  /// How many steps up `ancestor` is from `concept`: 0 for itself, nil where it is none.
  func steps(from concept: String, to ancestor: String) -> Int? {
    kin[concept].steps[ancestor]
  }
}

extension Unpacker {
  /// A list of whole numbers.
  fileprivate mutating func numbers() -> [Int] {
    list { $0.int() }
  }
}

extension NameSort {
  /// The number it has in an index.
  var code: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  init(code: Int) {
    self = Self.allCases.indices.contains(code) ? Self.allCases[code] : .generic
  }
}

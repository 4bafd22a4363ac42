internal import Knowledge

/// A pattern ready to be tried: words and concepts as numbers, and the words that it cannot do without.
struct CompiledPattern: Sendable {
  /// One piece of a line; see `Pattern.Item`.
  indirect enum Step: Sendable {
    case word(Int)
    case exact([String])
    case concept(Int, Pattern.Wanted)
    case slot(isSecond: Bool)
    case choice([[Step]])
    case optional([Step])
    case gap(Int)
    case adjacent
    case number(least: Double, most: Double?, kind: AmountKind?)
  }

  /// Steps in order, and where they can begin.
  struct Part: Sendable {
    let steps: [Step]
    let starts: Starts
  }

  /// Where a part can begin: at a word with one of these stems, at one of these concepts; or, where open, anywhere.
  struct Starts: Sendable {
    var stems: [Int] = []
    var concepts: [Int] = []
    var isOpen = false
  }

  let parts: [Part]
  let isWhole: Bool
  /// The line as written.
  let text: String
  /// Each need is a set of numbers of stems, of which one must occur.
  let needs: [[Int]]
}

/// Numbers words, so that to compare them is to compare numbers, and presence is a look into an array.
final class Numbers {
  private(set) var all: [String: Int] = [:]

  /// The number of a word, a new one where it has none yet.
  func number(of word: String) -> Int {
    if let number = all[word] { return number }
    all[word] = all.count
    return all.count - 1
  }
}

/// The vocabulary of one language, ready for scanning: names, phrases, idioms, acts and rules of roles.
struct Lexicon: Sendable {
  let language: String
  let concepts: [String: Concept]
  /// Ids of concepts by their number.
  let conceptIDs: [String]
  let conceptNumbers: [String: Int]
  /// By number of concept: its direct children, its phrases, and the idioms in which it is not meant.
  let children: [[Int]]
  let phrases: [[CompiledPattern]]
  let idioms: [[CompiledPattern]]
  let acts: [CompiledAct]
  let precedence: [String: Int]
  let roles: [CompiledRole]
  let groups: [Group]
  /// Concepts that name a group of people.
  let groupConcepts: Set<String>
  let alerts: [CompiledAlert]
  /// Names by their first stem.
  let names: [String: [NameEntry]]
  /// Every stem of a name.
  let stems: Set<String>
  /// Numbers of the stems that patterns need.
  let stemNumbers: [String: Int]
  /// By the number of a stem: concepts and acts of which a pattern may match where that stem occurs.
  let triggers: [Triggered]
  /// Concepts and acts with patterns that no word announces.
  let always: Triggered
  /// Each concept with everything it is a kind of, the nearest first.
  private let lines: [String: [String]]
  /// The words that patterns spell out, for spelling repair.
  let patternWords: Set<String>

  /// An act with its forms.
  struct CompiledAct: Sendable {
    let act: Act
    let forms: [CompiledPattern]
  }

  /// A rule of roles with its forms.
  struct CompiledRole: Sendable {
    let rule: RoleRule
    let forms: [CompiledPattern]
  }

  /// An alert with its lines.
  struct CompiledAlert: Sendable {
    let alert: Alert
    let lines: [(pattern: CompiledPattern, who: [Who])]
    let idioms: [CompiledPattern]
  }

  /// What a word may announce: numbers of concepts, places in `acts`; each once.
  struct Triggered: Sendable {
    var concepts: [Int] = []
    var acts: [Int] = []
  }

  /// A name as stems.
  struct NameEntry: Sendable {
    let concept: String
    let words: [String]
    let sort: NameSort
    let text: String
    let isTaken: Bool
  }
}

extension Lexicon {
  /// The lexicon of an edition.
  ///
  /// Patterns that break the grammar are left out; `PatternCheck` reports them.
  init(_ edition: Edition) {
    let language = edition.language
    let stemTable = Numbers()
    let conceptTable = Numbers()
    for concept in edition.concepts { _ = conceptTable.number(of: concept.id) }
    func compile(_ lines: [String]) -> [CompiledPattern] {
      lines.compactMap { try? PatternParser.parse($0, language: language) }
        .map { CompiledPattern($0, stems: stemTable, concepts: conceptTable, language: language) }
    }
    self.language = language
    let concepts = Dictionary(edition.concepts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.concepts = concepts
    let reader = Reader(language: language)
    var names: [String: [NameEntry]] = [:]
    for concept in edition.concepts {
      for name in concept.names {
        let words = reader.read(name.text).tokens.map(\.stem)
        guard let first = words.first else { continue }
        names[first, default: []].append(
          NameEntry(concept: concept.id, words: words, sort: name.sort, text: name.text, isTaken: concept.isTaken))
      }
    }
    self.names = names.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    var compiled: [String: [CompiledPattern]] = [:]
    for concept in edition.concepts where !concept.phrases.isEmpty { compiled[concept.id] = compile(concept.phrases) }
    let silent = edition.concepts.filter { !$0.unless.isEmpty }.map { ($0.id, compile($0.unless)) }
    acts = edition.acts.map { CompiledAct(act: $0, forms: compile($0.forms)) }
    precedence = Dictionary(
      edition.precedence.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    roles = edition.roles.map { CompiledRole(rule: $0, forms: compile($0.forms)) }
    groups = edition.groups
    groupConcepts = Set(edition.groups.flatMap(\.names))
    alerts = edition.alerts.sorted { $0.rank < $1.rank }.map { alert in
      let lines = alert.lines.flatMap { line in
        compile([(line.isWhole ? "whole:" : "") + line.text]).map { ($0, line.who.isEmpty ? alert.who : line.who) }
      }
      return CompiledAlert(alert: alert, lines: lines, idioms: compile(alert.unless))
    }
    conceptIDs = conceptTable.all.sorted { $0.value < $1.value }.map(\.key)
    conceptNumbers = conceptTable.all
    var children: [[Int]] = Array(repeating: [], count: conceptIDs.count)
    for concept in edition.concepts {
      for parent in concept.parents {
        guard let number = conceptTable.all[parent], let child = conceptTable.all[concept.id] else { continue }
        children[number].append(child)
      }
    }
    self.children = children
    phrases = conceptIDs.map { compiled[$0] ?? [] }
    let idioms = Dictionary(silent, uniquingKeysWith: { first, _ in first })
    self.idioms = conceptIDs.map { idioms[$0] ?? [] }
    var stems: Set<String> = []
    for entries in names.values {
      for entry in entries { stems.formUnion(entry.words) }
    }
    self.stems = stems
    let lines =
      edition.concepts.flatMap { $0.phrases } + edition.acts.flatMap { $0.forms }
      + edition.alerts.flatMap { $0.lines.map(\.text) }
    patternWords = Set(lines.flatMap { reader.read($0).tokens.map(\.text) }.filter { $0.utf8.count >= 4 })
    stemNumbers = stemTable.all
    (triggers, always) = Self.triggers(stems: stemTable.all.count, phrases: phrases, acts: acts)
    self.lines = Self.lines(of: concepts)
  }

  /// The concept and everything it is a kind of, the nearest first.
  func ancestors(of concept: String) -> [String] {
    lines[concept] ?? [concept]
  }

  private static func lines(of concepts: [String: Concept]) -> [String: [String]] {
    concepts.mapValues { concept in
      var line = [concept.id]
      var index = 0
      while index < line.count {
        for parent in concepts[line[index]]?.parents ?? [] where !line.contains(parent) { line.append(parent) }
        index += 1
      }
      return line
    }
  }

  private static func triggers(
    stems: Int, phrases: [[CompiledPattern]], acts: [CompiledAct]
  ) -> (triggers: [Triggered], always: Triggered) {
    var triggers = Array(repeating: Triggered(), count: stems)
    var always = Triggered()
    for (concept, patterns) in phrases.enumerated() {
      for number in Set(patterns.flatMap(\.rarestNeed)) { triggers[number].concepts.append(concept) }
      if patterns.contains(where: \.needs.isEmpty) { always.concepts.append(concept) }
    }
    for (place, act) in acts.enumerated() {
      for number in Set(act.forms.flatMap(\.rarestNeed)) { triggers[number].acts.append(place) }
      if act.forms.contains(where: \.needs.isEmpty) { always.acts.append(place) }
    }
    return (triggers, always)
  }

  /// How many steps up `ancestor` is from `concept`: 0 for itself, nil where it is none.
  func steps(from concept: String, to ancestor: String) -> Int? {
    var level = [concept]
    for distance in 0...6 {
      if level.contains(ancestor) { return distance }
      level = level.flatMap { concepts[$0]?.parents ?? [] }
      if level.isEmpty { return nil }
    }
    return nil
  }
}

extension CompiledPattern {
  /// A pattern of a language with its words and concepts numbered.
  init(_ pattern: Pattern, stems: Numbers, concepts: Numbers, language: String) {
    parts = pattern.parts.map { items in
      let steps = items.map { Step($0, stems, concepts) }
      var starts = Starts()
      starts.add(steps[...]) { stems.number(of: stem($0, language: language)) }
      return Part(steps: steps, starts: starts)
    }
    isWhole = pattern.isWhole
    text = pattern.text
    needs = pattern.parts.flatMap { Self.needs(of: $0, language: language) }
      .map { need in need.map { stems.number(of: $0) } }.sorted { $0.count < $1.count }
  }

  /// The need with the fewest words, or nothing where only concepts are needed.
  var rarestNeed: [Int] {
    needs.first ?? []
  }

  /// Sets of stems; of each set one must occur for the items to match.
  private static func needs(of items: [Pattern.Item], language: String) -> [[String]] {
    items.compactMap { item -> [String]? in
      switch item {
      case .word(let stem): return [stem]
      case .exact(let words): return words.first.map { [stem($0, language: language)] }
      case .choice(let options):
        let needs = options.map { Self.needs(of: $0, language: language).min { $0.count < $1.count } }
        return needs.contains { $0 == nil } ? nil : needs.flatMap { $0 ?? [] }
      case .concept, .slot, .optional, .gap, .adjacent, .number: return nil
      }
    }
  }
}

extension CompiledPattern.Starts {
  /// Adds what the first of some steps can begin with; returns whether they can all be left out.
  @discardableResult
  mutating func add(_ steps: ArraySlice<CompiledPattern.Step>, stemNumber: (String) -> Int) -> Bool {
    for step in steps {
      switch step {
      case .gap, .adjacent: continue
      case .word(let stem): stems.append(stem)
      case .exact(let words): words.first.map { stems.append(stemNumber($0)) }
      case .concept(let number, _): concepts.append(number)
      case .slot, .number: isOpen = true
      case .choice(let options):
        var mayBeEmpty = false
        for option in options where add(option[...], stemNumber: stemNumber) { mayBeEmpty = true }
        if mayBeEmpty { continue }
      case .optional(let inner):
        add(inner[...], stemNumber: stemNumber)
        continue
      }
      return false
    }
    return true
  }
}

extension CompiledPattern.Step {
  init(_ item: Pattern.Item, _ stems: Numbers, _ concepts: Numbers) {
    switch item {
    case .word(let stem): self = .word(stems.number(of: stem))
    case .exact(let words): self = .exact(words)
    case .concept(let id, let wanted): self = .concept(concepts.number(of: id), wanted)
    case .slot(let name): self = .slot(isSecond: name == "Y")
    case .choice(let options): self = .choice(options.map { $0.map { Self($0, stems, concepts) } })
    case .optional(let inner): self = .optional(inner.map { Self($0, stems, concepts) })
    case .gap(let width): self = .gap(width)
    case .adjacent: self = .adjacent
    case .number(let least, let most, let kind): self = .number(least: least, most: most, kind: kind)
    }
  }
}

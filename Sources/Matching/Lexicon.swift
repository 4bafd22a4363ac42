internal import Knowledge

/// A pattern with the words that it cannot do without.
struct CompiledPattern: Sendable {
  let pattern: Pattern
  /// Each need is a set of numbers of stems, of which one must occur.
  let needs: [[Int]]
}

/// Numbers the stems that patterns need, so that presence is a look into an array.
final class StemNumbers {
  private(set) var numbers: [String: Int] = [:]

  /// The number of a stem, a new one where it has none yet.
  func number(of stem: String) -> Int {
    if let number = numbers[stem] { return number }
    numbers[stem] = numbers.count
    return numbers.count - 1
  }
}

/// The vocabulary of one language, ready for scanning: names, phrases, idioms, acts and rules of roles.
struct Lexicon: Sendable {
  let language: String
  let concepts: [String: Concept]
  /// Direct children of each concept.
  let children: [String: [String]]
  let phrases: [String: [CompiledPattern]]
  let idioms: [String: [CompiledPattern]]
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
  let triggers: [Int: Triggered]
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

  /// What a word may announce: ids of concepts, places in `acts`.
  struct Triggered: Sendable {
    var concepts: Set<String> = []
    var acts: Set<Int> = []
  }

  /// A name as stems.
  struct NameEntry: Sendable {
    let concept: String
    let words: [String]
    let sort: NameSort
    let text: String
  }
}

extension Lexicon {
  /// The lexicon of an edition. Patterns that break the grammar are left out; `PatternCheck` reports them.
  init(_ edition: Edition, numbers: StemNumbers) {
    let language = edition.language
    func compile(_ lines: [String]) -> [CompiledPattern] {
      lines.compactMap { try? PatternParser.parse($0, language: language) }.map { CompiledPattern($0, numbers, language: language) }
    }
    self.language = language
    concepts = Dictionary(edition.concepts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var children: [String: [String]] = [:]
    var names: [String: [NameEntry]] = [:]
    let reader = Reader(language: language)
    for concept in edition.concepts {
      for parent in concept.parents { children[parent, default: []].append(concept.id) }
      for name in concept.names {
        let words = reader.read(name.text).tokens.map(\.stem)
        guard let first = words.first else { continue }
        let entry = NameEntry(concept: concept.id, words: words, sort: name.sort, text: name.text)
        names[first, default: []].append(entry)
      }
    }
    self.children = children
    self.names = names.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    phrases = Dictionary(uniqueKeysWithValues: concepts.map { ($0.key, compile($0.value.phrases)) })
    idioms = Dictionary(
      uniqueKeysWithValues: concepts.filter { !$0.value.unless.isEmpty }.map { ($0.key, compile($0.value.unless)) })
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
    var stems: Set<String> = []
    for entries in names.values {
      for entry in entries { stems.formUnion(entry.words) }
    }
    self.stems = stems
    let lines = edition.concepts.flatMap { $0.phrases } + edition.acts.flatMap { $0.forms }
      + edition.alerts.flatMap { $0.lines.map(\.text) }
    patternWords = Set(lines.flatMap { reader.read($0).tokens.map(\.text) }.filter { $0.utf8.count >= 5 })
    stemNumbers = numbers.numbers
    (triggers, always) = Self.triggers(phrases: phrases, acts: acts)
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
    phrases: [String: [CompiledPattern]], acts: [CompiledAct]
  ) -> (triggers: [Int: Triggered], always: Triggered) {
    var triggers: [Int: Triggered] = [:]
    var always = Triggered()
    for (concept, patterns) in phrases {
      for pattern in patterns {
        guard let need = pattern.needs.min(by: { $0.count < $1.count }) else {
          always.concepts.insert(concept)
          continue
        }
        for number in need { triggers[number, default: Triggered()].concepts.insert(concept) }
      }
    }
    for (place, act) in acts.enumerated() {
      for pattern in act.forms {
        guard let need = pattern.needs.min(by: { $0.count < $1.count }) else {
          always.acts.insert(place)
          continue
        }
        for number in need { triggers[number, default: Triggered()].acts.insert(place) }
      }
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
  /// A pattern of a language, its needs numbered.
  init(_ pattern: Pattern, _ numbers: StemNumbers, language: String = "en") {
    self.pattern = pattern
    needs = pattern.parts.flatMap { Self.needs(of: $0, language: language) }
      .map { need in need.map { numbers.number(of: $0) } }
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

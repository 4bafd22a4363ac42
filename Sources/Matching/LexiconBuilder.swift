internal import Knowledge

/// Makes the sections of a `Lexicon` from an edition.
struct LexiconBuilder {
  /// The words that patterns spell out, for spelling repair.
  let patternWords: Set<String>
  private var sections: [(name: String, bytes: [UInt8])] = []
  private let edition: Edition
  private let compiler: PatternCompiler
  private let reader: Reader

  /// Reads an edition.
  ///
  /// Patterns that break the grammar are left out; `PatternCheck` reports them.
  init(_ edition: Edition, reader: Reader) {
    self.edition = edition
    self.reader = reader
    compiler = PatternCompiler(language: edition.language)
    let lines =
      edition.concepts.flatMap { $0.phrases } + edition.acts.flatMap { $0.forms }
      + edition.alerts.flatMap { $0.lines.map(\.text) }
    patternWords = Set(lines.flatMap { reader.read($0).tokens.map(\.text) }.filter { $0.utf8.count >= 4 })
    let concepts = edition.concepts
    for concept in concepts { _ = compiler.concepts.number(of: concept.id) }
    let phrases = concepts.map { Array(compiler.compile($0.phrases)) }
    let idioms = concepts.map { Array(compiler.compile($0.unless)) }
    let acts = edition.acts.map { ($0, Array(compiler.compile($0.forms))) }
    let alertLines = addRules(acts)
    for parent in concepts.flatMap(\.parents) { _ = compiler.concepts.number(of: parent) }
    add("phrases", rows: byNumber(concepts, phrases))
    add("idioms", rows: byNumber(concepts, idioms))
    addKin(concepts)
    addNames(concepts)
    addAnnounced(byNumber(concepts, phrases), acts.map(\.1))
    add("patterns", compiler.section())
    // Only the lines of alerts are ever shown.
    let shown = compiler.texts.enumerated().map { alertLines.contains($0.offset) ? $0.element : "" }
    add("texts", StringTable.section(shown, isFindable: false))
    add("stems", StringTable.section(compiler.stems.words))
    add("spellings", StringTable.section(compiler.spellings.words))
    add("concepts", StringTable.section(compiler.concepts.words))
  }

  /// Adds the sections to a pack, with `prefix` before their names.
  func add(to builder: inout PackBuilder, prefix: String) {
    for section in sections { builder.add(prefix + section.name, section.bytes) }
  }

  private mutating func add(_ name: String, _ bytes: [UInt8]) {
    sections.append((name, bytes))
  }

  private mutating func add(_ name: String, rows: [[Int]]) {
    add(name, PackedRows.section(rows))
  }

  /// Rows that stand in the order of a list of concepts, by number of concept.
  private func byNumber(_ concepts: [Concept], _ rows: [[Int]]) -> [[Int]] {
    var sorted = Array(repeating: [Int](), count: compiler.concepts.words.count)
    for (concept, row) in zip(concepts, rows) { sorted[compiler.concepts.number(of: concept.id)] += row }
    return sorted
  }

  // MARK: Rules

  /// Acts, roles, alerts and groups, without the texts that only authors need.
  ///
  /// Returns the patterns of the lines of alerts.
  private mutating func addRules(_ acts: [(Act, [Int])]) -> Set<Int> {
    var alertLines: Set<Int> = []
    var packer = Packer()
    packer.list(acts) { packer, act in
      packer.value(Act(id: act.0.id, isLow: act.0.isLow, not: [], forms: []))
      packer.list(act.1) { $0.int($1) }
    }
    packer.list(edition.roles) { packer, rule in
      packer.value(RoleRule(role: rule.role, second: rule.second, forms: []))
      packer.list(Array(compiler.compile(rule.forms))) { $0.int($1) }
    }
    packer.list(edition.alerts.sorted { $0.rank < $1.rank }) { packer, alert in
      packer.value(alert.head)
      let lines = alert.lines.flatMap { line in
        compiler.compile([(line.isWhole ? "whole:" : "") + line.text]).map { ($0, line.who.isEmpty ? nil : line.who) }
      }
      alertLines.formUnion(lines.map(\.0))
      packer.list(lines) { packer, line in
        packer.int(line.0)
        packer.optional(line.1) { $0.words($1) }
      }
      packer.list(Array(compiler.compile(alert.unless))) { $0.int($1) }
      packer.list(Array(compiler.compile(alert.veiled))) { $0.int($1) }
    }
    packer.values(edition.groups.map(\.head))
    packer.texts(edition.precedence)
    add("rules", packer.bytes)
    return alertLines
  }

  // MARK: Concepts

  private mutating func addKin(_ concepts: [Concept]) {
    let count = compiler.concepts.words.count
    let byID = Dictionary(concepts.map { ($0.id, $0) }) { first, _ in first }
    var heads = Array(repeating: 0, count: count)
    var parents = Array(repeating: [Int](), count: count)
    var children = parents
    var lines = parents
    for concept in byID.values {
      let number = compiler.concepts.number(of: concept.id)
      heads[number] = Concepts.head(of: concept)
      parents[number] = concept.parents.map { compiler.concepts.number(of: $0) }
      lines[number] = Self.line(of: concept, in: byID).map { compiler.concepts.number(of: $0) }
    }
    for (number, above) in parents.enumerated() {
      for parent in above { children[parent].append(number) }
    }
    add("concept-heads", PackedNumbers.section(heads))
    add("parents", rows: parents)
    add("children", rows: children)
    add("lines", rows: lines)
  }

  private static func line(of concept: Concept, in concepts: [String: Concept]) -> [String] {
    var line = [concept.id]
    var index = 0
    while index < line.count {
      for parent in concepts[line[index]]?.parents ?? [] where !line.contains(parent) { line.append(parent) }
      index += 1
    }
    return line
  }

  // MARK: Names

  private mutating func addNames(_ concepts: [Concept]) {
    var heads: [Int] = []
    var stems: [[Int]] = []
    var byFirst: [Int: [Int]] = [:]
    for concept in concepts {
      for name in concept.names {
        let words = reader.read(name.text).tokens.map { compiler.stems.number(of: $0.stem) }
        guard let first = words.first else { continue }
        byFirst[first, default: []].append(stems.count)
        heads += [compiler.concepts.number(of: concept.id), name.sort.code, concept.isTaken ? 1 : 0]
        stems.append(words)
      }
    }
    let ofNames = Set(stems.joined())
    let all = compiler.stems.words.indices
    add("names", rows: all.map { (byFirst[$0] ?? []).sorted { stems[$0].count > stems[$1].count } })
    add("name-heads", PackedNumbers.section(all.map { ofNames.contains($0) ? 1 : 0 } + heads))
    add("name-stems", rows: stems)
  }

  // MARK: Announcing

  /// What each stem announces; the last row holds what no word announces.
  private mutating func addAnnounced(_ phrases: [[Int]], _ forms: [[Int]]) {
    add("announced-concepts", rows: announced(phrases))
    add("announced-acts", rows: announced(forms))
    add("announced-patterns", rows: announced(compiler.rarestNeeds.indices.map { [$0] }))
  }

  private func announced(_ patterns: [[Int]]) -> [[Int]] {
    var rows = Array(repeating: [Int](), count: compiler.stems.words.count + 1)
    for (place, numbers) in patterns.enumerated() {
      let needs = numbers.map { compiler.rarestNeeds[$0] }
      for stem in Set(needs.joined()).sorted() { rows[stem].append(place) }
      if needs.contains(where: \.isEmpty) { rows[rows.count - 1].append(place) }
    }
    return rows
  }
}

extension Alert {
  /// The alert without lines and sentences.
  var head: Alert {
    var head = Alert(id: id, family: family, level: level, rank: rank)
    head.answer = answer
    head.causes = causes
    head.isPrivate = isPrivate
    head.lift = lift
    head.who = who
    return head
  }
}

extension Group {
  /// The group without its words.
  var head: Group {
    Group(id: id, names: names, caveat: Caveat(level: caveat.level, passage: Passage("")))
  }
}

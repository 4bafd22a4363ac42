internal import Knowledge

/// Makes the sections of a `Repair`: the single words of names, and ordinary words that the knowledge base uses.
struct RepairBuilder {
  private struct Target {
    var shown: String
    var concepts: [Int]
    var isTaken: Bool
  }

  private var targets: [String: Target] = [:]

  /// Reads the names of an edition; `words` are its ordinary words.
  init(_ edition: Edition, words: Set<String>, reader: Reader, lexicon: Lexicon) {
    for concept in edition.concepts {
      let number = lexicon.conceptIDs.find(concept.id) ?? 0
      for name in concept.names { add(name, of: concept, number, reader) }
    }
    let taken = Dictionary(grouping: targets.filter(\.value.isTaken).keys.map { Array($0.utf8) }, by: \.count)
    for word in words where targets[word] == nil && word.utf8.count >= 4 && !Self.isMisspelt(word, taken) {
      targets[word] = Target(shown: word, concepts: [], isTaken: false)
    }
  }

  /// Whether a word that asks use, and no ordinary one, is a name as people misspell it: it is no word to leave as it is.
  private static func isMisspelt(_ word: String, _ taken: [Int: [[UInt8]]]) -> Bool {
    let letters = Array(word.utf8)
    guard letters.count >= Repair.enough, !CommonWords.contains(word) else { return false }
    let limit = Spelling.limit(for: word)
    return (letters.count - limit...letters.count + limit).contains { length in
      taken[length]?.contains { Spelling.distance(letters, $0, limit: limit) <= limit } == true
    }
  }

  private mutating func add(_ name: Name, of concept: Concept, _ number: Int, _ reader: Reader) {
    guard name.sort != .askOnly, name.sort != .company || !concept.isTaken else { return }
    let tokens = reader.read(name.text).tokens
    guard tokens.count == 1, let text = tokens.first?.text, text.utf8.count >= 4 else { return }
    let others = targets[text]?.concepts ?? []
    targets[text] = Target(
      shown: name.sort == .misspelling ? text : name.text, concepts: others.filter { $0 != number } + [number],
      isTaken: concept.isTaken)
  }

  /// Adds the sections to a pack, with `prefix` before their names.
  func add(to builder: inout PackBuilder, prefix: String) {
    let sorted = targets.sorted { ($0.key.utf8.count, $0.key) < ($1.key.utf8.count, $1.key) }
    let longest = sorted.last?.key.utf8.count ?? 0
    var lengths = [Int](repeating: 0, count: longest + 2)
    for target in sorted { lengths[target.key.utf8.count + 1] += 1 }
    for length in 0...longest { lengths[length + 1] += lengths[length] }
    builder.add(prefix + "words", StringTable.section(sorted.map(\.key)))
    builder.add(prefix + "word-lengths", PackedNumbers.section(lengths))
    builder.add(
      prefix + "word-letters", PackedNumbers.section(sorted.map { Int(Repair.letters(of: Array($0.key.utf8))) }))
    builder.add(prefix + "words-shown", StringTable.section(sorted.map(\.value.shown), isFindable: false))
    builder.add(
      prefix + "word-names",
      PackedRows.section(sorted.map { [$0.value.isTaken ? 1 : 0] + $0.value.concepts }))
  }
}

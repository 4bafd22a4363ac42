internal import Knowledge

/// Repairs misspelt words of a message against the vocabulary.
///
/// A word that the vocabulary or ordinary English knows is left as it is. A repair into the name of a medicine needs
/// a neighbour that licenses a medicine, or seven letters; one that lands equally near two medicines is not made, and
/// neither is one that would turn one medicine's name into another's.
struct Repair: Sendable {
  /// A word that a misspelling may be read as.
  struct Target: Sendable {
    let text: String
    /// How a reply spells it.
    let shown: String
    /// The concepts that it names; empty for an ordinary word.
    let concepts: Set<String>
    let isTaken: Bool
  }

  private let targets: [Int: [Target]]
  private let known: Set<String>

  /// Targets are the single words of names, and ordinary words that questions of the knowledge base use.
  init(lexicon: Lexicon, words: Set<String>, reader: Reader) {
    var byText: [String: Target] = [:]
    for entry in lexicon.names.values.joined() {
      let isTaken = lexicon.concepts[entry.concept]?.isTaken ?? false
      guard entry.sort != .askOnly, entry.sort != .company || !isTaken else { continue }
      for token in reader.read(entry.text).tokens where entry.words.count == 1 && token.text.utf8.count >= 4 {
        let others = byText[token.text]?.concepts ?? []
        byText[token.text] = Target(
          text: token.text, shown: entry.sort == .misspelling ? token.text : entry.text,
          concepts: others.union([entry.concept]), isTaken: isTaken)
      }
    }
    for word in words where byText[word] == nil && word.utf8.count >= 4 {
      byText[word] = Target(text: word, shown: word, concepts: [], isTaken: false)
    }
    known = Set(byText.keys)
    targets = Dictionary(grouping: byText.values.sorted { $0.text < $1.text }, by: { $0.text.utf8.count })
  }

  /// Repairs a reading in place and notes what was changed and what stayed unknown.
  func apply(to reading: inout Reading, lexicon: Lexicon) {
    for index in reading.tokens.indices where isOdd(reading.tokens[index], lexicon) {
      let token = reading.tokens[index]
      guard let target = best(for: token.text, in: reading, at: index) else {
        reading.unknown.append(token.surface)
        continue
      }
      reading.tokens[index].text = target.text
      reading.tokens[index].stem = stem(target.text, language: lexicon.language)
      reading.corrections.append(Correction(from: token.surface, to: target.shown))
    }
  }

  private func isOdd(_ token: Token, _ lexicon: Lexicon) -> Bool {
    token.number == nil && token.text.utf8.count >= 2 && !known.contains(token.text)
      && !lexicon.stems.contains(token.stem) && !CommonWords.contains(token.text)
  }

  private func best(for word: String, in reading: Reading, at index: Int) -> Target? {
    guard word.utf8.count >= 4 else { return nil }
    let limit = Spelling.limit(for: word)
    var nearest: [(target: Target, distance: Int)] = []
    for length in (word.utf8.count - limit)...(word.utf8.count + limit) {
      for target in targets[length] ?? [] {
        guard target.text.utf8.first == word.utf8.first || target.text.utf8.count >= 6 else { continue }
        let distance = Spelling.distance(word, target.text, limit: limit)
        if distance <= limit { nearest.append((target, distance)) }
      }
    }
    guard let least = nearest.map(\.distance).min() else { return nil }
    let tied = nearest.filter { $0.distance == least }.map(\.target)
    let taken = tied.filter(\.isTaken)
    let concepts = Set(taken.flatMap(\.concepts))
    if concepts.count > 1 { return nil }
    guard let medicine = taken.first else { return tied.first }
    return word.utf8.count >= 7 || isLicensed(reading, index) ? medicine : tied.first { !$0.isTaken }
  }

  /// Whether a neighbour within three words makes a medicine likely.
  private func isLicensed(_ reading: Reading, _ index: Int) -> Bool {
    let reach = max(0, index - 3)..<min(reading.tokens.count, index + 4)
    return reach.contains { $0 != index && Company.licences.contains(reading.tokens[$0].text) }
      || reading.tokens.count <= 2
  }
}

internal import Knowledge

/// Repairs misspelt words of a message against the vocabulary.
///
/// A word that the vocabulary or ordinary English knows is left as it is. A repair into the name of a medicine needs
/// a neighbour that licenses a medicine, or `enough` letters; one that lands equally near two medicines is not made, and
/// neither is one that would turn one medicine's name into another's.
struct Repair: Sendable {
  /// A word that a misspelling may be read as.
  private struct Target {
    let text: String
    /// How a reply spells it.
    let shown: String
    /// The concepts that it names; empty for an ordinary word.
    let concepts: PackedRow
    let isTaken: Bool
  }

  /// A word of so many letters that nothing knows is repaired into a medicine's name whatever stands beside it.
  static let enough = 6

  /// The words in the order of their lengths; where those of each length begin; how each is spelt; what it names, with
  /// 1 before that where it is taken.
  private let words: StringTable
  private let lengths: PackedNumbers
  /// Which letters each word has, as `letters(of:)` gives them.
  private let letters: PackedNumbers
  private let shown: StringTable
  private let names: PackedRows

  /// The words in the sections of a pack whose names begin with `prefix`.
  init(_ pack: Pack, prefix: String) {
    words = StringTable(pack.section(prefix + "words"))
    lengths = PackedNumbers(pack.section(prefix + "word-lengths"))
    letters = PackedNumbers(pack.section(prefix + "word-letters"))
    shown = StringTable(pack.section(prefix + "words-shown"))
    names = PackedRows(pack.section(prefix + "word-names"))
  }

  private func target(_ number: Int) -> Target {
    let row = names[number]
    return Target(
      text: words[number], shown: shown[number], concepts: row, isTaken: row.first == 1)
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

  /// The set of letters of a word, a bit for each.
  static func letters(of word: [UInt8]) -> UInt32 {
    word.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }

  private func isOdd(_ token: Token, _ lexicon: Lexicon) -> Bool {
    token.number == nil && token.text.utf8.count >= 2 && AmountRules.unit(token.text).isEmpty
      && words.find(token.text) == nil
      && !lexicon.isOfName(token.stem) && !CommonWords.contains(token.text)
      && !(lexicon.language == "es" && SpanishWords.contains(token.text))
  }

  private func best(for word: String, in reading: Reading, at index: Int) -> Target? {
    guard word.utf8.count >= 4 else { return nil }
    let limit = Spelling.limit(for: word)
    let letters = Array(word.utf8)
    let own = Self.letters(of: letters)
    var least = limit + 1
    var tied: [Int] = []
    for length in (letters.count - limit)...(letters.count + limit) {
      for number in lengths.row(length) {
        // An edit takes one letter away and puts one in at most: words that differ in more are further apart.
        let different = own ^ UInt32(truncatingIfNeeded: self.letters[number])
        guard different.nonzeroBitCount <= 2 * limit else { continue }
        guard length >= 6 || words.firstLetter(of: number) == letters[0] else { continue }
        let distance = Spelling.distance(letters, words.letters(of: number), limit: limit)
        guard distance <= least, distance <= limit else { continue }
        if distance < least { tied = [] }
        least = distance
        tied.append(number)
      }
    }
    return choice(of: tied.map { target($0) }, for: word, in: reading, at: index)
  }

  /// Of words that are equally near the one that may be meant: never a guess between two medicines.
  private func choice(of tied: [Target], for word: String, in reading: Reading, at index: Int) -> Target? {
    let taken = tied.filter(\.isTaken)
    if Set(taken.flatMap { $0.concepts.dropFirst() }).count > 1 { return nil }
    guard let medicine = taken.first else { return tied.first }
    return word.utf8.count >= Self.enough || isLicensed(reading, index) ? medicine : tied.first { !$0.isTaken }
  }

  /// Whether a neighbour within three words makes a medicine likely.
  private func isLicensed(_ reading: Reading, _ index: Int) -> Bool {
    let reach = max(0, index - 3)..<min(reading.tokens.count, index + 4)
    return reach.contains { $0 != index && Company.licences.contains(reading.tokens[$0].text) }
      || reading.tokens.count <= 2
  }
}

/// A line of the alert grammar (docs/alerts.md), ready to be tried on a message.
public struct Pattern: Equatable, Sendable {
  /// One piece of a line.
  indirect enum Item: Equatable, Sendable {
    /// A stem; a word with that stem matches. Typos were repaired before.
    case word(String)
    /// Matches as written, adjacent.
    case exact([String])
    case concept(String, Wanted)
    /// The placeholder of a role rule: `@X`, `@Y`.
    case slot(String)
    case choice([[Item]])
    case optional([Item])
    /// Up to so many words may stand here, instead of two.
    case gap(Int)
    case adjacent
    case number(least: Double, most: Double?, kind: AmountKind?)
  }

  /// The polarity that a concept must have.
  enum Wanted: String, Sendable, CaseIterable {
    case said, not, any, ended
  }

  /// Parts may stand in any order, all in one sentence, or anywhere where `isWhole`.
  var parts: [[Item]]
  var isWhole: Bool
  /// The line as written.
  public var text: String

  /// Ids of the concepts that the line names.
  public var concepts: Set<String> {
    var all: Set<String> = []
    func visit(_ items: [Item]) {
      for item in items {
        switch item {
        case .concept(let id, _): all.insert(id)
        case .choice(let options): options.forEach(visit)
        case .optional(let inner): visit(inner)
        case .word, .exact, .slot, .gap, .adjacent, .number: continue
        }
      }
    }
    parts.forEach(visit)
    return all
  }
}

/// What is wrong with a line of the grammar, and where.
public struct PatternError: Error, Equatable, Sendable {
  /// What is wrong and what would be right, for people who write lines.
  public var message: String
}

/// Reads lines of the alert grammar.
struct PatternParser {
  private var words: [String]
  private var index = 0
  private let language: String

  /// The pattern of a line.
  ///
  /// Throws `PatternError` where it breaks the grammar.
  static func parse(_ line: String, language: String = "en") throws -> Pattern {
    var text = line
    var isWhole = false
    if text.hasPrefix("whole:") {
      isWhole = true
      text = String(text.dropFirst(6))
    }
    var parser = PatternParser(words: try lex(text), language: language)
    var parts = [try parser.items(until: "&")]
    while parser.take("&") { parts.append(try parser.items(until: "&")) }
    guard parser.index == parser.words.count else {
      throw PatternError(message: "')' or ']' without its opening sign in '\(line)'; take it out or open it before")
    }
    guard parts.allSatisfy({ part in part.contains { isSolid($0) } }) else {
      throw PatternError(message: "a part of '\(line)' could match nothing; give it a word that must be there")
    }
    return Pattern(parts: parts, isWhole: isWhole, text: line)
  }

  private init(words: [String], language: String) {
    self.words = words
    self.language = language
  }

  private static func isSolid(_ item: Pattern.Item) -> Bool {
    switch item {
    case .word, .exact, .concept, .slot, .number: true
    case .choice(let options): options.allSatisfy { $0.contains { isSolid($0) } }
    case .optional, .gap, .adjacent: false
    }
  }

  /// Signs and words; a quoted text is one piece that keeps its opening quote.
  private static func lex(_ text: String) throws -> [String] {
    var pieces: [String] = []
    var piece = ""
    var isQuoted = false
    for letter in text {
      if isQuoted {
        if letter == "\"" {
          isQuoted = false
          pieces.append(piece)
          piece = ""
        } else {
          piece.append(letter)
        }
        continue
      }
      switch letter {
      case "\"":
        if !piece.isEmpty { pieces.append(piece) }
        piece = "\""
        isQuoted = true
      case " ", "\n", "\t", ",":
        if !piece.isEmpty { pieces.append(piece) }
        piece = ""
      case "(", ")", "[", "]", "|", "&":
        if !piece.isEmpty { pieces.append(piece) }
        piece = ""
        pieces.append(String(letter))
      default: piece.append(letter)
      }
    }
    if isQuoted { throw PatternError(message: "a quote is not closed in '\(text)'; close it") }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  private mutating func take(_ sign: String) -> Bool {
    guard index < words.count, words[index] == sign else { return false }
    index += 1
    return true
  }

  private mutating func items(until closing: String) throws -> [Pattern.Item] {
    var found: [Pattern.Item] = []
    while index < words.count, words[index] != closing, words[index] != "|", words[index] != ")", words[index] != "]" {
      found += try item()
    }
    guard !found.isEmpty else {
      throw PatternError(
        message: "nothing stands before '\(index < words.count ? words[index] : "the end")'; write a word there")
    }
    return found
  }

  private mutating func item() throws -> [Pattern.Item] {
    let word = words[index]
    index += 1
    switch word.first {
    case "(": return [.choice(try options(closing: ")"))]
    case "[":
      let inner = try options(closing: "]")
      return [.optional(inner.count == 1 ? inner[0] : [.choice(inner)])]
    case "\"": return [.exact(folded(String(word.dropFirst())))]
    case "@": return [try concept(word)]
    case "#": return [try number(word)]
    case "." where word.hasPrefix(".."): return [.gap(try gap(word))]
    case "&": throw PatternError(message: "'&' parts whole parts of a line; it cannot stand inside brackets")
    default: break
    }
    if word == "++" { return [.adjacent] }
    return folded(word).map { .word(stem($0, language: language)) }
  }

  private mutating func options(closing: String) throws -> [[Pattern.Item]] {
    var all = [try items(until: closing)]
    while take("|") { all.append(try items(until: closing)) }
    guard take(closing) else { throw PatternError(message: "'\(closing)' is missing; close what was opened") }
    return all
  }

  private func concept(_ word: String) throws -> Pattern.Item {
    let body = word.dropFirst()
    if body == "X" || body == "Y" { return .slot(String(body)) }
    guard let brace = body.firstIndex(of: "{") else { return .concept(String(body), .said) }
    let mark = body[body.index(after: brace)...].dropLast()
    guard body.last == "}", let wanted = Pattern.Wanted(rawValue: String(mark)) else {
      throw PatternError(message: "'\(word)' has no such mark; write {said}, {not}, {any} or {ended}")
    }
    return .concept(String(body[..<brace]), wanted)
  }

  private func gap(_ word: String) throws -> Int {
    guard let width = Int(word.dropFirst(2)), (0...8).contains(width) else {
      throw PatternError(message: "'\(word)' is no gap; write .. and a number from 0 to 8")
    }
    return width
  }

  private func number(_ word: String) throws -> Pattern.Item {
    let pieces = word.dropFirst().split(separator: ":", maxSplits: 1)
    let kind = pieces.count == 2 ? AmountKind(rawValue: String(pieces[1])) : nil
    let range = pieces.first.map { $0.split(separator: "-") } ?? []
    guard let least = range.first.flatMap({ Double($0) }), pieces.count == 1 || kind != nil else {
      throw PatternError(message: "'\(word)' is no number; write #N, #N-M or #N:taken")
    }
    return .number(least: least, most: range.count == 2 ? Double(range[1]) : nil, kind: kind)
  }

  /// The folded words of a piece; a piece of signs alone gives none.
  private func folded(_ text: String) -> [String] {
    Reader(language: language).read(text).tokens.map(\.text)
  }
}

/// Ids of the concepts that a line of the grammar names.
///
/// Throws `PatternError` where the line breaks the grammar.
public func conceptsNamed(by line: String, language: String = "en") throws(PatternError) -> Set<String> {
  do {
    return try PatternParser.parse(line, language: language).concepts
  } catch let error as PatternError {
    throw error
  } catch {
    throw PatternError(message: "the line '\(line)' cannot be read")
  }
}

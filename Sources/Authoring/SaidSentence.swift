/// A sentence of a text as the forms of forbidden sayings read it: its words, and what turns them into their opposite.
struct SaidSentence {
  /// Words in lower case, as `WordsCheck.words` cuts them.
  private(set) var words: [String] = []
  /// The same words, each once.
  private(set) var vocabulary: Set<String> = []
  /// By word: the number of its clause; a comma begins a new one.
  private(set) var clauses: [Int] = []
  private(set) var isQuestion = false

  /// The sentences of a text; each ends at `. ? ! : ;`, a dash, or the end of a line.
  static func sentences(of text: String) -> [SaidSentence] {
    var all: [SaidSentence] = []
    var (sentence, piece, clause) = (SaidSentence(), "", 0)
    func endClause() {
      let words = WordsCheck.words(of: piece)
      sentence.words += words
      sentence.vocabulary.formUnion(words)
      sentence.clauses += words.map { _ in clause }
      if !words.isEmpty { clause += 1 }
      piece = ""
    }
    let letters = Array(text)
    for (place, letter) in letters.enumerated() {
      let isInsideNumber = place + 1 < letters.count && letters[place + 1].isNumber && piece.last?.isNumber == true
      switch letter {
      case ".", "?", "!", ":", ";", "—", "–", "\n", "…":
        if isInsideNumber {
          piece.append(letter)
          continue
        }
        endClause()
        sentence.isQuestion = letter == "?" || asks(sentence.words)
        if !sentence.words.isEmpty { all.append(sentence) }
        (sentence, clause) = (SaidSentence(), 0)
      case "," where !isInsideNumber, "(", ")": endClause()
      default: piece.append(letter)
      }
    }
    endClause()
    sentence.isQuestion = asks(sentence.words)
    if !sentence.words.isEmpty { all.append(sentence) }
    return all
  }

  /// Whether some words stand in it, one behind another.
  func has(_ wanted: [String]) -> Bool {
    words.indices.contains { words[$0...].starts(with: wanted) }
  }

  /// Whether an order may begin at a word: at the start of a clause, or behind words such as `you can just`.
  func mayBeginOrder(at index: Int) -> Bool {
    let start = clauses.firstIndex(of: clauses[index]) ?? 0
    return words[start..<index].allSatisfy { Self.openers.contains($0) }
  }

  /// Whether what is said from a word on is denied: `do not`, `never`, `no one should`, `instead of` before it.
  ///
  /// A denial ends at words that turn it (`but`, `so`, `just`), and at a comma unless the list goes on with `or`.
  func isDenied(from index: Int) -> Bool {
    if index > 0, ["no", "without", "ni", "sin"].contains(words[index - 1]) { return true }
    if index > 1, words[index - 2...index - 1] == ["nada", "de"] { return true }
    if words.contains(where: { Self.untruths.contains($0) }) { return true }
    for place in (0..<index).reversed() {
      if Self.turns.contains(words[place]) { return false }
      if clauses[place] != clauses[index], !isList(from: clauses[index]) { return false }
      let before = place > 0 ? words[place - 1] : ""
      switch words[place] {
      case "not" where before == "why": return false
      case "one" where before == "no", "of" where before == "instead", "than" where before == "rather": return true
      case let word where isDenial(word): return true
      default: continue
      }
    }
    return false
  }

  /// Whether a word turns what follows into its opposite.
  func isDenial(_ word: String) -> Bool {
    Self.denials.contains(word)
  }

  /// Whether the clause is part of a list that goes on or ends with `or`.
  private func isList(from clause: Int) -> Bool {
    zip(words, clauses).contains { $1 >= clause && ["or", "nor", "ni", "o"].contains($0) }
  }

  /// Whether words without a question mark ask, as titles and choices do: `which ...`, `do I ...`.
  private static func asks(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    return askers.contains(first) || verbs.contains(first) && words.count > 1 && persons.contains(words[1])
  }

  private static let verbs: Set<String> = ["do", "does", "did", "can", "should", "is", "are", "am", "will", "may"]
  private static let persons: Set<String> = ["i", "you", "we", "they", "it", "my"]
  private static let askers: Set<String> = ["which", "who", "how", "why", "whether", "qué", "cuál", "cómo", "quién"]
  private static let openers: Set<String> = [
    "you", "can", "may", "could", "should", "must", "just", "simply", "please", "then", "and", "so", "now", "also",
    "or",
    "yes", "first", "usted", "puede", "debe", "y", "luego", "solo",
  ]
  private static let denials: Set<String> = [
    "not", "never", "don't", "doesn't", "cannot", "can't", "won't", "isn't", "aren't", "shouldn't", "mustn't", "nobody",
    "nothing", "neither", "nor", "no", "nunca", "nadie", "jamás",
  ]
  private static let turns: Set<String> = [
    "but", "so", "just", "then", "unless", "until", "because", "if", "when", "while", "dangerous", "harmful", "risky",
    "afraid", "worry", "hesitate", "wait", "late", "forget", "fail", "pero", "sino", "si", "cuando",
  ]
  private static let untruths: Set<String> = ["myth", "myths", "untrue", "mito", "falso"]
}

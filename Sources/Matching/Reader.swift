/// Cuts a message into folded words, sentences and clauses.
struct Reader {
  let language: String

  /// The words of a text.
  ///
  /// Nothing is dropped but signs, and the cover that somebody asks for a friend: it changes nothing. The empty text gives
  /// no tokens.
  func read(_ text: String) -> Reading {
    var cutter = Cutter(language: language)
    for scalar in text.unicodeScalars { cutter.take(scalar) }
    var reading = cutter.finish()
    if language == "en" {
      Ages.spellOut(in: &reading.tokens)
      Cover.drop(from: &reading.tokens)
    }
    markClauses(&reading)
    reading.key = reading.tokens.map(\.text).joined(separator: " ")
    return reading
  }

  /// Begins a clause at each sentence, and at a word like `but` or `because` inside one.
  func markClauses(_ reading: inout Reading) {
    var clause = -1
    var length = 0
    for index in reading.tokens.indices {
      let isNewSentence = index == 0 || reading.tokens[index].sentence != reading.tokens[index - 1].sentence
      if isNewSentence || (length > 1 && opensClause(reading.tokens, index)) {
        clause += 1
        length = 0
      }
      reading.tokens[index].clause = clause
      length += 1
    }
  }

  private func opensClause(_ tokens: [Token], _ index: Int) -> Bool {
    let word = tokens[index].text
    if Self.breakers.contains(word) { return true }
    guard word == "and" || word == "y", index + 1 < tokens.count else { return false }
    return Self.subjects.contains(tokens[index + 1].text)
  }

  private static let breakers: Set<String> = [
    "but", "because", "cuz", "cause", "so", "then", "if", "when", "pero", "porque", "cuando",
  ]
  private static let subjects: Set<String> = [
    "i", "im", "ive", "he", "hes", "she", "shes", "they", "we", "it", "its", "my", "his", "her", "now", "what", "how",
    "can", "is", "will", "should", "do", "does", "yo", "el", "ella", "mi",
  ]
}

/// "19 yo", "19 y/o" are years old.
///
/// Spanish `yo` is "I", and would speak for the person who writes.
private enum Ages {
  static func spellOut(in tokens: inout [Token]) {
    var index = 1
    while index < tokens.count {
      defer { index += 1 }
      guard tokens[index - 1].number != nil else { continue }
      let isParted = tokens[index].text == "y" && index + 1 < tokens.count && tokens[index + 1].text == "o"
      guard isParted || tokens[index].text == "yo" else { continue }
      var old = tokens[isParted ? index + 1 : index]
      tokens[index].read(as: "year")
      old.read(as: "old")
      if isParted { tokens[index + 1] = old } else { tokens.insert(old, at: index + 1) }
    }
  }
}

extension Token {
  /// Another English word in its place.
  fileprivate mutating func read(as word: String) {
    (text, stem) = (word, Matching.stem(word, language: "en"))
  }
}

/// "Asking for a friend", before a question or behind it: it changes nothing, and is no friend that is told about.
private enum Cover {
  private static let words: [Set<String>] = [["asking", "askin"], ["for", "4"], ["a"], ["friend", "buddy"]]
  /// Words behind it that tell of a friend all the same: "asking for a friend who is pregnant".
  private static let goingOn: Set<String> = [
    "who", "whos", "whose", "that", "thats", "with", "in", "on", "from", "of", "and", "here",
  ]
  private static let before: Set<String> = ["just", "im", "lol"]

  static func drop(from tokens: inout [Token]) {
    guard tokens.count > words.count else { return }
    let start = before.contains(tokens[0].text) ? 1 : 0
    if stands(at: start, in: tokens), start + words.count < tokens.count,
      !goingOn.contains(tokens[start + words.count].text)
    {
      tokens.removeFirst(start + words.count)
    } else if stands(at: tokens.count - words.count, in: tokens) {
      tokens.removeLast(words.count)
    }
  }

  private static func stands(at start: Int, in tokens: [Token]) -> Bool {
    start + words.count <= tokens.count && words.indices.allSatisfy { words[$0].contains(tokens[start + $0].text) }
  }
}

/// The state of one reading.
private struct Cutter {
  let language: String
  private var reading = Reading()
  private var folded = ""
  private var surface = ""
  private var sentence = 0
  private var isFresh = true
  private var isAfterComma = false

  init(language: String) {
    self.language = language
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    if !scalar.isASCII, Folding.isMark(scalar) { return }
    if let letters = Folding.fold(scalar) {
      if isBoundary(before: scalar) { endWord() }
      folded += letters
      surface.unicodeScalars.append(scalar)
      return
    }
    switch scalar {
    case _ where Folding.isApostrophe(scalar): if !folded.isEmpty { surface.unicodeScalars.append(scalar) }
    case ".", ",": takePoint(scalar)
    case "?", "!", ";", "\n", "¿", "¡", "…": endSentence(isQuestion: scalar == "?")
    case "&": addWord("and", "&")
    case "+": addWord("plus", "+")
    case "/": takeSlash()
    case "-" where folded == "k" || folded == "z" || folded == "d": surface.append("-")
    default: endWord()
    }
  }

  /// A digit after a letter, or a letter after a digit, begins a new word: `2mg` is two words; `b4`, `k2` stay one.
  private func isBoundary(before scalar: Unicode.Scalar) -> Bool {
    guard let last = folded.utf8.last else { return false }
    let isDigit = (0x30...0x39).contains(scalar.value)
    if last == Self.point { return !isDigit }
    let wasDigit = (0x30...0x39).contains(last)
    if wasDigit && !isDigit { return folded.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E } }
    return isDigit && !wasDigit && folded.utf8.count > 2
  }

  /// A point inside a number belongs to it.
  private mutating func takePoint(_ scalar: Unicode.Scalar) {
    if !folded.isEmpty, folded.allSatisfy(\.isNumber), scalar == "." {
      folded += "."
      surface += "."
    } else if scalar == "." {
      endSentence(isQuestion: false)
    } else {
      endWord()
      isAfterComma = true
    }
  }

  private mutating func takeSlash() {
    if folded == "w" {
      folded = "with"
      surface += "/"
    }
    endWord()
  }

  private mutating func addWord(_ word: String, _ sign: String) {
    endWord()
    folded = word
    surface = sign
    endWord()
  }

  private mutating func endWord() {
    defer {
      folded = ""
      surface = ""
    }
    let endsSentence = folded.utf8.last == Self.point
    if folded == "o", reading.tokens.last?.surface == "w/" { return readWithout() }
    while folded.utf8.last == Self.point { folded.unicodeScalars.removeLast() }
    guard !folded.isEmpty else { return }
    // "ya" is a word of its own in Spanish.
    let isWhole = language == "es" && folded == "ya"
    for word in (isWhole ? nil : Self.spelledOut[folded]) ?? [Folding.unstretched(folded)] {
      var token = Token(
        text: word, stem: stem(word, language: language), surface: surface.trimmingPoint, sentence: sentence)
      token.number = NumberWords.value(of: word)
      token.followsComma = isAfterComma
      isAfterComma = false
      reading.tokens.append(token)
    }
    isFresh = false
    folded = ""
    if endsSentence { endSentence(isQuestion: false) }
  }

  /// `w/o` is without.
  private mutating func readWithout() {
    let last = reading.tokens.count - 1
    reading.tokens[last].text = "without"
    reading.tokens[last].stem = stem("without", language: language)
    reading.tokens[last].surface = "w/o"
  }

  private mutating func endSentence(isQuestion: Bool) {
    endWord()
    guard !isFresh else {
      if isQuestion, sentence > 0 { reading.questions.insert(sentence - 1) }
      return
    }
    if isQuestion { reading.questions.insert(sentence) }
    sentence += 1
    isFresh = true
  }

  mutating func finish() -> Reading {
    endWord()
    return reading
  }

  private static let point: UInt8 = 0x2E

  /// The short forms of chat, and contractions that carry two words.
  private static let spelledOut: [String: [String]] = [
    "u": ["you"], "ur": ["your"], "r": ["are"], "ya": ["you"], "b4": ["before"], "n": ["and"], "w": ["with"],
    "wit": ["with"], "wo": ["without"], "bc": ["because"], "cuz": ["because"], "gonna": ["going", "to"],
    "wanna": ["want", "to"], "gotta": ["got", "to"], "tryna": ["trying", "to"], "pls": ["please"], "plz": ["please"],
    "ppl": ["people"], "tho": ["though"], "thru": ["through"], "bf": ["boyfriend"], "gf": ["girlfriend"],
    "dr": ["doctor"], "doc": ["doctor"], "docs": ["doctor"], "rx": ["prescription"], "meds": ["medicine"],
    "med": ["medicine"], "medication": ["medicine"], "medications": ["medicine"], "wd": ["withdrawal"],
    "wds": ["withdrawal"], "withdrawl": ["withdrawal"], "withdrawls": ["withdrawal"], "idk": ["i", "dont", "know"],
    "cannot": ["cant"], "tmrw": ["tomorrow"], "2nite": ["tonight"], "2day": ["today"], "alot": ["a", "lot"],
    "q": ["que"], "xq": ["porque"],
  ]
}

extension String {
  /// Without points at the end.
  fileprivate var trimmingPoint: String {
    var word = self
    while word.utf8.last == 0x2E { word.unicodeScalars.removeLast() }
    return word
  }
}

/// Numbers in digits and words; Spanish `once` (11) is an English word, and none.
enum NumberWords {
  /// The value of a number, or nil for any other word.
  static func value(of word: String) -> Double? {
    // `Double` reads words too: `inf`, `nan`.
    let isDigit = word.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    return (isDigit ? Double(word) : nil) ?? values[word]
  }

  private static let values: [String: Double] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1_000, "half": 0.5,
    "couple": 2, "few": 3, "several": 4, "dozen": 12,
    "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "doce": 12,
    "trece": 13, "catorce": 14, "quince": 15, "dieciseis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19,
    "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80,
    "noventa": 90, "cien": 100,
  ]
}

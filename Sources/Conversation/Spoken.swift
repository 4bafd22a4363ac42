/// Short messages that answer a question or choose from a list.
enum Spoken {
  case yes, no, notSure

  /// What a message says if it says yes, no or not sure and nothing else.
  ///
  /// `isAsked`: a question that has such answers is open; then "kind of" and "not really" say that it is not sure.
  static func answer(_ text: String, isAsked: Bool = false) -> Spoken? {
    let words = text.plainWords.joined(separator: " ").filter { $0 != "'" }
    if yesWords.contains(words) { return .yes }
    if isAsked, isHalf([words]) { return .notSure }
    if noWords.contains(words) { return .no }
    return unsureWords.contains(words) ? .notSure : nil
  }

  /// Whether words say neither yes nor no: "kind of", "not really".
  static func isHalf(_ words: [String]) -> Bool {
    halfWords.contains(words.joined(separator: " "))
  }

  /// Whether a message says that what comes next has nothing to do with what was said, and nothing else.
  static func beginsAnew(_ text: String) -> Bool {
    var words = text.plainWords.map(String.init)
    while let first = words.first, ["ok", "okay", "a", "i", "have", "lets", "una", "tengo"].contains(first) {
      words.removeFirst()
    }
    return newWords.contains(words.joined(separator: " "))
  }

  /// The language that a message asks for, and nothing else.
  static func language(_ text: String) -> String? {
    let words = text.plainWords.joined(separator: " ")
    return spanishWords.contains(words) ? "es" : englishWords.contains(words) ? "en" : nil
  }

  private static let spanishWords: Set<String> = [
    "spanish", "in spanish", "spanish please", "espanol", "español", "en espanol", "en español", "habla espanol",
    "habla español", "hablas español", "hablan español", "español por favor", "en español por favor",
    "quiero hablar en español", "quiero hablar en espanol", "no hablo ingles", "no hablo inglés",
  ]
  private static let englishWords: Set<String> = [
    "english", "in english", "english please", "ingles", "inglés", "en ingles", "en inglés",
  ]

  private static let newWords: Set<String> = [
    "new question", "different question", "another question", "other question", "next question", "new topic",
    "different topic", "new subject", "different subject", "change the subject", "change of subject", "start over",
    "start again", "nueva pregunta", "otra pregunta", "otro tema", "empezar de nuevo", "cambio de tema",
  ]

  /// The number that a message chooses: "2", "2.", "#2", "two", "number two", "the first one", "the last one".
  ///
  /// A number with anything else, such as "2 mg klonopin ok?", chooses nothing. `count` is the length of the list.
  static func number(_ text: String, of count: Int) -> Int? {
    var line = text.hasSuffix(".") || text.hasSuffix(")") ? text.dropLast() : text[...]
    if line.hasPrefix("#") { line.removeFirst() }
    if !line.isEmpty, line.utf8.allSatisfy({ (48...57).contains($0) }) { return Int(line) ?? Int.max }
    guard count > 0 else { return nil }
    var words = text.plainWords.map(String.init)
    if words.count == 1, let number = numbers[words[0]], number <= count { return number }
    if words.count > 2, words[0] == "and" || words[0] == "ok" { words.removeFirst() }
    if words.first == "the" { words.removeFirst() }
    if words.count == 2, ["one", "choice", "option"].contains(words[1]), let number = ordinals[words[0]] {
      return number
    }
    if words.count == 2, words[0] == "last", words[1] == "one" { return count }
    if words.count == 2, ["number", "choice", "option"].contains(words[0]) {
      return numbers[words[1]] ?? Int(words[1])
    }
    return nil
  }

  /// Whether a question asks what holds for the person alone.
  static func isPersonal(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains {
      $0 == "for" && $1 == "me" || $0 == "my" && ["case", "situation"].contains($1)
    }
  }

  private static let yesWords: Set<String> = ["yes", "y", "yeah", "yep", "yup", "yes it is", "yes please", "si", "sí"]
  private static let noWords: Set<String> = [
    "no", "n", "nope", "nah", "no its not", "no it is not", "no thanks",
    "not like that", "no not like that", "no nothing like that", "no im not", "nothing like that", "no im ok",
    "no im fine",
  ]
  private static let unsureWords: Set<String> = [
    "not sure", "im not sure", "i dont know", "dont know", "idk", "maybe", "no se", "no sé",
  ]
  private static let halfWords: Set<String> = [
    "kind of", "kinda", "sort of", "sorta", "sometimes", "a little", "a bit", "i guess", "i guess so", "i think so",
    "not really", "not exactly", "maybe a little", "on and off", "it depends", "a veces", "un poco", "mas o menos",
  ]
  private static let ordinals = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "1st": 1, "2nd": 2, "3rd": 3,
  ]
  private static let numbers = ["one": 1, "two": 2, "three": 3, "four": 4, "five": 5]
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    var text = self[...]
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text.drop { $0.isWhitespace })
  }
}

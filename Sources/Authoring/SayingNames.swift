internal import Knowledge

/// What words such as `@benzodiazepine`, `@number` and `@time` stand for in the forms of forbidden sayings.
struct SayingNames {
  private var named: [String: Set<[String]>] = [:]

  /// Names of concepts, with those of everything that is a kind of them.
  init(_ concepts: [Concept]) {
    let parents = Dictionary(concepts.map { ($0.id, $0.parents) }, uniquingKeysWith: +)
    for concept in concepts {
      let names = Set(concept.names.filter { Self.clear.contains($0.sort) }.map { WordsCheck.words(of: $0.text) })
      if concept.kind == .medicine { named["medicine", default: []].formUnion(names) }
      var (open, seen) = ([concept.id], Set<String>())
      while let id = open.popLast() {
        guard seen.insert(id).inserted else { continue }
        named[id, default: []].formUnion(names)
        open += parents[id] ?? []
      }
    }
  }

  /// Whether some words are one of the names.
  func has(_ words: ArraySlice<String>, as name: String) -> Bool {
    guard words.count == 1, let word = words.first else { return named[name]?.contains(Array(words)) == true }
    switch name {
    case "number": return word.first?.isNumber == true || Self.numbers.contains(word)
    case "several": return word.first?.isNumber == true || Self.numbers.contains(word) && !Self.single.contains(word)
    case "part": return Self.parts.contains(word)
    case "time": return Self.times.contains(word)
    default: return named[name]?.contains([word]) == true
    }
  }

  private static let clear: Set<NameSort> = [.generic, .brand, .abbreviation, .solo]
  private static let numbers: Set<String> = [
    "a", "an", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "fifteen",
    "twenty", "thirty", "forty", "fifty", "hundred", "few", "couple", "several", "un", "una", "dos", "tres", "cuatro",
    "cinco",
    "seis", "ocho", "diez", "doce", "veinte", "treinta",
  ]
  private static let single: Set<String> = ["a", "an", "one", "un", "una"]
  private static let parts: Set<String> = [
    "half", "halves", "quarter", "third", "fourth", "fifth", "sixth", "eighth", "tenth", "%", "percent", "mitad",
    "cuarto", "tercio",
  ]
  private static let times: Set<String> = [
    "hour", "hours", "day", "days", "night", "nights", "week", "weeks", "month", "months", "hora", "horas", "día",
    "días", "semana", "semanas", "mes", "meses", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday",
  ]
}

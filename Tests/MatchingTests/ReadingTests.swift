import Testing

@testable import Matching

@Suite struct ReadingTests {
  static let reader = Reader(language: "en")

  static func words(_ text: String) -> String {
    reader.read(text).tokens.map(\.text).joined(separator: " ")
  }

  static let folded: [(String, String)] = [
    ("", ""), ("   ", ""), ("?!.,", ""), ("Hello", "hello"), ("HELLO", "hello"), ("café", "cafe"),
    ("cafe\u{301}", "cafe"), ("ÀÉÎÕÜÑ", "aeioun"), ("Straße", "strasse"), ("œuvre", "oeuvre"), ("ＸＡＮＡＸ", "xanax"),
    ("can't", "cant"), ("can’t", "cant"), ("can`t", "cant"), ("'tis", "tis"), ("heeeelp", "heelp"), ("sooo", "soo"),
    ("good", "good"), ("911", "911"), ("1000", "1000"), ("2mg", "2 mg"), ("20mg.", "20 mg"), ("0.5mg", "0.5 mg"),
    ("xanax2", "xanax 2"), ("b4", "before"), ("k-pin", "kpin"), ("well-known", "well known"), ("w/ beer", "with beer"),
    ("a & b", "a and b"), ("a+b", "a plus b"), ("u ok", "you ok"), ("gonna", "going to"), ("cannot", "cant"),
    ("idk", "i dont know"), ("withdrawls", "withdrawal"), ("a\u{200B}b", "ab"), ("a\u{A0}b", "a b"),
    ("hi👋you", "hi you"),
    ("日本", "日本"), ("привет", "привет"), ("a/b", "a b"), ("(what)", "what"), ("\"quoted\"", "quoted"), ("i.e", "i e"),
    ("w/o klonopin", "without klonopin"), ("12.5mg", "12.5 mg"), ("i took 5. help", "i took 5 help"),
    // A friend who is only asked for changes nothing.
    ("asking for a friend, is xanax safe", "is xanax safe"), ("Is it safe? just askin 4 a friend", "is it safe just"),
    ("asking for a friend who is pregnant", "asking for a friend who is pregnant"),
    ("asking for a friend", "asking for a friend"),
    // Spanish "yo" is the person who writes; behind a number it is an age.
    ("19 yo took 5", "19 year old took 5"), ("19yo", "19 year old"), ("80 y/o mom", "80 year old mom"),
    ("yo whats up", "yo whats up"), ("y o", "y o"),
  ]

  @Test(
    arguments: [
      ("thirteen", 13), ("eighteen", 18), ("seventy", 70), ("eighty", 80), ("thousand", 1_000), ("catorce", 14),
      ("cuarenta", 40), ("cien", 100), ("12.5", 12.5), ("inf", nil), ("nan", nil), ("infinity", nil), ("once", nil),
    ] as [(String, Double?)])
  func `numbers are read in words, and no word is an endless one`(word: String, value: Double?) {
    #expect(NumberWords.value(of: word) == value)
  }

  @Test(arguments: folded)
  func `a text becomes folded words`(text: String, words: String) {
    #expect(Self.words(text) == words)
  }

  /// Readings that are wrong today.
  static let wrong: [(String, String)] = [
    ("2nite", "tonight"), ("2day", "today"), ("took 1,000 mg", "took 1000 mg"), ("canʼt", "cant"),
  ]

  @Test(arguments: wrong)
  func `a text that is read wrong`(text: String, words: String) {
    withKnownIssue { #expect(Self.words(text) == words) }
  }

  static let sentences: [(String, String)] = [
    ("one. two! three? four", "one / two / three? / four"), ("one, two", "one two"), ("one\ntwo", "one / two"),
    ("one; two", "one / two"), ("one... two", "one / two"), ("what??", "what?"), ("what?!", "what?"), ("why ?", "why?"),
    ("? why", "why"), ("¿que pasa?", "que pasa?"), ("one… two", "one / two"), ("wait. ? go", "wait? / go"),
  ]

  @Test(arguments: sentences)
  func `sentences and questions`(text: String, expected: String) {
    let reading = Self.reader.read(text)
    let last = reading.tokens.map(\.sentence).max() ?? -1
    let shown = (0...last).map { number in
      reading.tokens.filter { $0.sentence == number }.map(\.text).joined(separator: " ")
        + (reading.questions.contains(number) ? "?" : "")
    }
    #expect(shown.joined(separator: " / ") == expected)
  }

  static let clauses: [(String, String)] = [
    ("i take klonopin but i want off", "i take klonopin | but i want off"),
    ("i am sick and i need help", "i am sick | and i need help"), ("pills and beer", "pills and beer"),
    ("but why", "but why"), ("i quit because it hurt so i sleep", "i quit | because it hurt | so i sleep"),
    ("he fell. then he shook", "he fell | then he shook"), ("so what", "so what"),
    ("can i drink if i take it", "can i drink | if i take it"), ("me and my pills", "me and my pills"),
    ("i am sick and my leg hurts", "i am sick | and my leg hurts"), ("", ""),
  ]

  @Test(arguments: clauses)
  func `clauses begin at sentences and joining words`(text: String, clauses: String) {
    var shown = ""
    var clause = 0
    for token in Self.reader.read(text).tokens {
      shown += shown.isEmpty ? "" : token.clause == clause ? " " : " | "
      shown += token.text
      clause = token.clause
    }
    #expect(shown == clauses)
  }

  @Test(arguments: [
    ("two", 2), ("2", 2), ("0.5", 0.5), ("half", 0.5), ("dozen", 12), ("twenty", 20), ("word", nil), ("diez", 10),
  ])
  func `numbers in digits and words`(text: String, value: Double?) {
    #expect(Self.reader.read(text).tokens.map(\.number) == [value])
  }

  @Test func `the surface is what was typed`() {
    #expect(Self.reader.read("CAN'T take 2mg, café!").tokens.map(\.surface) == ["CAN'T", "take", "2", "mg", "café"])
  }

  @Test(arguments: [
    ("é", true), ("\u{301}", false), ("A", true), (" ", false), ("-", false), ("７", true), ("👋", false),
  ])
  func `letters and digits fold`(text: String, isLetter: Bool) throws {
    let scalar = try #require(text.unicodeScalars.first)
    #expect((Folding.fold(scalar) != nil) == isLetter)
  }
}

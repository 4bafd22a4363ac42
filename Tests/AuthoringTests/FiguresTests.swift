import Testing

@testable import Authoring

struct FiguresTests {
  private static let table: [(text: String, known: [Double], number: String?)] = [
    ("It helps 70 of 100.", [70], nil), ("It helps 70 of 100.", [], "70"), ("About 80,000 died.", [79_384], nil),
    ("About 80,000 died.", [60_000], "80,000"), ("More than 9 in 10 do.", [94.6], nil),
    ("About 1 in 4 do.", [25.1], nil),
    ("About 1 in 4 do.", [50], "1"), ("In 30-90 minutes.", [30, 90], nil), ("In 30-90 minutes.", [30], "30-90"),
    ("Call 911 or 1-800-662-4357.", [], nil), ("Under 18 or over 65?", [], nil), ("Over 50 died.", [], "50"),
    ("It takes 2.5 hours.", [2.5], nil), ("It takes 4 hours.", [3], "4"), ("none", [], nil),
  ]

  @Test(arguments: table)
  func unknown(text: String, known: [Double], number: String?) {
    #expect(FiguresCheck.unknown(in: WordsCheck.words(of: text), known) == number)
  }
}

import Knowledge
import Testing

@testable import Matching

@Suite struct ScanTests {
  /// A line of the grammar, a message, and the words that it covers there.
  struct Case: CustomTestStringConvertible, Sendable {
    let line: String
    let text: String
    let spans: [String]
    var testDescription: String { "\(line) on \(text)" }

    init(_ line: String, _ text: String, _ spans: String...) {
      (self.line, self.text, self.spans) = (line, text, spans)
    }
  }

  /// The words that a line of the small vocabulary covers in a message.
  static func covered(by line: String, in text: String) -> [String] {
    var edition = Edition.small
    edition.alerts = [alert("only", .act, 1, line)]
    let matcher = EditionMatcher(edition)
    let (scan, _) = matcher.understand(matcher.reader.read(text))
    return Small.words(matcher.lexicon.alerts[0].lines.flatMap { scan.matches($0) }, of: scan)
  }

  static let order: [Case] = [
    Case("fell down", "he fell down", "fell down"), Case("fell down", "he fell right down", "fell right down"),
    Case("fell down", "he fell all the way down"), Case("fell down", "fell very far down", "fell very far down"),
    Case("fell down", "down he fell"), Case("fell down", "he fell. down"),
    Case("fell down", "he fell, down", "fell down"),
    Case("fell ..4 down", "fell a b c d down", "fell a b c d down"), Case("fell ..4 down", "fell a b c d e down"),
    Case("fell ..0 down", "fell a down"), Case("fell ++ down", "fell down", "fell down"),
    Case("fell ++ down", "fell a down"), Case("shaking", "he shakes", "shakes"), Case("\"shaking\"", "he shakes"),
    Case("\"shaking\"", "Shaking!", "shaking"), Case("\"fell down\"", "fell a down"),
    Case("\"fell down\"", "fell. down"), Case("a b", "a b a b", "a b", "a b a b", "a b"),
  ]

  static let brackets: [Case] = [
    Case("( cat | dog )", "a dog", "dog"), Case("( cat | big dog )", "a big dog", "big dog"),
    Case("( cat | big dog )", "a dog"), Case("he [ is ] sick", "he is sick", "he is sick"),
    Case("he [ is ] sick", "he sick", "he sick"), Case("[ is ] sick", "is sick", "is sick", "sick"),
    Case("a ( b | ( c | d ) ) e", "a d e", "a d e"), Case("a [ b [ c ] ] d", "a b c d", "a b c d"),
    Case("a [ ..4 ] b", "a x x x x b", "a x x x x b"), Case("a ( ..4 b | c )", "a x x x x b", "a x x x x b"),
  ]

  static let parts: [Case] = [
    Case("blue & lips", "his lips are blue", "lips are blue"),
    Case("blue & lips", "blue x x x x lips", "blue x x x x lips"),
    Case("blue & lips", "blue. lips"), Case("whole: blue & lips", "blue. lips", "blue lips"),
    Case("whole: blue & lips", "blue"), Case("blue & lips & cold", "cold blue lips", "cold blue lips"),
    Case("blue & blue", "blue"), Case("@sedative & @sedative", "klonopin"),
    Case("@sedative & @sedative", "klonopin or vodka", "klonopin or vodka"),
  ]

  static let numbers: [Case] = [
    Case("took #8", "took 8", "took 8"), Case("took #8", "took 7"), Case("took #8", "took ten", "took ten"),
    Case("took #2-5", "took 5", "took 5"), Case("took #2-5", "took 6"), Case("#2-5", "a couple", "couple"),
    Case("#8:taken", "i just took 20", "20"), Case("#8:taken", "i am 20 years old"),
    Case("#8:age", "i am 20 years old", "20"),
  ]

  static let concepts: [Case] = [
    Case("@benzodiazepine", "my klonopin", "klonopin"), Case("@sedative", "xanax and vodka", "xanax", "vodka"),
    Case("@clonazepam", "a benzo"), Case("@opioid", "i have no heroin"),
    Case("@opioid{not}", "i have no heroin", "heroin"),
    Case("@opioid{any}", "i have no heroin", "heroin"), Case("@opioid{not}", "i have heroin"),
    Case("@benzodiazepine{ended}", "i quit klonopin", "klonopin"), Case("@benzodiazepine{ended}", "i take klonopin"),
    Case("@benzodiazepine", "i quit klonopin", "klonopin"), Case("@opioid", "no pain but heroin", "heroin"),
    Case("@opioid", "i do not not take heroin", "heroin"), Case("@opioid", "no. heroin", "heroin"),
    Case("@opioid", "not one two three four heroin", "heroin"), Case("@opioid", "why not heroin", "heroin"),
    Case("@benzodiazepine{ended}", "my klonopin ran out", "klonopin"), Case("@nothing", "nothing"),
    Case("@dead", "is he dead", "dead"), Case("@dead", "i am dead tired"), Case("@dead", "my phone is dead"),
    Case("@dead", "my phone is dead and he is dead", "dead"),
    Case("@seizure", "shaking on the floor", "shaking on the floor"),
    Case("@wish-to-die", "i wanna die", "want to die"),
  ]

  @Test(arguments: order)
  func `items stand in order, two words apart at most`(_ test: Case) {
    #expect(Self.covered(by: test.line, in: test.text) == test.spans)
  }

  @Test(arguments: brackets)
  func `choices and what may be absent`(_ test: Case) {
    #expect(Self.covered(by: test.line, in: test.text) == test.spans)
  }

  @Test(arguments: parts)
  func `parts stand in any order in one sentence`(_ test: Case) {
    #expect(Self.covered(by: test.line, in: test.text) == test.spans)
  }

  @Test(arguments: numbers)
  func `numbers in digits and words, by kind`(_ test: Case) {
    #expect(Self.covered(by: test.line, in: test.text) == test.spans)
  }

  @Test(arguments: ["i never quit klonopin", "i have not stopped klonopin", "i did not run out of klonopin"])
  func `an ending that is denied did not come`(text: String) {
    #expect(Self.covered(by: "@benzodiazepine{ended}", in: text) == [])
  }

  @Test(arguments: concepts)
  func `concepts with their kinds, polarity and idioms`(_ test: Case) {
    #expect(Self.covered(by: test.line, in: test.text) == test.spans)
  }

  /// What is understood wrong today: an ending that its stem hides.
  static let wrong: [Case] = [
    Case("@benzodiazepine{ended}", "i ended klonopin", "klonopin")
  ]

  @Test(arguments: wrong)
  func `polarity that is read wrong`(_ test: Case) {
    withKnownIssue { #expect(Self.covered(by: test.line, in: test.text) == test.spans) }
  }

  @Test(arguments: PropertyTests.messages + ["", "the"])
  func `the patterns that words announce are those whose needs are met`(text: String) {
    let scan = Small.scan(text)
    let table = scan.lexicon.patterns
    #expect(Array(scan.met.all) == (0..<table.count).filter { table.isMet($0, scan.presentStems) })
  }

  @Test func `a circle of kinds ends`() {
    var edition = Edition(language: "en")
    edition.concepts = [concept("a", .thing, is: ["b"], "apple"), concept("b", .thing, is: ["a"], "berry")]
    edition.concepts[0].phrases = ["@b pie"]
    edition.concepts[1].phrases = ["@a cake"]
    let matcher = EditionMatcher(edition)
    let (_, frame) = matcher.understand(matcher.read("apple cake and berry pie"))
    #expect(!frame.mentions.isEmpty)
  }
}

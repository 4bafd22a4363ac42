import Foundation
import Knowledge
import Testing

@testable import Authoring

/// `Data/sayings.txt`: for each rule, sentences that it refuses and sentences that it lets be.
struct SayingsTests {
  /// A rule with its sentences, as they stand in the table.
  struct Case: CustomTestStringConvertible, Sendable {
    var rule: String
    var template: Template?
    var wrong: [String] = []
    var right: [String] = []

    var testDescription: String { rule }
  }

  private static let names: SayingNames = {
    let kinds: [(id: String, parents: [String], names: [String])] = [
      ("benzodiazepine", ["sedative"], ["benzo", "benzos", "benzodiazepine", "benzodiazepines"]),
      ("clonazepam", ["benzodiazepine"], ["clonazepam", "Klonopin"]), ("alprazolam", ["benzodiazepine"], ["Xanax"]),
      ("diazepam", ["benzodiazepine"], ["Valium"]), ("lorazepam", ["benzodiazepine"], ["Ativan"]),
      ("chlordiazepoxide", ["benzodiazepine"], ["Librium"]),
      ("sedative", [], ["sedative", "sedatives"]), ("alcohol", ["sedative"], ["alcohol", "beer", "wine"]),
      ("opioid", [], ["opioid", "opioids"]), ("heroin", ["opioid"], ["heroin"]),
      ("methadone", ["opioid", "opioid-use-disorder-medicine"], ["methadone"]),
      ("buprenorphine", ["opioid", "opioid-use-disorder-medicine"], ["buprenorphine", "Suboxone"]),
      ("naltrexone", ["opioid-use-disorder-medicine"], ["naltrexone"]), ("naloxone", [], ["naloxone", "Narcan"]),
      ("clonidine", [], ["clonidine"]), ("kratom", [], ["kratom"]), ("cannabis", [], ["cannabis"]),
      ("loperamide", [], ["loperamide"]), ("xylazine", [], ["xylazine"]),
    ]
    return SayingNames(
      kinds.map { kind in
        Concept(id: kind.id, kind: .medicine, parents: kind.parents, names: kind.names.map { Name($0, .generic) })
      })
  }()

  static func cases() throws -> [Case] {
    let text = try String(contentsOf: testFolder.appendingPathComponent("Data/sayings.txt"), encoding: .utf8)
    var cases: [Case] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let said = String(line.dropFirst(2))
      switch line.first {
      case "=":
        let parts = said.split(separator: "[").map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " ]")) }
        cases.append(Case(rule: parts[0], template: parts.count > 1 ? Template(rawValue: parts[1]) : nil))
      case "-": cases[cases.count - 1].wrong.append(said)
      case "+": cases[cases.count - 1].right.append(said)
      default: Issue.record("'\(line)' begins with none of = - +")
      }
    }
    return cases
  }

  @Test(arguments: try cases())
  func refused(_ example: Case) throws {
    let rule = try #require(ForbiddenSaying.all.first { $0.what == example.rule })
    #expect(rule.templates == Set([example.template].compactMap { $0 }))
    #expect(!example.wrong.isEmpty && !example.right.isEmpty)
    for sentence in example.wrong {
      #expect(rule.first(in: SaidSentence.sentences(of: sentence), Self.names) != nil, "\(sentence)")
    }
  }

  /// A right sentence is right for every rule, where its template does not bring others.
  @Test(arguments: try cases())
  func letBe(_ example: Case) {
    for sentence in example.right {
      let sentences = SaidSentence.sentences(of: sentence)
      let found = ForbiddenSaying.all.filter { rule in
        (rule.templates.isEmpty || example.template.map { rule.templates.contains($0) } == true)
          && rule.first(in: sentences, Self.names) != nil
      }
      #expect(found.map(\.what) == [], "\(sentence)")
    }
  }

  @Test func everyRuleHasItsSentences() throws {
    #expect(Set(try Self.cases().map(\.rule)) == Set(ForbiddenSaying.all.map(\.what)))
  }

  @Test(arguments: [
    ("Do not stop.", 2, true), ("Never stop.", 1, true), ("Why not stop.", 2, false), ("But stop.", 1, false),
    ("Do not wait, stop.", 3, false), ("Do not cut, or stop.", 4, true), ("It is not bad, so stop.", 5, false),
    ("No one should stop.", 3, true), ("No coffee.", 1, true), ("Instead of coffee.", 2, true),
    ("Nada de café.", 2, true),
    ("To stop is a myth.", 1, true), ("Do not worry if you stop.", 5, false),
  ])
  func denials(text: String, word: Int, isDenied: Bool) throws {
    let sentence = try #require(SaidSentence.sentences(of: text).first)
    #expect(sentence.isDenied(from: word) == isDenied)
  }

  @Test(arguments: [
    ("One. Two? Three: four", [["one"], ["two"], ["three"], ["four"]]),
    ("Take 2.5, then 1,000.", [["take", "2.5", "then", "1,000"]]),
    ("Yes — no", [["yes"], ["no"]]), ("", []),
  ])
  func sentences(text: String, words: [[String]]) {
    #expect(SaidSentence.sentences(of: text).map(\.words) == words)
  }

  @Test(arguments: [
    ("a|b c", "x a c", "a c"), ("a .. c", "a x y c", "a x y c"), ("a ..1 c", "a x y c", nil),
    ("a .. c", "a not c", nil),
    ("a b? c", "a c", "a c"), ("a b+c", "a b c d", "a b c"), ("a b $", "a b c", nil), ("a c|$", "b a", "a"),
    ("^ stop", "you can just stop", "stop"), ("^ stop", "before you stop", nil),
    ("@number @time", "five days", "five days"),
    ("take @benzodiazepine", "take Klonopin", "take klonopin"), ("take @benzodiazepine", "take Narcan", nil),
  ])
  func forms(form: String, text: String, found: String?) throws {
    let sentence = try #require(SaidSentence.sentences(of: text).first)
    let range = SayingForm(form).first(in: sentence, Self.names)
    #expect(range.map { sentence.words[$0].joined(separator: " ") } == found)
  }
}

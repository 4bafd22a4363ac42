import Knowledge
import Testing

@testable import Matching

@Suite struct RepairTests {
  /// A message and its words after repair.
  static let repairs: [(String, String)] = [
    ("i take klonipin", "i take klonopin"), ("my xanex", "my xanax"),
    ("can i take clonazapam", "can i take clonazepam"),
    ("buprenorfine", "buprenorphine"), ("benzodiazapine help", "benzodiazepine help"), ("klonopin", "klonopin"),
    ("my boyfrend is sick", "my boyfriend is sick"), ("is he pregnent", "is he pregnant"),
    // A short name needs a neighbour that licenses a medicine.
    ("yellow flying xanex over there", "yellow flying xanex over there"), ("xanex", "xanax"),
    // Two medicines are equally near.
    ("i take clorazepam", "i take clorazepam"), ("i take lamictil", "i take lamictal"),
    // One medicine never becomes another.
    ("my clonidine", "my clonidine"), ("my lamisil", "my lamisil"), ("on lorazepam", "on lorazepam"),
    // Common words stay.
    ("take it for pain", "take it for pain"), ("my bank", "my bank"), ("the clean house", "the clean house"),
    ("take brothers", "take brothers"), ("i took 20", "i took 20"), ("zzzz", "zz"), ("take xyzzyx", "take xyzzyx"),
  ]

  @Test(arguments: repairs)
  func `words after repair`(text: String, words: String) {
    #expect(Small.edition.read(text).tokens.map(\.text).joined(separator: " ") == words)
  }

  @Test func `a repair says what it changed, as typed and as replies spell it`() {
    let reading = Small.edition.read("can I take my Klonipin")
    #expect(reading.corrections == [Correction(from: "Klonipin", to: "Klonopin")])
    #expect(reading.unknown.isEmpty)
    #expect(reading.tokens.last?.stem == stem("klonopin"))
  }

  @Test func `a name is repaired though asks misspell it, and other words of asks stay`() {
    var edition = Edition.small
    for place in edition.topics.indices {
      edition.topics[place].asks.append(Ask(voice: .plain, text: "my klonopn zumba"))
    }
    #expect(edition.topics.count >= 3)
    let matcher = EditionMatcher(edition)
    #expect(matcher.read("yellow flying klonopn").tokens.last?.text == "klonopin")
    #expect(matcher.read("a zumba class").corrections.isEmpty && matcher.read("a zumba class").unknown.isEmpty)
  }

  @Test func `a misspelling that the vocabulary lists is told as a repair`() {
    var edition = Edition.small
    edition.concepts = edition.concepts.map { concept in
      var copy = concept
      if copy.id == "clonazepam" { copy.names.append(Name("klonnies", .misspelling)) }
      return copy
    }
    let reading = EditionMatcher(edition).read("my Klonnies and klonnies")
    #expect(reading.corrections.map(\.from) == ["Klonnies", "klonnies"])
    #expect(reading.corrections.allSatisfy { $0.to == "Klonopin" } && reading.unknown.isEmpty)
  }

  /// "benzo" is the stem of "benzoes": a form of a word is found by its stem.
  @Test func `a short name is no repair, though a misspelling has its stem`() {
    var edition = Edition.small
    edition.concepts = edition.concepts.map { concept in
      var copy = concept
      if copy.id == "benzodiazepine" {
        copy.names = [Name("benzoes", .misspelling)] + copy.names + [Name("benzo", .solo)]
      }
      return copy
    }
    let matcher = EditionMatcher(edition)
    #expect(matcher.read("benzo withdrawal").corrections.isEmpty)
    #expect(matcher.read("benzoes withdrawal").corrections.map(\.from) == ["benzoes"])
  }

  @Test func `what nothing knows is noted as typed`() {
    let reading = Small.edition.read("Flurbnax and the Qwertyu")
    #expect(reading.unknown == ["Flurbnax", "Qwertyu"] && reading.corrections.isEmpty)
  }

  @Test func `no name of the vocabulary is ever changed`() {
    for name in Small.edition.edition.concepts.flatMap(\.names) {
      for text in [name.text, "i take \(name.text) for sleep", name.text.uppercased()] {
        #expect(Small.edition.read(text).corrections.isEmpty, "\(text)")
      }
    }
  }

  /// Every word at one letter's distance from a medicine becomes that medicine, another spelling of it, or stays.
  @Test(arguments: ["xanax", "ativan", "klonopin", "lamictal", "lamisil", "clonidine", "methadone"])
  func `a slip of one letter never leads to another medicine`(name: String) {
    let letters = Array(name)
    for place in letters.indices {
      var swapped = letters
      swapped[place] = "q"
      var dropped = letters
      dropped.remove(at: place)
      for slip in [String(swapped), String(dropped)] {
        let frame = Small.frame("i take \(slip) daily")
        let known = Small.frame("i take \(name) daily").taken
        #expect(frame.taken.isEmpty || frame.taken == known, "\(slip)")
      }
    }
  }
}

import Knowledge
import Testing

@testable import Matching

@Suite struct NameTests {
  /// The concepts that a message names, in order, those of one span parted by `/`.
  static func named(in text: String) -> String {
    let lexicon = Small.edition.lexicon
    let tokens = Small.edition.read(text).tokens
    let found = lexicon.findNames(in: tokens, stems: lexicon.stemNumbers(of: tokens))
      .map { (span: $0.span, concept: lexicon.conceptIDs[$0.concept]) }
      .sorted { ($0.span, $0.concept) < ($1.span, $1.concept) }
    var shown: [String] = []
    for (index, name) in found.enumerated() {
      if index > 0, found[index - 1].span == name.span {
        shown[shown.count - 1] += "/" + name.concept
      } else {
        shown.append(name.concept)
      }
    }
    return shown.joined(separator: " ")
  }

  static let names: [(String, String)] = [
    ("klonopin", "clonazepam"), ("KLONOPINS", "clonazepam"), ("k-pins", "clonazepam"), ("nothing here", ""),
    ("klonopin xanax", "clonazepam alprazolam"),
    // The longest name wins, and hides the shorter one.
    ("black tar heroin", "heroin"), ("heroin", "heroin"), ("black tar", ""), ("black tar. heroin", "heroin"),
    // A substance and a thing share words: both stay.
    ("opioid withdrawal", "opioid opioid-withdrawal"), ("dope sick", "opioid opioid-withdrawal"),
    ("opioid detox", "opioid withdrawal"),
    // Company: an everyday word counts only beside a word that licenses it.
    ("i took bars", "alprazolam"), ("some bars", "alprazolam"), ("gold bars shine", ""), ("horse riding", ""),
    ("i smoke horse", "heroin"), ("2 bars", "alprazolam"), ("what are bars", "alprazolam"),
    ("bars withdrawal", "alprazolam withdrawal"),
    ("took some real bars", "alprazolam"), ("i sing the song blues often", ""),
    // Two medicines share a street name: both readings stay.
    ("my blues", "alprazolam/oxycodone"),
    // Ask-only: only where the meaning is asked for.
    ("i took tootsie", ""), ("what is tootsie", "heroin"), ("whats a tootsie", "heroin"),
    ("what does tootsie mean", "heroin"),
    ("is tootsie slang", "heroin"), ("what is the tootsie roll that i bought for my mother", ""),
  ]

  @Test(arguments: names)
  func `names in a message`(text: String, concepts: String) {
    #expect(Self.named(in: text) == concepts)
  }

  @Test func `two readings of one name are kept until somebody decides`() {
    let mention = Small.frame("my blues").mentions.first
    #expect(mention?.concept == "alprazolam" && mention?.others == ["oxycodone"])
  }

  @Test func `what decides asks back between the two readings`() {
    let decision = Small.matcher.interpret("how long do my blues last", in: "en", audience: .public).decision
    #expect(decision == .clarify(topics: [], concepts: ["alprazolam", "oxycodone"]))
  }

  @Test func `ancestors are listed nearest first`() {
    let lexicon = Small.edition.lexicon
    #expect(lexicon.ancestors(of: "clonazepam") == ["clonazepam", "benzodiazepine", "sedative"])
    #expect(lexicon.ancestors(of: "unheard") == ["unheard"])
    #expect(lexicon.steps(from: "clonazepam", to: "clonazepam") == 0)
    #expect(lexicon.steps(from: "clonazepam", to: "sedative") == 2)
    #expect(lexicon.steps(from: "sedative", to: "clonazepam") == nil)
    #expect(lexicon.steps(from: "clonazepam", to: "opioid") == nil)
  }
}

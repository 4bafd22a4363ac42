import Testing

@testable import Matching

@Suite struct WordTests {
  static let stems: [(String, String)] = [
    ("pills", "pill"), ("pill", "pill"), ("shaking", "shak"), ("shake", "shak"), ("shakes", "shak"),
    ("stopped", "stop"),
    ("stopping", "stop"), ("stops", "stop"), ("quitting", "quit"), ("swallowed", "swallow"), ("babies", "babi"),
    ("baby", "babi"), ("boxes", "box"), ("passes", "pass"), ("class", "class"), ("virus", "virus"),
    ("crisis", "crisis"),
    ("slowly", "slow"), ("sickness", "sick"), ("wake", "wake"), ("waking", "wake"), ("taking", "take"),
    ("dying", "die"), ("does", "do"), ("going", "go"), ("die", "die"), ("is", "is"),
    ("her", "her"), ("falling", "fall"), ("buzzed", "buzz"), ("red", "red"), ("bring", "bring"), ("2mg", "2mg"),
    ("日本語語", "日本語語"), ("", ""), ("benzos", "benzo"), ("crying", "cri"), ("used", "use"), ("detoxing", "detox"),
  ]

  @Test(arguments: stems)
  func `the stem of an English word`(word: String, expected: String) {
    #expect(stem(word) == expected)
  }

  @Test(arguments: [
    ("pastillas", "pastilla"), ("dolores", "dolor"), ("mes", "mes"), ("gas", "gas"), ("tomar", "tomar"),
  ])
  func `the stem of a Spanish word`(word: String, expected: String) {
    #expect(stem(word, language: "es") == expected)
  }

  @Test func `a stem is never empty and never longer`() {
    for (word, _) in Self.stems where !word.isEmpty {
      for language in ["en", "es"] {
        let short = stem(word, language: language)
        #expect(!short.isEmpty && short.count <= word.count)
      }
    }
  }

  static let distances: [(String, String, Int)] = [
    ("", "", 0), ("a", "", 1), ("xanax", "xanax", 0), ("xanex", "xanax", 1), ("xanxa", "xanax", 1),
    ("xnax", "xanax", 1),
    ("xannax", "xanax", 1), ("xana", "xanax", 1), ("klonipin", "klonopin", 1), ("klopinon", "klonopin", 4),
    ("ca", "abc", 3), ("ativan", "avitan", 2), ("kitten", "sitting", 3), ("abcd", "badc", 2),
  ]

  @Test(arguments: distances)
  func `the distance of two words`(left: String, right: String, distance: Int) {
    #expect(Spelling.distance(left, right, limit: 5) == distance)
    #expect(Spelling.distance(right, left, limit: 5) == distance)
    for limit in 0..<max(1, distance) where distance > limit {
      #expect(Spelling.distance(left, right, limit: limit) > limit)
    }
  }

  @Test(arguments: [("abcd", 1), ("abcdefg", 1), ("abcdefgh", 2), ("clonazepam", 2)])
  func `how far a word may be repaired`(word: String, limit: Int) {
    #expect(Spelling.limit(for: word) == limit)
  }

  /// Values from a table of natural logarithms.
  static let logarithms: [(Double, Double)] = [
    (1, 0), (2, 0.693_147_180_559_945_3), (2.718_281_828_459_045, 1), (10, 2.302_585_092_994_046),
    (0.5, -0.693_147_180_559_945_3), (3, 1.098_612_288_668_11), (0.1, -2.302_585_092_994_046),
    (1_000_000, 13.815_510_557_964_274), (1.999_999, 0.693_146_680_559_82), (1e-300, -690.775_527_898_213_7),
  ]

  @Test(arguments: logarithms)
  func `the natural logarithm`(value: Double, logarithm: Double) {
    #expect(abs(naturalLogarithm(value) - logarithm) <= 1e-14 * max(1, abs(logarithm)))
  }

  @Test func `logarithms add where numbers multiply`() {
    for (a, b) in [(1.5, 2.25), (7, 0.3), (123.456, 9e9), (1e-9, 1e9)] {
      #expect(abs(naturalLogarithm(a * b) - naturalLogarithm(a) - naturalLogarithm(b)) < 1e-12)
    }
  }

  @Test(arguments: [("the", true), ("clean", true), ("klonopin", false), ("xanax", false), ("", false)])
  func `common words`(word: String, isCommon: Bool) {
    #expect(CommonWords.contains(word) == isCommon)
  }

  @Test func `every common word is found where it stands, in order, and nothing beside it`() {
    let words = CommonWords.list.split { $0 == " " || $0 == "\n" }.map(String.init)
    #expect(words.count > 5_000)
    #expect(zip(words, words.dropFirst()).allSatisfy { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(words.allSatisfy { CommonWords.contains($0) })
    let known = Set(words)
    for word in words {
      for other in [word + "q", String(word.dropLast()), "a" + word] {
        #expect(CommonWords.contains(other) == known.contains(other), "\(other)")
      }
    }
  }
}

import Testing

@testable import Authoring
@testable import Knowledge

struct WordingTests {
  @Test(arguments: [
    ("", 0, 0), ("One two.", 2, 1), ("One. Two? Three: four", 4, 4), ("Call 911 or 1-800-222-1222 now.", 3, 1),
    ("Call or text 988, any hour.", 5, 1), ("1. Ask the desk.\n2. Wait.", 4, 2), ("It is 2.5 times as much.", 6, 1),
    ("Open until 5 p.m. on weekdays.", 6, 1), ("\"Help me.\" Say that.", 4, 2), ("Sure ... why not", 3, 2),
    ("one — two", 2, 1), ("(Narcan)", 1, 1),
  ])
  func counts(text: String, words: Int, sentences: Int) {
    let wording = Wording(text)
    #expect(wording.words.count == words)
    #expect(wording.sentences.count == sentences)
  }

  @Test(arguments: [
    ("the", 1), ("take", 1), ("tablet", 2), ("medicine", 3), ("free", 1), ("breathing", 2), ("overdose", 3), ("hmm", 1),
    ("nose-spray", 3), ("911", 1), ("B12", 1), ("clonazepam", 1), ("Klonopin", 1), ("anxiety", 3),
  ])
  func syllables(word: String, count: Int) {
    var edition = Edition(language: "en")
    edition.concepts = [
      Concept(id: "clonazepam", kind: .medicine, names: [Name("clonazepam", .generic), Name("Klonopin", .brand)]),
      Concept(id: "anxiety", kind: .symptom, names: [Name("anxiety", .generic)]),
    ]
    #expect(ReadingGrade(edition).syllables(in: word[...]) == count)
  }

  @Test func grade() {
    let measure = ReadingGrade(Edition(language: "en"))
    #expect(measure.grade(of: []) == 0)
    // 6 words, 2 sentences, 6 syllables.
    #expect(abs(measure.grade(of: ["The cat sat.", "A dog ran."]) - (0.39 * 3 + 11.8 - 15.59)) < 1e-9)
    // 3 words, 1 sentence, 7 syllables.
    #expect(abs(measure.grade(of: ["Ask another pharmacist"]) - (0.39 * 3 + 11.8 * 7 / 3 - 15.59)) < 1e-9)
  }

  @Test(arguments: [
    ("0.5mg twice", ["0.5", "mg", "twice"]), ("10% a week!", ["10", "%", "a", "week", "!"]), ("!! DANGER", ["danger"]),
    ("don’t 'quote'", ["don't", "quote"]), ("30-90 minutes", ["30-90", "minutes"]), ("B12.", ["b12"]),
    ("2,000 pills, now", ["2,000", "pills", "now"]),
  ])
  func checkedWords(text: String, words: [String]) {
    #expect(WordsCheck.words(of: text) == words)
  }

  @Test(arguments: [
    ("take 2 mg", "2 mg"), ("two pills", "two pills"), ("half a tablet", "half a tablet"), ("one pill can kill", nil),
    ("5 minutes", nil), ("the pill", nil), ("10 milligrams", "10 milligrams"), ("2 or more pills", nil),
  ])
  func amounts(text: String, amount: String?) {
    #expect(Amounts.first(in: WordsCheck.words(of: text)) == amount)
  }

  @Test(arguments: [
    ("It helps 70 of 100.", ["70", "100"]), ("1. Call 911 or 1-800-222-1222.", []),
    ("A 2.5 dose, 30-90 min", ["2.5", "30", "90"]),
    ("Text 741741", []), ("none", []),
  ])
  func numbers(text: String, numbers: [String]) {
    #expect(FactsCheck.numbers(in: text) == numbers)
  }
}

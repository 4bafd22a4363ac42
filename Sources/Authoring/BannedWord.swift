/// A word or phrase that no text uses, and what to write in its place.
struct BannedWord {
  /// Forms, each a list of words.
  var forms: [[String]]
  /// The end of the message: what would be right.
  var instead: String
  /// Words before it, and after it, that make it another thing: clean water, child abuse.
  var fineAfter: Set<String> = []
  var fineBefore: Set<String> = []
  /// Replies about violence may name what was done.
  var isFineInSafe = false

  /// The first form in a list of words that nothing excuses, as it stands there, or nil.
  func first(in words: [String]) -> String? {
    for start in words.indices {
      for form in forms where words[start...].starts(with: form) {
        let end = start + form.count
        if start > 0, fineAfter.contains(words[start - 1]) { continue }
        if end < words.count, fineBefore.contains(words[end]) { continue }
        return form.joined(separator: " ")
      }
    }
    return nil
  }

  private init(
    _ forms: String, instead: String, after: Set<String> = [], before: Set<String> = [], isFineInSafe: Bool = false
  ) {
    self.forms = forms.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
    self.instead = instead
    fineAfter = after
    fineBefore = before
    self.isFineInSafe = isFineInSafe
  }

  /// The list of `knowledge/README.md` and of section G of the facts.
  static let all: [BannedWord] = [
    BannedWord(
      "abuse|abuses|abused|abusing|abuser|abusers", instead: "write 'use' or 'misuse'",
      after: ["child", "elder", "sexual", "domestic", "physical", "emotional"], isFineInSafe: true),
    BannedWord("addict|addicts|junkie|junkies", instead: "write 'person who uses ...' or 'person with addiction'"),
    BannedWord("habit|habits", instead: "name the use itself"),
    BannedWord(
      "clean|dirty", instead: "write 'not using', 'in recovery', or the result of the test",
      before: ["water", "cloth", "needle", "needles", "syringe", "syringes", "supplies", "towel", "skin", "hands"]),
    BannedWord(
      "committed suicide|commit suicide|commits suicide", instead: "write 'died by suicide' or 'thoughts of suicide'"),
    BannedWord("failed attempt|successful attempt|failed suicide|successful suicide", instead: "write 'attempt'"),
  ]
}

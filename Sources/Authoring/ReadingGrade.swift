internal import Knowledge

/// The school grade that a text asks of its reader.
///
/// 0.39 words/sentences + 11.8 syllables/words - 15.59, the formula of Flesch and Kincaid. Names of medicines and
/// numbers count one syllable: an author cannot choose shorter ones.
struct ReadingGrade {
  private let names: Set<String>

  /// A measure that knows the names of an edition's medicines, classes and substances.
  init(_ edition: Edition) {
    let taken = edition.concepts.filter(\.isTaken).flatMap(\.names)
    names = Set(
      taken.filter { $0.sort == .generic || $0.sort == .brand }.map { $0.text.lowercased() }.filter {
        !$0.contains(" ")
      })
  }

  /// The grade of texts read one after the other; 0 where they hold no word.
  func grade(of texts: [String]) -> Double {
    let wordings = texts.map { Wording($0) }
    let words = wordings.flatMap(\.words)
    guard !words.isEmpty else { return 0 }
    let sentences = wordings.map(\.sentences.count).reduce(0, +)
    let syllables = words.map { self.syllables(in: $0) }.reduce(0, +)
    return 0.39 * Double(words.count) / Double(sentences) + 11.8 * Double(syllables) / Double(words.count) - 15.59
  }

  /// Groups of `a e i o u y`, less a final silent `e`, at least 1.
  func syllables(in word: Substring) -> Int {
    let word = word.lowercased()
    if names.contains(word) || word.contains(where: \.isNumber) { return 1 }
    var groups = 0
    var wasVowel = false
    for letter in word {
      let isVowel = "aeiouy".contains(letter)
      if isVowel, !wasVowel { groups += 1 }
      wasVowel = isVowel
    }
    let before = word.dropLast().last
    if word.last == "e", let before, !"aeiouy".contains(before) { groups -= 1 }
    return max(1, groups)
  }
}

/// The stem of a folded word.
///
/// English: the endings of plurals, of -ing, -ed, -ly and -ness fall, after the first steps of Porter's algorithm
/// ("An algorithm for suffix stripping", Program 14, 1980); words of three letters and less stay as they are.
/// Spanish: plural -s and -es fall.
public func stem(_ word: String, language: String = "en") -> String {
  var letters = Array(word.utf8)
  if language == "en", let stem = irregular[word] { return stem }
  guard letters.count > 3, letters.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return word }
  language == "es" ? stripSpanish(&letters) : stripEnglish(&letters)
  return String(decoding: letters, as: UTF8.self)
}

private func stripSpanish(_ letters: inout [UInt8]) {
  if letters.count > 4, ends(letters, "es") {
    letters.removeLast(2)
  } else if ends(letters, "s") {
    letters.removeLast()
  }
}

private func stripEnglish(_ letters: inout [UInt8]) {
  stripPlural(&letters)
  if letters.count > 5, ends(letters, "ness") { letters.removeLast(4) }
  if letters.count > 4, ends(letters, "ly") { letters.removeLast(2) }
  for ending in ["ing", "ed"] where ends(letters, ending) && hasVowel(letters.dropLast(ending.utf8.count)) {
    guard letters.count - ending.utf8.count >= 3 else { continue }
    letters.removeLast(ending.utf8.count)
    let length = letters.count
    mendStem(&letters)
    if letters.count == length { restoreE(&letters) }
    break
  }
  if letters.count > 2, letters.last == 0x79, !isVowel(letters[letters.count - 2]) { letters[letters.count - 1] = 0x69 }
  if letters.count > 4, letters.last == 0x65 { letters.removeLast() }
}

private func stripPlural(_ letters: inout [UInt8]) {
  if ends(letters, "sses") || ends(letters, "shes") || ends(letters, "ches") || ends(letters, "xes") {
    letters.removeLast(2)
  } else if letters.count > 4, ends(letters, "ies") {
    letters.removeLast(3)
    letters.append(0x79)
  } else if ends(letters, "s"), !ends(letters, "ss"), !ends(letters, "us"), !ends(letters, "is") {
    letters.removeLast()
  }
}

/// After -ing and -ed: `stopp` is `stop`.
private func mendStem(_ letters: inout [UInt8]) {
  guard letters.count > 2, let last = letters.last, last == letters[letters.count - 2] else { return }
  if !isVowel(last), ![0x6C, 0x73, 0x7A].contains(last) { letters.removeLast() }
}

/// `tak` of `taking` is `take`: a short stem of consonant, vowel, consonant lost its -e.
private func restoreE(_ letters: inout [UInt8]) {
  guard letters.count == 3, !isVowel(letters[0]), isVowel(letters[1]), !isVowel(letters[2]) else { return }
  if ![0x77, 0x78, 0x79].contains(letters[2]) { letters.append(0x65) }
}

/// Short words whose endings the rules cannot see.
private let irregular: [String: String] = [
  "used": "use", "using": "use", "uses": "use", "died": "die", "dying": "die", "dies": "die", "doing": "do",
  "does": "do",
  "did": "do", "going": "go", "goes": "go", "being": "be", "tied": "tie", "lied": "lie", "lying": "lie",
]

private func ends(_ letters: [UInt8], _ ending: String) -> Bool {
  letters.count > ending.utf8.count && letters.suffix(ending.utf8.count).elementsEqual(ending.utf8)
}

private func isVowel(_ letter: UInt8) -> Bool {
  [0x61, 0x65, 0x69, 0x6F, 0x75].contains(letter)
}

private func hasVowel(_ letters: ArraySlice<UInt8>) -> Bool {
  letters.contains { isVowel($0) || $0 == 0x79 }
}

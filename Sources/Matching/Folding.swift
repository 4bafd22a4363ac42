/// Folds letters so that spellings which differ only in case, accents or width read the same.
package enum Folding {
  /// The folded letters of one scalar: lower case without accent; nil where it is no letter or digit.
  static func fold(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: return String(scalar)
    case 0x41...0x5A: return String(scalar.properties.lowercaseMapping)
    case 0...0x7F: return nil
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      return Unicode.Scalar(scalar.value - 0xFEE0).flatMap { fold($0) }
    default: break
    }
    if let plain = accents[scalar] { return plain }
    guard scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal else { return nil }
    let lower = scalar.properties.lowercaseMapping
    return lower.unicodeScalars.first.flatMap { accents[$0] } ?? lower
  }

  /// Whether a sign stands for an apostrophe: phones type a curly one.
  package static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    ["'", "’", "‘", "`", "´"].contains(scalar)
  }

  /// Whether a scalar only marks the letter before it.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  /// A word with letters that stand three times or more cut to two: `heeelp` is `heelp`.
  static func unstretched(_ word: String) -> String {
    guard isStretched(word) else { return word }
    var out = ""
    var last: Character?
    var run = 0
    for letter in word {
      run = letter == last ? run + 1 : 1
      last = letter
      if run <= 2 || letter.isNumber { out.append(letter) }
    }
    return out
  }

  /// Whether some byte stands three times or more.
  private static func isStretched(_ word: String) -> Bool {
    var (last, run): (UInt8, Int) = (0, 0)
    for byte in word.utf8 {
      run = byte == last ? run + 1 : 1
      if run == 3 { return true }
      last = byte
    }
    return false
  }

  private static let accents: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = ["ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i"]
    let rows: [(String, String)] = [
      ("a", "áàâäãåāăą"), ("c", "çćč"), ("e", "éèêëēėęě"), ("i", "íìîïīį"), ("n", "ñńň"), ("o", "óòôöõōő"),
      ("s", "śšş"), ("u", "úùûüūůű"), ("y", "ýÿ"), ("z", "źžż"), ("g", "ğ"), ("r", "ř"), ("t", "ť"),
    ]
    for (plain, letters) in rows {
      for letter in letters.unicodeScalars {
        table[letter] = plain
        for upper in letter.properties.uppercaseMapping.unicodeScalars { table[upper] = plain }
      }
    }
    return table
  }()
}

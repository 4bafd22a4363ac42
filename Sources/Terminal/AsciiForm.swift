extension Alphabet {
  /// The text as this alphabet can show it, character for character.
  ///
  /// Unicode leaves it unchanged. In ASCII letters lose their accents, dashes, quotes, bullets and lines become the
  /// nearest sign, and what has none becomes `?`.
  public func shown(_ text: String) -> String {
    self == .unicode ? text : String(text.map(Self.asciiForm))
  }

  /// The one ASCII character that stands for another; controls stay as they are.
  static func asciiForm(of character: Character) -> Character {
    guard let first = character.unicodeScalars.first else { return "?" }
    if first.isASCII { return character.isASCII ? character : Character(first) }
    if let sign = signs[first] { return sign }
    return letter(first) ?? "?"
  }

  /// The letter that an accented Latin letter is made from, taken out of its Unicode name.
  private static func letter(_ scalar: Unicode.Scalar) -> Character? {
    let words = scalar.properties.name?.split(separator: " ") ?? []
    guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER", words[3].count == 1 else { return nil }
    return words[1] == "SMALL" ? words[3].lowercased().first : words[3].first
  }

  private static let signs: [Unicode.Scalar: Character] = [
    "\u{A0}": " ", "¡": "!", "¿": "?", "«": "\"", "»": "\"", "·": "|", "×": "x", "ß": "s", "æ": "a", "Æ": "A",
    "°": "o", "±": "~", "½": "/", "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "‘": "'", "’": "'",
    "“": "\"", "”": "\"", "„": "\"", "•": "*", "…": ".", "‹": "<", "›": ">", "←": "<", "→": ">", "↑": "^", "↓": "v",
    "≤": "<", "≥": ">", "≈": "~", "─": "-", "━": "=", "│": "|", "┃": "|", "═": "=", "║": "|", "┌": "+", "┐": "+",
    "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+", "┴": "+", "┼": "+", "╭": "+", "╮": "+", "╯": "+", "╰": "+",
    "▲": "^", "▼": "v", "►": ">", "▶": ">", "◀": "<", "█": "#", "░": ".", "▒": ":", "▓": "#", "■": "#", "□": "o",
    "●": "*", "○": "o", "✓": "v", "✔": "v", "✗": "x", "✘": "x", "⚠": "!",
  ]
}

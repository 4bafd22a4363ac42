/// Random numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SeededGenerator {
  /// Pieces that text is made of here: letters and spaces, and everything that is hard about widths.
  static let pieces = [
    "a", "b", "Zz", "word", " ", " ", "  ", "\t", "\n", "\r\n", "é", "e\u{301}", "\u{301}", "日", "한", "Ａ", "👩", "👩‍👩‍👧",
    "👨🏽‍💻", "👍🏽", "🇩🇪", "🇩", "❤️",
    "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "क्षि", "நி", "\u{1FAE9}", "\u{200B}", "\u{200D}", "\u{202E}", "\u{7}", "\u{1B}[2J", "\u{9B}", "\u{AD}",
    "\u{A0}", "-",
    "1-800-222-1222", "̈̈̈̈̈̈", "ᄀ", "ᅡ", "ﷺ", "\u{E0001}", "\u{FFFF}", "\u{10FFFF}",
  ]

  /// A text of up to so many pieces.
  mutating func text(pieces most: Int) -> String {
    (0..<Int.random(in: 0...most, using: &self)).map { _ in
      Self.pieces.randomElement(using: &self) ?? ""
    }.joined()
  }
}

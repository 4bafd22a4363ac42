/// How many terminal cells text takes, and the form in which any text can be shown safely.
///
/// Widths are those of the text as this program draws it: `Screen` sends every character in a form that takes exactly so
/// many cells on old and new terminals alike.
public enum CellWidth {
  /// Cells that a character takes: 1, 2, more for some Indic conjuncts, 0 for one that cannot be seen by itself.
  ///
  /// An emoji made of several (ZWJ sequence, skin tone, keycap, variation selector 16) takes 2, a flag takes 2, a control
  /// character 1 because it is shown as a symbol. Any other cluster takes what its scalars take together.
  public static func of(_ character: Character) -> Int {
    if character.isASCII { return 1 }
    let scalars = character.unicodeScalars
    if symbol(for: character) != nil { return 1 }
    if isPicture(scalars) { return 2 }
    return scalars.reduce(0) { $0 + WidthTable.cells($1) }
  }

  /// Cells that a text takes on one row; a line break counts as the symbol it is shown as.
  public static func of(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  /// The text with nothing in it that could move the cursor, change a mode or reorder the row.
  ///
  /// C0 controls become their pictures (U+2400...), DEL too; tab a space; C1 controls, line and paragraph separators, and
  /// marks, embeddings, overrides and isolates of the bidirectional algorithm become U+FFFD. Line feeds stay if asked for
  /// (a carriage return before one goes); otherwise they are pictures as well. Done twice it changes nothing more.
  public static func sanitised(_ text: String, keepsLines: Bool = false) -> String {
    var shown = ""
    for character in text {
      let isLine = keepsLines && (character == "\n" || character == "\r\n")
      shown.append(isLine ? "\n" : symbol(for: character) ?? character)
    }
    return shown
  }

  /// What is shown in place of a character that must not reach the terminal, nil for one that may.
  static func symbol(for character: Character) -> Character? {
    if character == "\r\n" { return "\u{240A}" }
    // A control never joins others in a cluster, so the first scalar tells.
    guard let scalar = character.unicodeScalars.first else { return nil }
    switch scalar.value {
    case 0x20...0x7E: return nil
    case 0x09: return " "
    case 0...0x1F: return Unicode.Scalar(0x2400 + scalar.value).map(Character.init)
    case 0x7F: return "\u{2421}"
    case 0x80...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: return "\u{FFFD}"
    default: return nil
    }
  }

  /// Whether a cluster is one picture: a pair of regional indicators, or an emoji followed by what makes it a sequence.
  static func isPicture(_ scalars: Character.UnicodeScalarView) -> Bool {
    guard let first = scalars.first, scalars.count > 1, first.properties.isEmoji || isRegional(first) else {
      return false
    }
    return scalars.dropFirst().contains { scalar in
      scalar.value == 0xFE0F || scalar.value == 0x200D || isRegional(scalar) || scalar.properties.isEmojiModifier
    }
  }

  /// Whether a scalar is half of a flag.
  static func isRegional(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }
}

/// A character in the form in which it is sent to the terminal: one scalar that takes cells, and marks that do not.
///
/// Terminals, their versions and curses disagree about the width of sequences (a family emoji is 2, 6 or 8 cells), and
/// one disagreement shifts the rest of the row. So only what all agree on is sent: sequences are cut to their first
/// scalar, flags become their two letters, and what the C library does not know becomes U+FFFD; blanks fill the rest.
struct Glyph: Equatable {
  var base: Unicode.Scalar
  var marks: [Unicode.Scalar] = []

  /// What curses keeps in one cell besides the base (CCHARW_MAX is 5).
  static let mostMarks = 4

  /// The glyphs of a cell, which together take exactly its width.
  ///
  /// `measured` is the width curses will assume for a scalar: negative when unknown.
  static func of(_ cell: Cell, alphabet: Alphabet, measured: (Unicode.Scalar) -> Int) -> [Glyph] {
    let scalars = cell.character.unicodeScalars
    if scalars.count == 1, let only = scalars.first, only.isASCII { return [Glyph(base: only)] }
    var glyphs: [Glyph] = []
    var room = cell.width
    for form in forms(of: cell.character, alphabet: alphabet) {
      let wanted = WidthTable.cells(form.base)
      let known = measured(form.base)
      let isSure = known > 0 && known <= wanted
      glyphs.append(isSure ? form.keepingMarks { measured($0) == 0 } : Glyph(base: "\u{FFFD}"))
      glyphs += Array(repeating: Glyph(base: " "), count: wanted - (isSure ? known : 1))
      room -= wanted
    }
    return glyphs + Array(repeating: Glyph(base: " "), count: max(room, 0))
  }

  private func keepingMarks(where isWanted: (Unicode.Scalar) -> Bool) -> Glyph {
    Glyph(base: base, marks: Array(marks.filter(isWanted).prefix(Self.mostMarks)))
  }

  private static func forms(of character: Character, alphabet: Alphabet) -> [Glyph] {
    let scalars = character.unicodeScalars
    if alphabet == .ascii {
      return Alphabet.asciiForm(of: character).unicodeScalars.prefix(1).map { Glyph(base: $0) }
    }
    if CellWidth.isPicture(scalars) {
      return scalars.prefix { CellWidth.isRegional($0) }.compactMap(flagLetter).nonEmpty
        ?? scalars.prefix(1).map { Glyph(base: $0) }
    }
    var forms: [Glyph] = []
    for scalar in scalars {
      if WidthTable.cells(scalar) > 0 {
        forms.append(Glyph(base: scalar))
      } else if !forms.isEmpty, scalar.properties.generalCategory != .format, !scalar.properties.isVariationSelector {
        forms[forms.count - 1].marks.append(scalar)
      }
    }
    return forms
  }

  /// The letter that a regional indicator stands for.
  private static func flagLetter(_ scalar: Unicode.Scalar) -> Glyph? {
    Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41).map { Glyph(base: $0) }
  }
}

extension Array {
  /// The array, or nil when there is nothing in it.
  fileprivate var nonEmpty: Self? { isEmpty ? nil : self }
}

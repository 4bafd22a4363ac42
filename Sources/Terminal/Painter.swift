import CNcurses
import Glibc

/// Cells turned into what curses paints: glyphs, attributes and colour pairs.
struct Painter {
  var theme: Theme
  let alphabet: Alphabet
  /// What the terminal has; 0 when no colours are wanted.
  private let available: Int
  private var pairs: [[Int16]: Int16] = [:]

  /// Curses must be up: this starts its colours.
  init(theme: Theme, alphabet: Alphabet, colour: Bool) {
    self.theme = theme
    self.alphabet = alphabet
    let hasColours = colour && start_color() == OK && use_default_colors() == OK
    available = hasColours ? Int(nc_colours()) : 0
  }

  /// 0 when no colours are wanted or the terminal has none.
  var colours: Int { theme == .mono ? 0 : available }

  /// One row of curses cells, exactly as many columns wide: a longer row is cut, a shorter one filled with blanks.
  mutating func paint(_ cells: some Collection<Cell>, columns: Int) -> [cchar_t] {
    var row: [cchar_t] = []
    var used = 0
    for cell in cells where cell.width > 0 && used + cell.width <= columns {
      let (attributes, pair) = look(of: cell.style)
      for glyph in Glyph.of(cell, alphabet: alphabet, measured: Self.measure) {
        row.append(Self.curses(glyph, attributes, pair))
      }
      used += cell.width
    }
    let (attributes, pair) = look(of: .plain)
    for _ in used..<max(used, columns) { row.append(Self.curses(Glyph(base: " "), attributes, pair)) }
    return row
  }

  private static func curses(_ glyph: Glyph, _ attributes: attr_t, _ pair: Int16) -> cchar_t {
    var cell = cchar_t()
    var characters = ([glyph.base] + glyph.marks).map { wchar_t($0.value) } + [0]
    setcchar(&cell, &characters, attributes, pair, nil)
    return cell
  }

  private static func measure(_ scalar: Unicode.Scalar) -> Int {
    scalar.isASCII ? 1 : Int(nc_wcwidth(wchar_t(scalar.value)))
  }

  private mutating func look(of style: Style) -> (attr_t, Int16) {
    let rendition = theme.rendition(of: style, colours: colours)
    var attributes = attr_t(0)
    if rendition.bold { attributes |= NC_BOLD }
    if rendition.dim { attributes |= NC_DIM }
    if rendition.reverse { attributes |= NC_REVERSE }
    if rendition.underline { attributes |= NC_UNDERLINE }
    return (attributes, pair(rendition.foreground ?? -1, rendition.background ?? -1))
  }

  /// The number of a pair of colours, made at its first use; 0 is the terminal's own two.
  private mutating func pair(_ foreground: Int16, _ background: Int16) -> Int16 {
    if foreground < 0 && background < 0 { return 0 }
    if let known = pairs[[foreground, background]] { return known }
    let number = Int16(pairs.count + 1)
    init_pair(number, foreground, background)
    pairs[[foreground, background]] = number
    return number
  }
}

/// A sentence in letters made of blocks, to be read across a room.
public enum LargeText {
  /// The rows of the text, as large as the room allows and each in the middle of it; nil where no letters fit.
  ///
  /// Words are not cut. All letters are capitals, signs that have no large form are left out. With `halves` the smallest
  /// letters are made of half blocks, three rows high; without, all are of whole blocks, at least five rows high.
  public static func lines(_ text: String, columns: Int, rows: Int, halves: Bool) -> [String]? {
    for (across, down) in scales {
      guard let dots = dots(text, columns: columns / across), dots.count * down <= rows else { continue }
      let lines = dots.map { row in row.map { String(repeating: $0 ? "█" : " ", count: across) }.joined() }
      return lines.flatMap { Array(repeating: $0, count: down) }.map { centred($0, columns) }
    }
    guard halves, let dots = dots(text, columns: columns), (dots.count + 1) / 2 <= rows else { return nil }
    return halfBlocks(dots).map { centred($0, columns) }
  }

  /// Columns and rows of a dot, the largest first; a cell is about twice as high as it is wide.
  private static let scales = [(8, 4), (6, 3), (4, 2), (3, 2), (2, 2), (2, 1), (1, 1)]

  private static func centred(_ line: String, _ columns: Int) -> String {
    let text = String(line.reversed().drop { $0 == " " }.reversed())
    return text.isEmpty ? "" : String(repeating: " ", count: max(0, columns - line.count) / 2) + text
  }

  /// The dots of all lines, all as long as the longest, the shorter ones in the middle; nil where a word is too long.
  private static func dots(_ text: String, columns: Int) -> [[Bool]]? {
    var lines: [[[Bool]]] = []
    for word in text.uppercased().split(separator: " ").map({ dots(of: $0) }) where !word[0].isEmpty {
      guard word[0].count <= columns else { return nil }
      if let last = lines.last, last[0].count + space + word[0].count <= columns {
        lines[lines.count - 1] = joined(last, word, gap: space)
      } else {
        lines.append(word)
      }
    }
    guard let longest = lines.map({ $0[0].count }).max() else { return nil }
    let rows = lines.map { line in line.map { padded($0, to: longest) } }
    return Array(rows.joined(separator: [Array(repeating: false, count: longest)]))
  }

  private static func padded(_ row: [Bool], to width: Int) -> [Bool] {
    let left = (width - row.count) / 2
    return Array(repeating: false, count: left) + row + Array(repeating: false, count: width - row.count - left)
  }

  /// The rows of dots of a word; empty ones where no sign of it has a large form.
  static func dots(of word: Substring) -> [[Bool]] {
    word.compactMap { letters[$0] }.map { $0.map { $0.map { $0 == "#" } } }
      .reduce(Array(repeating: [], count: height)) { $0[0].isEmpty ? $1 : joined($0, $1, gap: 1) }
  }

  private static func joined(_ left: [[Bool]], _ right: [[Bool]], gap: Int) -> [[Bool]] {
    zip(left, right).map { $0 + Array(repeating: false, count: gap) + $1 }
  }

  private static let height = 5
  /// Dots between two words.
  private static let space = 3

  private static let letters: [Character: [String]] = [
    "A": [" # ", "# #", "###", "# #", "# #"], "B": ["## ", "# #", "## ", "# #", "## "],
    "C": [" ##", "#  ", "#  ", "#  ", " ##"], "D": ["## ", "# #", "# #", "# #", "## "],
    "E": ["###", "#  ", "## ", "#  ", "###"], "F": ["###", "#  ", "## ", "#  ", "#  "],
    "G": [" ##", "#  ", "# #", "# #", " ##"], "H": ["# #", "# #", "###", "# #", "# #"],
    "I": ["###", " # ", " # ", " # ", "###"], "J": ["  #", "  #", "  #", "# #", " # "],
    "K": ["# #", "# #", "## ", "# #", "# #"], "L": ["#  ", "#  ", "#  ", "#  ", "###"],
    "M": ["#   #", "## ##", "# # #", "#   #", "#   #"], "N": ["#  #", "## #", "# ##", "#  #", "#  #"],
    "O": ["###", "# #", "# #", "# #", "###"], "P": ["## ", "# #", "## ", "#  ", "#  "],
    "Q": ["###", "# #", "# #", "###", "  #"], "R": ["## ", "# #", "## ", "# #", "# #"],
    "S": [" ##", "#  ", " # ", "  #", "## "], "T": ["###", " # ", " # ", " # ", " # "],
    "U": ["# #", "# #", "# #", "# #", "###"], "V": ["# #", "# #", "# #", "# #", " # "],
    "W": ["#   #", "#   #", "# # #", "## ##", "#   #"], "X": ["# #", "# #", " # ", "# #", "# #"],
    "Y": ["# #", "# #", " # ", " # ", " # "], "Z": ["###", "  #", " # ", "#  ", "###"],
    "Á": ["  #", " # ", "# #", "###", "# #"], "É": [" ##", "###", "## ", "#  ", "###"],
    "Í": ["  #", " # ", " # ", " # ", " # "], "Ó": ["  #", " # ", "# #", "# #", " # "],
    "Ú": ["  #", "# #", "# #", "# #", "###"], "Ñ": [" ## ", "#  #", "## #", "# ##", "#  #"],
    "0": ["###", "# #", "# #", "# #", "###"], "1": [" # ", "## ", " # ", " # ", "###"],
    "2": ["###", "  #", "###", "#  ", "###"], "3": ["###", "  #", " ##", "  #", "###"],
    "4": ["# #", "# #", "###", "  #", "  #"], "5": ["###", "#  ", "###", "  #", "###"],
    "6": ["###", "#  ", "###", "# #", "###"], "7": ["###", "  #", "  #", " # ", " # "],
    "8": ["###", "# #", "###", "# #", "###"], "9": ["###", "# #", "###", "  #", "###"],
    ".": [" ", " ", " ", " ", "#"], ",": [" ", " ", " ", "#", "#"], "!": ["#", "#", "#", " ", "#"],
    "'": ["#", "#", " ", " ", " "], "?": ["## ", "  #", " # ", "   ", " # "], "-": ["   ", "   ", "###", "   ", "   "],
  ]
}

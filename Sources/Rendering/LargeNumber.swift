/// A phone number in digits three lines high, as far as it fits.
public enum LargeNumber {
  /// The lines of the number, cut behind hyphens where it is too wide; its letters alone where even that is too wide.
  ///
  /// What follows a comma ("988, press 1") is no number, and signs that are no digits and no hyphens are left out.
  public static func lines(_ number: String, columns: Int) -> [String] {
    var rows: [String] = []
    for part in number.prefix(while: { $0 != "," }).filter({ digits[$0] != nil }).split(separator: "-") {
      if let last = rows.last, width(last + "-" + part) <= columns {
        rows[rows.count - 1] = last + "-" + part
      } else {
        rows.append(String(part))
      }
    }
    guard rows.allSatisfy({ width($0) <= columns }) else { return [number] }
    return rows.flatMap { row in
      let dots = (0..<5).map { line in
        Array(row.map { (digits[$0] ?? [])[line].map { $0 == "#" } }.joined(separator: [false]))
      }
      return halfBlocks(dots)
    }
  }

  private static func width(_ text: String) -> Int { text.count * 4 - 1 }

  private static let digits: [Character: [String]] = [
    "0": ["###", "# #", "# #", "# #", "###"], "1": [" # ", "## ", " # ", " # ", "###"],
    "2": ["###", "  #", "###", "#  ", "###"], "3": ["###", "  #", " ##", "  #", "###"],
    "4": ["# #", "# #", "###", "  #", "  #"], "5": ["###", "#  ", "###", "  #", "###"],
    "6": ["###", "#  ", "###", "# #", "###"], "7": ["###", "  #", "  #", " # ", " # "],
    "8": ["###", "# #", "###", "# #", "###"], "9": ["###", "# #", "###", "  #", "###"],
    "-": ["   ", "   ", "###", "   ", "   "],
  ]
}

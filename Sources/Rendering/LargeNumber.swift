/// A phone number in digits three lines high, as far as it fits.
public enum LargeNumber {
  /// The lines of the number, cut behind hyphens where it is too wide; its letters alone where even that is too wide.
  ///
  /// What follows a comma ("988, press 1") is no number, and signs that are no digits and no hyphens are left out.
  public static func lines(_ number: String, columns: Int) -> [String] {
    var rows: [String] = []
    let signs = number.prefix { $0 != "," }.filter { $0.isASCII && $0.isNumber || $0 == "-" }
    for part in signs.split(separator: "-") {
      if let last = rows.last, width(last + "-" + part) <= columns {
        rows[rows.count - 1] = last + "-" + part
      } else {
        rows.append(String(part))
      }
    }
    guard rows.allSatisfy({ width($0) <= columns }) else { return [number] }
    return rows.flatMap { halfBlocks(LargeText.dots(of: $0[...])) }
  }

  private static func width(_ text: String) -> Int { text.count * 4 - 1 }
}

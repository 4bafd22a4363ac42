internal import CQRencode
public import Knowledge

/// A short text as a square of dark and light modules that a phone's camera reads.
///
/// One size only: 25 modules and the quiet zone of 4 around them that the standard asks for (ISO/IEC 18004, version 2).
public struct QRCode: Equatable, Sendable {
  /// Cells from left to right, two modules above each other in a cell.
  public static let columns = 33
  /// Cells from top to bottom.
  public static let rows = 17

  /// Dark modules, row by row, without the quiet zone.
  let modules: [[Bool]]

  /// The square of a text, nil where it has more letters than fit: about 20 in ASCII.
  init?(_ text: String) {
    guard let code = QRcode_encodeString8bit(text, Self.version, QR_ECLEVEL_Q) else { return nil }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    guard width == Self.width, let data = code.pointee.data else { return nil }
    modules = (0..<width).map { row in (0..<width).map { data[row * width + $0] & 1 == 1 } }
  }

  /// The square that makes a phone offer to call somebody, nil for a contact without a number.
  public init?(calling contact: Contact) {
    guard let number = contact.dialled else { return nil }
    self.init("tel:\(number)")
  }

  /// Its rows in half blocks, to be shown dark on light; the quiet zone is in them.
  public var lines: [String] {
    halfBlocks(
      (-Self.quiet..<Self.width + Self.quiet).map { row in
        (-Self.quiet..<Self.width + Self.quiet).map { isDark(row, $0) }
      })
  }

  private func isDark(_ row: Int, _ column: Int) -> Bool {
    modules.indices.contains(row) && modules.indices.contains(column) && modules[row][column]
  }

  private static let version: Int32 = 2
  private static let width = 25
  private static let quiet = 4
}

/// A picture of dark and light dots as text, two rows of dots in a line; a last row without a partner is above light.
func halfBlocks(_ dots: [[Bool]]) -> [String] {
  stride(from: 0, to: dots.count, by: 2).map { row in
    String(
      dots[row].indices.map { column in
        switch (dots[row][column], row + 1 < dots.count && dots[row + 1][column]) {
        case (true, true): "█"
        case (true, false): "▀"
        case (false, true): "▄"
        case (false, false): " "
        }
      })
  }
}

extension Contact {
  /// The number as a phone dials it, nil where there is none: "988, press 1" is 988, 1-800-222-1222 is +18002221222.
  var dialled: String? {
    let digits = (phone ?? "").prefix { $0 != "," }.filter { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty else { return nil }
    return digits.count == 11 && digits.first == "1" ? "+" + digits : String(digits)
  }
}

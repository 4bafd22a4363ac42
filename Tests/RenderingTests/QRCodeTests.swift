import Knowledge
import Testing

@testable import Rendering

/// Numbers to take along: as a square, and large.
@Suite struct QRCodeTests {
  private static func contact(_ phone: String?) -> Contact {
    Contact(id: "a", name: "A", phone: phone, line: Passage("A"))
  }

  @Test(arguments: [
    ("988", "988"), ("988, press 1", "988"), ("1-800-222-1222", "+18002221222"), ("555-0100", "5550100"),
    ("+1 (800) 222-1222", "+18002221222"), (nil, nil), ("", nil), ("ask the desk", nil),
  ])
  func `a number is dialled as it is meant`(phone: String?, dialled: String?) {
    #expect(Self.contact(phone).dialled == dialled)
    #expect((QRCode(calling: Self.contact(phone)) == nil) == (dialled == nil))
  }

  @Test func `a square has its size, its quiet zone and its three corners`() throws {
    let code = try #require(QRCode(calling: Self.contact("1-800-222-1222")))
    #expect(code.lines.count == QRCode.rows && code.lines.allSatisfy { $0.count == QRCode.columns })
    for line in code.lines.prefix(2) + code.lines.suffix(2) { #expect(line.allSatisfy { $0 == " " }) }
    for line in code.lines { #expect(line.hasPrefix("    ") && line.hasSuffix("    ")) }
    for (top, left) in [(0, 0), (0, 18), (18, 0)] {
      let corner = (0..<7).map { row in (0..<7).map { code.modules[top + row][left + $0] } }
      #expect(corner[0] == Array(repeating: true, count: 7) && corner[6] == corner[0])
      #expect(corner[1] == [true, false, false, false, false, false, true] && corner[5] == corner[1])
      #expect(corner[3] == [true, false, true, true, true, false, true] && corner[2] == corner[3])
    }
  }

  @Test func `a text that is too long for the one size has no square`() {
    #expect(QRCode("tel:" + String(repeating: "1", count: 40)) == nil)
    #expect(QRCode("tel:1") != QRCode("tel:2"))
  }

  @Test func `a large number is cut at its hyphens, and small where nothing helps`() {
    #expect(LargeNumber.lines("988", columns: 11) == ["█▀█ █▀█ █▀█", "▀▀█ █▀█ █▀█", "▀▀▀ ▀▀▀ ▀▀▀"])
    for (columns, rows) in [(80, 3), (54, 6), (38, 6), (20, 9), (14, 1)] {
      let lines = LargeNumber.lines("1-800-222-1222", columns: columns)
      #expect(lines.count == rows && (rows == 1 || lines.allSatisfy { $0.count <= columns }), "\(columns)")
    }
    #expect(LargeNumber.lines("988, press 1", columns: 60) == LargeNumber.lines("988", columns: 60))
  }
}

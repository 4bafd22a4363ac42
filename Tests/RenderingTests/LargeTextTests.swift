import Testing

@testable import Rendering

/// A sentence in large letters.
@Suite struct LargeTextTests {
  private static let card = "I need help. Please come and talk to me."

  @Test func lettersAreMadeOfBlocks() {
    let lines = LargeText.lines("Hi!", columns: 9, rows: 5, halves: false)
    #expect(lines == ["█ █ ███ █", "█ █  █  █", "███  █  █", "█ █  █", "█ █ ███ █"])
    #expect(LargeText.lines("Hi", columns: 7, rows: 3, halves: true) == ["█ █ ▀█▀", "█▀█  █", "▀ ▀ ▀▀▀"])
    #expect(LargeText.lines("Hi", columns: 14, rows: 5, halves: false)?.first == "██  ██  ██████")
  }

  /// As large as there is room: the share of the rows that is used, and none that sticks out.
  @Test(arguments: [
    (116, 33, 17), (76, 17, 11), (76, 10, 6), (200, 60, 46), (38, 7, nil), (38, 18, 18), (20, 9, nil), (0, 0, nil),
  ])
  func itIsAsLargeAsTheRoomAllows(_ columns: Int, _ rows: Int, _ used: Int?) {
    let lines = LargeText.lines(Self.card, columns: columns, rows: rows, halves: true)
    #expect(lines?.count == used)
    for line in lines ?? [] { #expect(line.count <= columns && line.last != " ") }
  }

  @Test func withoutHalfBlocksLettersHaveFiveRows() {
    #expect(LargeText.lines("HELP", columns: 20, rows: 4, halves: false) == nil)
    #expect(LargeText.lines("HELP", columns: 20, rows: 4, halves: true)?.count == 3)
    let all = LargeText.lines(Self.card, columns: 76, rows: 17, halves: false) ?? []
    #expect(all.allSatisfy { $0.allSatisfy { $0 == "█" || $0 == " " } } && !all.isEmpty)
  }

  @Test func wordsAreNotCutAndUnknownSignsAreLeftOut() {
    #expect(LargeText.lines("HELP", columns: 14, rows: 9, halves: false) == nil)
    #expect(
      LargeText.lines("日本 A", columns: 9, rows: 5, halves: false)
        == LargeText.lines("a", columns: 9, rows: 5, halves: false))
    #expect(LargeText.lines("日本", columns: 90, rows: 50, halves: true) == nil)
  }

  @Test func everyLetterHasAFormOfItsOwn() {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZÁÉÍÓÚÑ0123456789".map(String.init)
    let forms = letters.map { LargeText.lines($0, columns: 5, rows: 5, halves: false) ?? [] }
    #expect(forms.allSatisfy { $0.count == 5 })
    // A zero is an O, and a five is near enough to an S to be drawn apart.
    #expect(Set(forms).count == letters.count - 1)
  }
}

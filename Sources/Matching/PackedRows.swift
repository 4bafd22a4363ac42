internal import Knowledge

/// Rows of numbers in a section of a pack: how many rows, where each begins, and one more for the end; then the numbers.
struct PackedRows: Sendable {
  private let numbers: PackedNumbers
  /// How many rows there are.
  let count: Int

  init(_ section: PackedBytes) {
    numbers = PackedNumbers(section)
    count = max(0, min(numbers[0], numbers.count))
  }

  /// The section that holds rows.
  static func section(_ rows: [[Int]]) -> [UInt8] {
    var place = rows.count + 2
    var places: [Int] = []
    for row in rows {
      places.append(place)
      place += row.count
    }
    return PackedNumbers.section([rows.count] + places + [place] + rows.joined())
  }

  /// A row; one outside is empty.
  subscript(row: Int) -> PackedRow {
    guard row >= 0, row < count else { return PackedRow(numbers: numbers, range: 0..<0) }
    return PackedRow(numbers: numbers, range: numbers.row(1 + row).clamped(to: 0..<numbers.count))
  }
}

/// One row of numbers of a pack.
struct PackedRow: RandomAccessCollection, Sendable {
  fileprivate let numbers: PackedNumbers
  fileprivate let range: Range<Int>

  fileprivate init(numbers: PackedNumbers, range: Range<Int>) {
    self.numbers = numbers
    self.range = range
  }

  var startIndex: Int { 0 }
  var endIndex: Int { range.count }

  subscript(place: Int) -> Int { numbers[range.lowerBound + place] }
}

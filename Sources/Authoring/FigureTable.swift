/// Figures in rows and columns under a title.
public struct FigureTable: Equatable, Sendable {
  /// One figure.
  public enum Figure: Equatable, Sendable, CustomStringConvertible {
    /// How many there are.
    case count(Int)
    /// A measure in tenths, as a reading grade: 63 is 6.3.
    case tenths(Int)
    /// A measure in hundredths, as a share of 1: 65 is 0.65.
    case hundredths(Int)

    /// As it is read: `12`, `6.3`, `0.65`.
    public var description: String {
      switch self {
      case .count(let count): "\(count)"
      case .tenths(let tenths): (tenths < 0 ? "-" : "") + Decimals.text(abs(tenths), places: 1)
      case .hundredths(let hundredths): (hundredths < 0 ? "-" : "") + Decimals.text(abs(hundredths), places: 2)
      }
    }
  }

  /// A name with a figure for each column.
  public struct Row: Equatable, Sendable {
    /// What the figures are of.
    public var name: String
    /// As many as there are columns.
    public var figures: [Figure]
  }

  /// What is counted, and by what.
  public var title: String
  /// The heads of the columns.
  public var columns: [String]
  /// In the order that is shown.
  public var rows: [Row] = []

  /// A table without rows.
  public init(_ title: String, columns: [String]) {
    self.title = title
    self.columns = columns
  }

  /// Adds a row of counts.
  mutating func add(_ name: String, _ counts: [Int]) {
    rows.append(Row(name: name, figures: counts.map { .count($0) }))
  }

  /// Adds a row of the sums of all rows.
  mutating func addSums() {
    let sums = columns.indices.map { column in
      rows.map { if case .count(let count) = $0.figures[column] { count } else { 0 } }.reduce(0, +)
    }
    add("all", sums)
  }

  /// The title with the heads of the columns, then a line a row; names left, figures right.
  public var lines: [String] {
    let lead = ([title.count] + rows.map { $0.name.count + 2 }).max() ?? 0
    let widths = columns.indices.map { column in
      ([columns[column].count] + rows.map { $0.figures[column].description.count }).max() ?? 0
    }
    func line(_ name: String, _ cells: [String]) -> String {
      var line = name + String(repeating: " ", count: lead - name.count)
      for (cell, width) in zip(cells, widths) { line += String(repeating: " ", count: width + 2 - cell.count) + cell }
      return line
    }
    return [line(title, columns)] + rows.map { line("  " + $0.name, $0.figures.map(\.description)) }
  }
}

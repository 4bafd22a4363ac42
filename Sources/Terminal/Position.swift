/// A cell's place: row and column from 0, counted from the top left.
public struct Position: Hashable, Sendable {
  /// Cells from the top.
  public var row: Int
  /// Cells from the left.
  public var column: Int

  /// The place at a row and column; it may lie outside of any frame.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

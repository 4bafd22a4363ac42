/// How many rows and columns of cells there are.
///
/// Never negative.
public struct Size: Hashable, Sendable {
  /// Cells from top to bottom.
  public let rows: Int
  /// Cells from left to right.
  public let columns: Int

  /// The largest side: more is cut, so that a terminal that lies about itself cannot make us fill memory.
  static let longest = 1000

  /// A size with both sides brought into 0...1000.
  public init(rows: Int, columns: Int) {
    self.rows = min(max(rows, 0), Self.longest)
    self.columns = min(max(columns, 0), Self.longest)
  }
}

/// Everything a screen shows at one moment: rows of styled cells, and where the cursor is.
///
/// A value: drawing makes a new one. Nothing can be put outside; what would stick out is cut at the edge. All sizes work,
/// 0 by 0 too.
public struct Frame: Hashable, Sendable {
  /// Rows and columns; nothing changes it.
  public let size: Size
  /// Where the cursor blinks, nil for hidden.
  ///
  /// A place outside of the frame counts as nil when it is shown.
  public var cursor: Position?
  private var cells: [Cell]

  /// A frame of blank cells.
  ///
  /// Sides are brought into 0...1000.
  public init(rows: Int, columns: Int) {
    self.init(Size(rows: rows, columns: columns))
  }

  /// A frame of blank cells.
  public init(_ size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.rows * size.columns)
  }

  /// Rows from top to bottom.
  public var rows: Int { size.rows }

  /// Columns from left to right.
  public var columns: Int { size.columns }

  /// The cell at a place, blank outside of the frame.
  public subscript(row: Int, column: Int) -> Cell {
    guard (0..<rows).contains(row), (0..<columns).contains(column) else { return .blank }
    return cells[row * columns + column]
  }

  /// Writes a text into one row and returns the column after it, at most `columns` unless it began further right.
  ///
  /// Controls are shown as symbols (`CellWidth.sanitised`); characters that take no cell are left out. A wide character
  /// that an edge would cut is blank there, and so is the rest of one that is overwritten in part. A row outside changes
  /// nothing.
  @discardableResult
  public mutating func put(_ text: some StringProtocol, row: Int, column: Int, style: Style = .plain) -> Int {
    var column = column
    for character in text {
      if column >= columns { break }
      let shown = CellWidth.symbol(for: character) ?? character
      let width = CellWidth.of(shown)
      if width > 0 { place(Cell(character: shown, width: width, style: style), row: row, column: column) }
      column += width
    }
    return column
  }

  /// Makes part of a row blank in a style; without columns, the whole row.
  public mutating func fill(row: Int, columns range: Range<Int>? = nil, style: Style) {
    for column in (range ?? 0..<columns).clamped(to: 0..<columns) {
      place(Cell(character: " ", width: 1, style: style), row: row, column: column)
    }
  }

  /// Puts one cell and the places it covers, or blanks where not all of it is inside.
  private mutating func place(_ cell: Cell, row: Int, column: Int) {
    guard (0..<rows).contains(row) else { return }
    let inside = (column..<column + cell.width).clamped(to: 0..<columns)
    guard let first = inside.first, let last = inside.last else { return }
    free(row: row, column: first)
    free(row: row, column: last)
    let isWhole = inside.count == cell.width
    for place in inside {
      let isStart = isWhole && place == first
      cells[row * columns + place] =
        isStart ? cell : Cell(character: " ", width: isWhole ? 0 : 1, style: cell.style)
    }
  }

  /// Makes the wide character that covers a place blank, in its own style, so that part of it can be overwritten.
  private mutating func free(row: Int, column: Int) {
    let base = row * columns
    var first = column
    while first > 0, cells[base + first].width == 0 { first -= 1 }
    let width = cells[base + first].width
    guard width > 1 else { return }
    for place in first..<first + width {
      cells[base + place] = Cell(character: " ", width: 1, style: cells[base + first].style)
    }
  }

  /// Whether nothing is shown in a row; true for one outside.
  public func isBlank(row: Int) -> Bool {
    self.row(row).allSatisfy { $0.character == " " }
  }

  /// The cells of a row from left to right; empty for a row outside.
  func row(_ row: Int) -> ArraySlice<Cell> {
    (0..<rows).contains(row) ? cells[row * columns..<(row + 1) * columns] : []
  }
}

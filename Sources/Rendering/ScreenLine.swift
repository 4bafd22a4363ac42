public import Conversation

/// One line of a screen, without colours: what it is, and its words in pieces.
public struct ScreenLine: Equatable, Sendable {
  /// What a line is; a theme gives each its look.
  public enum Kind: String, Sendable, CaseIterable {
    case blank, title, alarm, strong, text, quiet, danger, warning, note, label, step, choice, hint
  }

  /// Words of one look.
  public struct Segment: Equatable, Sendable {
    /// The words.
    public var text: String
    /// Numbers, marks and labels.
    public var isStrong: Bool

    /// A piece of a line.
    public init(_ text: String, isStrong: Bool = false) {
      self.text = text
      self.isStrong = isStrong
    }
  }

  /// What it is.
  public var kind: Kind
  /// Its words, in order.
  public var segments: [Segment]
  /// The place, in `Reply.allBlocks`, of the block that it says; of the first where several share the line.
  ///
  /// Nil for what is of no block: empty lines, hints, the first screen.
  public var block: Int?

  /// A line of several pieces.
  public init(_ kind: Kind, _ segments: [Segment]) {
    self.kind = kind
    self.segments = segments
  }

  /// A line of one look.
  public init(_ kind: Kind, _ text: String) {
    self.init(kind, text.isEmpty ? [] : [Segment(text)])
  }

  /// An empty line.
  public static let blank = ScreenLine(.blank, "")

  /// The words of the line.
  public var text: String {
    segments.map(\.text).joined()
  }
}

/// A reply laid out for a screen.
public struct ScreenPage: Equatable, Sendable {
  /// The first view, then all that one scrolls to.
  public var lines: [ScreenLine]
  /// How many lines the first view has; with more below, it fills the screen.
  public var firstView: Int
  /// Blocks of the first view that had no room in it and come below; of a narrow view also those that are never in it.
  public var leftOut: [Reply.Block] = []
}

/// The room for a reply on a screen, in cells.
public struct ScreenSize: Equatable, Sendable {
  /// Columns, at least 1.
  public var columns: Int
  /// Rows, at least 1.
  public var rows: Int
  /// Whether the short variants of the words are shown.
  public var isNarrow: Bool

  /// A size; sizes below one column or row count as one.
  public init(columns: Int, rows: Int, isNarrow: Bool) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
    self.isNarrow = isNarrow
  }

  /// The body of 80x24: rows 2 to 21, columns 3 to 78.
  public static let wide = ScreenSize(columns: 76, rows: 20, isNarrow: false)
  /// The body of 40x12: rows 1 to 10, columns 2 to 39.
  public static let narrow = ScreenSize(columns: 38, rows: 10, isNarrow: true)
}

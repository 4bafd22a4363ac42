internal import Rendering
internal import Terminal

/// Where things stand on a screen of some size.
///
/// Wide from 76 columns and 20 rows, else narrow from 40 columns and 10 rows; below that tiny: plain lines, the input and
/// the help line, as far as there are rows. The help line is always the last row, the input the one above; a screen of one
/// row has the input alone.
struct Geometry: Equatable, Sendable {
  enum Form: Sendable {
    case wide, narrow, tiny
  }

  let size: Size
  let form: Form

  init(_ size: Size) {
    self.size = size
    if size.columns >= 76, size.rows >= 20 {
      form = .wide
    } else {
      form = size.columns >= 40 && size.rows >= 10 ? .narrow : .tiny
    }
  }

  /// Whether the short words are shown.
  var isNarrow: Bool { form != .wide }

  /// Rows of the conversation.
  var body: Range<Int> {
    switch form {
    case .wide: 1..<size.rows - 3
    case .narrow, .tiny: 0..<max(0, size.rows - 2)
    }
  }

  /// Rows of a page, at least one, so that pages can be counted.
  var pageRows: Int { max(1, body.count) }

  /// The first column of the conversation.
  var margin: Int {
    switch form {
    case .wide: 2
    case .narrow: 1
    case .tiny: 0
    }
  }

  /// Columns of the conversation, at least one and at most 76.
  var width: Int {
    max(1, min(76, size.columns - 2 * margin))
  }

  var headerRow: Int? { form == .wide ? 0 : nil }

  var ruleRow: Int? { form == .wide ? size.rows - 3 : nil }

  var inputRow: Int? {
    switch size.rows {
    case 0: nil
    case 1: 0
    default: size.rows - 2
    }
  }

  var helpRow: Int? { size.rows < 2 ? nil : size.rows - 1 }

  /// The first column of the header, the input and the help line.
  var edge: Int { form == .tiny ? 0 : 1 }

  /// The room for a reply that begins below so many rows.
  func room(below rows: Int = 0) -> ScreenSize {
    ScreenSize(columns: width, rows: pageRows - rows, isNarrow: isNarrow)
  }
}

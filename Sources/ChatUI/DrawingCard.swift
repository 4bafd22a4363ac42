internal import Conversation
internal import Knowledge
internal import Rendering
internal import Terminal

/// The card that somebody holds up to staff.
extension Drawing {
  /// The whole body in reverse: the sentence in large letters, its beginning where the rest has no room, and below it the
  /// sentence as text and how to go back; in a small window the text alone.
  mutating func drawStaffCard() {
    let style = Style(.title, reverse: true)
    for row in geometry.body { frame.fill(row: row, style: style) }
    let columns = max(0, geometry.size.columns - 2 * geometry.margin)
    let text = screen.words["staff-card"].words(small: geometry.isNarrow)
    let rest = [text, screen.words["staff-card-close"].words(small: geometry.isNarrow)]
      .flatMap { wrap($0, width: max(1, columns)) }
    let room = geometry.body.count - rest.count - 1
    let beginning = String(text.prefix { $0 != "." }) + "."
    func large(_ text: String) -> [String]? {
      LargeText.lines(text, columns: columns, rows: room, halves: screen.canShowPictures)
    }
    guard let large = large(text) ?? large(beginning) else { return drawPage(.staffCard, isReversed: true) }
    let gap = (room - large.count) / 2
    var row = geometry.body.lowerBound + gap
    for line in large {
      frame.put(line, row: row, column: geometry.margin, style: style)
      row += 1
    }
    row += 1
    for line in rest {
      frame.put(line, row: row, column: max(0, (geometry.size.columns - CellWidth.of(line)) / 2), style: style)
      row += 1
    }
  }
}

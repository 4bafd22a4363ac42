internal import Conversation
internal import Knowledge
internal import Rendering
public import Terminal

extension ChatScreen {
  /// What is shown at a size.
  public func draw(_ size: Size) -> Frame {
    var drawing = Drawing(screen: self, geometry: Geometry(size))
    drawing.draw()
    return drawing.frame
  }
}

/// One frame on its way.
struct Drawing {
  let screen: ChatScreen
  let geometry: Geometry
  var frame: Frame
  /// Whether text goes on below the screen.
  var goesOn = false

  init(screen: ChatScreen, geometry: Geometry) {
    self.screen = screen
    self.geometry = geometry
    frame = Frame(geometry.size)
  }

  mutating func draw() {
    if screen.isLocked { return drawLock() }
    if screen.panel != .hidden { drawHeader() }
    drawBody()
    if let row = geometry.ruleRow { drawRule(row) }
    drawOffer()
    if let row = geometry.inputRow { drawInput(row) }
    if geometry.ruleRow == nil { drawNotice() }
    if let row = geometry.helpRow { drawHelpLine(row) }
    drawWarning()
  }

  // MARK: The fixed lines

  /// The place; in a chat also what it is about, and the help key.
  private mutating func drawHeader() {
    guard let row = geometry.headerRow else { return }
    let start = screen.answerer.start(language: screen.conversation.language)
    frame.put(start.place.text, row: row, column: geometry.edge, style: Style(.plain, bold: true))
    guard let header = start.header else { return }
    frame.put(header.text, row: row, column: 22, style: Style(.muted))
    let help = screen.own(Wording.help).text
    frame.put(help, row: row, column: geometry.size.columns - 2 - CellWidth.of(help), style: Style(.muted))
  }

  private mutating func drawRule(_ row: Int) {
    let rule = String(repeating: "─", count: max(0, geometry.size.columns - 2))
    if !screen.isRuleBare { frame.put(rule, row: row, column: 1, style: Style(.muted)) }
    // The rest of the rule stays: to draw it again costs more than all that is said in it.
    if let notice {
      let shown = Self.cut(notice, to: geometry.size.columns - 5)
      frame.put(" \(shown)  ", row: row, column: 1, style: Style(.note))
    }
  }

  /// What Tab takes: in place of the rule, then in the blank rows above it, never over words.
  private mutating func drawOffer() {
    guard notice == nil, let input = geometry.inputRow else { return }
    var row = geometry.ruleRow ?? input - 1
    for (index, suggestion) in screen.offer.suggestions.enumerated() {
      if row != geometry.ruleRow {
        guard geometry.body.contains(row), frame.isBlank(row: row) else { return }
      }
      let head = index == 0 ? Wording.tab.text : String(repeating: " ", count: Wording.tab.text.count)
      // All in the look of what is around it: to change it costs up to 30 bytes a row, and a key may cost 200.
      frame.put(" \(head)  \(suggestion.text) ", row: row, column: 1)
      row -= 1
    }
  }

  /// What is said beside the conversation, or that there is a new answer, or that a page goes on.
  private var notice: String? {
    let more = goesOn && screen.openLine.editor.isEmpty ? screen.words["more-page"] : nil
    let passage = screen.notice ?? (screen.hasNewBelow ? screen.words["below"] : more)
    return passage.map { screen.own($0).words(small: geometry.isNarrow) } ?? (screen.browser == nil ? nil : listHelp)
  }

  private var listHelp: String {
    screen.own(Wording.topicHelp).words(small: geometry.isNarrow)
  }

  /// Without a rule it stands behind the cursor of an empty line, else in the last row of the body.
  private mutating func drawNotice() {
    guard let notice, let input = geometry.inputRow else { return }
    if screen.openLine.editor.isEmpty, let cursor = frame.cursor {
      let column = cursor.column + 1
      frame.put(Self.cut(notice, to: geometry.size.columns - column), row: input, column: column, style: Style(.note))
    } else if let last = geometry.body.last {
      frame.fill(row: last, style: .plain)
      let shown = Self.cut(notice, to: geometry.size.columns - geometry.margin)
      frame.put(shown, row: last, column: geometry.margin, style: Style(.note))
    }
  }

  /// As much of a text as there is room for, with a mark where something is left out.
  private static func cut(_ text: String, to columns: Int) -> String {
    guard CellWidth.of(text) > columns else { return text }
    var shown = text
    while !shown.isEmpty, CellWidth.of(shown) >= columns { shown.removeLast() }
    return shown + "…"
  }

  private mutating func drawInput(_ row: Int) {
    let (prompt, editor) = screen.openLine
    let label = prompt.words(small: geometry.isNarrow) + " "
    let start = frame.put(label, row: row, column: geometry.edge, style: Style(.input, bold: true))
    let room = geometry.size.columns - start
    guard room > 0 else { return }
    let skipped = Self.skipped(CellWidth.of(editor.before), room: room)
    var column = 0
    for character in CellWidth.sanitised(editor.text) {
      let width = CellWidth.of(character)
      if column >= skipped, column + width - skipped <= room {
        frame.put(String(character), row: row, column: start + column - skipped, style: Style(.input))
      }
      column += width
      if column - skipped >= room { break }
    }
    let cursor = start + CellWidth.of(editor.before) - skipped
    if screen.panel?.isCard != true { frame.cursor = Position(row: row, column: cursor) }
    drawEnterHint(row, column: cursor + 2)
  }

  /// Behind a number that picks something: it does so with Enter, lest "2 mg klonopin ok?" be cut short.
  private mutating func drawEnterHint(_ row: Int, column: Int) {
    guard screen.isPicking else { return }
    let hint = screen.words["press-enter"].words(small: geometry.isNarrow)
    if column + CellWidth.of(hint) <= geometry.size.columns {
      frame.put(hint, row: row, column: column, style: Style(.note))
    }
  }

  /// Cells of a long line that are left of the view: steps of half the room, so that it does not move with each key.
  private static func skipped(_ before: Int, room: Int) -> Int {
    guard before >= room else { return 0 }
    let step = max(1, room / 2)
    return ((before - room) / step + 1) * step
  }

  /// Never wrapped and never hidden; where it is too long whole parts leave it from the end, 911 last.
  mutating func drawHelpLine(_ row: Int) {
    let key = screen.face == .kiosk ? "help-line.kiosk" : "help-line.chat"
    let room = geometry.size.columns - geometry.edge
    var parts = screen.words[key].words(small: geometry.isNarrow).split(separator: " · ")
    while CellWidth.of(parts.joined(separator: " · ")) > room,
      let last = parts.lastIndex(where: { !$0.contains("911") })
    {
      parts.remove(at: last)
    }
    frame.fill(row: row, style: Style(.help))
    frame.put(parts.joined(separator: " · "), row: row, column: geometry.edge, style: Style(.help))
  }

  /// The band that counts down: across the middle, but below words on danger, of which it hides none.
  private mutating func drawWarning() {
    guard let seconds = screen.watch.secondsLeft, !geometry.body.isEmpty else { return }
    let text = screen.words["idle-warning"].filled("seconds", "\(seconds)").words(small: geometry.isNarrow)
    let lines = wrap(text, width: max(1, geometry.size.columns - 2 * geometry.edge))
    let rows = screen.conversation.reply?.family == nil ? middleRows(lines.count) : lowRows(lines.count)
    for row in rows { frame.fill(row: row, style: Style(.warning)) }
    for (row, line) in zip(rows.dropFirst((rows.count - lines.count) / 2), lines) {
      let column = max(0, (geometry.size.columns - CellWidth.of(line)) / 2)
      frame.put(line, row: row, column: column, style: Style(.warning, bold: true))
    }
    if let input = geometry.inputRow, rows.contains(input) { frame.cursor = nil }
  }

  /// So many rows in the middle of the body, and one more on both sides where there is room.
  private func middleRows(_ count: Int) -> [Int] {
    let first = geometry.body.lowerBound + max(0, (geometry.body.count - count) / 2)
    return (first - 1...first + count).filter { geometry.body.contains($0) }
  }

  /// So many rows that end in the rule, in a free last row of the body, or else in the input line, which waits for any key
  /// anyway; and two more where the rows above are free.
  private func lowRows(_ count: Int) -> [Int] {
    let free = geometry.body.last.flatMap { frame.isBlank(row: $0) ? $0 : nil }
    var row = geometry.ruleRow ?? free ?? geometry.inputRow ?? 0
    var rows: [Int] = []
    while row >= 0, rows.count < count || (rows.count < count + 2 && frame.isBlank(row: row)) {
      rows.insert(row, at: 0)
      row -= 1
    }
    return rows
  }
}

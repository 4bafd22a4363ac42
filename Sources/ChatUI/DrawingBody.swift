internal import Conversation
internal import Knowledge
internal import Rendering
internal import Terminal

/// The part of a frame between the header and the input.
extension Drawing {
  mutating func drawBody() {
    if screen.desk.isOpen {
      drawDesk()
    } else if case .contact(let contact) = screen.panel {
      draw(contact)
    } else if let panel = screen.panel {
      drawPanel(panel)
    } else if let browser = screen.browser {
      draw(browser)
    } else {
      drawTranscript()
      drawStaffLine()
    }
  }

  /// The staff page, or the question for the PIN.
  private mutating func drawDesk() {
    var first = 0
    if case .page(let line) = screen.desk.stage { first = line }
    let lines = screen.staffHead(geometry) + screen.staffLines(geometry).dropFirst(first)
    for (row, line) in zip(geometry.body, lines) {
      frame.put(line.text, row: row, column: geometry.margin, style: line.isTitle ? Style(.title) : .plain)
    }
  }

  /// On the last line of the first screen, that staff must look; in a narrow one behind what stands there.
  private mutating func drawStaffLine() {
    guard screen.conversation.current == nil, let row = geometry.body.last else { return }
    guard screen.desk.hasProblem else { return drawVersion(row) }
    drawVersion(row - 1)
    let text = Wording.staffLine.words(small: geometry.isNarrow)
    let column = geometry.isNarrow ? geometry.size.columns - CellWidth.of(text) - 1 : geometry.margin
    frame.put(text, row: row, column: max(0, column), style: Style(.note))
  }

  /// Which program and knowledge this is, under a first screen that leaves the row free.
  private mutating func drawVersion(_ row: Int) {
    // It goes with the first key: behind suggestions it would have to be drawn again.
    guard !geometry.isNarrow, geometry.body.contains(row), screen.draft.isEmpty, frame.isBlank(row: row) else { return }
    frame.put(screen.desk.version, row: row, column: geometry.margin, style: Style(.muted))
  }

  private mutating func drawTranscript() {
    let transcript = screen.transcript(geometry)
    var found: [Int: Set<Hit.Place>] = [:]
    let lines = transcript.lines(from: screen.anchor, count: geometry.body.count)
    goesOn = lines.last.map(transcript.goesOn) ?? false
    for (row, shown) in zip(geometry.body, lines) {
      let (section, line) = shown.place
      if let finding = screen.finding, !finding.isTyping, found[section] == nil {
        found[section] = Set(transcript.hits(finding.words.text, in: section).flatMap(\.places))
      }
      draw(shown.section.lines[line], row: row)
      let marked = (found[section] ?? []).filter { $0.line == line }.map(\.column)
      if !marked.isEmpty { mark(Set(marked), of: shown.section.lines[line].text, row: row) }
    }
  }

  /// Shows the found characters of a line in reverse.
  private mutating func mark(_ columns: Set<Int>, of text: String, row: Int) {
    var cell = geometry.margin
    for (column, character) in text.enumerated() {
      if columns.contains(column) {
        frame.put(String(character), row: row, column: cell, style: Style(.plain, reverse: true))
      }
      cell += CellWidth.of(character)
    }
  }

  private mutating func drawPanel(_ panel: Panel) {
    if panel == .staffCard { drawStaffCard() } else { drawPage(panel) }
  }

  /// A page of a panel; where there is more, its last row says so.
  mutating func drawPage(_ panel: Panel, isReversed: Bool = false) {
    let text = PanelText(answerer: screen.answerer, conversation: screen.conversation, geometry: geometry)
    let lines = text.lines(panel).dropFirst(panel.line)
    for (row, line) in zip(geometry.body, lines) { draw(line, row: row, isReversed: isReversed) }
    guard lines.count > geometry.body.count, let last = geometry.body.last else { return }
    frame.fill(row: last, style: .plain)
    let more = screen.words["more-page"].words(small: geometry.isNarrow)
    frame.put(more, row: last, column: geometry.margin, style: Style(.note))
  }

  private mutating func draw(_ browser: Browser) {
    let items = browser.items(screen.answerer, language: screen.conversation.language)
    let title =
      browser.subject.map { screen.words.subject($0) } ?? screen.own(Wording.topics).words(small: geometry.isNarrow)
    var rows = geometry.body
    if rows.count > 3, let first = rows.popFirst() {
      frame.put(title, row: first, column: geometry.margin, style: Style(.title))
    }
    if geometry.form == .wide { rows = rows.dropFirst() }
    if items.isEmpty, let row = rows.first {
      let none = screen.own(Wording.noTopics).words(small: geometry.isNarrow)
      frame.put(none, row: row, column: geometry.margin, style: Style(.note))
    }
    let selected = min(browser.selected, max(0, items.count - 1))
    let first = max(0, min(selected - rows.count / 2, items.count - rows.count))
    for (row, index) in zip(rows, items.indices.dropFirst(first)) {
      draw(items[index].text, row: row, isSelected: index == selected)
    }
  }

  /// A line of a list; the chosen one has a mark and is reversed.
  private mutating func draw(_ item: String, row: Int, isSelected: Bool) {
    let style = isSelected ? Style(.choice, reverse: true) : .plain
    frame.fill(row: row, columns: geometry.margin..<geometry.margin + geometry.width, style: style)
    frame.put((isSelected ? "> " : "  ") + item, row: row, column: geometry.margin, style: style)
  }

  // MARK: Lines

  private mutating func draw(_ line: ScreenLine, row: Int, isReversed: Bool = false) {
    let hasMarks = line.segments.contains(where: \.isStrong)
    var column = geometry.margin
    for segment in line.segments {
      var style = Self.style(line.kind, isStrong: segment.isStrong, hasMarks: hasMarks)
      style.reverse = isReversed
      column = frame.put(segment.text, row: row, column: column, style: style)
    }
  }

  /// The look of a piece of a line: severity is in the mark and the words; a grave line is heavier as a whole.
  private static func style(_ kind: ScreenLine.Kind, isStrong: Bool, hasMarks: Bool) -> Style {
    switch kind {
    case .title: Style(.title)
    case .alarm: Style(.danger)
    case .strong: Style(.plain, bold: true)
    case .danger: isStrong ? Style(.danger) : Style(.plain, bold: true)
    case .warning: isStrong ? Style(.warning) : Style(.plain, bold: true)
    case .note, .hint: isStrong || kind == .hint ? Style(.note) : .plain
    case .quiet: Style(.muted)
    case .choice: isStrong || !hasMarks ? Style(.choice) : .plain
    case .label, .step: Style(.plain, bold: isStrong)
    case .blank, .text: Style(.plain, bold: isStrong)
    }
  }
}

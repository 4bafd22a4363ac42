internal import Conversation
internal import Terminal

/// Moving through the conversation, a list or a panel.
extension ChatScreen {
  mutating func move(_ action: Action, _ geometry: Geometry) {
    if panel != nil { return movePanel(action, geometry) }
    if browser != nil, finding == nil { return moveSelection(action, geometry) }
    let isEmpty = openLine.editor.isEmpty
    switch action {
    case .first where !isEmpty: edit(.start)
    case .last where !isEmpty: edit(.end)
    case .up where !isEmpty && face != .kiosk: recall(isOlder: true)
    case .down where !isEmpty && face != .kiosk: recall(isOlder: false)
    case .first: anchor = Anchor()
    case .last: moveToEnd(geometry)
    default: scroll(action, geometry)
    }
  }

  /// Rows that an action moves: one, three for the wheel, or a page.
  private func distance(_ action: Action, page: Int) -> Int {
    switch action {
    case .up: -1
    case .down: 1
    case .pageUp: -page
    case .pageDown: page
    case .scrollUp: -3
    case .scrollDown: 3
    case .first: -1 << 30
    default: 1 << 30
    }
  }

  private mutating func scroll(_ action: Action, _ geometry: Geometry) {
    let transcript = transcript(geometry)
    switch action {
    case .pageUp: anchor = transcript.pageAbove(anchor)
    case .pageDown: anchor = transcript.pageBelow(anchor)
    default: anchor = transcript.anchor(distance(action, page: geometry.pageRows), below: anchor)
    }
    noteWhatIsSeen(transcript)
  }

  /// The top of the newest answer; from there, its end.
  private mutating func moveToEnd(_ geometry: Geometry) {
    let transcript = transcript(geometry)
    let last = transcript.count - 1
    let section = transcript.section(last)
    let lowest = section.lowestTop(rows: geometry.pageRows)
    if transcript.place(of: anchor).section < last || lowest <= section.start {
      anchor = Anchor(section: last)
    } else {
      anchor = Anchor(section: last, line: lowest, in: transcript)
    }
    noteWhatIsSeen(transcript)
  }

  /// Whether the reader has gone up from the answer that numbers choose from: it is not in the middle of the screen.
  func isAway(_ transcript: Transcript) -> Bool {
    anchor.section < transcript.current && transcript.inView(from: anchor) < transcript.current
  }

  private mutating func noteWhatIsSeen(_ transcript: Transcript) {
    if !isAway(transcript) { hasNewBelow = false }
  }

  private mutating func movePanel(_ action: Action, _ geometry: Geometry) {
    guard let panel else { return }
    let text = PanelText(answerer: answerer, conversation: conversation, geometry: geometry)
    let rows = max(1, geometry.pageRows - 1)
    self.panel = panel.scrolled(distance(action, page: rows), of: text.lines(panel).count, rows: rows)
  }

  private mutating func moveSelection(_ action: Action, _ geometry: Geometry) {
    guard var list = browser else { return }
    let count = list.items(answerer, language: conversation.language).count
    list.select(list.selected + distance(action, page: max(1, geometry.pageRows - 2)), of: count)
    browser = list
  }

  // MARK: Find

  /// Opens the search, or goes to the next place.
  mutating func findNext(_ step: Int, _ geometry: Geometry) {
    panel = nil
    browser = nil
    guard let finding, !finding.words.isEmpty else {
      self.finding = Finding()
      return
    }
    find(step, geometry)
  }

  /// Goes to the place so many steps from the last; from the top of the screen on if there was none.
  mutating func find(_ step: Int, _ geometry: Geometry) {
    guard var search = finding else { return }
    let transcript = transcript(geometry)
    let hits = transcript.hits(search.words.text)
    search.isTyping = false
    guard !hits.isEmpty else {
      finding = nil
      notice = Wording.notFound(search.words.text)
      return
    }
    let place = transcript.place(of: anchor)
    let here = hits.firstIndex { ($0.section, $0.line) >= (place.section, place.line) } ?? 0
    let index = search.index.map { ($0 + step + hits.count) % hits.count } ?? here
    search.index = min(index, hits.count - 1)
    finding = search
    notice = Wording.found(index + 1, of: hits.count)
    show(hits[min(index, hits.count - 1)], transcript)
  }

  /// Rows of what comes before a found place that are shown with it: the sentence that it stands in.
  private static let rowsAboveHit = 2

  /// Scrolls only if the place is not in view.
  private mutating func show(_ hit: Hit, _ transcript: Transcript) {
    let seen = transcript.lines(from: anchor, count: transcript.geometry.body.count)
    if !seen.contains(where: { $0.place == (hit.section, hit.line) }) {
      anchor = Anchor(section: hit.section, line: max(0, hit.line - Self.rowsAboveHit), in: transcript)
    }
    noteWhatIsSeen(transcript)
  }
}

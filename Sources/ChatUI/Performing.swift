internal import Conversation
internal import Knowledge
internal import Terminal

/// What each action of the key table does.
extension ChatScreen {
  mutating func perform(_ action: Action, _ geometry: Geometry) {
    switch action {
    case .submit: submit(geometry)
    case .complete: complete(geometry)
    case .close: close()
    case .help: panel = panel == nil ? .help(line: 0) : nil
    case .findNext: findNext(1, geometry)
    case .findPrevious: findNext(-1, geometry)
    case .topics: toggleBrowser()
    case .staffCard: panel = .staffCard
    case .speak: readAloud()
    case .endSession: ask(.endSession(.done))
    case .up, .down, .first, .last, .pageUp, .pageDown, .scrollUp, .scrollDown: move(action, geometry)
    case .older: recall(isOlder: true)
    case .newer: recall(isOlder: false)
    case .clearOrQuit: openLine.editor.isEmpty ? ask(.quit) : clearLine()
    case .deleteOrQuit: openLine.editor.isEmpty ? ask(.quit) : edit(.deleteForward)
    case .redraw: ask(.redraw)
    case .suspend: ask(.suspend)
    case .edit(let change): if !changeVolume(change) { perform(change) }
    }
  }

  /// Deleting in an empty filter goes from the topics up to the subjects.
  private mutating func perform(_ change: Edit) {
    let isUp = change == .deleteBack || change == .back
    if isUp, browser?.filter.isEmpty == true, browser?.subject != nil {
      browser?.subject = nil
      browser?.selected = 0
    } else {
      edit(change)
    }
  }

  /// What was opened last closes first; then the line is cleared.
  private mutating func close() {
    if panel != nil {
      panel = nil
    } else if finding != nil {
      finding = nil
    } else if browser != nil {
      browser = nil
    } else {
      clearLine()
    }
  }

  private mutating func clearLine() {
    if finding?.isTyping == true {
      finding?.words.clear()
    } else if browser != nil {
      browser?.filter.clear()
    } else {
      draft.clear()
    }
  }

  mutating func toggleBrowser() {
    panel = nil
    finding = nil
    browser = browser == nil ? Browser() : nil
  }

  /// Completes a command as far as it is clear, then tells which ones fit; else takes a suggestion.
  private mutating func complete(_ geometry: Geometry) {
    guard browser == nil, finding?.isTyping != true else { return }
    if let line = SlashCommand.complete(draft.text, in: face) ?? offer.take(insteadOf: draft.text) {
      draft.replace(with: line)
    } else {
      let fitting = SlashCommand.fitting(draft.text, in: face).map { String($0.split(separator: " ").last ?? "") }
      if fitting.count > 1 { notice = Wording.fitting(fitting, columns: geometry.size.columns - 4) }
    }
  }

  /// Goes through the lines that were sent; the kiosk keeps none.
  mutating func recall(isOlder: Bool) {
    guard browser == nil, finding?.isTyping != true else { return }
    if let line = isOlder ? history.older(than: draft.text) : history.newer() { draft.replace(with: line) }
  }

  // MARK: The end of a session

  /// Somebody walked up: everything is gone before the next breath.
  mutating func hide() {
    if face == .kiosk { return ask(.endSession(.hidden)) }
    send(.hide, Geometry(Size(rows: 0, columns: 0)))
  }

  /// Forgets everything that was typed.
  mutating func wipe() {
    draft = LineEditor()
    history = history.emptied
    offer = Offer()
    anchor = Anchor()
    hasNewBelow = false
    finding = nil
    browser = nil
    notice = nil
    panel = .hidden
    ask(face == .kiosk ? .endSession(.hidden) : .forget)
  }
}

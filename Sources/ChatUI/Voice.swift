internal import Conversation
internal import Knowledge
internal import Rendering
internal import Terminal

/// Reading aloud in the kiosk: off until somebody has said that a headset is on, and off again in the next session.
struct Voice: Equatable, Sendable {
  /// How loud, of `Voice.loudest`; 0 is off.
  var level = 0

  var isOn: Bool { level > 0 }
  /// In percent, even steps.
  var volume: Int { level * 100 / Self.loudest }

  static let usual = 3
  static let loudest = 5
}

extension ChatScreen {
  /// Tells that the machine can read aloud.
  public mutating func hasVoice() {
    answerer.hasVoice = true
  }

  /// F2 in the kiosk: a headset first; once it is on, everything that is shown is read, and F2 reads it again.
  mutating func askForVoice() {
    if !answerer.hasVoice {
      notice = words["voice.none"]
    } else if !voice.isOn {
      panel = .headset
    } else {
      read(draft.isEmpty ? heard : [words["voice.typed"].filled("words", draft.text).text])
    }
  }

  /// A headset is on.
  mutating func turnVoiceOn() {
    voice.level = Voice.usual
    notice = words["voice.reading"]
    read([words["voice.reading"].text] + heard)
  }

  /// Left and Right on an empty line while there is a voice; false where they mean something else.
  mutating func changeVolume(_ edit: Edit) -> Bool {
    guard voice.isOn, edit == .back || edit == .forward, openLine.editor.isEmpty, browser == nil else { return false }
    voice.level = min(Voice.loudest, voice.level + (edit == .forward ? 1 : -1))
    notice = voice.isOn ? words["voice.volume"].filled("n", "\(voice.level)") : words["voice.off"]
    if let notice, voice.isOn { read([notice.text]) }
    return true
  }

  /// Reads what has come to the screen with a key: an answer, a card, a page, or what is said in the rule.
  ///
  /// `before` was heard before the key. Nothing is read where the key asked for that itself.
  mutating func readChange(since before: [String]) {
    let now = heard
    let said = notice.map { [$0.text] } ?? []
    guard !before.isEmpty, !now.isEmpty, !isReading else { return }
    if now != before { read(said + now) } else if !said.isEmpty { read(said) }
  }

  /// The warning before the end, where there is a voice.
  func readWarning(_ seconds: Int) -> [Command] {
    guard voice.isOn else { return [] }
    return [spoken([words["idle-warning"].filled("seconds", "\(seconds)").text])]
  }

  private mutating func read(_ lines: [String]) {
    ask(spoken(lines))
  }

  private func spoken(_ lines: [String]) -> Command {
    .read(lines.joined(separator: "\n") + "\n", language: conversation.language, volume: voice.volume)
  }

  /// What is shown, as lines to be heard; nothing where there is no voice, and on the page for staff.
  var heard: [String] {
    guard voice.isOn, !desk.isOpen else { return [] }
    // As wide as can be: a sentence is not cut where a screen would end.
    let geometry = Geometry(Size(rows: 24, columns: 1_000))
    if let panel {
      let text = PanelText(answerer: answerer, conversation: conversation, geometry: geometry)
      return text.lines(panel).map(\.text).filter { !$0.isEmpty }
    }
    if let browser {
      let items = browser.items(answerer, language: conversation.language)
      let selected = min(browser.selected, max(0, items.count - 1))
      return items.indices.contains(selected) ? [items[selected].text] : [own(Wording.noTopics).text]
    }
    return heardConversation
  }

  private var heardConversation: [String] {
    let entries = conversation.entries
    guard let current = conversation.current, entries.indices.contains(current) else { return heardStart }
    let (question, reply) = (entries[current].question, entries[current].reply)
    // Words about danger and private matters are not said again, as they are not shown again.
    let isQuiet = reply.isPrivate || reply.family != nil
    let typed = isQuiet ? nil : question.map { words["voice.typed"].filled("words", CellWidth.sanitised($0)).text }
    return [typed].compactMap(\.self) + Plain(answerer.words(language: reply.language), width: 10_000).lines(reply)
  }

  private var heardStart: [String] {
    let start = answerer.start(language: conversation.language)
    let menu = start.menu.map { "\($0.number). \($0.text.text)" }
    let rest = [start.instructions] + start.keys + start.footer + [words["help-line.kiosk"]]
    return ([start.place, start.heading] + start.privacy).map(\.text) + menu + rest.map(\.text)
  }
}

extension Command {
  /// Whether it ends the session.
  var isEnd: Bool {
    if case .endSession = self { true } else { false }
  }
}

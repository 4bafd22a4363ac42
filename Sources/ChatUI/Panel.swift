internal import Conversation
internal import Knowledge
internal import Rendering
internal import Terminal

/// A page that is shown instead of the conversation until a key closes it.
enum Panel: Equatable, Sendable {
  /// The keys and commands, from this line on.
  case help(line: Int)
  /// What the shown answer rests on.
  case sources(line: Int)
  /// A card to show to staff.
  case staffCard
  /// A number to take along.
  case contact(Contact)
  /// Whether a headset is on, before the kiosk reads aloud.
  case headset
  /// Nothing but that everything is gone.
  case hidden

  /// Whether any key closes it.
  var isCard: Bool {
    switch self {
    case .staffCard, .contact, .headset, .hidden: true
    case .help, .sources: false
    }
  }

  /// Whether a letter or digit that closes it begins the next line.
  ///
  /// At a kiosk the next person's first letter only wakes the screen; a number may be that of an emergency, and is kept.
  func letsTypeOn(_ character: Character, in face: Face) -> Bool {
    switch self {
    case .contact: true
    case .hidden: face != .kiosk || character.isNumber
    case .help, .sources, .staffCard, .headset: false
    }
  }

  /// The panel scrolled by some lines; a card stays.
  func scrolled(_ lines: Int, of count: Int, rows: Int) -> Panel {
    let last = max(0, count - rows)
    switch self {
    case .help(let line): return .help(line: min(max(line + lines, 0), last))
    case .sources(let line): return .sources(line: min(max(line + lines, 0), last))
    case .staffCard, .contact, .headset, .hidden: return self
    }
  }

  var line: Int {
    switch self {
    case .help(let line), .sources(let line): line
    case .staffCard, .contact, .headset, .hidden: 0
    }
  }
}

/// The text of panels.
struct PanelText {
  let answerer: Answerer
  let conversation: ConversationState
  let geometry: Geometry

  func lines(_ panel: Panel) -> [ScreenLine] {
    switch panel {
    case .help: help()
    case .sources: sources()
    case .staffCard: card(["staff-card", "staff-card-close"])
    // It is drawn, not written: see `DrawingContact`.
    case .contact: []
    case .headset: card(["voice.ask", "voice.ask-close"])
    case .hidden: card(["hidden"])
    }
  }

  private var words: Replies { answerer.words(language: conversation.language) }

  private func own(_ passage: Passage) -> Passage { SpanishWording.passage(passage, in: conversation.language) }

  /// The key table and the commands of the face.
  private func help() -> [ScreenLine] {
    let face = answerer.face
    var lines = [title(own(Wording.keys))]
    // A kiosk without a voice has no key for one.
    let isMute = face == .kiosk && !answerer.hasVoice
    for row in KeyTable.rows(in: face) where !row.shown.isEmpty && !(isMute && row.keys[.function(2)] != nil) {
      lines += entry(row.shown, SpanishWording.text(row.says, in: conversation.language))
    }
    lines += [.blank, title(own(Wording.commands))]
    for command in SlashCommand.allCases where command.isOffered(in: face) {
      let name = "/" + command.rawValue + (command.argument.map { " " + $0 } ?? "")
      lines += entry(name, SpanishWording.text(command.says(in: face), in: conversation.language))
    }
    return lines + [.blank, ScreenLine(.hint, own(Wording.panelHelp).words(small: geometry.isNarrow))]
  }

  private func sources() -> [ScreenLine] {
    guard let reply = conversation.reply else { return [] }
    var lines = facts(of: reply) + [title(words["labels.sources"])]
    for source in answerer.sources(of: reply) {
      lines += folded(source.title)
      // A screen in a waiting room is no place to type an address from.
      if answerer.face != .kiosk, !source.address.isEmpty {
        lines += wrap(source.address, width: geometry.width).map { ScreenLine(.quiet, $0) }
      }
    }
    for block in reply.allBlocks {
      if case .review(let passage) = block { lines += [.blank] + folded(passage.text) }
    }
    return lines + [.blank, ScreenLine(.hint, own(Wording.panelHelp).words(small: geometry.isNarrow))]
  }

  /// For staff each fact with its grade: that is what one quotes.
  private func facts(of reply: Reply) -> [ScreenLine] {
    let facts = answerer.facts(of: reply)
    guard !facts.isEmpty else { return [] }
    let lines = facts.flatMap { entry("\($0.id) \($0.grade?.rawValue ?? "")", $0.statement) }
    return [title(own(Wording.facts))] + lines + [.blank]
  }

  /// The first sentence large, in the middle; the next below it.
  private func card(_ keys: [String]) -> [ScreenLine] {
    let texts = keys.map { words[$0].words(small: geometry.isNarrow) }
    let first = wrap(texts[0], width: max(1, geometry.isNarrow ? geometry.width : geometry.width * 2 / 3)).map {
      centred($0, .title)
    }
    let rest = texts.dropFirst().flatMap { [.blank] + wrap($0, width: geometry.width).map { centred($0, .quiet) } }
    let above = max(0, (geometry.pageRows - first.count - rest.count) / 2)
    return Array(repeating: .blank, count: above) + first + rest
  }

  private func centred(_ text: String, _ kind: ScreenLine.Kind) -> ScreenLine {
    let gap = max(0, (geometry.width - CellWidth.of(text)) / 2)
    return ScreenLine(kind, [.init(String(repeating: " ", count: gap)), .init(text, isStrong: true)])
  }

  private func title(_ passage: Passage) -> ScreenLine {
    ScreenLine(.title, passage.words(small: geometry.isNarrow))
  }

  private func folded(_ text: String) -> [ScreenLine] {
    wrap(text, width: geometry.width).map { ScreenLine(.text, $0) }
  }

  /// A name, and behind it what it does.
  private func entry(_ name: String, _ says: String) -> [ScreenLine] {
    let column = min(17, geometry.width / 2)
    let mark = name + String(repeating: " ", count: max(1, column - name.count))
    let lines = wrap(says, width: max(1, geometry.width - mark.count))
    return lines.enumerated().map { index, line in
      let head = index == 0 ? mark : String(repeating: " ", count: mark.count)
      return ScreenLine(.text, [.init(head, isStrong: true), .init(line)])
    }
  }
}

internal import Conversation
internal import Knowledge
internal import Terminal

/// What Enter does.
extension ChatScreen {
  mutating func submit(_ geometry: Geometry) {
    if panel != nil {
      panel = nil
    } else if finding?.isTyping == true {
      find(0, geometry)
    } else if browser != nil {
      openSelected(geometry)
    } else if let (command, argument) = SlashCommand.parse(draft.text, in: face) {
      if face != .kiosk { history.add(draft.text) }
      draft = LineEditor()
      run(command, argument, geometry)
    } else {
      sendDraft(geometry)
    }
  }

  private mutating func sendDraft(_ geometry: Geometry) {
    let text = draft.text
    let transcript = transcript(geometry)
    if let mistake = SlashCommand.mistake(in: text, by: answerer, language: conversation.language) {
      notice = Wording.mistake(mistake)
      // A mistyped name is typed anew; a message that looked like one stays to be put right.
      if mistake == .unknown(text) {
        if face != .kiosk { history.add(text) }
        draft = LineEditor()
      }
    } else if isAway(transcript), text.isEmpty || isNumber(text), !isAtMenu(transcript, text) {
      // A number picks from what is in view: first the answer comes into view, Enter again picks.
      anchor = Anchor(section: transcript.current)
      hasNewBelow = false
    } else {
      draft = LineEditor()
      if isAtMenu(transcript, text) { send(.first, geometry) }
      send(offer.taken.map { .picked($0.topic) } ?? .asked(text), geometry)
      if face != .kiosk, !text.isEmpty, !isQuiet { history.add(text) }
    }
  }

  /// Whether a number was typed while the first screen is in view: it picks from that one's menu.
  private func isAtMenu(_ transcript: Transcript, _ text: String) -> Bool {
    !text.isEmpty && isNumber(text) && transcript.current > 0 && transcript.inView(from: anchor) == 0
  }

  /// Whether the line is a number that Enter would pick with.
  var isPicking: Bool {
    !draft.isEmpty && panel == nil && browser == nil && finding?.isTyping != true && !desk.isOpen
      && isNumber(draft.text)
  }

  private func isNumber(_ text: String) -> Bool {
    text.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// Whether the words that led here are not to be repeated.
  private var isQuiet: Bool {
    conversation.reply.map { $0.isPrivate || $0.family != nil } ?? false
  }

  /// Takes an event into the conversation and shows what comes of it.
  mutating func send(_ event: Event, _ geometry: Geometry) {
    let wasAway = isAway(transcript(geometry))
    let count = conversation.entries.count
    let effects = update(&conversation, event, answerer)
    for entry in conversation.entries.dropFirst(count) { ask(.added(entry)) }
    for effect in effects { show(effect, wasAway: wasAway && event != .back) }
  }

  private mutating func show(_ effect: Effect, wasAway: Bool) {
    switch effect {
    case .opened(let index): open(index + 1, wasAway: wasAway)
    case .showStart: anchor = Anchor()
    case .say(let reply): notice = passage(reply)
    case .keepDraft(let text): draft.replace(with: text)
    case .staffCard: panel = .staffCard
    case .wiped: wipe()
    }
  }

  /// Shows an answer from its top; a reader who went up stays there, but for an alert.
  private mutating func open(_ section: Int, wasAway: Bool) {
    if wasAway, conversation.reply?.family == nil {
      hasNewBelow = true
    } else {
      anchor = Anchor(section: section)
      hasNewBelow = false
    }
  }

  private func passage(_ reply: Reply) -> Passage? {
    reply.blocks.first.map { Passage($0.words.text, small: $0.words.small, facts: $0.words.facts) }
  }

  // MARK: The list of topics

  private mutating func openSelected(_ geometry: Geometry) {
    guard var list = browser else { return }
    let items = list.items(answerer, language: conversation.language)
    guard items.indices.contains(list.selected) else { return }
    switch items[list.selected] {
    case .subject(let subject, _, _):
      list.subject = subject
      list.selected = 0
      browser = list
    case .topic(let id, _):
      browser = nil
      anchor = Anchor(section: transcript(geometry).current)
      send(.picked(id), geometry)
    }
  }

  // MARK: Commands

  private mutating func run(_ command: SlashCommand, _ argument: String, _ geometry: Geometry) {
    switch command {
    case .help: panel = .help(line: 0)
    case .topics: toggleBrowser()
    case .find:
      finding = Finding()
      finding?.words.replace(with: argument)
      if !argument.isEmpty { find(0, geometry) }
    case .more: send(.more, geometry)
    case .back: send(.back, geometry)
    case .new: send(argument.isEmpty ? .newQuestion : .newPerson, geometry)
    case .sources: showSources()
    case .copy: withShownEntry { .copy($0) }
    case .qr: takeContact()
    case .print: withShownEntry { .print($0) }
    case .speak: readAloud()
    case .theme: use(argument)
    case .save: save(argument)
    case .quit: ask(.quit)
    case .done: ask(.endSession(.done))
    }
  }

  private mutating func showSources() {
    let hasSources = conversation.reply?.allBlocks.contains { $0.kind == "source" || $0.kind == "review" } ?? false
    if hasSources {
      panel = .sources(line: 0)
    } else {
      notice = Wording.noSources
    }
  }

  /// Without a name, the next theme.
  private mutating func use(_ name: String) {
    let all = Theme.allCases
    let next = all[((all.firstIndex(of: theme) ?? 0) + 1) % all.count]
    guard let chosen = name.isEmpty ? next : Theme(rawValue: name.lowercased()) else {
      notice = Wording.themeNames
      return
    }
    theme = chosen
    notice = Wording.theme(chosen.rawValue)
    ask(.use(chosen))
  }

  mutating func readAloud() {
    if face == .kiosk { askForVoice() } else { withShownEntry { .speak($0.reply) } }
  }

  /// Asks the loop for something with the shown answer.
  private mutating func withShownEntry(_ command: (Entry) -> Command) {
    let entries = conversation.entries
    guard let current = conversation.current, entries.indices.contains(current) else {
      notice = Wording.noAnswer
      return
    }
    ask(command(entries[current]))
  }

  private mutating func save(_ path: String) {
    if path.isEmpty {
      notice = Wording.saveNeedsName
    } else if conversation.entries.isEmpty {
      notice = Wording.nothingToSave
    } else {
      ask(.save(path: path))
    }
  }
}

internal import ChatUI
internal import Conversation
internal import Host
internal import Terminal

/// The loop of the full screen: a key in, commands done, a frame out.
struct ChatLoop {
  let session: ChatSession
  var view: ChatScreen
  /// The first thing that went wrong with the transcript; told when the screen is closed.
  private var problem: String?
  /// What reads aloud, where the machine has a voice.
  private let speaker = Speaker()

  init(session: ChatSession, view: ChatScreen) {
    self.session = session
    self.view = view
  }

  /// Runs until the person leaves, and gives the terminal back; returns what went wrong, in words.
  consuming func run(_ screen: consuming Screen) -> String? {
    var loop = self
    while true {
      // Nothing but the lock comes with time here.
      _ = loop.view.tick(at: Moment.now)
      if loop.view.isLocked { loop.speaker?.stop() }
      screen.show(loop.view.draw(screen.size))
      let wait = loop.view.nextTick(at: Moment.now)
      let first = loop.view.idle(on: &screen) ?? screen.next(timeoutMilliseconds: wait)
      if loop.take(first, on: &screen) { break }
    }
    loop.speaker?.stop()
    screen.close()
    return loop.problem
  }

  /// Takes a key and those that lie there behind it, as of a paste without brackets, before anything is drawn again; true
  /// when it is over.
  private mutating func take(_ first: Key?, on screen: inout Screen) -> Bool {
    var (next, count) = (first, 0)
    while let key = next {
      hush(at: key)
      if obey(view.handle(key, size: screen.size, at: Moment.now), on: &screen) { return true }
      count += 1
      next = count < Self.mostAtOnce ? screen.next(timeoutMilliseconds: 0) : nil
    }
    return false
  }

  /// So many keys are taken at most before the screen is drawn.
  private static let mostAtOnce = 200

  /// Any key stops the voice.
  private func hush(at key: Key) {
    if case .resize = key { return }
    speaker?.stop()
  }

  /// Does what the view asks for; true when it is over.
  private mutating func obey(_ commands: [Command], on screen: inout Screen) -> Bool {
    for command in commands {
      switch command {
      case .quit, .endSession, .stop: return true
      case .checkPin(let pin):
        view.checkedPin(isRight: session.pin?.hash?.isHash(of: pin) ?? false, at: Moment.now)
      case .read: break
      case .forget:
        screen.clearForPrivacy()
        note(session.keepNewPerson())
      case .beep: screen.beep()
      case .softBeep: screen.beepSoftly()
      case .redraw: screen.redraw()
      case .suspend: screen.suspend()
      case .use(let theme): screen.use(theme)
      case .save(let path):
        let text = Record.head(session.answerer) + Record.text(view.conversation.entries, session.answerer)
        let reason = PrivateFile.create(path, text: text)
        view.tell(reason.map { .notSaved(path: path, reason: $0) } ?? .saved(path: PrivateFile.place(of: path)))
      case .copy(let entry):
        let sequence = Clipboard.sequence(for: Record.text([entry], session.answerer))
        if let sequence { screen.send(sequence) }
        view.tell(sequence == nil ? .tooLongToCopy : .copied)
      case .print(let entry): view.tell(print(entry))
      case .speak(let reply): view.tell(speak(reply))
      case .added(let entry):
        note(session.keep(entry))
        if session.settings.speech.value, speaker != nil { view.tell(speak(entry.reply)) }
      }
    }
    return false
  }

  /// Tells at once that the transcript is not kept any more, and again at the end.
  private mutating func note(_ reason: String?) {
    guard let reason else { return }
    problem = problem ?? reason
    view.tell(.notKept(reason: reason))
  }

  private func print(_ entry: Entry) -> Report {
    guard let printer = Printer() else { return .noPrinter }
    // The title is seen by everybody who looks at the printer's queue.
    let reason = printer.print(Record.text([entry], session.answerer), title: "Signpost")
    return reason.map { .notPrinted(reason: $0) } ?? .printed
  }

  private func speak(_ reply: Reply) -> Report {
    let text = Record.aloud(reply, session.answerer)
    return speaker?.speak(text, language: reply.language) == true ? .speaking : .noVoice
  }
}

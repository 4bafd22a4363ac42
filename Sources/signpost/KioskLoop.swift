internal import ChatUI
internal import Conversation
internal import Glibc
internal import Host
internal import Terminal

/// The loop of the kiosk: like the chat's, but time passes in it, and it ends with the session.
struct KioskLoop {
  /// How it ended.
  enum End {
    case over(SessionEnd), stopped
    /// The terminal is gone, or the program is to end.
    case gone
  }

  private let room: KioskRoom
  private var view: ChatScreen
  private var counts: WeekCounts
  private var gate = KeyGate()
  /// What reads aloud, where the machine has it; the dispatcher, which runs on for others too, is none for a kiosk.
  private let speaker = Speaker(["espeak-ng"])
  /// When the voice began.
  private var began = 0
  private let notice = ServiceNotice(
    socket: environment("NOTIFY_SOCKET"), watchdog: environment("WATCHDOG_USEC"))

  init(_ room: KioskRoom) {
    self.room = room
    view = room.view
    if speaker != nil { view.hasVoice() }
    counts = room.carry.counts
  }

  /// What goes to the next image.
  func carry(after end: SessionEnd) -> Carry {
    var carry = room.carry
    carry.end = end
    carry.tries = view.desk.tries
    carry.counts = counts
    if room.counts, end != .timeOut || !view.conversation.entries.isEmpty {
      carry.counts.count(.sessions, in: Self.week)
    }
    return carry
  }

  /// Runs until the session ends, and gives the terminal back.
  mutating func run(_ screen: consuming Screen) -> End {
    screen.show(view.draw(screen.size))
    let notice = notice
    notice.ready()
    var fed = Moment.now
    // Also while it prepares, which on a slow machine takes longer than the watchdog waits.
    func feed() {
      guard let interval = notice.interval, Moment.now - fed >= interval / 2 else { return }
      notice.alive()
      fed = Moment.now
    }
    while true {
      let asked = Moment.now
      let key = view.idle(on: &screen, meanwhile: feed) ?? screen.next(timeoutMilliseconds: wait)
      let read = Moment.now
      feed()
      // A key that does not count costs no drawing: a stick that types must not make the kiosk slow.
      let isHeard = key.map { gate.admits($0, at: read, waited: read - asked) } ?? true
      if let end = take(isHeard ? key : nil, on: &screen) {
        speaker?.stop()
        if case .over = end { screen.clearForPrivacy() }
        if case .over = end {} else { notice.stopping() }
        screen.close()
        return end
      }
      if isHeard { screen.show(view.draw(screen.size)) }
    }
  }

  /// Milliseconds until time has something to do; nil for never.
  private var wait: Int? {
    [view.nextTick(at: Moment.now), notice.interval].compactMap { $0 }.min()
  }

  /// The longest that a voice keeps a session open, in milliseconds: one that hangs must not keep it for ever.
  private static let longestVoice = 180_000

  /// Any key stops the voice; while it reads, nobody has gone.
  private mutating func heed(_ key: Key?) {
    if let key {
      if case .resize = key {} else { speaker?.stop() }
    }
    if speaker?.isSpeaking == true, Moment.now - began < Self.longestVoice { view.listens(at: Moment.now) }
  }

  private mutating func read(_ text: String, _ language: String, _ volume: Int) {
    began = Moment.now
    _ = speaker?.speak(text, language: language, volume: volume)
  }

  private mutating func take(_ key: Key?, on screen: inout Screen) -> End? {
    heed(key)
    var commands = view.tick(at: Moment.now)
    if let key { commands += view.handle(key, size: screen.size, at: Moment.now) }
    for command in commands {
      switch command {
      case .quit: return .gone
      case .endSession(let end): return .over(end)
      case .stop: return .stopped
      case .checkPin(let pin): check(pin)
      case .beep: screen.beep()
      case .softBeep: screen.beepSoftly()
      case .read(let text, let language, let volume): read(text, language, volume)
      case .forget: screen.clearForPrivacy()
      case .added(let entry): if room.counts { counts.count(entry.reply, in: Self.week) }
      case .redraw, .suspend, .use, .save, .copy, .print, .speak: break
      }
    }
    return nil
  }

  private mutating func check(_ pin: String) {
    let isRight = room.pin.hash?.isHash(of: pin) ?? false
    if isRight { view.desk.notes = room.notes(counts) }
    view.checkedPin(isRight: isRight, at: Moment.now)
  }

  private static var week: Int { WeekCounts.week(of: time(nil)) }
}

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
  private let notice = ServiceNotice(
    socket: environment("NOTIFY_SOCKET"), watchdog: environment("WATCHDOG_USEC"))

  init(_ room: KioskRoom) {
    self.room = room
    view = room.view
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
    notice.ready()
    var fed = Moment.now
    while true {
      let key = view.idle(on: &screen) ?? screen.next(timeoutMilliseconds: wait)
      if let interval = notice.interval, Moment.now - fed >= interval / 2 {
        notice.alive()
        fed = Moment.now
      }
      // A key that does not count costs no drawing: a stick that types must not make the kiosk slow.
      let isHeard = key.map { gate.admits($0, at: Moment.now) } ?? true
      if let end = take(isHeard ? key : nil, on: &screen) {
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

  private mutating func take(_ key: Key?, on screen: inout Screen) -> End? {
    var commands = view.tick(at: Moment.now)
    if let key { commands += view.handle(key, size: screen.size, at: Moment.now) }
    for command in commands {
      switch command {
      case .quit: return .gone
      case .endSession(let end): return .over(end)
      case .stop: return .stopped
      case .checkPin(let pin): check(pin)
      case .beep: screen.beep()
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

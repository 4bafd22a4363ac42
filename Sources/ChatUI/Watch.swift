internal import Conversation
internal import Knowledge
internal import Terminal

/// What the kiosk counts, and a counselor's lock: the time without a key, and the time between two Esc.
struct Watch: Equatable, Sendable {
  /// When the last key came.
  var last: Int?
  /// Seconds until the end of the session while the warning is shown.
  var secondsLeft: Int?
  private var escape: Int?

  /// How soon the second Esc must come, in milliseconds.
  static let escapeGap = 1_000

  /// Whether a key is Esc for the second time within a second.
  mutating func isSecondEscape(_ key: Key, at now: Int) -> Bool {
    let first = escape
    escape = key == .escape ? now : nil
    guard key == .escape, let first, now - first <= Self.escapeGap else { return false }
    escape = nil
    return true
  }

  /// Notes a key; true when it did no more than end the warning.
  mutating func wakes(at now: Int) -> Bool {
    last = now
    defer { secondsLeft = nil }
    return secondsLeft != nil
  }

  /// Seconds without a key before the warning, after a reply of a family; `usual` after all others.
  static func patience(after family: Family?, usual: Int) -> Int {
    switch family {
    case .act: 300
    case .stay: 180
    case .safe: 60
    case nil: usual
    }
  }
}

extension ChatScreen {
  /// Lets time pass; to be called at `nextTick` at the latest.
  ///
  /// A counselor's screen locks; in the kiosk nothing happens while its first screen is untouched, elsewhere never.
  public mutating func tick(at now: Int) -> [Command] {
    lockIfIdle(at: now)
    guard face == .kiosk, !isUntouched else {
      watch.secondsLeft = nil
      return []
    }
    let last = watch.last ?? now
    watch.last = last
    let quiet = max(0, now - last)
    let limit = patience * 1_000
    guard quiet >= limit else { return [] }
    let left = warning - (quiet - limit) / 1_000
    if left <= 0 { return [.endSession(.timeOut)] }
    let was = watch.secondsLeft
    watch.secondsLeft = left
    let isSoft = conversation.reply?.family == .safe
    let isDue = was == nil || (!isSoft && (was ?? 0) > 10 && left <= 10)
    return isDue ? [isSoft ? .softBeep : .beep] + readWarning(left) : []
  }

  /// Time in which a voice reads is no time without a key; an answer is heard to its end.
  public mutating func listens(at now: Int) {
    if watch.secondsLeft == nil, watch.last != nil { watch.last = now }
  }

  /// Milliseconds until `tick` has something to do, nil for never.
  public func nextTick(at now: Int) -> Int? {
    guard face == .kiosk else { return timeToLock(at: now) }
    guard !isUntouched else { return nil }
    let quiet = max(0, now - (watch.last ?? now))
    let limit = patience * 1_000
    return quiet < limit ? limit - quiet : 1_000 - (quiet - limit) % 1_000
  }

  private var patience: Int {
    Watch.patience(after: conversation.reply?.family, usual: pace.idle)
  }

  /// How long the warning is shown, in seconds.
  private var warning: Int { pace.warning }

  private var pace: Site.Kiosk { answerer.base.site?.kiosk ?? Site.Kiosk() }

  /// Whether nothing was typed and nothing but the first screen is shown.
  private var isUntouched: Bool {
    conversation == ConversationState() && draft.isEmpty && desk.stage == nil && browser == nil && finding == nil
      && (panel == nil || panel == .hidden) && !voice.isOn
  }
}

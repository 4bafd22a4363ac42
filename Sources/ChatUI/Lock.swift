internal import Conversation
internal import Knowledge
internal import Terminal

/// What stands before a counselor's conversation after a time without a key.
///
/// Nothing of what is typed at it is shown; behind it everything stays as it was.
struct Lock: Equatable, Sendable {
  /// The PIN as far as it is typed.
  var digits = ""
  /// Whether the last PIN was wrong.
  var wasWrong = false
  /// Seconds until a PIN is taken again, as it was told last.
  var wait: Int?
}

extension ChatScreen {
  /// Whether the conversation is out of sight until somebody unlocks it.
  public var isLocked: Bool { lock != nil }

  /// Seconds without a key before the screen locks; nil for never.
  private var lockTime: Int? { face == .counselor ? answerer.base.site?.counselor.lock : nil }

  /// Locks the screen where nobody has pressed a key for the site's time.
  mutating func lockIfIdle(at now: Int) {
    guard let left = timeToLock(at: now) else { return }
    watch.last = watch.last ?? now
    if left <= 0 { lock = Lock(wait: desk.tries.wait(at: now / 1_000)) }
  }

  /// Milliseconds until the screen locks, nil for never.
  func timeToLock(at now: Int) -> Int? {
    guard lock == nil, let lockTime else { return nil }
    return max(0, lockTime * 1_000 - (now - (watch.last ?? now)))
  }

  /// Takes a key for the PIN; all others do nothing.
  mutating func takeLocked(_ key: Key, at now: Int) {
    guard var lock else { return }
    lock.wait = desk.tries.wait(at: now / 1_000)
    switch key {
    case .enter where !desk.hasPin: return unlock(at: now)
    case .enter where lock.wait == nil && !lock.digits.isEmpty: ask(.checkPin(lock.digits))
    case .escape: lock.digits = ""
    case .backspace: lock.digits = String(lock.digits.dropLast())
    case .character(let digit) where digit.isASCII && digit.isNumber && lock.digits.count < 12 && lock.wait == nil:
      lock.digits.append(digit)
    default: break
    }
    self.lock = lock
  }

  /// Whether the PIN that was asked for at the lock was right.
  mutating func checkedAtLock(isRight: Bool, at now: Int) {
    if isRight {
      desk.tries.succeed()
      unlock(at: now)
    } else {
      desk.tries.fail(at: now / 1_000)
      lock = Lock(wasWrong: true, wait: desk.tries.wait(at: now / 1_000))
    }
  }

  private mutating func unlock(at now: Int) {
    lock = nil
    watch.last = now
  }

  /// What stands on the screen meanwhile.
  func lockLines() -> [Passage] {
    guard let lock else { return [] }
    var lines = [desk.hasPin ? Wording.lockedByPin : Wording.locked]
    if lock.wasWrong { lines.append(Wording.wrongPin) }
    if let wait = lock.wait { lines.append(Wording.pinWaits((wait + 59) / 60)) }
    return lines
  }
}

extension Drawing {
  /// The lock, with nothing of the conversation, no input and no cursor.
  mutating func drawLock() {
    let lines = screen.lockLines().map { $0.words(small: geometry.isNarrow) }
    let above = max(0, (geometry.body.count - lines.count) / 2)
    for (row, line) in zip(geometry.body.dropFirst(above), lines) {
      let column = max(0, (geometry.size.columns - CellWidth.of(line)) / 2)
      frame.put(line, row: row, column: column, style: Style(.title))
    }
    if let row = geometry.helpRow { drawHelpLine(row) }
  }
}

public import Terminal

/// Which keys of a kiosk's keyboard count: no second stroke of a shaking hand, and no more than hands can type.
public struct KeyGate: Sendable {
  /// The last key that counted, and when it was struck at the earliest.
  private var last: (key: Key, at: Int)?
  /// When it was last known that no key was waiting.
  private var empty = 0
  private var room = KeyGate.burst * 1_000
  private var filled = 0

  /// Milliseconds within which the same key again is the same stroke: with 60, keys that were sent 50 apart lost the second letter
  /// of "all".
  static let tremor = 40
  /// A wait that is longer than this, in milliseconds, was one.
  static let idle = 2
  /// Keys at once, as when a line was typed ahead.
  static let burst = 100
  /// Keys a second that go on: a fast typist has 15, a held key 30.
  static let rate = 35

  /// A gate that has seen nothing.
  public init() {}

  /// Whether a key that is read now counts; what is no key always does.
  ///
  /// Esc counts always and however soon: it hides the screen. `waited` is how many milliseconds the program waited for the
  /// key. One that lay there already, because the program was at work, may have been struck long before it is read: two
  /// letters of "weed" that are read together are no tremor unless they were struck within it.
  public mutating func admits(_ key: Key, at now: Int, waited: Int = 1 << 30) -> Bool {
    if waited > Self.idle { empty = now }
    switch key {
    case .escape, .resize, .terminate, .endOfInput: return true
    default: break
    }
    room = min(Self.burst * 1_000, room + max(0, now - filled) * Self.rate)
    filled = max(filled, now)
    guard room >= 1_000 else { return false }
    room -= 1_000
    if let last, last.key == key, now - last.at < Self.tremor { return false }
    last = (key, empty)
    return true
  }
}

public import Knowledge

/// Where a conversation takes place; it decides the first thing to do in danger, and what may be shown.
public enum Face: String, Sendable, CaseIterable {
  /// A person's own device.
  case chat
  /// A screen in a room with other people in it.
  case kiosk
  /// A person who works with clients.
  case counselor

  /// Whose topics are shown.
  public var audience: Audience {
    switch self {
    case .chat, .kiosk: .public
    case .counselor: .counselor
    }
  }
}

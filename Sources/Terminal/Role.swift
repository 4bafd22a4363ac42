extension Style {
  /// What a piece of text is for.
  ///
  /// A theme decides how it looks.
  ///
  /// Colour is never the only sign: whoever uses `danger` or `warning` writes the word and the mark too.
  public enum Role: UInt8, CaseIterable, Hashable, Sendable {
    /// Running text, and every cell nothing was put in.
    case plain
    /// The heading of an answer or a page.
    case title
    /// Call 911, do not take this: the gravest level.
    case danger
    /// Be careful: the level below `danger`.
    case warning
    /// Something the program says about itself or the conversation.
    case note
    /// Sources, review state and other small print. Never less readable than `plain`.
    case muted
    /// A numbered choice or the chosen entry of a list.
    case choice
    /// What the person types or typed.
    case input
    /// The help line.
    case help
    /// Dark on light whatever the theme is, for what a camera reads; only where `Screen.canShowPictures`.
    case paper
  }
}

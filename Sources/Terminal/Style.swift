/// How a cell is shown: what its text is for, and attributes on top of what the theme gives that role.
///
/// An attribute asks for more, never for less: `bold: false` in a role that a theme shows bold stays bold.
public struct Style: Hashable, Sendable {
  /// What the text is for.
  public var role: Role
  /// Heavier.
  public var bold: Bool
  /// Foreground and background exchanged.
  public var reverse: Bool
  /// Underlined.
  public var underline: Bool
  /// Fainter.
  ///
  /// The high-contrast theme leaves it out.
  public var dim: Bool

  /// A style of the given role, without attributes unless asked for.
  public init(
    _ role: Role = .plain, bold: Bool = false, reverse: Bool = false, underline: Bool = false, dim: Bool = false
  ) {
    self.role = role
    self.bold = bold
    self.reverse = reverse
    self.underline = underline
    self.dim = dim
  }

  /// Running text without attributes: what an empty frame is made of.
  public static let plain = Style()
}

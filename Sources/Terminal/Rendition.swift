/// The attributes and the two colours a terminal is told to use for a cell.
///
/// Colours are indices into the terminal's palette, 0 to 7 of every colour terminal or 16 to 255 of the fixed part of the
/// 256-colour one; nil is the terminal's own. The name is ECMA-48's, "graphic rendition".
public struct Rendition: Hashable, Sendable {
  /// Heavier, on some terminals also brighter.
  public var bold = false
  /// Foreground and background exchanged.
  public var reverse = false
  /// Underlined.
  public var underline = false
  /// Fainter.
  public var dim = false
  /// Palette index of the text, nil for the terminal's own.
  public var foreground: Int16?
  /// Palette index behind the text, nil for the terminal's own.
  public var background: Int16?
}

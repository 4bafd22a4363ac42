/// How each role looks.
///
/// The raw value is the name a person writes in the configuration.
public enum Theme: String, CaseIterable, Sendable {
  /// The terminal's own two colours; only danger, warning and paper bring their own, always both, so that they can be read on
  /// light and on dark terminals alike.
  case standard = "default"
  /// White on black throughout, whatever the terminal's colours are; every pair of colours at least 7:1 (WCAG 2.2, 1.4.6),
  /// computed for xterm's palette and for the Linux console's.
  case highContrast = "high-contrast"
  /// Attributes only: for NO_COLOR and terminals without colours.
  case mono

  /// What to tell the terminal for a style.
  ///
  /// `colours` is how many the terminal has, or 0 when none are wanted: below 8 every theme falls back to `mono`'s
  /// attributes.
  public func rendition(of style: Style, colours: Int) -> Rendition {
    var rendition =
      switch self {
      case .standard where colours >= 256: Self.standard256(style.role)
      case .standard where colours >= 8: Self.standard8(style.role)
      case .highContrast where colours >= 256: Self.contrast256(style.role)
      case .highContrast where colours >= 8: Self.contrast8(style.role)
      default: Self.attributes(style.role)
      }
    rendition.reverse = rendition.reverse != style.reverse
    // Black text in bold is dark grey on consoles that show bold as bright: never both, in reverse neither.
    let ink = rendition.reverse ? rendition.background : rendition.foreground
    rendition.bold = (rendition.bold || style.bold) && ink != 0
    rendition.underline = rendition.underline || style.underline
    rendition.dim = style.dim && self != .highContrast
    return rendition
  }

  private static func attributes(_ role: Style.Role) -> Rendition {
    switch role {
    case .plain, .muted, .input, .paper: Rendition()
    case .title, .choice: Rendition(bold: true)
    case .danger: Rendition(bold: true, reverse: true)
    case .warning: Rendition(bold: true, underline: true)
    case .note: Rendition(underline: true)
    case .help: Rendition(reverse: true)
    }
  }

  private static func standard256(_ role: Style.Role) -> Rendition {
    switch role {
    case .danger: Rendition(bold: true, foreground: 231, background: 124)
    case .warning: Rendition(foreground: 16, background: 220)
    case .paper: Rendition(foreground: 16, background: 231)
    default: attributes(role)
    }
  }

  private static func standard8(_ role: Style.Role) -> Rendition {
    switch role {
    case .danger: Rendition(bold: true, foreground: 7, background: 1)
    case .warning: Rendition(foreground: 0, background: 3)
    case .paper: Rendition(foreground: 0, background: 7)
    default: attributes(role)
    }
  }

  private static func contrast256(_ role: Style.Role) -> Rendition {
    switch role {
    case .plain, .input: Rendition(foreground: 231, background: 16)
    case .title: Rendition(bold: true, underline: true, foreground: 231, background: 16)
    case .danger: Rendition(bold: true, foreground: 231, background: 88)
    case .warning: Rendition(foreground: 16, background: 220)
    case .note: Rendition(foreground: 123, background: 16)
    case .muted: Rendition(foreground: 252, background: 16)
    case .choice: Rendition(bold: true, foreground: 228, background: 16)
    case .help, .paper: Rendition(foreground: 16, background: 231)
    }
  }

  /// Of the eight colours only black, white and cyan are far enough apart on both palettes.
  private static func contrast8(_ role: Style.Role) -> Rendition {
    switch role {
    case .plain, .input, .muted: Rendition(foreground: 7, background: 0)
    case .title: Rendition(bold: true, underline: true, foreground: 7, background: 0)
    case .danger: Rendition(underline: true, foreground: 0, background: 7)
    case .warning: Rendition(foreground: 0, background: 6)
    case .note: Rendition(foreground: 6, background: 0)
    case .choice: Rendition(bold: true, foreground: 7, background: 0)
    case .help, .paper: Rendition(foreground: 0, background: 7)
    }
  }
}

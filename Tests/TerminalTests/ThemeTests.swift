import Testing

@testable import Terminal

@Suite struct ThemeTests {
  /// Red, green, blue of a palette index: xterm's defaults, and the Linux console's for the first sixteen.
  private static func colour(_ index: Int, console: Bool) -> [Double] {
    let levels: [Double] = [0, 95, 135, 175, 215, 255]
    if index >= 232 { return Array(repeating: Double(8 + 10 * (index - 232)), count: 3) }
    if index >= 16 { return [36, 6, 1].map { levels[(index - 16) / $0 % 6] } }
    let bright = index >= 8
    let (off, on): (Double, Double) = console ? (bright ? 85 : 0, bright ? 255 : 170) : (0, bright ? 255 : 205)
    var colour = [0, 1, 2].map { index >> $0 & 1 == 1 ? on : off }
    if index == 7, !console { colour = [229, 229, 229] }
    if index == 8, !console { colour = [127, 127, 127] }
    if index == 3, console { colour = [170, 85, 0] }
    return colour
  }

  /// WCAG 2.2, "relative luminance".
  private static func luminance(_ colour: [Double]) -> Double {
    let linear = colour.map { $0 / 255 }.map { $0 <= 0.04045 ? $0 / 12.92 : power(($0 + 0.055) / 1.055) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// x to 2.4, without a C library: x² · (x²)^(1/5), the root by Newton's method.
  private static func power(_ base: Double) -> Double {
    let square = base * base
    var root = 1.0
    for _ in 0..<60 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
    return square * root
  }

  private static func contrast(_ rendition: Rendition, console: Bool, bright: Bool) -> Double? {
    guard let foreground = rendition.foreground, let background = rendition.background else { return nil }
    let (ink, paper) = rendition.reverse ? (background, foreground) : (foreground, background)
    let isBright = bright && rendition.bold && ink < 8
    let first = luminance(colour(Int(ink) + (isBright ? 8 : 0), console: console))
    let second = luminance(colour(Int(paper), console: console))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  @Test func `the measure itself is right`() {
    #expect(
      abs((Self.contrast(Rendition(foreground: 231, background: 16), console: false, bright: false) ?? 0) - 21) < 0.01)
    // #BCBCBC on black, by a published calculator.
    #expect(
      abs((Self.contrast(Rendition(foreground: 250, background: 16), console: false, bright: false) ?? 0) - 11.11) < 0.1
    )
  }

  @Test(arguments: [8, 16, 256], Style.Role.allCases)
  func `high contrast is at least 7 to 1, whatever is asked for on top`(colours: Int, role: Style.Role) throws {
    for bits in 0..<16 {
      let style = Style(
        role, bold: bits & 1 > 0, reverse: bits & 2 > 0, underline: bits & 4 > 0, dim: bits & 8 > 0)
      let rendition = Theme.highContrast.rendition(of: style, colours: colours)
      #expect(!rendition.dim)
      for console in [false, true] {
        for bright in [false, true] {
          #expect(try #require(Self.contrast(rendition, console: console, bright: bright)) >= 7, "\(rendition)")
        }
      }
    }
  }

  @Test(arguments: [8, 16, 256], Style.Role.allCases)
  func `the default theme brings both colours or none`(colours: Int, role: Style.Role) {
    let rendition = Theme.standard.rendition(of: Style(role), colours: colours)
    #expect((rendition.foreground == nil) == (rendition.background == nil))
    #expect((rendition.foreground != nil) == [.danger, .warning, .paper].contains(role))
    if colours == 256, let contrast = Self.contrast(rendition, console: false, bright: false) { #expect(contrast >= 7) }
  }

  @Test(arguments: Theme.allCases)
  func `without colours every theme is attributes only, and danger and warning still differ from text`(theme: Theme) {
    for colours in theme == .mono ? [0, 8, 256] : [0, 2] {
      let looks = [Style.Role.plain, .danger, .warning].map { theme.rendition(of: Style($0), colours: colours) }
      #expect(Set(looks).count == 3)
      #expect(looks.allSatisfy { $0.foreground == nil && $0.background == nil })
    }
  }

  @Test func `themes are found by the names of the configuration`() {
    #expect(Theme.allCases.map(\.rawValue) == ["default", "high-contrast", "mono"])
  }
}

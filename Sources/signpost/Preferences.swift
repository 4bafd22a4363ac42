internal import Terminal

/// What one place says about how Signpost is to look and to behave; nil where it says nothing.
struct Preferences: Equatable {
  var theme: Theme?
  var color: ColourChoice?
  /// Whether answers are read aloud.
  var speech: Bool?
  /// Whether the wheel scrolls; then the terminal selects text with Shift only.
  var mouse: Bool?
  var audience: AudienceArgument?
  /// How many lines the input remembers, in memory only.
  var history: Int?
}

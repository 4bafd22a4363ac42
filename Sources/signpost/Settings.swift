internal import Knowledge
internal import Terminal

/// How this run looks and behaves: each setting from the first place that says something about it.
///
/// The order is flags, environment, site, the user's configuration, defaults.
struct Settings {
  /// Where a value comes from.
  enum Origin: String {
    case flag, environment, site, configuration
    case standard = "default"
  }

  /// A value, and where it comes from.
  struct Setting<Value> {
    let value: Value
    let origin: Origin
  }

  let theme: Setting<Theme>
  let color: Setting<ColourChoice>
  let speech: Setting<Bool>
  let mouse: Setting<Bool>
  let audience: Setting<AudienceArgument>
  let history: Setting<Int>

  /// Settings from what each place says.
  ///
  /// `site` is what the site file says; it may choose the audience.
  init(
    flags: Preferences = Preferences(), environment: Preferences = .ofEnvironment, site: Preferences = Preferences(),
    user: Preferences
  ) {
    let places: [(Origin, Preferences)] = [
      (.flag, flags), (.environment, environment), (.site, site), (.configuration, user),
    ]
    func first<Value>(_ key: KeyPath<Preferences, Value?>, else standard: Value) -> Setting<Value> {
      for (origin, preferences) in places {
        if let value = preferences[keyPath: key] { return Setting(value: value, origin: origin) }
      }
      return Setting(value: standard, origin: .standard)
    }
    theme = first(\.theme, else: .standard)
    color = first(\.color, else: .auto)
    speech = first(\.speech, else: false)
    mouse = first(\.mouse, else: false)
    audience = first(\.audience, else: .public)
    history = first(\.history, else: 200)
  }

  /// Whom a command with this flag answers.
  static func audience(flag: AudienceArgument?) -> Audience {
    ofThisRun(flags: Preferences(audience: flag)).audience.value.audience
  }

  /// The settings of a command with these flags; mistakes in the configuration are told on standard error.
  static func ofThisRun(flags: Preferences) -> Settings {
    let configuration = UserConfiguration.found()
    configuration.complain()
    return Settings(flags: flags, user: configuration.preferences)
  }
}

extension Preferences {
  /// What the environment says: NO_COLOR, when it is not empty.
  static var ofEnvironment: Preferences {
    var preferences = Preferences()
    if !environment("NO_COLOR").isEmpty { preferences.color = .never }
    return preferences
  }
}

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
  /// How many mistakes the user's configuration has.
  let mistakes: Int

  private init(flags: Preferences, site: Preferences, user: UserConfiguration) {
    let places: [(Origin, Preferences)] = [
      (.flag, flags), (.environment, .ofEnvironment), (.site, site), (.configuration, user.preferences),
    ]
    mistakes = user.problems.count
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
  ///
  /// `site` is what the site file says; it may choose the audience.
  static func ofThisRun(flags: Preferences = Preferences(), site: Preferences = Preferences()) -> Settings {
    let user = UserConfiguration.found()
    user.complain()
    return Settings(flags: flags, site: site, user: user)
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

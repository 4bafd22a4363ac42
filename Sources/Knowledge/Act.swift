/// What a person wants to know or do.
public struct Act: Equatable, Sendable, Identifiable {
  /// Its name, such as `for-purpose`.
  public var id: String
  /// A weak word: it counts only when no other act is present.
  public var isLow: Bool
  /// Ids of the acts it must be told apart from.
  public var not: [String]
  /// Patterns in the line grammar of alerts.
  public var forms: [String]

  /// From its parts.
  public init(id: String, isLow: Bool, not: [String], forms: [String]) {
    self.id = id
    self.isLow = isLow
    self.not = not
    self.forms = forms
  }
}

/// A rule that gives medicines their roles: patterns with `@X`, and `@Y` where a second one is bound.
public struct RoleRule: Equatable, Sendable {
  /// What `@X` is.
  public var role: Role
  /// What `@Y` is.
  public var second: Role?
  /// Patterns, tried in order.
  public var forms: [String]

  /// From its parts.
  public init(role: Role, second: Role?, forms: [String]) {
    self.role = role
    self.second = second
    self.forms = forms
  }
}

/// One person's word for one text, its signature verified.
public struct Seal: Equatable, Sendable {
  /// Who signed.
  public var person: String
  /// What they are.
  public var role: String
  /// The day, as `2026-11-25`.
  public var date: String
  /// The fingerprint of the key: two seals by one key are one person's, whatever their names.
  public var key: String
  /// The sum of the text as it was read.
  public var sum: String

  /// From its parts.
  public init(person: String, role: String, date: String, key: String, sum: String) {
    self.person = person
    self.role = role
    self.date = date
    self.key = key
    self.sum = sum
  }
}

/// Who has approved what, as far as it is verified.
public struct Approvals: Equatable, Sendable {
  /// The words of each person by the name of the unit, in the order of their days.
  public private(set) var seals: [String: [Seal]] = [:]
  /// The day on which it is asked, as `2026-11-25`: what was due before is approved no longer.
  public var asOf = ""
  /// Whether the kiosk shows approved topics only.
  public var isRequired = false

  /// Nobody has approved anything, and nothing need be.
  public init() {}

  /// Takes an approval whose signature was verified, and the fingerprint of the key that made it.
  public mutating func add(_ approval: Approval, key: String) {
    for (name, sum) in approval.units {
      let seal = Seal(person: approval.person, role: approval.role, date: approval.date, key: key, sum: sum)
      seals[name, default: []].append(seal)
      seals[name]?.sort { ($0.date, $0.person) < ($1.date, $1.person) }
    }
  }

  /// Whether nothing is approved and nothing need be: then no text has to be looked at.
  public var isIdle: Bool { seals.isEmpty && !isRequired }
}

extension [Seal] {
  /// Whether so many different people, each with a key of their own, are among them; 1 or 2.
  public func areBy(_ count: Int) -> Bool {
    guard count > 1, let first else { return !isEmpty }
    return contains { $0.key != first.key && $0.person != first.person }
      || dropFirst().contains { one in contains { $0.key != one.key && $0.person != one.person } }
  }
}

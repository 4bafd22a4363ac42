/// How a medicine is spoken of in a question.
///
/// A mention has one role.
public enum Role: String, Sendable, CaseIterable, Comparable {
  /// What is asked about.
  case subject
  /// Taken to treat, to ease or to get off something.
  case aid
  /// What is come off or treated.
  case target
  /// Taken now, prescribed or daily.
  case on
  /// Mixed in one act with the subject.
  case with
  /// Compared.
  case versus
  /// To be avoided or replaced.
  case insteadOf = "instead-of"
  case from, to
  /// Used without success.
  case tried
  /// Found in a supply or a test.
  case foundIn = "found-in"
  /// What the question asks whether it is: "is X a benzo".
  case classAsked = "class-asked"

  /// By name.
  public static func < (left: Role, right: Role) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// Whom a clause is about.
public enum Who: String, Sendable, CaseIterable {
  case `self`, other, child, client, pet, general
}

/// The time a clause is about.
///
/// `now` to 48 hours back is `recent` at the latest.
public enum When: String, Sendable, CaseIterable {
  case now, recent, days, future, habitual, general
  case longPast = "long-past"
}

/// Whose pill it is, or where it came from.
public enum PillSource: String, Sendable, CaseIterable {
  case street, online, unknown
  case ownPrescription = "own-prescription"
  case notMine = "not-mine"
  case staffGave = "staff-gave"
}

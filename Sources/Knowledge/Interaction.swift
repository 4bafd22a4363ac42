/// What is known of two classes taken together.
public enum Risk: String, Sendable, CaseIterable {
  case dangerous, unsafe, caution, unknown
  case askPharmacist = "ask-pharmacist"
}

/// The line about two classes, medicines or substances taken together.
public struct Interaction: Equatable, Sendable {
  /// Two ids of concepts; the order says nothing.
  public var between: [String]
  /// How bad it is.
  public var risk: Risk
  /// What can happen.
  public var can: String
  /// The line that is shown.
  public var line: Passage

  /// From its parts.
  public init(between: [String], risk: Risk, can: String, line: Passage) {
    self.between = between
    self.risk = risk
    self.can = can
    self.line = line
  }
}

/// People who need extra care, and the caveat they get.
public struct Group: Equatable, Sendable, Identifiable {
  /// Its name, that of its file.
  public var id: String
  /// Ids of the concepts that name the group.
  public var names: [String]
  /// What is said to these people.
  public var caveat: Caveat

  /// From its parts.
  public init(id: String, names: [String], caveat: Caveat) {
    self.id = id
    self.names = names
    self.caveat = caveat
  }
}

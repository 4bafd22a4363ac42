/// The fixed sentences of one language, by key: `stay.open`, `act.different.0`.
public struct Replies: Equatable, Sendable {
  private var passages: [String: Passage]

  /// From sentences by key.
  public init(_ passages: [String: Passage]) {
    self.passages = passages
  }

  /// The sentence with a key; a missing one is shown as its key, and is an error of the check.
  public subscript(key: String) -> Passage {
    passages[key] ?? Passage(key, facts: ["program"])
  }

  /// The sentences of a list, in order: `key.0`, `key.1` and so on.
  public func list(_ key: String) -> [Passage] {
    var all: [Passage] = []
    while let passage = passages["\(key).\(all.count)"] { all.append(passage) }
    return all
  }

  /// Whether there is a sentence with this key.
  public func has(_ key: String) -> Bool {
    passages[key] != nil
  }

  /// What people call a subject, the folder of topics; one that has no name is called by its id, as words.
  public func subject(_ id: String) -> String {
    if let passage = passages["subjects.\(id)"] { return passage.text }
    let words = id.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// Every key, sorted.
  public var keys: [String] {
    passages.keys.sorted()
  }
}

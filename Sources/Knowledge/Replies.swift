/// The fixed sentences of one language, by key: `stay.open`, `act.different.0`.
public struct Replies: Equatable, Sendable {
  /// A sentence with its key.
  struct Entry: Equatable, Sendable, Identifiable {
    var id: String
    var passage: Passage
  }

  private var passages: [String: Passage]
  private var packed: PackedItems<Entry>?

  /// From sentences by key.
  public init(_ passages: [String: Passage]) {
    self.passages = passages
  }

  /// Those of a pack; each is read when it is asked for.
  init(_ packed: PackedItems<Entry>) {
    passages = [:]
    self.packed = packed
  }

  /// The sentence with a key; a missing one is shown as its key, and is an error of the check.
  public subscript(key: String) -> Passage {
    passage(key) ?? Passage(key, facts: ["program"])
  }

  /// The sentences of a list, in order: `key.0`, `key.1` and so on.
  public func list(_ key: String) -> [Passage] {
    var all: [Passage] = []
    while let passage = passage("\(key).\(all.count)") { all.append(passage) }
    return all
  }

  /// Whether there is a sentence with this key.
  public func has(_ key: String) -> Bool {
    passage(key) != nil
  }

  /// The sentences with some put in the place of others.
  public func replacing(_ changes: [String: Passage]) -> Replies {
    guard !changes.isEmpty else { return self }
    let all = Dictionary(entries.map { ($0.id, $0.passage) }) { first, _ in first }
    return Replies(all.merging(changes) { _, new in new })
  }

  /// What people call a subject, the folder of topics; one that has no name is called by its id, as words.
  public func subject(_ id: String) -> String {
    if let passage = passage("subjects.\(id)") { return passage.text }
    let words = id.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// Every key, sorted.
  public var keys: [String] {
    entries.map(\.id)
  }

  /// Every sentence with its key, in the order of the keys.
  var entries: [Entry] {
    packed?.all ?? passages.map { Entry(id: $0.key, passage: $0.value) }.sorted { $0.id < $1.id }
  }

  private func passage(_ key: String) -> Passage? {
    packed.map { $0.first(id: key)?.passage } ?? passages[key]
  }

  /// Whether the same sentences stand under the same keys.
  public static func == (left: Self, right: Self) -> Bool {
    left.entries == right.entries
  }
}

extension Replies.Entry: Packable {
  init(unpacking unpacker: inout Unpacker) {
    id = unpacker.text()
    passage = unpacker.value()
  }

  func pack(into packer: inout Packer) {
    packer.text(id)
    packer.value(passage)
  }
}

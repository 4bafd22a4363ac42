/// The keys of one group, read one by one.
///
/// Keys that nothing asked for are reported by `finish()`.
public final class Fields {
  /// Where the group begins.
  public let place: Place
  private let entries: [String: Node.Entry]
  private let order: [Node.Entry]
  private let what: String
  private let log: ProblemLog
  private var asked: Set<String> = []
  /// Where what is asked is noted, for a group that nobody has written.
  private let shape: Shape?

  /// The fields of a node that must be a group of keys; `what` names it in messages: "a topic".
  public init?(_ node: Node, what: String, log: ProblemLog) {
    var entries: [Node.Entry] = []
    switch node {
    case .map(let written, _):
      entries = written
      shape = nil
    case .unwritten(let unwritten):
      unwritten.takeGroup()
      shape = unwritten
    case .scalar, .list:
      log.error(node.place, "\(what) is written as keys with values; \(node.kind) stands here")
      return nil
    }
    self.place = node.place
    self.order = entries
    self.entries = Dictionary(entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    self.what = what
    self.log = log
  }

  /// The value of a key, or nil.
  public func node(_ key: String) -> Node? {
    if let shape { return .unwritten(shape[key]) }
    asked.insert(key)
    return entries[key]?.value
  }

  /// Whether the key is there.
  public func has(_ key: String) -> Bool {
    node(key) != nil
  }

  /// The place of a key's value, or of the group where the key is absent.
  public func place(of key: String) -> Place {
    entries[key]?.value.place ?? place
  }

  /// The value of a key that must be there.
  public func required(_ key: String) -> Node? {
    shape?.require(key)
    let value = node(key)
    if value == nil { log.error(place, "\(what) needs the key '\(key)'") }
    return value
  }

  /// The text of a key, or nil where it is absent, empty or no text.
  public func text(_ key: String) -> String? {
    node(key).flatMap { scalar($0, key) }
  }

  /// The text of a key that stands in place of all that must be there.
  public func alternativeText(_ key: String) -> String? {
    shape?.offer(key)
    return text(key)
  }

  /// The text of a key that must be there.
  public func requiredText(_ key: String) -> String? {
    required(key).flatMap { scalar($0, key) }
  }

  /// The texts of a list; a single text counts as a list of one.
  public func texts(_ key: String) -> [String] {
    items(key).compactMap { scalar($0, key) }
  }

  /// The nodes of a list; a single value counts as a list of one.
  public func items(_ key: String) -> [Node] {
    switch node(key) {
    case nil: []
    case .list(let items, _): items
    case .unwritten(let shape): [.unwritten(shape.takeList())]
    case let other?: [other]
    }
  }

  /// The fields of a group below this key.
  public func fields(_ key: String, what: String) -> Fields? {
    node(key).flatMap { Fields($0, what: what, log: log) }
  }

  /// All keys with their values, for groups whose keys are names of the author's own.
  public func all() -> [Node.Entry] {
    if let shape { return [Node.Entry(key: Shape.anyKey, place: place, value: .unwritten(shape.takeOwnKeys()))] }
    asked.formUnion(entries.keys)
    return order
  }

  /// `yes` or `no`; absent means no.
  public func flag(_ key: String) -> Bool {
    shape?[key].take(words: ["yes", "no"])
    guard let value = text(key) else { return false }
    if value != "yes", value != "no" { log.error(place(of: key), "'\(key)' is '\(value)'; write yes or no") }
    return value == "yes"
  }

  /// A whole number, or nil.
  public func number(_ key: String) -> Int? {
    shape?[key].takeNumber()
    guard let value = text(key) else { return nil }
    if let number = Int(value) { return number }
    log.error(place(of: key), "'\(key)' is '\(value)'; write a whole number")
    return nil
  }

  /// One word of a closed list, or nil where the key is absent or its word is not on the list.
  public func word<Word: RawRepresentable & CaseIterable>(_ key: String) -> Word? where Word.RawValue == String {
    if let shape { return described(shape[key]) }
    return text(key).flatMap { closed($0, place(of: key)) }
  }

  /// Words of a closed list.
  public func words<Word: RawRepresentable & CaseIterable>(_ key: String) -> [Word] where Word.RawValue == String {
    items(key).compactMap { item in
      if case .unwritten(let shape) = item { return described(shape) }
      return scalar(item, key).flatMap { closed($0, item.place) }
    }
  }

  /// A word that must be on a closed list.
  public func closed<Word: RawRepresentable & CaseIterable>(_ value: String, _ place: Place) -> Word?
  where Word.RawValue == String {
    if let word = Word(rawValue: value) { return word }
    let all = Word.allCases.map(\.rawValue)
    if let shape {
      shape.takeOwnKeys(words: all)
      return Word.allCases.first
    }
    log.error(
      place, "'\(value)' is not known here\(suggestion(for: value, among: all)); one of: \(all.joined(separator: ", "))"
    )
    return nil
  }

  /// Reports each key that nothing asked for, with the nearest one that was.
  public func finish() {
    for entry in order where !asked.contains(entry.key) {
      log.error(
        entry.place, "\(what) has no key '\(entry.key)'\(suggestion(for: entry.key, among: asked.sorted()))")
    }
  }

  /// Notes a closed list, and goes on with its first word.
  private func described<Word: RawRepresentable & CaseIterable>(_ shape: Shape) -> Word?
  where Word.RawValue == String {
    shape.take(words: Word.allCases.map(\.rawValue))
    return Word.allCases.first
  }

  private func scalar(_ node: Node, _ key: String) -> String? {
    guard let text = node.text else {
      if case .unwritten = node { return nil }
      log.error(node.place, "'\(key)' takes a text; \(node.kind) stands here")
      return nil
    }
    if text.allSatisfy(\.isWhitespace) {
      log.error(node.place, "'\(key)' is empty; write its text or leave the key out")
      return nil
    }
    return text
  }
}

/// `; did you mean 'x'?` for the nearest word at most two edits away, or nothing.
public func suggestion(for word: String, among known: [String]) -> String {
  let near = known.map { (word: $0, distance: editDistance(word, $0)) }.filter { $0.distance <= 2 }
  guard let best = near.min(by: { ($0.distance, $0.word) < ($1.distance, $1.word) }) else { return "" }
  return "; did you mean '\(best.word)'?"
}

/// The number of letters to add, drop or replace to make one word of another.
func editDistance(_ left: String, _ right: String) -> Int {
  let target = Array(right)
  var row = Array(0...target.count)
  for (i, letter) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in target.enumerated() {
      let replaced = diagonal + (letter == other ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
    }
  }
  return row[target.count]
}

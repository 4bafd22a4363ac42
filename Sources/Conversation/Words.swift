public import Knowledge

/// The words of one block of a reply.
public struct Words: Equatable, Sendable {
  /// The words where there is room.
  public var text: String
  /// The words at 40x12; nil where `text` fits there too.
  public var small: String?
  /// Ids of the facts they rest on, or `site` and `program`.
  public var facts: [String]
  /// What the block names: a topic, a contact, a shared passage, a key of the fixed words.
  public var ref: String?
  /// The number of the part in the table of templates; parts with high numbers leave a full view first.
  public var part: Int

  /// Words of a passage.
  public init(_ passage: Passage, ref: String? = nil, part: Int) {
    text = passage.text
    small = passage.small
    facts = passage.facts
    self.ref = ref
    self.part = part
  }

  /// The words for a size of screen.
  public func words(small wantsSmall: Bool) -> String {
    wantsSmall ? small ?? text : text
  }
}

extension Passage {
  /// The passage with each `{name}` replaced by what it stands for.
  func filled(_ values: [String: String]) -> Passage {
    Passage(text.filled(values), small: small?.filled(values), facts: facts)
  }

  /// The passage without a number and spaces in front: "1 Yes" is "Yes".
  var unnumbered: Passage {
    Passage(text.unnumbered, small: small?.unnumbered, facts: facts)
  }
}

extension String {
  fileprivate func filled(_ values: [String: String]) -> String {
    var result = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let key = String(rest[rest.index(after: open)..<close])
      result += rest[..<open] + (values[key] ?? "{\(key)}")
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  fileprivate var unnumbered: String {
    let digits = prefix { $0.isNumber }
    guard !digits.isEmpty else { return self }
    return String(dropFirst(digits.count).drop { $0 == " " })
  }

  /// The text with a capital first letter.
  var capitalizedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}

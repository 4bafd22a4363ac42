public import Knowledge

/// An approval as the text of its file, and the names that may stand in it.
extension Approval {
  /// The file that `readApprovals` reads.
  public var fileText: String {
    let lines = units.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { "  \($0.key): \($0.value)\n" }
    let signed = signature.split(separator: "\n").map { "  \($0)\n" }
    return """
      # Made by `signpost knowledge approve`. A change of any line voids it.
      person: \(person.quoted)
      role: \(role.quoted)
      date: \(date)
      units:
      \(lines.joined())signature: |
      \(signed.joined())
      """
  }

  /// The name of its file, without `.yaml`: `2026-11-25-jane-roe`.
  public var fileName: String {
    let words = person.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    return ([date[...]] + words).joined(separator: "-")
  }

  /// Why a name cannot be a signer's, in words; nil where it can.
  ///
  /// It stands in the file of allowed signers, where commas, quotes and `*?!` mean something.
  public static func problem(person: String) -> String? {
    problem(person, "name", atMost: 40)
      ?? (person.contains { ",\"*?!\\".contains($0) }
        ? "'\(person)' is no name of a signer; write it without commas, quotes and the signs * ? ! \\" : nil)
  }

  /// Why a text cannot be a signer's role, in words; nil where it can.
  public static func problem(role: String) -> String? {
    problem(role, "role", atMost: 60)
  }

  private static func problem(_ text: String, _ what: String, atMost limit: Int) -> String? {
    let isPlain = text.unicodeScalars.allSatisfy { ![.control, .format].contains($0.properties.generalCategory) }
    guard isPlain, !text.isEmpty, text.count <= limit else {
      return "the \(what) of a signer is one line of at most \(limit) letters; '\(text.prefix(limit))' is not"
    }
    return nil
  }
}

extension String {
  fileprivate var quoted: String {
    "\"" + map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
  }
}

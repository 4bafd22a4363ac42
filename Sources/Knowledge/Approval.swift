/// What a person signed on one day: that they read these texts, and that each may be shown as it was.
///
/// Nothing holds it to be true until its signature is verified; see `Approvals`.
public struct Approval: Equatable, Sendable {
  /// Who signed.
  public var person: String
  /// What they are: "MD, addiction medicine".
  public var role: String
  /// The day, as `2026-11-25`.
  public var date: String
  /// The sum of each text as it was read, by the name of its unit.
  public var units: [String: String]
  /// The signature over `statement`, as `ssh-keygen -Y sign` writes it.
  public var signature: String
  /// The file it stands in, for messages.
  public var file: String

  /// From its parts.
  public init(
    person: String, role: String, date: String, units: [String: String], signature: String = "", file: String = ""
  ) {
    self.person = person
    self.role = role
    self.date = date
    self.units = units
    self.signature = signature
    self.file = file
  }

  /// The purpose that signatures are made for: one made for anything else is none here.
  public static let namespace = "signpost-approval"

  /// What is signed: who, what they are, the day, and one sum over all units with theirs.
  public var statement: String {
    let lines = units.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { "\($0.key) \($0.value)\n" }
    return """
      signpost approval 1
      person: \(person)
      role: \(role)
      date: \(date)
      units: \(units.count) \(SHA256.hex(lines.joined()))

      """
  }
}

extension Approval: Packable {
  package init(unpacking unpacker: inout Unpacker) {
    person = unpacker.text()
    role = unpacker.text()
    date = unpacker.text()
    signature = unpacker.text()
    file = unpacker.text()
    let names = unpacker.texts()
    let sums = unpacker.texts()
    units = Dictionary(zip(names, sums)) { first, _ in first }
  }

  package func pack(into packer: inout Packer) {
    packer.text(person)
    packer.text(role)
    packer.text(date)
    packer.text(signature)
    packer.text(file)
    let names = units.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    packer.texts(names)
    packer.texts(names.map { units[$0] ?? "" })
  }
}

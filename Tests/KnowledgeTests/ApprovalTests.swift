import Testing

@testable import Knowledge

/// Sums, names of texts, and what is signed.
@Suite struct ApprovalTests {
  /// Texts with their sums: the examples of FIPS 180-4, then lengths about the end of a block, by `sha256sum`.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    (String(repeating: "é", count: 27) + "a", "3c9f6b7589808c2738ddef21ae17c0aeaf0c23e81346dd1b3710437826b4b28e"),
    (String(repeating: "a", count: 56), "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
    (String(repeating: "a", count: 63), "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"),
    (String(repeating: "a", count: 64), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
    (String(repeating: "a", count: 119), "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"),
    (String(repeating: "a", count: 120), "2f3d335432c70b580af0e8e1b3674a7c020d683aa5f73aaaedfdc55af904c21c"),
  ])
  func `the sum of a text is its SHA-256`(text: String, sum: String) {
    #expect(SHA256.hex(text) == sum)
  }

  @Test(
    arguments: [
      ("clonazepam/uses", TextUnit(.topic, "clonazepam/uses"), "clonazepam/uses"),
      ("topic:clonazepam/uses", TextUnit(.topic, "clonazepam/uses"), "clonazepam/uses"),
      ("site/a/b", TextUnit(.topic, "site/a/b"), "site/a/b"),
      ("es/overdose/what-to-do", TextUnit(.topic, "overdose/what-to-do", language: "es"), "es/overdose/what-to-do"),
      ("block:fake-pills", TextUnit(.block, "fake-pills"), "block:fake-pills"),
      ("interaction:opioid+alcohol", TextUnit(.interaction, "alcohol+opioid"), "interaction:alcohol+opioid"),
      ("es/reply:stay.open", TextUnit(.reply, "stay.open", language: "es"), "es/reply:stay.open"),
      ("alert:violence", TextUnit(.alert, "violence"), "alert:violence"),
      ("group:pregnant", TextUnit(.group, "pregnant"), "group:pregnant"), ("clonazepam", nil, ""), ("", nil, ""),
      ("es/", nil, ""), ("block:", nil, ""), ("thing:x", nil, ""), (":x", nil, ""),
    ] as [(String, TextUnit?, String)])
  func `a text has a name`(name: String, unit: TextUnit?, written: String) {
    #expect(TextUnit(named: name) == unit)
    #expect(unit.map(\.description) ?? "" == written)
  }

  @Test func `texts stand by language, kind and id`() {
    let names = ["alert:a", "es/a/b", "b/c", "reply:a", "a/b", "es/block:a", "block:z"]
    let units = names.compactMap { TextUnit(named: $0) }.sorted()
    #expect(units.map(\.description) == ["a/b", "b/c", "block:z", "alert:a", "reply:a", "es/a/b", "es/block:a"])
  }

  static let signed = Approval(
    person: "Jane Roe", role: "MD", date: "2026-11-25", units: ["b/c": "2", "a/b": "1"], signature: "s", file: "f")

  @Test func `what is signed names the person, the role, the day and every text`() {
    #expect(
      Self.signed.statement == """
        signpost approval 1
        person: Jane Roe
        role: MD
        date: 2026-11-25
        units: 2 \(SHA256.hex("a/b 1\nb/c 2\n"))

        """)
    let changes: [(inout Approval) -> Void] = [
      { $0.person = "Jane" }, { $0.role = "RN" }, { $0.date = "2026-11-26" }, { $0.units["a/b"] = "2" },
      { $0.units["c/d"] = "1" }, { $0.units["b/c"] = nil },
    ]
    for (number, change) in changes.enumerated() {
      var other = Self.signed
      change(&other)
      #expect(other.statement != Self.signed.statement, "change \(number)")
    }
  }

  @Test func `a pack keeps what was signed, and without it has the bytes of before`() throws {
    var base = Full.base
    base.signed = [Self.signed]
    var builder = PackBuilder()
    base.add(to: &builder)
    let bytes = builder.bytes()
    #expect(try KnowledgeBase(Pack(bytes)).signed == [Self.signed])
    #expect(try KnowledgeBase(Pack(bytes)) == base && base != Full.base)
    #expect(try KnowledgeBase(Pack(PackingTests.bytes)).signed == [])
  }

  /// Persons with their keys, and whether they are two.
  @Test(arguments: [
    ("", false), ("a1", false), ("a1 a1", false), ("a1 b1", false), ("a1 a2", false), ("a1 b2", true),
    ("a1 b1 a2", true), ("a1 a1 b1 b1", false), ("a1 b1 b2", true),
  ])
  func `two are two people with two keys`(people: String, areTwo: Bool) {
    let seals = people.split(separator: " ").map { word in
      Seal(person: String(word.prefix(1)), role: "", date: "", key: String(word.suffix(1)), sum: "")
    }
    #expect(seals.areBy(2) == areTwo)
    #expect(seals.areBy(1) == !seals.isEmpty)
  }

  @Test func `words stand in the order of their days`() {
    var approvals = Approvals()
    #expect(approvals.isIdle)
    for (person, date) in [("b", "2026-11-02"), ("c", "2026-11-01"), ("a", "2026-11-02")] {
      approvals.add(Approval(person: person, role: "", date: date, units: ["a/b": "1"]), key: person)
    }
    #expect(approvals.seals["a/b"]?.map(\.person) == ["c", "a", "b"])
    #expect(!approvals.isIdle)
  }
}

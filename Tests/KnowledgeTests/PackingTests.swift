import Testing

@testable import Knowledge

/// What a pack gives back is what was put in.
@Suite struct PackingTests {
  /// The bytes of the full base.
  static let bytes: [UInt8] = {
    var builder = PackBuilder()
    Full.base.add(to: &builder)
    return builder.bytes()
  }()

  @Test func `a base comes back whole, from a pack of the same bytes each time`() throws {
    let base = try KnowledgeBase(Pack(Self.bytes))
    #expect(base == Full.base)
    var builder = PackBuilder()
    base.add(to: &builder)
    #expect(builder.bytes() == Self.bytes)
  }

  @Test func `the content hash is that of the values, wherever they were read from, and of each of them`() throws {
    let hash = Full.base.contentHash
    #expect(hash.count == 16 && hash.allSatisfy(\.isHexDigit))
    #expect(try KnowledgeBase(Pack(Self.bytes)).contentHash == hash)
    let changes: [(inout KnowledgeBase) -> Void] = [
      { $0.english.title += "." }, { $0.english.topics[0].lead.small = "other" }, { $0.english.topics.reverse() },
      { $0.english.alerts[0].must.append("x") }, { $0.spanish = nil }, { $0.facts[0].limits = "other" },
      { $0.english.fitted?.floor += 1 }, { $0.english.fitted = nil },
      { $0.contacts[0].phone = "0" }, { $0.sources.removeAll() },
    ]
    var hashes: Set = [hash]
    for change in changes {
      var base = Full.base
      change(&base)
      hashes.insert(base.contentHash)
    }
    #expect(hashes.count == changes.count + 1)
  }

  /// How many topics there are, where thresholds were fitted for 100.
  @Test(arguments: [(89, false), (90, true), (100, true), (110, true), (111, false), (0, false)])
  func `thresholds fit about as many topics`(count: Int, fits: Bool) {
    var fitted = Full.fitted
    fitted.topics = 100
    #expect(fitted.fits(count) == fits)
  }

  @Test func `one thing is found by its id without the others`() throws {
    let base = try KnowledgeBase(Pack(Self.bytes))
    #expect(base.english.topic("clonazepam/uses") == Full.topic)
    #expect(base.english.topic("alone") == TopicTests.bare)
    #expect(base.spanish?.concept("clonazepam") == Full.concept)
    #expect(base.english.alert("overdose") == Full.alert)
    #expect(base.fact("A2") == Full.fact && base.source("S1")?.short == "FDA 2020")
    #expect(base.contact("crisis")?.phone == "988")
    for id in ["", "a", "alon", "alone2", "zzz", "clonazepam/use"] { #expect(base.english.topic(id) == nil) }
    #expect(base.english.replies["stay.open"].small == "s" && base.english.replies["none"].text == "none")
    #expect(
      base.english.replies.list("a").map(\.text) == ["0"]
        && base.english.replies.keys == ["a.0", "stay.open", "subjects.a-subject"])
    #expect(base.english.replies.subject("a-subject") == Full.base.english.replies.subject("a-subject"))
  }

  @Test(arguments: [0, 1, 2, 7, 100])
  func `every id of a long list is found, ids of any length too`(count: Int) {
    let facts = (0..<count).map { number in
      let id = String(repeating: "x", count: number * 3) + "\(number * 7 % 100)"
      return Fact(id: id, statement: "\(number)", sources: [], confidence: "", show: .public, checked: .seen)
    }
    let items = PackedItems<Fact>(PackedBytes(PackMemory(PackedItems.section(facts, id: \.id))))
    #expect(items.all == facts)
    for fact in facts { #expect(items.first(id: fact.id) == fact) }
    #expect(items.first(id: "none") == nil)
  }

  @Test func `a site laid over a pack says what it says over values`() throws {
    var site = Site()
    (site.clinic.name, site.clinic.desk, site.clinic.hours) = ("Riverside Clinic", "Front desk", "until 5 pm")
    site.clinic.actFirst = Passage("Shout for the nurse.", facts: ["site"])
    site.reporting = Passage("We must report abuse of a child.", facts: ["site"])
    let base = try KnowledgeBase(Pack(Self.bytes))
    #expect(base.laid(site) == Full.base.laid(site))
    #expect(base.laid(site).english.replies["stay.open"].text == "o")
    #expect(base.laid(site).pack != nil)
    #expect(base.laid(Site()) == Full.base.laid(Site()))
  }

  @Test func `a base that is changed no longer has its pack's index`() throws {
    var base = try KnowledgeBase(Pack(Self.bytes))
    #expect(base.pack != nil)
    base.english.topics.removeLast()
    #expect(base.pack == nil && base.english.topics.count == 1)
    #expect(base != Full.base)
  }

  @Test func `values take the index of a pack of the same knowledge, and of no other`() throws {
    var builder = PackBuilder()
    Full.base.add(to: &builder)
    Full.base.addContentHash(to: &builder)
    let pack = try Pack(builder.bytes())
    #expect(
      Full.base.pack == nil && Full.base.indexed(by: pack).pack != nil && Full.base.indexed(by: pack) == Full.base)
    var other = Full.base
    other.english.topics[0].asks.removeLast()
    #expect(other.indexed(by: pack).pack == nil && other.indexed(by: pack) == other)
    #expect(try Full.base.indexed(by: Pack(Self.bytes)).pack == nil, "it does not say what it was made of")
    #expect(try Full.base.indexed(by: Pack(PackTests.bytes)).pack == nil)
  }

  @Test(arguments: [0, 1, -1, 63, 64, -65, 8_191, 1 << 40, Int.max, Int.min])
  func `whole numbers of every size`(number: Int) {
    var packer = Packer()
    packer.int(number)
    var unpacker = Unpacker(PackedBytes(PackMemory(packer.bytes)))
    #expect(unpacker.int() == number && unpacker.isDone)
  }

  @Test func `values that are cut short are damage, and never read outside`() {
    var packer = Packer()
    packer.value(Full.topic)
    for length in 0..<packer.bytes.count {
      var unpacker = Unpacker(PackedBytes(PackMemory(Array(packer.bytes[..<length]))))
      let _: Topic = unpacker.value()
      #expect(unpacker.isDamaged, "\(length)")
    }
  }

  @Test func `bytes that mean nothing are read to an end`() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0..<80, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      var unpacker = Unpacker(PackedBytes(PackMemory(bytes)))
      let _: Alert = unpacker.value()
      let items = PackedItems<Topic>(PackedBytes(PackMemory(bytes)))
      #expect(items.all.count == items.count)
      _ = items.first(id: "a")
    }
  }
}

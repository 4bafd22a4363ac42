import Glibc
import Testing

@testable import Knowledge

/// The container: what is no pack, or no longer one, is told apart and never read.
@Suite struct PackTests {
  static let bytes: [UInt8] = {
    var builder = PackBuilder()
    builder.add("one", [1, 2, 3])
    builder.add("empty", [])
    builder.add("two", Array(repeating: 7, count: 100))
    return builder.bytes()
  }()

  static func error(_ bytes: [UInt8]) -> PackError? {
    do {
      _ = try Pack(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func `sections come back by name; one that is missing is empty`() throws {
    let pack = try Pack(Self.bytes)
    #expect(pack.contents.map(\.name) == ["empty", "one", "two"])
    let one = pack.section("one")
    #expect((0..<one.count).map { one[$0] } == [1, 2, 3])
    #expect(pack.section("two").count == 100 && pack.section("none").count == 0)
    #expect(pack.has("empty") && !pack.has("none"))
  }

  @Test func `sections begin at multiples of 64, and nothing outside can be read`() throws {
    let section = try Pack(Self.bytes).section("one")
    #expect(section[-1] == 0 && section[3] == 0 && section[Int.max] == 0)
    #expect(section.number(at: 0, as: UInt32.self) == 0 && section.number(at: 1, as: UInt16.self) == 0x0302)
    #expect(section[1..<900].count == 2 && section.text(2..<900) == "\u{3}")
    #expect(PackedNumbers(section)[0] == 0 && PackedNumbers(section).row(-5) == 0..<0)
  }

  @Test func `shorter sections lie first, whatever the order in which they were added`() throws {
    let sections = [("c", 300), ("a", 5), ("b", 5), ("none", 0), ("d", 70)]
    let packs = [sections, sections.reversed()].map { sections in
      var builder = PackBuilder()
      for (name, length) in sections { builder.add(name, Array(repeating: UInt8(length % 7), count: length)) }
      return builder.bytes()
    }
    #expect(packs[0] == packs[1])
    let names = (0..<5).map { number in
      String(decoding: packs[0][(Pack.headLength + Pack.entryLength * number)...].prefix { $0 != 0 }, as: UTF8.self)
    }
    #expect(names == ["none", "a", "b", "d", "c"])
  }

  @Test func `every byte counts`() {
    for place in Self.bytes.indices {
      var bytes = Self.bytes
      bytes[place] ^= 0x10
      #expect(Self.error(bytes) != nil, "byte \(place)")
    }
  }

  @Test func `a pack that is cut short says so`() {
    for length in 1..<Self.bytes.count {
      #expect(Self.error(Array(Self.bytes[..<length])) == .truncated, "\(length)")
    }
    #expect(Self.error(Self.bytes + [0]) == .damaged)
  }

  @Test func `what is no pack, and a pack of another form`() {
    #expect(Self.error([]) == .foreign)
    #expect(Self.error(Array("title: a topic\nchoice: one of many words\n".utf8)) == .foreign)
    var later = Self.bytes
    later[8] = UInt8(Pack.version + 1)
    #expect(Self.error(later) == .version(Pack.version + 1))
    #expect(PackError.version(Pack.version + 1).message.contains("later program"))
    #expect(PackError.version(Pack.version - 1).message.contains("earlier program"))
  }

  @Test func `a head that lies about its sections is damage, whatever its checksum`() {
    let (entry, length) = (Pack.headLength, Pack.entryLength)
    let lies = [
      (12, UInt8(200)), (16, 1), (24, 64), (27, 9), (entry + 32, 1), (entry + 33, 200), (entry + 40, 255),
      (entry + length, 0x6F),
    ]
    for (place, value) in lies {
      var bytes = Self.bytes
      bytes[place] = value
      if place == entry + length {
        for offset in 0..<32 { bytes[entry + length + offset] = bytes[entry + offset] }
      }
      let table = PackSums.count(bytes.count - 8) * 8
      let body = Array(bytes.dropLast(table))
      let sums = body.withUnsafeBytes { PackSums.table(of: $0) }
      var sum = Packer()
      sum.fixed(body.withUnsafeBytes { head in sums.withUnsafeBytes { PackHead.sum(head, $0) } })
      bytes = body + sums
      bytes.replaceSubrange(entry - 8..<entry, with: sum.bytes)
      #expect(Self.error(bytes) == .damaged, "byte \(place)")
    }
  }

  @Test func `a file is opened as the bytes are; the one before stays; nothing is left beside`() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let path = folder.path + "/k.pack"
    #expect(PackFile.save(Self.bytes, to: path, asOf: PackFile.now) == nil)
    #expect(try PackFile.open(path).contents.map(\.name) == ["empty", "one", "two"])
    #expect(folder.names == ["k.pack"])
    #expect(PackFile.save(PackingTests.bytes, to: path, asOf: PackFile.now) == nil)
    #expect(folder.names == ["k.pack", "k.pack.previous"])
    #expect(try KnowledgeBase(PackFile.open(path)) == Full.base)
    #expect(try PackFile.open(path + ".previous").contents.count == 3)
    #expect(PackFile.save([1, 2], to: folder.path + "/none/k.pack", asOf: PackFile.now) == "No such file or directory")
  }

  @Test func `a broken file is told as broken bytes are, and does not become the previous one`() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let path = folder.path + "/k.pack"
    #expect(throws: PackError.unreadable("No such file or directory")) { try PackFile.open(path) }
    #expect(throws: PackError.foreign) { try PackFile.open(folder.path) }
    // Longer than the buffer that is read through.
    var builder = PackBuilder()
    builder.add("long", (0..<400_000).map { UInt8(truncatingIfNeeded: ($0 &* 7) >> 3) })
    let long = builder.bytes()
    for (bytes, expected) in [
      ([], PackError.foreign), (Array(long.dropLast()), .truncated), (Array(long.prefix(20)), .truncated),
      (long.map { $0 == 200 ? 201 : $0 }, .damaged), (long + [0], .damaged),
    ] as [([UInt8], PackError)] {
      #expect(PackFile.save(bytes, to: path, asOf: PackFile.now) == nil)
      #expect(throws: expected) { try PackFile.open(path) }
    }
    #expect(PackFile.save(long, to: path, asOf: PackFile.now) == nil)
    #expect(try PackFile.open(path).section("long").count == 400_000)
    #expect(folder.names == ["k.pack"])
  }

  @Test func `of a file of several blocks each counts, in its place`() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let path = folder.path + "/k.pack"
    let block = Checksum.blockLength
    var builder = PackBuilder()
    builder.add("long", (0..<200 * block + 900).map { UInt8(truncatingIfNeeded: ($0 &* 0x9E37_79B1) >> 20) })
    let whole = builder.bytes()
    #expect(PackFile.save(whole, to: path, asOf: PackFile.now) == nil)
    #expect(try PackFile.open(path).section("long").count == 200 * block + 900)
    let places = [
      24, 33, 41, block - 1, block, 2 * block - 1, 2 * block, 130 * block, whole.count - 1_700, whole.count - 1,
    ]
    for use in [PackFile.Use.once, .often] {
      for place in places {
        var broken = whole
        broken[place] ^= 4
        #expect(PackFile.save(broken, to: path, asOf: PackFile.now) == nil)
        #expect(throws: PackError.damaged, "byte \(place)") { try PackFile.open(path, for: use) }
        #expect(Self.error(broken) == .damaged)
      }
    }
    let swapped = Array(
      whole[..<block] + whole[2 * block..<3 * block] + whole[block..<2 * block] + whole[(3 * block)...])
    #expect(PackFile.save(swapped, to: path, asOf: PackFile.now) == nil)
    #expect(throws: PackError.damaged) { try PackFile.open(path) }
  }

  @Test func `opened for one question, a damaged part is empty and told when it is looked at, the rest is as it was`()
    throws
  {
    let folder = try Folder()
    defer { folder.remove() }
    let path = folder.path + "/k.pack"
    let whole = try Pack(Self.large)
    let length = whole.section("long").count
    var broken = Self.large
    // The longest section lies last, before the table.
    let place = broken.count - 8 * PackSums.count(broken.count) - length / 2
    broken[place] ^= 1
    #expect(PackFile.save(broken, to: path, asOf: PackFile.now) == nil)
    #expect(throws: PackError.damaged) { try PackFile.open(path) }
    let pack = try PackFile.open(path, for: .once)
    let section = pack.section("long")
    for start in stride(from: 0, to: length, by: length / 7) where abs(start - length / 2) > 3 * Checksum.blockLength {
      let range = start..<start + 9_000
      #expect(section.look(at: range, Array.init) == whole.section("long").look(at: range, Array.init))
      #expect(section.part(range).count == whole.section("long").part(range).count)
    }
    #expect(try !pack.isDamaged && KnowledgeBase(pack) == Full.base && !pack.isDamaged)
    let around = length / 2 - Checksum.blockLength..<length / 2 + 2 * Checksum.blockLength
    #expect(section.look(at: around, Array.init).isEmpty && pack.isDamaged)
    #expect(section.part(around).count == 0 && section.looked(at: length / 2, as: UInt64.self) == 0)
    // Cut short after it was opened.
    #expect(truncate(path, 1_000) == 0)
    #expect(section.part(0..<100).count == 0)
  }

  /// The full base with a section that is large enough to be read in parts, and items enough for another.
  static let large: [UInt8] = {
    var builder = PackBuilder()
    Full.base.add(to: &builder)
    builder.add("long", (0..<3_000_000).map { UInt8(truncatingIfNeeded: ($0 &* 0x9E37_79B1) >> 20) })
    builder.add("items", PackedItems.section(facts, id: \.id))
    return builder.bytes()
  }()

  static let facts = (0..<3_000).map { number in
    Fact(
      id: "fact-\(number * 7_919 % 3_000)", statement: String(repeating: "so \(number) ", count: 100), sources: [],
      confidence: "", show: .public, checked: .seen)
  }

  @Test(arguments: [PackFile.Use.once, .often])
  func `opened for one question or for many, a file says the same`(use: PackFile.Use) throws {
    let folder = try Folder()
    defer { folder.remove() }
    let path = folder.path + "/k.pack"
    #expect(PackFile.save(Self.large, to: path, asOf: PackFile.now) == nil)
    let pack = try PackFile.open(path, for: use)
    let inMemory = try Pack(Self.large)
    for (name, length) in pack.contents {
      let (section, other) = (pack.section(name), inMemory.section(name))
      for range in [0..<length, 0..<0, length / 3..<length / 2, length - min(1, length)..<length + 9, 7..<8] {
        #expect(section.look(at: range, Array.init) == other.look(at: range, Array.init), "\(name) \(range)")
        #expect(section.part(range).text(0..<length) == other[range].text(0..<length))
      }
    }
    let items = PackedItems<Fact>(pack.section("items"))
    for fact in Self.facts { #expect(items.first(id: fact.id) == fact) }
    #expect(items.first(id: "fact-3000") == nil && items.all == Self.facts)
    #expect(try KnowledgeBase(pack) == Full.base)
  }

  @Test func `what is opened for one question keeps its file open as long as something reads it`() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let path = folder.path + "/k.pack"
    #expect(PackFile.save(Self.large, to: path, asOf: PackFile.now) == nil)
    var section: PackedBytes? = try PackFile.open(path, for: .once).section("long")
    #expect(folder.openFiles.count == 1)
    folder.remove()
    #expect(
      try section?.look(at: 99..<102, Array.init) == Pack(Self.large).section("long").look(at: 99..<102, Array.init))
    section = nil
    #expect(folder.openFiles.isEmpty)
  }
}

/// A folder for one test.
private struct Folder {
  let path: String

  init() throws {
    var template = Array("/tmp/signpost-pack-XXXXXX".utf8CString)
    _ = try #require(mkdtemp(&template))
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var found: [String] = []
    while let entry = readdir(folder) {
      found.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return found.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Files of this folder that this process has open.
  var openFiles: [String] {
    (0..<1_024).compactMap { number in
      var name = [UInt8](repeating: 0, count: 256)
      let length = name.withUnsafeMutableBytes { room in
        room.bindMemory(to: CChar.self).baseAddress.map { readlink("/proc/self/fd/\(number)", $0, 256) } ?? -1
      }
      let link = String(decoding: name.prefix(max(0, length)), as: UTF8.self)
      return link.hasPrefix(path + "/") ? link : nil
    }
  }

  func remove() {
    for name in names { unlink("\(path)/\(name)") }
    rmdir(path)
  }
}

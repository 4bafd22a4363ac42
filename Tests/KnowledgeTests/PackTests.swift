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
    for (place, value) in [(12, UInt8(200)), (16, 1), (32 + 32, 1), (32 + 33, 200), (32 + 40, 255), (32 + 48, 0x6F)] {
      var bytes = Self.bytes
      bytes[place] = value
      if place == 32 + 48 { for offset in 0..<32 { bytes[80 + offset] = bytes[32 + offset] } }
      var sum = Packer()
      sum.fixed(Pack.checksum(PackMemory(bytes)))
      bytes.replaceSubrange(24..<32, with: sum.bytes)
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

  func remove() {
    for name in names { unlink("\(path)/\(name)") }
    rmdir(path)
  }
}

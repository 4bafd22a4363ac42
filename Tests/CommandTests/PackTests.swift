import Glibc
import Testing

/// The pack: what it is made from, where it is looked for, and what happens when it is broken.
struct PackTests {
  private static let question = ["ask", "can i use klonipin for opioid detox?"]

  @Test func `a pack answers as its folder does, and is the same each time`() throws {
    try SmallKnowledge.with { folder in
      let place = try TemporaryFolder()
      defer { place.remove() }
      let (pack, again) = ("\(place.path)/a.pack", "\(place.path)/b.pack")
      for file in [pack, again] {
        let run = try Run.signpost(["knowledge", "build", folder, "-o", file])
        #expect(run.end == .exit(0) && run.error == "")
        #expect(run.output.hasPrefix("\(file): "))
      }
      #expect(fileBytes(pack) == fileBytes(again))
      let plain = try Run.signpost(Self.question + ["--knowledge", folder])
      let packed = try Run.signpost(Self.question + ["--knowledge", pack])
      #expect(plain.output.contains("Klonopin") && packed.output == plain.output && packed.error == "")
      let check = try Run.signpost(["knowledge", "test", pack])
      #expect(check.output.contains("asks: "))
    }
  }

  @Test func `a folder that is no checkout's needs -o, one that is broken makes no pack, one that is not there is 73`()
    throws
  {
    try SmallKnowledge.with { folder in
      let run = try Run.signpost(["knowledge", "build", folder])
      #expect(run.end == .exit(64) && run.error.contains("-o FILE"))
      let nowhere = try Run.signpost(["knowledge", "build", folder, "-o", "/nonexistent/k.pack"])
      #expect(nowhere.end == .exit(73) && nowhere.error.contains("'/nonexistent/k.pack' cannot be written"))
    }
    let broken = try TemporaryFolder()
    defer { broken.remove() }
    try broken.write("en/knowledge.yaml", "format: 1\n")
    let run = try Run.signpost(["knowledge", "build", broken.path, "-o", "\(broken.path)/k.pack"])
    #expect(run.end == .exit(65) && broken.read("k.pack") == nil)
  }

  @Test func `a pack that is damaged, cut short, of another program or no pack at all ends with 65 and says so`() throws
  {
    let place = try TemporaryFolder()
    defer { place.remove() }
    let bytes = try Self.pack(at: "\(place.path)/whole.pack")
    var damaged = bytes
    damaged[bytes.count / 2] ^= 1
    var later = bytes
    later[8] = 200
    for (name, content, words) in [
      ("damaged", damaged, "is damaged"), ("short", Array(bytes.dropLast(5)), "was cut short"),
      ("later", later, "from a later program"), ("foreign", Array("no pack\n".utf8), "is no knowledge pack"),
      ("empty", [], "is no knowledge pack"),
    ] as [(String, [UInt8], String)] {
      try place.write(name, content)
      let run = try Run.signpost(Self.question + ["--knowledge", "\(place.path)/\(name)"])
      #expect(run.end == .exit(65), "\(name)")
      #expect(
        run.output == "" && run.error.contains("'\(place.path)/\(name)'") && run.error.contains(words), "\(run.error)")
    }
  }

  @Test func `an installed program uses the pack beside it, and the one before where that fails`() throws {
    let place = try TemporaryFolder()
    defer { place.remove() }
    let program = try Self.program(in: place, "usr/bin")
    let lost = try Run([program] + Self.question)
    #expect(lost.end == .exit(66) && lost.error.contains("\(place.path)/usr/bin/../share/signpost/knowledge.pack"))
    let bytes = try Self.pack(at: "\(place.path)/whole.pack")
    try place.write("usr/share/signpost/knowledge.pack", bytes)
    let good = try Run([program] + Self.question)
    #expect(good.end == .exit(0) && good.error == "" && good.output.contains("Klonopin"))
    try place.write("usr/share/signpost/knowledge.pack", Array(bytes.dropLast(100)))
    let bad = try Run([program] + Self.question)
    #expect(bad.end == .exit(65) && bad.error.contains("was cut short"))
    try place.write("usr/share/signpost/knowledge.pack.previous", bytes)
    let previous = try Run([program] + Self.question)
    #expect(previous.end == .exit(0) && previous.output == good.output)
    #expect(previous.error.split(separator: "\n").count == 1 && previous.error.contains("knowledge.pack.previous"))
  }

  @Test func `in a checkout the pack is used while nothing in the folder is newer`() throws {
    try SmallKnowledge.with { folder in
      let place = try TemporaryFolder()
      defer { place.remove() }
      let program = try Self.program(in: place, ".build/release")
      try place.write("Package.swift", "")
      #expect(try Run(["cp", "-rL", folder, "\(place.path)/knowledge"]).end == .exit(0))
      func ask() throws -> Run { try Run([program] + Self.question) }
      let plain = try ask()
      #expect(plain.end == .exit(0) && plain.error.split(separator: "\n").count == 1)
      #expect(plain.error.contains("there is no \(place.path)/.build/knowledge.pack yet"))
      #expect(try Run([program, "knowledge", "build"]).output.hasPrefix("\(place.path)/.build/knowledge.pack: "))
      let packed = try ask()
      #expect(packed.output == plain.output && packed.error == "")
      for command in [
        ["touch", "\(place.path)/knowledge/en/replies.yaml"], ["mkdir", "\(place.path)/knowledge/en/new"],
      ] {
        #expect(try Run([program, "knowledge", "build"]).end == .exit(0))
        #expect(try ask().error == "")
        #expect(try Run(["sleep", "0.02"]).end == .exit(0) && Run(command).end == .exit(0))
        let stale = try ask()
        #expect(stale.output == plain.output && stale.error.contains("is newer than"), "\(command)")
      }
    }
  }

  /// The bytes of a pack of a part of the knowledge, which is left at a path.
  private static func pack(at path: String) throws -> [UInt8] {
    try SmallKnowledge.with { folder in
      let run = try Run.signpost(["knowledge", "build", folder, "-o", path])
      #expect(run.end == .exit(0), "\(run.error)")
      return try #require(fileBytes(path))
    }
  }

  /// A copy of the program in a folder.
  private static func program(in place: TemporaryFolder, _ folder: String) throws -> String {
    try place.write("\(folder)/.keep", "")
    let path = "\(place.path)/\(folder)/signpost"
    #expect(try Run(["cp", Program.path, path]).end == .exit(0))
    return path
  }
}

import Testing

/// The tools for the people who write answers, and for who helps them on the phone.
struct KnowledgeToolsTests {
  @Test func `info tells the same content of a folder and of its pack, and what one reads out`() throws {
    try SmallKnowledge.with { folder in
      let place = try TemporaryFolder()
      defer { place.remove() }
      let pack = "\(place.path)/k.pack"
      #expect(try Run.signpost(["knowledge", "build", folder, "-o", pack]).end == .exit(0))
      let plain = try Run.signpost(["knowledge", "info", folder])
      let packed = try Run.signpost(["knowledge", "info", "--knowledge", pack])
      #expect(plain.end == .exit(0) && plain.error == "" && packed.end == .exit(0) && packed.error == "")
      #expect(Self.rows(plain, without: "knowledge") == Self.rows(packed, without: "knowledge"))
      #expect(plain.output.contains("knowledge     \(folder) (folder)\n"))
      #expect(packed.output.contains("knowledge     \(pack) (pack)\n"))
      let names = plain.lines.map { $0.prefix { $0 != " " } }
      #expect(
        names == [
          "program", "knowledge", "title", "languages", "jurisdiction", "licence", "format", "content", "topics",
          "concepts", "alerts", "evidence", "reviews",
        ])
      let json = try Run.signpost(["knowledge", "info", "--json", pack])
      #expect(json.lines.count == 1 && json.output.hasPrefix(#"{"program":"signpost "#))
    }
  }

  @Test func `info of what is broken or not there says so`() throws {
    let broken = try TemporaryFolder()
    defer { broken.remove() }
    try broken.write("en/knowledge.yaml", "format: 9\n")
    let run = try Run.signpost(["knowledge", "info", broken.path])
    #expect(run.end == .exit(65) && run.output == "")
    #expect(
      run.error.contains("en/knowledge.yaml:1:9: error: format 9 is not known to this program; it reads format 1"))
    #expect(try Run.signpost(["knowledge", "info", "/nonexistent"]).end == .exit(66))
  }

  /// The lines of a run but the one of a name.
  private static func rows(_ run: Run, without name: String) -> [Substring] {
    run.lines.filter { !$0.hasPrefix(name) }
  }
}

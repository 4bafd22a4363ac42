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

  @Test func `stats are tables for people, and one line for programs; a broken file is told of`() throws {
    try SmallKnowledge.with { folder in
      let run = try Run.signpost(["knowledge", "stats", folder])
      #expect(
        run.end == .exit(0) && run.error == "" && run.output.hasPrefix("topics by tier  public  counselor  all\n"))
      #expect(run.lines.allSatisfy { $0.count <= 80 })
      let json = try Run.signpost(["knowledge", "stats", "--json", folder])
      #expect(json.lines.count == 1 && json.output.hasPrefix(#"{"topics by tier":{"emergency":{"public":"#))
    }
    let broken = try TemporaryFolder()
    defer { broken.remove() }
    try broken.write("en/knowledge.yaml", "format: 9\n")
    let run = try Run.signpost(["knowledge", "stats", broken.path])
    #expect(run.end == .exit(0) && run.error.contains(" errors; `signpost knowledge check` names them"))
  }

  @Test func `the grid fits 80 columns, lists one act or one class, and suggests where it knows no such thing`() throws
  {
    try SmallKnowledge.with { folder in
      let run = try Run.signpost(["knowledge", "grid", folder])
      #expect(run.end == .exit(0) && run.error == "" && run.lines.allSatisfy { $0.count <= 80 })
      #expect(run.lines.contains { $0.hasPrefix("used-for ") } && run.output.contains(" clonazepam/uses"))
      let list = try Run.signpost(["knowledge", "grid", "--class", "clonazepam", folder])
      #expect(list.lines.contains { $0.hasPrefix("used-for ") && $0.hasSuffix(" clonazepam/uses") })
      #expect(list.lines.contains { $0.hasPrefix("privacy ") && $0.hasSuffix(" .") })
      let cell = try Run.signpost(["knowledge", "grid", "--act", "used-for", "--class", "clonazepam", folder])
      #expect(cell.output == "clonazepam  clonazepam/uses\n")
      for (option, word, meant) in [("--act", "used-four", "used-for"), ("--class", "clonazpam", "clonazepam")] {
        let run = try Run.signpost(["knowledge", "grid", option, word, folder])
        #expect(run.end == .exit(64) && run.error.contains("'\(word)'; did you mean '\(meant)'?"), "\(run.error)")
      }
    }
  }

  @Test func `new begins a topic once, where the subject is known or meant, and check then names what is missing`()
    throws
  {
    let place = try TemporaryFolder()
    defer { place.remove() }
    try place.write("en/topics/clonazepam/uses.yaml", "title: x\n")
    func new(_ words: String...) throws -> Run {
      try Run.signpost(["knowledge", "new", "--knowledge", place.path] + words)
    }
    let run = try new("clonazepam/missed-dose", "--tier", "caution")
    let file = "en/topics/clonazepam/missed-dose.yaml"
    let text = place.read(file)
    #expect(run.end == .exit(0) && run.output.hasPrefix("\(place.path)/\(file) is begun"))
    #expect(text?.contains("tier: caution\nabout: none\n") == true)
    let check = try Run.signpost(["knowledge", "check", place.path])
    #expect(check.output.contains("\(file):2:7: error: 'title' is empty; write its text or leave the key out"))
    let again = try new("clonazepam/missed-dose")
    #expect(again.end == .exit(73) && again.error.contains("is there already") && place.read(file) == text)
    for (words, message) in [
      (["clonazepan/x"], "there is no subject 'clonazepan'; did you mean 'clonazepam'?"),
      (["Clonazepam/x"], "'Clonazepam/x' is no id of a topic"), (["clonazepam"], "'clonazepam' is no id of a topic"),
      (["clonazepam/a--b"], "'clonazepam/a--b' is no id"), (["clonazepam/../x"], "'clonazepam/../x' is no id"),
      (["clonazepam/x", "--tier", "urgant"], "'urgant' is no tier; did you mean 'urgent'?"),
    ] {
      let run = try Run.signpost(["knowledge", "new", "--knowledge", place.path] + words)
      #expect(run.end == .exit(64) && run.error.contains(message), "\(run.error)")
    }
    #expect(try new("seizure/first-aid", "--new-subject").end == .exit(0))
    #expect(place.read("en/topics/seizure/first-aid.yaml") != nil)
    try place.write("en/topics/file", "")
    let blocked = try new("file/x", "--new-subject")
    #expect(
      blocked.end == .exit(73) && blocked.error.contains("en/topics/file/x.yaml' cannot be made: Not a directory"))
  }

  @Test func `what is due on a day ends with 1, and is no part of --strict`() throws {
    try SmallKnowledge.with { folder in
      let early = try Run.signpost(["knowledge", "check", "--due", "--as-of", "2026-11-29", folder])
      #expect(early.end == .exit(0) && early.output == "2026-11-29: 0 past their date\n")
      let late = try Run.signpost(["knowledge", "check", "--due", "--as-of", "2099-01-01", folder])
      #expect(late.end == .exit(1) && late.output.contains("contacts.yaml:") && late.output.contains("en/topics/"))
      #expect(!late.output.contains("error:") && late.lines.last?.hasPrefix("2099-01-01: ") == true)
      let today = try Run.signpost(["knowledge", "check", "--due", folder])
      #expect([.exit(0), .exit(1)].contains(today.end) && today.lines.last?.hasSuffix(" past their date") == true)
    }
    for (words, message) in [
      (["--due", "--strict"], "no part of --strict"), (["--as-of", "2026-01-01"], "--as-of is the day for --due"),
      (["--due", "--as-of", "2026-02-30"], "'2026-02-30' is no day"),
    ] {
      let run = try Run.signpost(["knowledge", "check"] + words)
      #expect(run.end == .exit(64) && run.error.contains(message), "\(run.error)")
    }
  }

  @Test func `schema prints JSON for each kind that it lists, and suggests where there is no such kind`() throws {
    let list = try Run.signpost(["knowledge", "schema"])
    let kinds = list.lines.map { String($0.prefix { $0 != " " }) }
    #expect(list.end == .exit(0) && kinds.count == 12)
    #expect(["topic", "site", "thresholds"].allSatisfy(kinds.contains))
    for kind in kinds {
      let run = try Run.signpost(["knowledge", "schema", kind])
      #expect(run.end == .exit(0) && run.lines.first == "{" && run.lines.last == "}")
      #expect(run.lines.dropFirst(2).first == "  \"title\": \"\(kind)\",")
    }
    let run = try Run.signpost(["knowledge", "schema", "topics"])
    #expect(run.end == .exit(64) && run.error.contains("there is no kind 'topics'; did you mean 'topic'?"))
  }

  /// The lines of a run but the one of a name.
  private static func rows(_ run: Run, without name: String) -> [Substring] {
    run.lines.filter { !$0.hasPrefix(name) }
  }
}

import Testing

/// Knowledge that is not there, or broken: every problem is told, with its place.
struct BrokenKnowledgeTests {
  @Test(arguments: [["ask", "klonopin"], ["chat", "--plain"], ["knowledge", "check"], ["topics"]])
  func `a folder that is missing ends with 66, an empty one with 65`(command: [String]) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let missing = try Run.signpost(command + ["--knowledge", "\(folder.path)/none"])
    #expect(missing.end == .exit(66))
    #expect(missing.error.contains("'\(folder.path)/none'"))
    let empty = try Run.signpost(command + ["--knowledge", folder.path])
    #expect(empty.end == .exit(65))
    #expect(empty.error.contains("'\(folder.path)' holds no knowledge"))
  }

  @Test func `the folder that the environment names is used, and --knowledge wins`() throws {
    let environment = Run.environment + ["SIGNPOST_KNOWLEDGE=/nonexistent"]
    let named = try Run.signpost(["topics"], environment: environment)
    #expect(named.end == .exit(66))
    let won = try SmallKnowledge.with { folder in
      try Run.signpost(["topics", "--knowledge", folder], environment: environment)
    }
    #expect(won.end == .exit(0))
    #expect(won.output.contains("clonazepam/what-is-it"))
  }

  @Test(arguments: BrokenFile.all)
  func `a broken file keeps ask from answering, and its place is told`(file: BrokenFile) throws {
    let folder = try Self.folder([file])
    defer { folder.remove() }
    let run = try Run.signpost(["ask", "--knowledge", folder.path, "what is klonopin"])
    #expect(run.end == .exit(65))
    #expect(run.output == "")
    #expect(run.error.split(separator: "\n").contains { $0.hasPrefix(file.problem) }, "\(run.error)")
  }

  @Test func `check tells the problems of all files at once, and counts them`() throws {
    let folder = try Self.folder(BrokenFile.all)
    defer { folder.remove() }
    let run = try Run.signpost(["knowledge", "check", folder.path])
    #expect(run.end == .exit(1))
    for file in BrokenFile.all {
      #expect(run.lines.contains { $0.hasPrefix(file.problem) }, "\(file.problem) is not in\n\(run.output)")
    }
    let errors = run.lines.count { $0.contains(": error: ") }
    #expect(run.lines.last?.contains(" \(errors) errors") == true)
  }

  @Test func `the knowledge that is shipped passes its check`() throws {
    let run = try Run.signpost(["knowledge", "check"])
    #expect(run.end == .exit(0), "\(run.output)")
    #expect(run.lines.last?.contains(": 0 errors") == true)
  }

  /// A folder with a head, and the files given.
  private static func folder(_ files: [BrokenFile]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let head = "format: 1\nlanguage: en\ntitle: a test\nlicence: none\njurisdiction: US\n"
    try folder.write("en/knowledge.yaml", head)
    for file in files { try folder.write(file.path, file.bytes) }
    return folder
  }
}

/// A file of a knowledge folder with something wrong in it, and how the line that tells it begins.
struct BrokenFile: Sendable, CustomTestStringConvertible {
  let path: String
  let bytes: [UInt8]
  let problem: String

  var testDescription: String { problem }

  init(_ path: String, _ text: String, _ place: String, _ message: String = "") {
    self.init(path, bytes: Array(text.utf8), place, message)
  }

  init(_ path: String, bytes: [UInt8], _ place: String, _ message: String) {
    (self.path, self.bytes, problem) = (path, bytes, "\(path):\(place): error: \(message)")
  }

  /// What each kind of file can have wrong in its content, then what any file can have wrong in its form.
  static let all = [
    BrokenFile("contacts.yaml", "contacts:\n  - name: nobody\n", "2:5"),
    BrokenFile("sources.yaml", "sources:\n  - id: S\n", "2:5"),
    BrokenFile("facts/a.yaml", "facts:\n  - statement: so\n", "2:5"),
    BrokenFile("en/replies.yaml", "start: [\n", "2:1"),
    BrokenFile("en/interactions.yaml", "interactions:\n  - between: [a]\n", "2:5"),
    BrokenFile("en/groups/g.yaml", "group: g\n", "1:1"),
    BrokenFile("en/blocks/b.yaml", "block: b\n", "1:1"),
    BrokenFile("en/vocabulary/a.yaml", "concepts:\n  - names: [x]\n", "2:5"),
    BrokenFile("en/topics/clonazepam/what.yaml", "title: Klonopin\n", "1:1"),
    BrokenFile("en/alerts/a.yaml", "alert: a\n", "1:1"),
    BrokenFile("facts/b.yaml", "", "1:1", "the file is empty"),
    BrokenFile("facts/c.yaml", bytes: Array("facts: \n- a\n".utf8) + [0x20, 0xFF, 0x0A], "3:2", "this is not UTF-8"),
    BrokenFile("facts/d.yaml", "facts:\n\t- id: D\n", "2:1", "a tab"),
    BrokenFile("facts/e.yaml", "facts:\n  - id: E\n    statement: so: it is\n", "3:18", "a colon and a space"),
    BrokenFile("facts/f.yaml", "facts:\n  - id: \"F\n", "3:1", "a quote that opens is not closed"),
    BrokenFile("facts/g.yaml", "facts: []\nfacts: []\n", "2:1", "the key 'facts' stands twice"),
    BrokenFile("facts/h.yaml", "facts: &all []\n", "1:8", "anchors"),
    BrokenFile("facts/i.yaml", "facts: []\nnonsense: 1\n", "2:1"),
    BrokenFile("facts/j.yaml", "facts: []\n---\nfacts: []\n", "2:1", "a second document"),
    BrokenFile("facts/k.yaml", "facts:\n  <<: []\n", "2:3", "merge keys"),
  ]
}

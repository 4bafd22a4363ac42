import Testing

/// `signpost config`, and what settings come to.
struct ConfigTests {
  /// A configuration, the lines of `config check` with `PATH` for the file, and what `config show` says of some settings.
  struct Case: CustomTestStringConvertible {
    let name: String
    let text: String
    var problems: [String] = []
    var shows: [String] = []
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "everything",
      text: "theme: mono\ncolor: never\nspeech: yes\nmouse: true\naudience: counselor\nhistory: 0\n",
      shows: [
        "theme: mono # configuration", "color: never # configuration", "speech: yes # configuration",
        "mouse: yes # configuration", "audience: counselor # configuration", "history: 0 # configuration",
      ]),
    Case(name: "nothing", text: "", shows: ["theme: default # default", "history: 200 # default"]),
    Case(name: "comments", text: "# theme: mono\n\n   # done\n", shows: ["theme: default # default"]),
    Case(
      name: "every mistake at once",
      text: "theme: pink\ncolour: never\nspeech: loud\nmouse: [yes]\naudience: doctor\nhistory: 10001\n",
      problems: [
        "PATH:1:8: error: 'pink' is not known here; one of: default, high-contrast, mono",
        "PATH:2:1: error: the configuration has no key 'colour'; did you mean 'color'?",
        "PATH:3:9: error: 'loud' is not known here; one of: yes, no, true, false",
        "PATH:4:8: error: 'mouse' takes a text; a list stands here",
        "PATH:5:11: error: 'doctor' is not known here; one of: public, counselor",
        "PATH:6:10: error: 'history' is '10001'; write a number from 0 to 10000",
      ],
      shows: ["theme: default # default", "color: auto # default", "history: 200 # default"]),
    Case(
      name: "one mistake costs one setting", text: "theme: mono\nhistory: many\n",
      problems: ["PATH:2:10: error: 'history' is 'many'; write a whole number"],
      shows: ["theme: mono # configuration", "history: 200 # default"]),
    Case(
      name: "no keys", text: "mono\n",
      problems: ["PATH:1:1: error: the configuration is written as keys with values; a text stands here"],
      shows: ["theme: default # default"]),
  ]

  @Test(arguments: cases) func `every mistake has its place, and costs its setting only`(_ example: Case) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("signpost/config.yaml", example.text)
    let path = "\(folder.path)/signpost/config.yaml"
    let environment = Run.environment + ["XDG_CONFIG_HOME=\(folder.path)"]
    let check = try Run.signpost(["config", "check"], environment: environment)
    let problems = example.problems.map { String($0.replacing("PATH", with: path)) }
    #expect(check.lines.map(String.init) == (problems.isEmpty ? ["\(path): no mistakes"] : problems))
    #expect(check.end == .exit(problems.isEmpty ? 0 : 1))
    let show = try Run.signpost(["config", "show"], environment: environment)
    let shown = show.lines.map { $0.split(separator: " ").joined(separator: " ") }
    #expect(shown.first == "# \(path)" && shown.count == 7)
    for line in example.shows { #expect(shown.contains(line), "\(shown)") }
    let told = problems.isEmpty ? [] : problems + ["signpost: defaults are used for the above"]
    #expect(show.error.split(separator: "\n").map(String.init) == told)
  }

  @Test func `what config show prints is a configuration`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let show = try Run.signpost(["config", "show"])
    try folder.write("mine.yaml", show.output)
    let environment = Run.environment + ["SIGNPOST_CONFIG=\(folder.path)/mine.yaml"]
    let again = try Run.signpost(["config", "show"], environment: environment)
    #expect(again.error == "")
    #expect(again.lines.dropFirst().allSatisfy { $0.hasSuffix("# configuration") }, "\(again.output)")
  }

  @Test func `a named file must be there, another need not`() throws {
    let named = try Run.signpost(["config", "check"], environment: Run.environment + ["SIGNPOST_CONFIG=/none.yaml"])
    #expect(named.end == .exit(1))
    #expect(named.output == "/none.yaml: error: the file cannot be read: No such file or directory\n")
    let found = try Run.signpost(["config", "check"], environment: Run.environment + ["XDG_CONFIG_HOME=/nowhere"])
    #expect(found.end == .exit(0))
    #expect(found.output == "/nowhere/signpost/config.yaml does not exist; the defaults are used\n")
  }

  @Test func `a flag comes before the environment, and that before the configuration`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("config.yaml", "color: always\naudience: counselor\n")
    let environment = Run.environment + ["SIGNPOST_CONFIG=\(folder.path)/config.yaml"]
    let colour = try Run.signpost(["config", "show"], environment: environment + ["NO_COLOR=1"])
    #expect(colour.lines.contains { $0.hasPrefix("color: never") && $0.hasSuffix("# environment") })
    let staff = try Run.signpost(["topics"], environment: environment)
    let people = try Run.signpost(["topics", "--audience", "public"], environment: environment)
    #expect(staff.output.contains("counselor/") && !people.output.contains("counselor/"))
    for line in staff.lines { #expect(line.hasSuffix("  (For staff)") == line.hasPrefix("counselor/"), "\(line)") }
  }
}

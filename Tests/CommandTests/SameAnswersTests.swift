import Glibc
import Testing

/// The shipped knowledge answers the same, byte by byte, from its folder and from a pack.
struct SameAnswersTests {
  @Test func `every tenth ask, question, alert line and alert sentence gets the same reply from a pack`() throws {
    let place = try TemporaryFolder()
    defer { place.remove() }
    let all = Self.sentences()
    #expect(all.count > 5_000)
    // The program as it is built for debugging takes twenty times as long.
    let step = getenv("SIGNPOST_PROGRAM") == nil ? 80 : 10
    let asked = all.enumerated().filter { $0.offset % step == 0 }.map(\.element)
    try place.write("questions", asked.map { $0 + "\n" }.joined())
    // The one that was built before the tests, where there is one: learning takes a minute.
    var pack = Program.wholeKnowledge
    if pack == Program.knowledge {
      pack = "\(place.path)/k.pack"
      #expect(try Run.signpost(["knowledge", "build", Program.knowledge, "-o", pack]).end == .exit(0))
    }
    let (plain, packed) = (try Self.ask(Program.knowledge, in: place), try Self.ask(pack, in: place))
    #expect(plain.count == asked.count && plain.count == packed.count)
    for (line, other) in zip(plain, packed) where line != other {
      Issue.record("from the folder: \(line)\nfrom the pack: \(other)")
      break
    }
  }

  private static func ask(_ knowledge: String, in place: TemporaryFolder) throws -> [Substring] {
    let line = "exec \(Program.path) ask --batch --json --knowledge \(knowledge) < \(place.path)/questions"
    let run = try Run(["sh", "-c", line], seconds: 600)
    #expect(run.end == .exit(0) && run.error == "")
    return run.lines
  }

  /// The items of all lists in topics, alerts and question tables: every sentence that somebody may type, and more.
  private static func sentences() -> [String] {
    let folders = ["en/topics", "en/alerts", "en/questions", "es/topics", "es/alerts"]
    let lines = folders.flatMap { files(below: "\(Program.knowledge)/\($0)") }
      .flatMap { String(decoding: fileBytes($0) ?? [], as: UTF8.self).split(separator: "\n") }
    return lines.compactMap { line in
      let item = line.drop { $0 == " " }
      guard item.hasPrefix("- ") else { return nil }
      let text = item.dropFirst(2).drop { $0 == "\"" }
      return String(text.last == "\"" ? text.dropLast() : text)
    }
  }

  private static func files(below folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var found: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name.hasPrefix(".") { continue }
      found += name.hasSuffix(".yaml") ? ["\(folder)/\(name)"] : files(below: "\(folder)/\(name)")
    }
    return found.sorted()
  }
}

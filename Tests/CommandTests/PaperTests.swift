import Glibc
import Testing

/// What the program puts on paper.
struct PaperTests {
  private let topic = "clonazepam/opioid-withdrawal"
  private let title = "Klonopin (clonazepam) for opioid withdrawal"

  @Test func `a handout is the same each time, and a day is on it only where one is given`() throws {
    let pages = try [[], [], ["--date", "2026-11-29"]].map { try show([topic, "--handout"] + $0).output }
    #expect(pages[0] == pages[1])
    #expect(pages[2] == pages[0].dropLast() + ", 2026-11-29\n")
    #expect(pages[0].hasPrefix(title + "\n"))
    for part in ["!! DANGER", "What to do now\n1. ", "Talk to someone", "Draft, not yet", "Sources: NIH", "call 911"] {
      #expect(pages[0].contains(part), "\(part) is not in\n\(pages[0])")
    }
  }

  @Test func `a handout is one document of HTML`() throws {
    let page = try show([topic, "--handout", "--format", "html"]).output
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">") && page.hasSuffix("</html>\n"))
    #expect(page.contains("<title>\(title)</title>") && page.contains("@media print"))
    #expect(!page.contains("<script") && !page.contains("<link") && !page.contains("url("))
  }

  @Test func `the kiosk's screen has its size, its help line and no echo`() throws {
    for (size, help, rows) in [([], "F9 Get staff", 24), (["--size", "40x12"], "F9 staff", 12)] {
      let run = try show([topic, "--face", "kiosk"] + size)
      #expect(run.lines.count == rows && run.lines.last?.contains(help) == true, "\(run.output)")
      #expect(run.output.contains("Klonopin (clonazepam) for opioid"))
    }
  }

  @Test func `the book is the same on standard output and in a file, and says where it cannot be written`() throws {
    try SmallKnowledge.with { folder in
      let book = ["knowledge", "book", folder, "--subject", "clonazepam"]
      let file = try TemporaryFolder()
      defer { file.remove() }
      let printed = try Run.signpost(book).output
      #expect(try Run.signpost(book + ["-o", "\(file.path)/book.html"]).end == .exit(0))
      #expect(file.read("book.html") == printed && printed.contains(title) && printed.hasSuffix("</html>\n"))
      for (path, status) in [("/nowhere/book", 73), ("/dev/full", 74)] as [(String, Int32)] {
        let run = try Run.signpost(book + ["-o", path])
        #expect(run.end == .exit(status) && run.error.hasPrefix("signpost: '\(path)' cannot be "), "\(run.error)")
      }
      #expect(try Run.signpost(book.dropLast() + ["nothing"]).end == .exit(64))
    }
  }

  @Test(arguments: [
    ["--face", "kiosk", "--handout"], ["--face", "kiosk", "--format", "text"], ["--face", "chat"], ["--size", "80x24"],
    ["--face", "kiosk", "--size", "80"], ["--face", "kiosk", "--size", "0x0"], ["--handout", "--format", "json"],
    ["--date", "2026-11-29"], ["--handout", "--date", "yesterday"], ["--face", "kiosk", "--audience", "counselor"],
  ])
  func `what does not go together ends with 64`(arguments: [String]) throws {
    let run = try show([topic] + arguments)
    #expect(run.end == .exit(64) && run.output.isEmpty && run.error.hasPrefix("Error: "), "\(run.error)")
  }

  private func show(_ arguments: [String]) throws -> Run {
    try SmallKnowledge.with { try Run.signpost(["show", "--knowledge", $0] + arguments) }
  }
}

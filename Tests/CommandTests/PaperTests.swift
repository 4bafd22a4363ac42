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

  /// With the whole knowledge: the part that other tests take has no Spanish.
  @Test func `a Spanish topic is shown and handed out in Spanish, by the name that topics lists`() throws {
    let list = try Run.signpost(["topics", "--language", "es", "--subject", "naloxone"] + Self.whole)
    let id = "es/naloxone/how-to-use"
    #expect(list.lines.contains { $0.hasPrefix("\(id)  Cómo usar Narcan") }, "\(list.output)")
    let page = try Run.signpost(["show", id, "--handout"] + Self.whole).output
    for part in ["Meta bien la punta en la nariz.", "911, a cualquier hora", "Peligro: 911", "Fuentes:"] {
      #expect(page.contains(part), "\(part) is not in\n\(page)")
    }
    #expect(!page.contains("any hour") && !page.contains("Talk to"))
    let html = try Run.signpost(["show", id, "--handout", "--format", "html"] + Self.whole).output
    #expect(html.contains("<html lang=\"es\">"))
    let screen = try Run.signpost(["show", id, "--face", "kiosk"] + Self.whole)
    #expect(screen.lines.last?.contains("F9 Personal") == true, "\(screen.output)")
    for lost in ["es/clonazepam/none", "es/", "fr/naloxone/how-to-use"] {
      #expect(try Run.signpost(["show", lost] + Self.whole).end == .exit(64))
    }
    #expect(try Run.signpost(["topics", "--language", "fr"] + Self.whole).end == .exit(64))
  }

  private static let whole = ["--no-site", "--knowledge", Program.wholeKnowledge]

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

  /// Of what is for staff nothing is said to others.
  @Test(arguments: [
    ("clonazepam/opioid-withdrawl", "; did you mean 'clonazepam/opioid-withdrawal'?"),
    ("es/naloxone/how-to-us", "; did you mean 'es/naloxone/how-to-use'?"),
    ("counselor/withdrawal-triag", ""), ("zorblatt", "; `signpost topics`"), ("narcan", ", but naloxone/"),
  ])
  func `a mistyped topic gets the nearest one`(id: String, meant: String) throws {
    let run = try Run.signpost(["show", id] + Self.whole)
    #expect(run.end == .exit(64) && run.output.isEmpty)
    #expect(run.error.contains("there is no topic '\(id)' for this audience\(meant)"), "\(run.error)")
    #expect(run.error.contains("; `signpost topics` lists them\n"))
    #expect(!run.error.contains("counselor/withdrawal-triage"))
  }

  private func show(_ arguments: [String]) throws -> Run {
    try SmallKnowledge.with { try Run.signpost(["show", "--knowledge", $0] + arguments) }
  }
}

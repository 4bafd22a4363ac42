import Glibc
import Testing

/// `signpost knowledge fit`.
struct FitTests {
  @Test func `a pack keeps its thresholds`() throws {
    let place = try TemporaryFolder()
    defer { place.remove() }
    try SmallKnowledge.with { folder in
      let built = try Run.signpost(["knowledge", "build", folder, "-o", "\(place.path)/k.pack"])
      #expect(built.end == .exit(0))
    }
    let run = try Run.signpost(["knowledge", "fit", "\(place.path)/k.pack"])
    #expect(run.end == .exit(64) && run.error.contains("a pack keeps the thresholds that it was built with"))
  }

  @Test func `what is broken is told, and nothing is written`() throws {
    let broken = try TemporaryFolder()
    defer { broken.remove() }
    try broken.write("en/knowledge.yaml", "format: 9\n")
    let run = try Run.signpost(["knowledge", "fit", broken.path])
    #expect(run.end == .exit(65) && broken.read("en/thresholds.yaml") == nil)
  }

  @Test(.enabled(if: getenv("SIGNPOST_PROGRAM") != nil, "learning five times takes a debug build some minutes"))
  func `the same asks give the same file, whatever it held, and a pack carries it`() throws {
    try SmallKnowledge.with { folder in
      let run = try Run([Program.path, "knowledge", "fit", folder], seconds: 300)
      let file = fileBytes("\(folder)/en/thresholds.yaml")
      #expect(run.end == .exit(0) && file?.isEmpty == false, "\(run.error)")
      #expect(run.lines.last == "\(folder)/en/thresholds.yaml is written" && run.lines.allSatisfy { $0.count <= 120 })
      #expect(run.lines.contains { $0.hasPrefix("best at a price  emergency  urgent  caution  routine  lead  floor") })
      let check = try Run.signpost(["knowledge", "check", folder])
      #expect(check.end == .exit(0) && !check.output.contains("thresholds"), "\(check.output)")
      let again = try Run([Program.path, "knowledge", "fit", folder], seconds: 300)
      #expect(again.output == run.output && fileBytes("\(folder)/en/thresholds.yaml") == file)
    }
  }
}

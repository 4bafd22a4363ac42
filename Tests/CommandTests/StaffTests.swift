import Glibc
import Testing

/// The site, the staff page and the service manager, with the real kiosk.
struct StaffTests {
  private let helpLine = " F9 Get staff · 911 · Crisis 988 · Poison 1-800-222-1222 · Esc Esc hides all"

  @Test func `a clinic's name, its PIN, the page, and stop with 10`() throws {
    try clinic("clinic: {name: Riverside Clinic}\n") { tmux in
      try tmux.wait(for: helpLine)
      try tmux.wait(for: "Riverside Clinic")
      try tmux.type("what is this", enter: false)
      try tmux.press("C-x", "C-s")
      try tmux.wait(for: "For staff")
      try tmux.type("482913")
      let page = try tmux.wait(for: "Stop until restart")
      #expect(page.contains { $0.contains("not yet approved by a clinician") })
      try tmux.press("1")
      let after = try tmux.wait(for: helpLine)
      #expect(!after.contains { $0.contains("what is this") })
      try tmux.press("C-x", "C-s")
      try tmux.wait(for: "For staff")
      try tmux.type("482913")
      try tmux.wait(for: "Stop until restart")
      try tmux.press("2")
      try tmux.wait(for: "ended with 10")
      try tmux.wait(for: "modes as before")
    }
  }

  @Test func `wrong PINs are counted over the end of a session, in digits`() throws {
    try clinic("") { tmux in
      try tmux.wait(for: helpLine)
      try tmux.press("C-x", "C-s")
      for _ in 0..<4 { try guess(tmux) }
      try tmux.press("F10")
      try tmux.wait(for: "Everything you typed is wiped")
      try tmux.press("C-x", "C-s")
      try guess(tmux)
      try tmux.wait(for: "Try again in 1 minute.")
      let carried = ProcessMemory(process: try tmux.process()).variables().filter { $0.contains("SIGNPOST") }
      #expect(carried.count == 1)
      #expect(carried.allSatisfy { $0.contains(/^SIGNPOST_KIOSK_CARRY=204[0-9]+$/) }, "\(carried)")
    }
  }

  @Test func `a broken site: its name and what it holds back stay; staff are told, and the journal once each place`()
    throws
  {
    let site = """
      clinic: {name: Riverside Clinic, telefone: x}
      topics.off: [clonazepam/opioid-withdrawal, nothing/here]

      """
    try clinic(site, journal: true) { tmux in
      let screen = try tmux.wait(for: "Staff: there is a problem here.")
      #expect(screen.first == " Riverside Clinic")
      try tmux.type("can i use klonopin for opioid detox")
      try tmux.wait(for: "Ask the staff")
      try tmux.press("F10")
      try tmux.wait(for: "Everything you typed is wiped")
      let journal = (tmux.folder.read("journal") ?? "").split(separator: "\n")
      #expect(journal.count == 2, "\(journal)")
      #expect(journal.first?.contains("site.yaml:1:34: error: 'clinic' has no key 'telefone'") == true, "\(journal)")
    }
  }

  @Test func `other faces end with 78 on a broken site, and say where`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("site.yaml", "clinic: {nam: x}\n")
    try SmallKnowledge.with { knowledge in
      let site = ["--knowledge", knowledge, "--site", folder.path + "/site.yaml"]
      let run = try Run.signpost(["ask", "what is narcan"] + site)
      #expect(run.end == .exit(78))
      #expect(run.error.contains("site.yaml:1:10: error: 'clinic' has no key 'nam'; did you mean 'name'?"))
      #expect(try Run.signpost(["site", "check"] + site).end == .exit(1))
      #expect(try Run.signpost(["ask", "what is narcan", "--no-site"] + site.prefix(2)).end == .exit(0))
      #expect(try Run.signpost(["ask", "what is narcan", "--no-site"] + site).end == .exit(64))
    }
  }

  @Test func `the example is a good site`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("site.yaml", try Run.signpost(["site", "example"]).output)
    let run = try Run.signpost(["site", "check", "--strict", "--site", folder.path + "/site.yaml"])
    #expect(run.end == .exit(0), "\(run.output)")
  }

  @Test(arguments: [
    ("12345\n12345\n", "6 to 12 digits"), ("12345a\n12345a\n", "6 to 12 digits"), ("123456\n123457\n", "differ"),
    ("", "no PIN was typed"),
  ])
  func `a PIN that is none changes nothing`(input: String, words: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let run = try Run.signpost(["site", "pin", "--site", folder.path + "/site.yaml"], input: input)
    #expect(run.end == .exit(65) && run.error.contains(words), "\(run.error)")
    #expect(folder.read("pin") == nil)
  }

  @Test func `it tells the service manager that it is ready, and then that it is alive`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let socket = try NotifySocket(folder.path + "/notify")
    defer { socket.close() }
    try SmallKnowledge.with { knowledge in
      let variables = ["NOTIFY_SOCKET=\(folder.path)/notify", "WATCHDOG_USEC=1000000"]
      try Tmux.run(Tmux.session(["kiosk", "--knowledge", knowledge], variables: variables)) { tmux in
        #expect(socket.next(seconds: 60) == "READY=1")
        #expect(socket.next(seconds: 2) == "WATCHDOG=1")
        #expect(socket.next(seconds: 2) == "WATCHDOG=1")
        try tmux.press("F10")
        while let said = socket.next(seconds: 60), said != "READY=1" { #expect(said == "WATCHDOG=1") }
        kill(try tmux.process(), SIGTERM)
        while let said = socket.next(seconds: 10), said != "STOPPING=1" { #expect(said == "WATCHDOG=1") }
      }
    }
  }

  @Test(arguments: [("/nowhere", "66"), ("/tmp/signpost-empty", "65")])
  func `knowledge that is missing or empty ends it, with the terminal as it was`(folder: String, status: String) throws
  {
    mkdir("/tmp/signpost-empty", 0o700)
    try Tmux.run(Tmux.session(["kiosk", "--knowledge", folder], journal: true)) { tmux in
      try tmux.wait(for: "ended with \(status)")
      try tmux.wait(for: "modes as before")
      #expect(tmux.folder.read("journal")?.contains(folder) == true)
    }
  }

  /// A base whose files are good, but which has nothing that tells of danger.
  @Test(arguments: [false, true]) func `without alerts it does not run; in a service the numbers stay`(inService: Bool)
    throws
  {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let english = ["knowledge.yaml", "replies.yaml", "interactions.yaml", "vocabulary", "blocks", "groups"]
    for part in ["contacts.yaml", "sources.yaml", "facts", "en/topics/naloxone"] + english.map({ "en/\($0)" }) {
      try folder.link(part)
    }
    let socket = try NotifySocket(folder.path + "/notify")
    defer { socket.close() }
    let variables = inService ? ["NOTIFY_SOCKET=\(folder.path)/notify"] : []
    let session = Tmux.session(["kiosk", "--knowledge", folder.path], variables: variables, journal: true)
    try Tmux.run(session) { tmux in
      if inService {
        let screen = try tmux.wait(for: "Out of order. Please ask the staff.")
        #expect(screen.contains { $0.contains("call 911") })
        kill(try tmux.process(), SIGTERM)
      }
      try tmux.wait(for: inService ? "ended with 143" : "ended with 65")
      try tmux.wait(for: "modes as before")
      #expect(inService || tmux.folder.read("journal")?.contains("has no alerts") == true)
    }
  }

  @Test func `the host is told what is open, each with how to close it`() throws {
    let run = try Run.signpost(["kiosk", "--check-host"])
    #expect([.exit(0), .exit(1)].contains(run.end))
    #expect(run.lines.allSatisfy { $0.contains("; ") || $0.hasPrefix("nothing was found") }, "\(run.output)")
    // Who asks is not who runs it.
    #expect(!run.output.contains("the kiosk runs as root"), "\(run.output)")
  }

  private func guess(_ tmux: Tmux) throws {
    try tmux.type("121212")
    try tmux.wait(for: "That is not the PIN.")
  }

  /// A kiosk in a clinic whose PIN is 482913.
  private func clinic(_ site: String, journal: Bool = false, _ body: (Tmux) throws -> Void) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = folder.path + "/site.yaml"
    try folder.write("site.yaml", site.isEmpty ? "approval: draft\n" : site)
    #expect(try Run.signpost(["site", "pin", "--site", file], input: "482913\n482913\n").end == .exit(0))
    try SmallKnowledge.with { knowledge in
      try Tmux.run(Tmux.session(["kiosk", "--knowledge", knowledge, "--site", file], journal: journal), body)
    }
  }
}

import Glibc
import Testing

/// Which knowledge a kiosk answers with: the newest that is whole, from the next session on, and staff can see which.
struct KioskPackTests {
  @Test
  func `a new pack and a new program are taken at the next end of a session; a broken pack is not, and staff are told`()
    throws
  {
    let place = try TemporaryFolder()
    defer { place.remove() }
    try place.write("bin/.keep", "")
    #expect(try Run(["cp", Program.path, "\(place.path)/bin/signpost"]).end == .exit(0))
    try place.write("share/signpost/.keep", "")
    let site = try site(in: place)
    try SmallKnowledge.with { knowledge in
      let pack = "\(place.path)/share/signpost/knowledge.pack"
      let first = try build(knowledge, to: pack)
      let script = """
        sh -c 'echo $$ >process; exec "$0" kiosk --site "$1" 2>journal' '\(place.path)/bin/signpost' \(site)
        """
      try Tmux.run(script) { tmux in
        let screen = try tmux.wait(for: "knowledge \(first)")
        #expect(!screen.contains { $0.contains("Staff:") })
        try tmux.type("abc", enter: false)
        // The link to the file is replaced by a copy that says something else.
        try Run(["sed", "-i", "s/The front desk/The desk in front/", "\(knowledge)/contacts.yaml"]).isGood()
        let second = try build(knowledge, to: pack)
        #expect(second != first)
        // And the program by another, as an upgrade does it.
        let program = "\(place.path)/bin/signpost"
        try Run(["cp", Program.path, "\(place.path)/newer"]).isGood()
        #expect(rename("\(place.path)/newer", program) == 0)
        let running = ["readlink", "/proc/\(try tmux.process())/exe"]
        #expect(try Run(running).output == "\(program) (deleted)\n")
        try tmux.wait(for: "> abc")
        try tmux.press("F10")
        try tmux.wait(for: "knowledge \(second)")
        #expect(try Run(running).output == "\(program)\n")
        // In its place, as an update puts it: a file that shrinks under a program that has it mapped would end that.
        try place.write("broken", Array(try #require(fileBytes(pack)).prefix(100_000)))
        #expect(rename("\(place.path)/broken", pack) == 0)
        try tmux.type("abc", enter: false)
        try tmux.wait(for: "> abc")
        try tmux.press("F10")
        try tmux.wait(for: "Staff: there is a problem here. Ctrl-X Ctrl-S shows it.")
        try tmux.press("C-x", "C-s")
        try tmux.type("482913")
        let page = try tmux.wait(for: "Stop until restart")
        #expect(page.contains { $0.contains("knowledge \(first)") }, "\(page)")
        #expect(page.joined(separator: " ").contains("the pack before it"), "\(page)")
        try tmux.press("1")
        try tmux.wait(for: "Staff: there is a problem here.")
        let journal = tmux.folder.read("journal") ?? ""
        #expect(journal.ranges(of: "the pack before it").count == 1, "\(journal)")
      }
    }
  }

  @Test func `where no pack is whole it keeps the numbers on the screen, and the journal says why`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("broken.pack", "SIGNPACK")
    let socket = try NotifySocket(folder.path + "/notify")
    defer { socket.close() }
    let kiosk = ["kiosk", "--knowledge", folder.path + "/broken.pack"]
    let session = Tmux.session(kiosk, variables: ["NOTIFY_SOCKET=\(folder.path)/notify"], journal: true)
    try Tmux.run(session) { tmux in
      let screen = try tmux.wait(for: "Out of order. Please ask the staff.")
      #expect(screen.contains { $0.contains("call 911") } && screen.contains { $0.contains("988") })
      kill(try tmux.process(), SIGTERM)
      try tmux.wait(for: "ended with")
      #expect(tmux.folder.read("journal")?.contains("broken.pack' is a knowledge pack that was cut short") == true)
    }
  }

  /// Builds a pack and returns the hash of what it says.
  private func build(_ knowledge: String, to pack: String) throws -> String {
    try Run.signpost(["knowledge", "build", knowledge, "-o", pack]).isGood()
    let lines = try Run.signpost(["knowledge", "info", pack]).lines
    let hash = lines.first { $0.hasPrefix("content") }?.split(separator: " ").last
    return String(try #require(hash))
  }

  private func site(in place: TemporaryFolder) throws -> String {
    try place.write("etc/site.yaml", "clinic: {name: Riverside Clinic}\n")
    let file = place.path + "/etc/site.yaml"
    #expect(try Run.signpost(["site", "pin", "--site", file], input: "482913\n482913\n").end == .exit(0))
    return file
  }
}

extension Run {
  /// Expects that it ended well.
  fileprivate func isGood() {
    #expect(end == .exit(0), "\(error)")
  }
}

import Glibc
import Testing

/// The service that runs the kiosk: what its unit says, and what it leads to.
struct ServiceTests {
  /// Settings of the unit, by section: what restarts it, what watches it, what shuts it in.
  static let settings: [(section: String, line: String)] = [
    ("Unit", "StartLimitIntervalSec=0"), ("Unit", "Conflicts=getty@tty1.service"),
    ("Service", "Type=notify"), ("Service", "Restart=always"),
    ("Service", "RestartSec=0"), ("Service", "WatchdogSec=20"), ("Service", "SuccessExitStatus=10"),
    ("Service", "RestartPreventExitStatus=10"), ("Service", "User=signpost-kiosk"), ("Service", "TTYPath=/dev/tty1"),
    ("Service", "TTYReset=yes"), ("Service", "TTYVHangup=yes"), ("Service", "TTYVTDisallocate=yes"),
    ("Service", "NoNewPrivileges=yes"), ("Service", "CapabilityBoundingSet="), ("Service", "ProtectSystem=strict"),
    ("Service", "ProtectHome=yes"), ("Service", "PrivateTmp=yes"), ("Service", "PrivateNetwork=yes"),
    ("Service", "RestrictAddressFamilies=AF_UNIX"), ("Service", "MemoryDenyWriteExecute=yes"),
    ("Service", "SystemCallFilter=@system-service"), ("Service", "MemoryMax=256M"), ("Service", "MemorySwapMax=0"),
    ("Service", "LimitCORE=0"), ("Service", "UMask=0077"),
  ]

  @Test func `the unit restarts at once and without end, is watched, and is shut in`() throws {
    let unit = try self.unit()
    for (section, line) in Self.settings { #expect(unit[section]?.contains(line) == true, "[\(section)] \(line)") }
    let keys = unit.values.joined().map { $0.prefix { $0 != "=" } }
    #expect(!keys.contains("OnFailure"), "a crash must not fall back to a login")
    #expect(!keys.contains("OnSuccess"), "systemd 252 follows it before every restart")
    #expect(!keys.contains("UtmpMode"), "a broadcast would be written over the screen")
    #expect(unit["Service"]?.contains { $0.hasPrefix("ExecStopPost=+") && $0.contains("!= 10 ||") } == true)
    #expect(
      unit["Service"]?.contains { $0.hasPrefix("Environment=") && $0.contains("SWIFT_BACKTRACE=enable=no") } == true)
  }

  /// The part of systemd is played by a loop: it starts the kiosk again at once, until it ends with 10.
  @Test func `killed at work it is back within two seconds, and of what was typed nothing is on the screen`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let socket = try NotifySocket(folder.path + "/notify")
    defer { socket.close() }
    let pack = try pack(in: folder)
    let loop = """
      while :; do
        NOTIFY_SOCKET=\(folder.path)/notify sh -c 'echo $$ >process; exec "$0" kiosk --knowledge "$1"' \
        '\(Program.path)' \(pack)
        [ $? = 10 ] && break
      done
      """
    let begun = ContinuousClock.now
    try Tmux.run(loop) { tmux in
      #expect(socket.next(seconds: 60) == "READY=1")
      print("from the start to READY=1, with the shell and tmux: \(ContinuousClock.now - begun)")
      try tmux.wait(for: "Esc Esc hides all")
      try tmux.type("zebrawhistle", enter: false)
      try tmux.wait(for: "zebrawhistle")
      for _ in 0..<3 {
        let process = try tmux.process()
        let killed = ContinuousClock.now
        #expect(kill(process, SIGKILL) == 0)
        #expect(socket.next(seconds: 60) == "READY=1")
        let gone = ContinuousClock.now - killed
        print("from kill -9 to READY=1: \(gone)")
        #expect(gone < .seconds(2))
        let screen = try tmux.wait(for: "Questions you may not want to ask out loud")
        #expect(screen.last?.contains("Esc Esc hides all") == true)
        #expect(try !tmux.history().contains("zebrawhistle"))
        #expect(try tmux.process() != process)
      }
    }
  }

  /// The whole knowledge where its pack has been built, else a part of it.
  private func pack(in folder: TemporaryFolder) throws -> String {
    let built = Program.repository + "/.build/knowledge.pack"
    if try Run.signpost(["knowledge", "info", built]).end == .exit(0) { return built }
    return try SmallKnowledge.with { small in
      let run = try Run.signpost(["knowledge", "build", small, "-o", "\(folder.path)/small.pack"])
      #expect(run.end == .exit(0), "\(run.error)")
      return "\(folder.path)/small.pack"
    }
  }

  /// The lines of each section of the unit.
  private func unit() throws -> [String: [String]] {
    let path = Program.repository + "/packaging/debian/signpost-kiosk.service"
    let text = String(decoding: try #require(fileBytes(path)), as: UTF8.self)
    var sections: [String: [String]] = [:]
    var section = ""
    for line in text.split(separator: "\n").map(String.init) where !line.hasPrefix("#") {
      if line.hasPrefix("["), line.hasSuffix("]") { section = String(line.dropFirst().dropLast()) }
      sections[section, default: []].append(line)
    }
    return sections
  }
}

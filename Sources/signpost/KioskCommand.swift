internal import ArgumentParser
internal import ChatUI
internal import Glibc
internal import Host
internal import Terminal

/// A screen in a room with other people in it.
struct KioskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kiosk", abstract: "Answers on a screen in a waiting room; keeps nothing.",
    discussion: """
      Staff open their page with Ctrl-X Ctrl-S and the PIN that `signpost site pin` sets. It ends with 10 when they stop it.
      """)

  @Flag(help: "Tell what on this machine lets people out, or shows the screen to the room, and how to close it.")
  var checkHost = false
  @Option(help: ArgumentHelp("A clinic's site file instead of /etc/signpost/site.yaml.", valueName: "file"))
  var site: String?
  @OptionGroup var options: KnowledgeOptions

  func run() throws {
    if checkHost { return try tellFindings() }
    KioskEnvironment.reduce()
    // A voice that ends before it has read everything must not end the kiosk.
    signal(SIGPIPE, SIG_IGN)
    var screen = try Self.screen()
    VirtualTerminal.hold()
    let carry = NewImage.carried
    screen.show(Opening.draw(screen.size, after: carry.end))
    let room: KioskRoom
    do throws(Failure) {
      let (base, notice) = try options.loadWithNotice()
      room = try KioskRoom(base: base, notice: notice, site: site, carry: carry)
    } catch {
      guard !environment("NOTIFY_SOCKET").isEmpty else { throw error }
      // Before the wait: who looks into the journal meanwhile must see why.
      StandardOutput.complain("signpost: \(error.message)")
      Self.holdOutOfOrder(&screen)
      throw ExitCode(error.status)
    }
    if let theme = room.theme { screen.use(theme) }
    screen.dropKeys()
    var loop = KioskLoop(room)
    switch loop.run(screen) {
    case .gone: return
    case .stopped: throw ExitCode(10)
    case .over(let end):
      NewImage.replace(carrying: loop.carry(after: end))
      throw Failure(message: "the program could not be started anew", status: 70)
    }
  }

  /// In a service, which would start it again at once: half a minute with the numbers, so that the screen does not flicker.
  private static func holdOutOfOrder(_ screen: inout Screen) {
    let end = Moment.now + 30_000
    screen.show(Opening.drawOutOfOrder(screen.size))
    while Moment.now < end {
      switch screen.next(timeoutMilliseconds: end - Moment.now) {
      case .terminate, .endOfInput: return
      default: screen.show(Opening.drawOutOfOrder(screen.size))
      }
    }
  }

  private func tellFindings() throws {
    let findings = HostCheck(for: .administrator(site: site ?? SiteOptions.usual)).findings
    for finding in findings { try StandardOutput.line(finding.description) }
    guard findings.isEmpty else { throw ExitCode(1) }
    try StandardOutput.line("nothing was found that lets a person out of the kiosk")
  }

  /// The terminal that TERM names, else the Linux console, else the simplest that can show a full screen.
  private static func screen() throws -> Screen {
    for name in [nil, "linux"] {
      do {
        return try Screen(theme: .highContrast, terminal: name, isPrivate: true)
      } catch {
        continue
      }
    }
    do {
      return try Screen(theme: .highContrast, terminal: "vt100", isPrivate: true)
    } catch {
      throw Failure.unavailable("the kiosk needs a full screen: \(error)")
    }
  }
}

/// The variables that a kiosk heeds; all others go before any is read.
enum KioskEnvironment {
  private static let kept: Set<String> = [
    "TERM", "LANG", "NOTIFY_SOCKET", "WATCHDOG_USEC", NewImage.carry, "SWIFT_BACKTRACE", "PATH",
  ]

  static func reduce() {
    var names: [String] = []
    var next = environ
    while let entry = next.pointee {
      names.append(String(String(cString: entry).prefix { $0 != "=" }))
      next += 1
    }
    for name in names where !kept.contains(name) && !name.hasPrefix("LC_") { unsetenv(name) }
  }
}

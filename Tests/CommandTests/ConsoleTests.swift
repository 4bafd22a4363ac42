import Glibc
import Testing

/// `signpost kiosk` on a Linux console, where there is one and we may use it.
struct ConsoleTests {
  @Test(.enabled("needs /dev/tty1 to be a console, and root") { Console.isThere })
  func `nobody switches to another console, also after the end of a session`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let console = try Console()
    defer { console.activate(1) }
    console.clear()
    try SmallKnowledge.with { knowledge in
      let script = """
        setsid -c sh -c 'echo $$ >\(folder.path)/process; exec "$0" "$@"' '\(Program.path)' kiosk \
        --knowledge '\(knowledge)' --site /dev/null <>/dev/tty1 >&0 2>&0
        """
      var spawn = Spawn(["sh", "-c", script], ["PATH=/usr/bin:/bin", "TERM=linux", "LC_ALL=C.UTF-8"])
      spawn.connect(1, to: "/dev/null")
      let shell = try spawn.start()
      var status: Int32 = 0
      defer { waitpid(shell, &status, 0) }
      try console.wait("a question can be asked") { console.text.contains("Ask >") }
      let process = try #require(folder.read("process").flatMap { pid_t($0.prefix { $0 != "\n" }) })
      defer { kill(process, SIGTERM) }
      for number: Int32 in [2, 3] { #expect(console.activate(number) == 1) }
      console.clear()
      console.type("\u{1B}[21~")
      #expect(console.activate(2) == 1)
      try console.wait("the program replaces itself") {
        ProcessMemory(process: process).variables().contains { $0.hasPrefix("SIGNPOST_KIOSK_CARRY=2") }
      }
      try console.wait("a question can be asked again") { console.text.contains("Ask >") }
      #expect(console.activate(2) == 1)
    }
    try console.wait("a switch once the program is gone") { console.activate(2) == 2 }
  }
}

/// The consoles of the machine, as root sees them.
private struct Console {
  private let descriptor: Int32

  static var isThere: Bool {
    guard getuid() == 0, access("/dev/vcs1", R_OK) == 0, let console = try? Console() else { return false }
    return console.active == 1
  }

  init() throws {
    descriptor = open("/dev/tty0", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError("/dev/tty0") }
  }

  /// The console that is shown; nil where there is none.
  ///
  /// VT_GETSTATE.
  var active: Int? {
    var state: (UInt16, UInt16, UInt16) = (0, 0, 0)
    return withUnsafeMutablePointer(to: &state) { ioctl(descriptor, 0x5603, $0) } == 0 ? Int(state.0) : nil
  }

  /// Asks for a console, as Alt and its function key do, and returns the one that is then shown.
  ///
  /// VT_ACTIVATE.
  @discardableResult
  func activate(_ number: Int32) -> Int? {
    _ = ioctl(descriptor, 0x5606, number)
    usleep(500_000)
    return active
  }

  /// Clears the first console behind the back of who draws on it.
  func clear() {
    let screen = open("/dev/tty1", O_WRONLY | O_NOCTTY | O_CLOEXEC)
    defer { close(screen) }
    _ = write(screen, "\u{1B}[2J", 4)
  }

  /// What the first console shows, a byte a cell, without attributes.
  var text: String {
    let cells = open("/dev/vcs1", O_RDONLY | O_CLOEXEC)
    defer { close(cells) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(cells, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
  }

  /// Waits until something has come about, for at most two minutes: other tests may keep the machine busy.
  func wait(_ what: String, until isDone: () -> Bool) throws {
    for _ in 0..<1_200 {
      if isDone() { return }
      usleep(100_000)
    }
    try #require(isDone(), "\(what)")
  }

  /// Types on the first console.
  ///
  /// TIOCSTI.
  func type(_ text: String) {
    let keyboard = open("/dev/tty1", O_RDWR | O_NOCTTY | O_CLOEXEC)
    defer { close(keyboard) }
    for var byte in text.utf8 { _ = withUnsafeMutablePointer(to: &byte) { ioctl(keyboard, 0x5412, $0) } }
  }
}

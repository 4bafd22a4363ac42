internal import Glibc

/// A program in a terminal of 80 by 24 whose other side is held here: what it writes is counted.
final class TerminalSession {
  private let terminal: Int32
  private let process: pid_t
  /// All that it has written.
  private var seen: [UInt8] = []
  private let start: ContinuousClock.Instant

  /// Starts a program; nil where that cannot be done.
  init?(_ command: [String]) {
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    var (outer, inner): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&outer, &inner, nil, nil, &size) == 0 else { return nil }
    // The program opens its own end by its name, so that the terminal becomes its controlling one.
    let isNamed = ttyname_r(inner, &name, name.count) == 0
    close(inner)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    start = ContinuousClock.now
    guard isNamed, let process = Started.spawn(command, &actions) else {
      close(outer)
      return nil
    }
    (terminal, self.process) = (outer, process)
  }

  /// The time from the start until a text has come; nil where it does not within ten seconds.
  func time(until text: String) -> Duration? {
    let wanted = Array(text.utf8)
    while ContinuousClock.now - start < .seconds(10), read(patience: 1_000) >= 0 {
      let places = seen.indices.dropLast(wanted.count - 1)
      if places.contains(where: { seen[$0...].starts(with: wanted) }) { return ContinuousClock.now - start }
    }
    return nil
  }

  /// Presses a key: the time until the first byte came back, and how many came until a tenth of a second was quiet.
  func press(_ key: Character) -> (time: Duration, bytes: Int) {
    let text = String(key)
    let pressed = ContinuousClock.now
    _ = write(terminal, text, text.utf8.count)
    var bytes = max(0, read(patience: 1_000))
    let time = ContinuousClock.now - pressed
    while case let more = read(patience: 100), more > 0 { bytes += more }
    return (time, bytes)
  }

  /// Waits until nothing has come for some milliseconds.
  func rest(milliseconds: Int32) {
    while read(patience: milliseconds) > 0 {}
  }

  /// Processor time so far, in the system's ticks of a hundredth of a second.
  var ticks: Int {
    let file = open("/proc/\(process)/stat", O_RDONLY)
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 1_024)
    let count = Glibc.read(file, &buffer, buffer.count)
    let fields = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self).split(separator: ")").last?
      .split(separator: " ")
    guard let fields, fields.count > 12 else { return 0 }
    return (Int(fields[11]) ?? 0) + (Int(fields[12]) ?? 0)
  }

  /// How many bytes came within some milliseconds; -1 when the program is gone.
  private func read(patience: Int32) -> Int {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, patience) > 0 else { return 0 }
    let count = Glibc.read(terminal, &buffer, buffer.count)
    guard count > 0 else { return -1 }
    seen += buffer[..<count]
    return count
  }

  deinit {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    close(terminal)
  }
}

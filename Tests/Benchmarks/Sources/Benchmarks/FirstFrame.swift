internal import Glibc

/// From the start of a program to the moment when its first screen stands in a terminal.
enum FirstFrame {
  /// The time until a text has come out of a terminal of 80 by 24; nil where it does not within ten seconds.
  static func time(_ command: [String], until text: String) -> Duration? {
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    var (terminal, inner): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&terminal, &inner, nil, nil, &size) == 0 else { return nil }
    defer { close(terminal) }
    // The program opens its own end by its name, so that the terminal becomes its controlling one.
    let isNamed = ttyname_r(inner, &name, name.count) == 0
    close(inner)
    guard isNamed else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    let start = ContinuousClock.now
    guard let process = Started.spawn(command, &actions) else { return nil }
    let found = wait(for: Array(text.utf8), from: terminal, since: start)
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return found
  }

  private static func wait(for text: [UInt8], from terminal: Int32, since start: ContinuousClock.Instant) -> Duration? {
    var seen: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    while ContinuousClock.now - start < .seconds(10) {
      guard poll(&waiting, 1, 1_000) > 0 else { continue }
      let count = read(terminal, &buffer, buffer.count)
      guard count > 0 else { return nil }
      seen += buffer[..<count]
      let places = seen.indices.dropLast(text.count - 1)
      if places.contains(where: { seen[$0...].starts(with: text) }) { return ContinuousClock.now - start }
    }
    return nil
  }
}

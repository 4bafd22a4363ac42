import Glibc

/// A program in a terminal whose other side the test holds: what it writes is counted, byte by byte.
final class PseudoterminalSession {
  /// What the terminal has answered, since the start.
  private(set) var written: [UInt8] = []
  let process: pid_t
  private let outer: Int32

  init(_ arguments: [String], rows: UInt16 = 24, columns: UInt16 = 80, environment: [String] = Run.environment) throws {
    var ends: (outer: Int32, inner: Int32) = (-1, -1)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&ends.outer, &ends.inner, nil, nil, &size) == 0 else { throw SystemError("no pseudoterminal") }
    outer = ends.outer
    _ = fcntl(outer, F_SETFD, FD_CLOEXEC)
    var spawn = Spawn([Program.path] + arguments, environment)
    for descriptor: Int32 in 0...2 { spawn.connect(descriptor, to: ends.inner) }
    process = try spawn.start()
    close(ends.inner)
  }

  /// Types, and returns what is written until nothing has come for `quiet` milliseconds.
  @discardableResult
  func type(_ text: String, quiet: Int32 = 150) -> [UInt8] {
    _ = write(outer, text, text.utf8.count)
    return read(until: { false }, quiet: quiet)
  }

  /// Presses one key, then waits some microseconds; what is written meanwhile is read later.
  func press(_ key: Character, pause: UInt32) {
    _ = write(outer, String(key), String(key).utf8.count)
    read(until: { false }, quiet: 0)
    usleep(pause)
  }

  /// Reads until a text has been written; false if it does not come.
  func waits(for text: String, seconds: Int32 = 60) -> Bool {
    let wanted = Array(text.utf8)
    read(until: { self.written.contains(wanted) }, quiet: seconds * 1_000)
    return written.contains(wanted)
  }

  @discardableResult
  private func read(until isDone: () -> Bool, quiet: Int32) -> [UInt8] {
    let start = written.count
    var waiting = pollfd(fd: outer, events: Int16(POLLIN), revents: 0)
    while !isDone(), poll(&waiting, 1, quiet) > 0, waiting.revents & Int16(POLLIN) != 0 {
      var part = [UInt8](repeating: 0, count: 65_536)
      let count = Glibc.read(outer, &part, part.count)
      guard count > 0 else { break }
      written += part[..<count]
    }
    return Array(written[start...])
  }

  /// Processor time so far, in clock ticks.
  var ticks: Int {
    let stat = fileBytes("/proc/\(process)/stat").map { String(decoding: $0, as: UTF8.self) } ?? ""
    let fields = stat.split(separator: ")").last?.split(separator: " ") ?? []
    return fields.count > 12 ? (Int(fields[11]) ?? 0) + (Int(fields[12]) ?? 0) : 0
  }

  deinit {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    close(outer)
  }
}

extension Array where Element == UInt8 {
  /// Whether some bytes stand in it, one behind the other.
  func contains(_ bytes: [UInt8]) -> Bool {
    guard count >= bytes.count else { return false }
    return (0...count - bytes.count).contains { self[$0..<$0 + bytes.count].elementsEqual(bytes) }
  }
}

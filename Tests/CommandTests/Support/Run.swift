import Glibc

/// A program that has run to its end: what it wrote, and how it ended.
struct Run {
  /// How a program ended.
  enum End: Equatable {
    case exit(Int32), signal(Int32)

    /// From the status that `waitpid` gives.
    init(_ status: Int32) {
      self = status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
    }
  }

  /// Where standard output goes.
  enum Output {
    case pipe, closedPipe
    case file(String)
  }

  let output: String
  let error: String
  let end: End

  /// The lines of the output, without their ends.
  var lines: [Substring] {
    output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
  }

  /// Runs a command to its end; one that takes longer than `seconds` is killed.
  ///
  /// `input` is at most 64 KB, so that it fits into a pipe. Only the variables given are set.
  init(
    _ command: [String], input: [UInt8] = [], output: Output = .pipe, environment: [String] = Self.environment,
    seconds: Int = 300
  ) throws {
    let standardInput = try Pipe(holding: input)
    let standardOutput = try Pipe()
    let standardError = try Pipe()
    defer { for pipe in [standardInput, standardOutput, standardError] { pipe.close() } }
    if case .closedPipe = output { standardOutput.closeReading() }
    var spawn = Spawn(command, environment)
    spawn.connect(0, to: standardInput.reading)
    if case .file(let path) = output {
      spawn.connect(1, to: path)
    } else {
      spawn.connect(1, to: standardOutput.writing)
    }
    spawn.connect(2, to: standardError.writing)
    let process = try spawn.start()
    standardOutput.closeWriting()
    standardError.closeWriting()
    let texts = drain([standardOutput.reading, standardError.reading], seconds: seconds) { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    (self.output, error, end) = (texts[0], texts[1], End(status))
  }

  /// Runs Signpost.
  static func signpost(
    _ arguments: [String], input: String = "", output: Output = .pipe, environment: [String] = Self.environment
  ) throws -> Run {
    try Run([Program.path] + arguments, input: Array(input.utf8), output: output, environment: environment)
  }

  /// The variables of a program under test.
  static let environment = [
    "PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C.UTF-8", "TERM=xterm-256color", "SHELL=/bin/sh", "HOME=/",
    "SWIFT_BACKTRACE=enable=no",
  ]
}

/// Reads until the other sides of all descriptors are closed; calls `late` when that takes too long.
private func drain(_ descriptors: [Int32], seconds: Int, late: () -> Void) -> [String] {
  let deadline = ContinuousClock.now + .seconds(seconds)
  var texts = [[UInt8]](repeating: [], count: descriptors.count)
  var waiting = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while waiting.contains(where: { $0.fd >= 0 }) {
    if poll(&waiting, nfds_t(waiting.count), 1_000) <= 0, ContinuousClock.now > deadline { late() }
    for index in waiting.indices where waiting[index].fd >= 0 && waiting[index].revents != 0 {
      let count = read(waiting[index].fd, &buffer, buffer.count)
      if count > 0 { texts[index] += buffer[..<count] } else { waiting[index].fd = -1 }
    }
  }
  return texts.map { String(decoding: $0, as: UTF8.self) }
}

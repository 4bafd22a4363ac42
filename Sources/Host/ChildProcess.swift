internal import Glibc

/// A program of the machine at work: started without a shell, given a text, heard no more of.
///
/// Its output goes nowhere. One that is still at work when the value is given up goes on; `stop` ends it.
public final class ChildProcess {
  private var process: pid_t?

  /// Starts a program and gives it a text on its standard input; nil where it cannot be started.
  ///
  /// `path` is a full path. The text never stands among the arguments, where other users of the machine could read it.
  /// Waits until the program has taken the text, so a long one needs a program that reads.
  public init?(_ path: String, _ arguments: [String], input: String) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[1]) }
    process = Self.start([path] + arguments, connecting: [(STDIN_FILENO, ends[0])])
    close(ends[0])
    guard process != nil else { return nil }
    _ = PrivateFile.writeAll(Array(input.utf8), to: ends[1])
  }

  /// Whether it is still at work.
  public var isRunning: Bool {
    guard let process else { return false }
    if waitpid(process, nil, WNOHANG) == 0 { return true }
    self.process = nil
    return false
  }

  /// Ends it; one that does not go within half a second is killed, so that nobody waits for a program that hangs.
  public func stop() {
    guard let process else { return }
    kill(process, SIGTERM)
    for _ in 0..<50 where isRunning { usleep(10_000) }
    guard self.process != nil else { return }
    kill(process, SIGKILL)
    _ = wait()
  }

  /// Waits for its end and returns its exit status; 128 and the signal where a signal ended it, nil where it has ended.
  @discardableResult
  public func wait() -> Int? {
    guard let process else { return nil }
    self.process = nil
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return Int(status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F))
  }

  /// Starts a program that was connected by its caller; nil where it cannot be started.
  init?(_ path: String, _ arguments: [String], connecting connections: [(theirs: Int32, ours: Int32)]) {
    process = Self.start([path] + arguments, connecting: connections)
    guard process != nil else { return nil }
  }

  /// Standard output and error go to /dev/null where nothing else is said; signals are as at a shell.
  private static func start(_ words: [String], connecting connections: [(theirs: Int32, ours: Int32)]) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (theirs, ours) in connections { posix_spawn_file_actions_adddup2(&actions, ours, theirs) }
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] where !connections.contains(where: { $0.theirs == descriptor }) {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    // POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK, which Swift does not see.
    posix_spawnattr_setflags(&attributes, 0x04 | 0x08)
    let arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    return posix_spawn(&process, words[0], &actions, &attributes, arguments, environ) == 0 ? process : nil
  }
}

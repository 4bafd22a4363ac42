internal import Glibc

/// A program that was started and has ended: how long that took, and how much memory it held at most.
struct Started {
  let time: Duration
  /// In KiB.
  let peak: Int

  /// Runs a program to its end without a terminal; nil where it cannot be started or fails.
  init?(_ command: [String]) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in 0...2 { posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0) }
    let start = ContinuousClock.now
    guard let process = Self.spawn(command, &actions) else { return nil }
    var usage = rusage()
    var status: Int32 = 0
    guard wait4(process, &status, 0, &usage) == process, status == 0 else { return nil }
    time = ContinuousClock.now - start
    peak = usage.ru_maxrss
  }

  /// Starts a program with a plain environment.
  static func spawn(_ command: [String], _ actions: inout posix_spawn_file_actions_t) -> pid_t? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // POSIX_SPAWN_SETSID: the terminal that is opened becomes its own.
    posix_spawnattr_setflags(&attributes, 0x80)
    let words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    let environment = ["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "TERM=xterm-256color"]
    let variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    var process: pid_t = 0
    return posix_spawn(&process, command[0], &actions, &attributes, words, variables) == 0 ? process : nil
  }
}

import Glibc
import Synchronization

/// Held where a descriptor exists that a program started meanwhile by another test would inherit.
private let inheritance = Mutex(())

/// A program about to be started with posix_spawn.
///
/// Signals are as at a shell: the threads of a test have them blocked, and a program would inherit that.
struct Spawn {
  private let command: [String]
  private let environment: [String]
  private var actions = posix_spawn_file_actions_t()

  init(_ command: [String], _ environment: [String]) {
    (self.command, self.environment) = (command, environment)
    posix_spawn_file_actions_init(&actions)
  }

  /// Makes a descriptor of the program a copy of one of ours.
  mutating func connect(_ descriptor: Int32, to ours: Int32) {
    posix_spawn_file_actions_adddup2(&actions, ours, descriptor)
  }

  /// Opens a file for writing as a descriptor of the program.
  mutating func connect(_ descriptor: Int32, to path: String) {
    posix_spawn_file_actions_addopen(&actions, descriptor, path, O_WRONLY, 0)
  }

  /// Starts it.
  consuming func start() throws -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    // POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    posix_spawnattr_setflags(&attributes, 0x04 | 0x08)
    let words = command.map { strdup($0) } + [nil]
    let variables = environment.map { strdup($0) } + [nil]
    defer {
      for text in words + variables { free(text) }
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    var process: pid_t = 0
    let error = inheritance.withLock { _ in
      posix_spawnp(&process, command[0], &actions, &attributes, words, variables)
    }
    guard error == 0 else { throw SystemError("'\(command[0])' cannot be started", error) }
    return process
  }
}

/// A pipe whose two ends are closed once each.
final class Pipe {
  private(set) var reading: Int32
  private(set) var writing: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    let result = inheritance.withLock { _ in
      let result = pipe(&ends)
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return result
    }
    guard result == 0 else { throw SystemError("no pipe") }
    (reading, writing) = (ends[0], ends[1])
  }

  /// A pipe that holds all of `bytes`, at most 64 KB, and then ends.
  convenience init(holding bytes: [UInt8]) throws {
    try self.init()
    _ = fcntl(writing, F_SETFL, O_NONBLOCK)
    guard bytes.isEmpty || write(writing, bytes, bytes.count) == bytes.count else {
      throw SystemError("too much input")
    }
    closeWriting()
  }

  func closeReading() {
    if reading >= 0 { Glibc.close(reading) }
    reading = -1
  }

  func closeWriting() {
    if writing >= 0 { Glibc.close(writing) }
    writing = -1
  }

  func close() {
    closeReading()
    closeWriting()
  }
}

internal import ChatUI
internal import Glibc
internal import Host

/// The end of a session in the kiosk: the program replaces itself, so that nothing that was typed stays in memory.
enum NewImage {
  /// The variable in which numbers, and nothing else, go from one image to the next.
  static let carry = "SIGNPOST_KIOSK_CARRY"

  /// What the image before this one left; a fresh start for anything but its digits.
  static var carried: Carry {
    Carry(environment(carry), now: Moment.now / 1_000)
  }

  /// Begins anew with the same arguments; returns only when that cannot be done.
  ///
  /// The terminal must be given back before. Everything but standard input, output and error is closed.
  static func replace(carrying numbers: Carry) {
    var none = sigset_t()
    sigemptyset(&none)
    sigprocmask(SIG_SETMASK, &none, nil)
    closeOnReplacement()
    VirtualTerminal.prepareForReplacement()
    var variables: [String] = []
    var next = environ
    while let entry = next.pointee {
      variables.append(String(cString: entry))
      next += 1
    }
    variables = variables.filter { !$0.hasPrefix(carry + "=") } + ["\(carry)=\(numbers.text)"]
    // After an upgrade what runs is a file that is no longer there, and in its place is the newer program.
    for path in [ProgramPath.replacement, "/proc/self/exe"].compactMap(\.self) {
      execve(path, pointers(CommandLine.arguments), pointers(variables))
    }
  }

  /// C strings that end with nil; they are never freed, as the image goes.
  private static func pointers(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { strdup($0) } + [nil]
  }

  private static func closeOnReplacement() {
    let most = min(sysconf(Int32(_SC_OPEN_MAX)), 65_536)
    for descriptor in 3..<Int32(max(most, 3)) where fcntl(descriptor, F_GETFD) >= 0 {
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }
  }
}

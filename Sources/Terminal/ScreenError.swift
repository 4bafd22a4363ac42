/// Why there is no screen.
///
/// The terminal is untouched.
public enum ScreenError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Standard input or standard output is not a terminal.
  case notATerminal
  /// No description of the terminal was found under any of these names, in the order tried.
  case unknownTerminal(tried: [String])
  /// There are no terminal descriptions on this machine at all.
  case noDescriptions
  /// The terminal cannot do what a full screen needs; the capability by its terminfo name.
  case missingCapability(String, terminal: String)
  /// There is one screen already in this program.
  case alreadyOpen
  /// A system call failed, with its errno.
  case system(Int32)

  /// One sentence for the person at the keyboard, without a full stop.
  public var description: String {
    switch self {
    case .notATerminal:
      "no terminal: standard input and standard output must be one"
    case .unknownTerminal(let tried):
      "unknown terminal '\(tried.first ?? "")'"
        + (tried.count > 1 ? " (tried also '\(tried.dropFirst().joined(separator: "', '"))')" : "")
        + ": set TERM to one this machine knows, such as 'xterm-256color'"
    case .noDescriptions:
      "no terminal descriptions on this machine: install 'ncurses-base'"
    case .missingCapability(let name, let terminal):
      "the terminal '\(terminal)' cannot show a full screen (it has no '\(name)')"
    case .alreadyOpen:
      "a screen is open already"
    case .system(let number):
      "the terminal could not be set (error \(number))"
    }
  }
}

import CNcurses
import Glibc

/// The one owner of the real terminal, from taking it to giving it back.
///
/// While there is one, the terminal is in raw mode and on its other screen, and standard error, if it is a terminal, is
/// held back. Every way out gives it back as it was found: `close()`, the end of the value's life, SIGTERM and every other
/// signal that would end the program, a trap, a stop; not SIGKILL. All of it from one thread. Close before `execve`. The
/// value's life may end at its last use: who waits without it, waits without a screen.
public struct Screen: ~Copyable {
  /// Rows and columns that can be shown now.
  ///
  /// Changes only before a `resize` key comes.
  public internal(set) var size: Size
  /// The name of the description in use, which need not be TERM's value.
  public let terminalName: String

  let input: Int32
  let output: Int32
  private let curses: OpaquePointer
  private let stream: UnsafeMutablePointer<FILE>
  let undo: [UInt8]
  let usesMouse: Bool
  var painter: Painter
  var shown: Frame?
  var decoder = KeyDecoder()
  var lastByte = 0
  var keys: ArraySlice<Key> = []
  var emptyReads = 0
  var hasEnded = false
  /// Stopped, or woken only to end: the terminal is the shell's.
  var isAway = false

  /// Takes the terminal on standard input and output.
  ///
  /// Without a name TERM's is used, and for a known family one that describes it well enough (`ScreenError.unknownTerminal`
  /// says which were tried). `isPrivate` is for a place where others come after: the screen and its history are cleared on
  /// every way out, and what standard error got is dropped. With `usesMouse` the wheel sends keys, and selecting text needs
  /// Shift. Also sets this process's character type to UTF-8.
  public init(
    theme: Theme, colour: Bool = true, terminal: String? = nil, isPrivate: Bool = false, usesMouse: Bool = false
  ) throws(ScreenError) {
    try self.init(
      theme: theme, colour: colour, terminal: terminal, isPrivate: isPrivate, usesMouse: usesMouse,
      input: STDIN_FILENO, output: STDOUT_FILENO)
  }

  /// Takes the terminal on any two descriptors; they stay open.
  init(
    theme: Theme, colour: Bool, terminal: String?, isPrivate: Bool, usesMouse: Bool, input: Int32, output: Int32
  ) throws(ScreenError) {
    guard isatty(input) == 1, isatty(output) == 1 else { throw .notATerminal }
    let name = terminal ?? getenv("TERM").map { String(cString: $0) } ?? ""
    let capabilities = try Capabilities(
      names: TerminalName.candidates(for: name), descriptor: output, forgets: isPrivate)
    Alphabet.adoptLocale()
    try TerminalGuard.open(terminal: output, dropsMessages: isPrivate)
    TerminalGuard.arm(undo: capabilities.undo)
    guard let (curses, stream) = Self.start(capabilities.name, output: output) else {
      TerminalGuard.close()
      throw .unknownTerminal(tried: [capabilities.name])
    }
    self.curses = curses
    self.stream = stream
    self.input = input
    self.output = output
    self.usesMouse = usesMouse
    terminalName = capabilities.name
    undo = capabilities.undo
    painter = Painter(theme: theme, alphabet: .ofEnvironment, colour: colour)
    size = Size(rows: Int(nc_lines()), columns: Int(nc_columns()))
    enterModes()
    adoptSize()
  }

  /// Starts curses for output only: keys are read and decoded by us, so it gets no keypad and looks at no input.
  private static func start(_ name: String, output: Int32) -> (OpaquePointer, UnsafeMutablePointer<FILE>)? {
    let copy = fcntl(output, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0, let stream = fdopen(copy, "r+") else { return nil }
    use_env(false)
    use_tioctl(true)
    guard let curses = newterm(name, stream, stream) else {
      fclose(stream)
      return nil
    }
    raw()
    noecho()
    nonl()
    typeahead(-1)
    def_prog_mode()
    return (curses, stream)
  }

  /// The look of this screen.
  public var theme: Theme { painter.theme }

  /// How many colours are used, 0 for none.
  public var colours: Int { painter.colours }

  /// Whether half blocks come out as drawn, and dark on light: there is UTF-8, and there are colours.
  public var canShowPictures: Bool { painter.alphabet == .unicode && painter.colours >= 8 }

  /// Gives the terminal back.
  ///
  /// What was typed but not read is thrown away, lest a shell take it for commands. If a signal to end has come, it
  /// is raised again, which as a rule ends the program here.
  public consuming func close() {
    restore()
  }

  deinit {
    restore()
  }

  /// Runs twice when closed, the second time for nothing.
  private func restore() {
    guard TerminalGuard.isOpen else { return }
    let ending = TerminalGuard.ending
    TerminalGuard.close()
    delscreen(curses)
    fclose(stream)
    if let ending { raise(ending) }
  }
}

import CNcurses
import Glibc

extension Screen {
  /// Shows a frame: curses sends what differs from the screen, in one update, without clearing.
  ///
  /// A frame of another size is cut or filled with blanks on the right and below.
  public mutating func show(_ frame: Frame) {
    if isAway { return }
    TerminalGuard.letFlow(to: output)
    for row in 0..<size.rows where shown?.size != frame.size || shown?.row(row) != frame.row(row) {
      let cells = painter.paint(frame.row(row), columns: size.columns)
      mvwadd_wchnstr(nc_stdscr(), Int32(row), 0, cells, Int32(cells.count))
    }
    shown = frame
    if let cursor = frame.cursor, (0..<size.rows).contains(cursor.row), (0..<size.columns).contains(cursor.column) {
      wmove(nc_stdscr(), Int32(cursor.row), Int32(cursor.column))
      curs_set(1)
    } else {
      curs_set(0)
    }
    wrefresh(nc_stdscr())
  }

  /// Sends everything with the next `show`, for a screen that something else has written on.
  public mutating func redraw() {
    forgetShown()
  }

  /// Shows everything in another look from the next `show` on.
  public mutating func use(_ theme: Theme) {
    painter.theme = theme
    forgetShown()
  }

  /// Sounds the bell.
  public func beep() {
    TerminalGuard.letFlow(to: output)
    Descriptor.write([0x07], to: output)
  }

  /// Sounds a low and short tone; where the terminal has but one bell, which says the same to the whole room, none.
  ///
  /// Only the Linux console lets its bell be set (console_codes(4)); it is its own again afterwards.
  public func beepSoftly() {
    guard terminalName.hasPrefix("linux") else { return }
    TerminalGuard.letFlow(to: output)
    Descriptor.write(Array("\u{1B}[10;220]\u{1B}[11;60]\u{07}\u{1B}[10]\u{1B}[11]".utf8), to: output)
  }

  /// Sends a control sequence that shows nothing, such as one for the clipboard.
  public func send(_ sequence: [UInt8]) {
    Descriptor.write(sequence, to: output)
  }

  /// Clears the screen, its history, and every key that was typed but not yet taken.
  ///
  /// The next `show` draws everything.
  public mutating func clearForPrivacy() {
    TerminalGuard.letFlow(to: output)
    Descriptor.write(Capabilities.forget, to: output)
    dropKeys()
    forgetShown()
  }

  /// Throws away every key that was typed but not yet taken.
  public mutating func dropKeys() {
    tcflush(input, TCIFLUSH)
    decoder = KeyDecoder()
    keys = []
  }

  /// Gives the terminal to the shell and stops the job, as Ctrl-Z does elsewhere.
  ///
  /// Returns when it goes on.
  ///
  /// A `resize` key follows. Where no shell could wake it, it does not stop.
  public mutating func suspend() {
    leaveModes()
    endwin()
    TerminalGuard.rest()
    isAway = true
    TerminalGuard.stop()
    // `kill %1` in a shell wakes it too: then the terminal is the shell's, and `next` tells of the signal.
    if TerminalGuard.ending == nil { resume() }
  }

  /// Takes the terminal again after a stop, whoever asked for it, and draws what was there.
  mutating func resume() {
    isAway = false
    TerminalGuard.arm(undo: undo)
    reset_prog_mode()
    forgetShown()
    wrefresh(nc_stdscr())
    enterModes()
    _ = TerminalGuard.take(SIGCONT)
    adoptSize()
    keys.append(.resize(rows: size.rows, columns: size.columns))
  }

  func enterModes() {
    Descriptor.write(Capabilities.pasteOn + (usesMouse ? Capabilities.mouseOn : []), to: output)
  }

  private func leaveModes() {
    Descriptor.write(Capabilities.pasteOff + (usesMouse ? Capabilities.mouseOff : []), to: output)
  }

  /// Takes the size the terminal has now; true when it is another.
  ///
  /// A terminal that does not know its size keeps the last.
  @discardableResult
  mutating func adoptSize() -> Bool {
    var window = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0 else { return false }
    let new = Size(rows: Int(window.ws_row), columns: Int(window.ws_col))
    guard new != size else { return false }
    resizeterm(Int32(new.rows), Int32(new.columns))
    size = new
    forgetShown()
    return true
  }

  /// Makes curses send everything with the next update.
  private mutating func forgetShown() {
    shown = nil
    nc_repaint_all()
  }
}

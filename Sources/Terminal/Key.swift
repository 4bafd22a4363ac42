/// One thing that came from the terminal: a key, a paste, or news about the terminal and the program.
public enum Key: Hashable, Sendable {
  /// A typed character, always of a single scalar. Combining marks and the parts of an emoji sequence come one by one and
  /// join in the string they are appended to, so the number of `Character`s there need not grow.
  case character(Character)
  /// Return, also on the number pad, and line feed (Ctrl-J).
  case enter
  /// Esc by itself.
  case escape
  /// Tab.
  case tab
  /// Shift-Tab.
  case backTab
  /// The key above Return, and Ctrl-H.
  case backspace
  /// Delete.
  case delete
  /// Arrow up. Modified cursor keys come as plain ones, but see `alt`.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// A function key, from 1. With Shift 12 more, Ctrl 24, Ctrl-Shift 36, Alt 48, Alt-Shift 60, as terminfo counts for xterm
  /// and as the Linux console sends them: Shift-F3 is 15.
  case function(Int)
  /// Ctrl and a key: a small letter, or one of `@ [ \ ] ^ _`. Ctrl-H, I, J, M come as the keys above.
  case control(Character)
  /// Alt and a character, of a single scalar. Alt-Return is "\r", Alt-Backspace "\u{7F}"; Ctrl- or Alt-Left is "b" and
  /// Right "f", one word back and forth, as shells have it.
  case alt(Character)
  /// A bracketed paste, at most `KeyDecoder.longestPaste` bytes of it; every kind of line break is "\n". It may hold any
  /// other control character, none of them meant as a key.
  case paste(String)
  /// The wheel, one step up; only when the mouse was asked for.
  case wheelUp
  /// The wheel, one step down.
  case wheelDown
  /// The terminal has a new size, or the screen is ours again after a stop. Draw anew.
  case resize(rows: Int, columns: Int)
  /// SIGTERM, SIGHUP or SIGINT has come. Close the screen within two seconds; later, the program is ended without being
  /// asked. Closing raises the signal again.
  case terminate(signal: Int32)
  /// There will be no more keys: the terminal is gone.
  case endOfInput
  /// A key or a report that is none of these, as a whole; nothing of it leaks out as text.
  case unknown
}

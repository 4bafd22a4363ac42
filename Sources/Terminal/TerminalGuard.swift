import CNcurses
import Glibc

/// What is undone on every way out, and the signals that come meanwhile: `guard.h` in Swift's words.
///
/// Its state is the process's, not a value's, because signal handlers need it: there is one terminal. Functions come in the
/// order in which they are called.
enum TerminalGuard {
  /// Remembers how the terminal is set, holds standard error back if it is a terminal, and takes the signals.
  ///
  /// What is written to standard error meanwhile appears when the terminal is restored, or never if `dropsMessages`.
  static func open(terminal: Int32, dropsMessages: Bool) throws(ScreenError) {
    if isOpen { throw .alreadyOpen }
    let error = guard_open(terminal, dropsMessages ? 1 : 0)
    if error != 0 { throw .system(error) }
  }

  /// Whether `open` was called and `close` not yet.
  static var isOpen: Bool { guard_is_open() != 0 }

  /// From now on, every way out writes these bytes and sets the mode as it was found.
  static func arm(undo: [UInt8]) {
    undo.withUnsafeBytes { guard_arm($0.bindMemory(to: CChar.self).baseAddress, $0.count) }
  }

  /// Lets output go on that Scroll Lock has stopped, on the Linux console; elsewhere it does nothing.
  static func letFlow(to terminal: Int32) { guard_let_flow(terminal) }

  /// The descriptor that becomes readable when a signal has come.
  static var wakes: Int32 { guard_wakes() }

  /// Makes `wakes` unreadable until the next signal.
  static func drain() { guard_drain() }

  /// Whether a signal has come since the last call.
  static func take(_ signal: Int32) -> Bool { guard_take(signal) != 0 }

  /// The first signal that has come and is to end the program, such as SIGTERM; nil for none.
  static var ending: Int32? { guard_ending() == 0 ? nil : guard_ending() }

  /// Sets the mode as it was found, without writing; every way out does nothing until `arm` is called again.
  static func rest() { guard_rest() }

  /// Stops the job, as Ctrl-Z does elsewhere.
  ///
  /// Returns when it goes on.
  static func stop() { guard_stop() }

  /// Restores the terminal, standard error and the signals.
  ///
  /// A second call does nothing.
  static func close() { guard_close() }
}

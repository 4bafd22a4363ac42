internal import Glibc

/// The Linux console that the program stands on: while it is held, nobody switches to another one.
///
/// The kernel asks the program before it switches, and the program says no. Ends with the program; `execve` keeps it, so
/// `prepareForReplacement()` comes before that.
public enum VirtualTerminal {
  /// Holds the console on standard input; false where that is none.
  @discardableResult
  public static func hold() -> Bool {
    var answer = sigaction()
    answer.__sigaction_handler.sa_handler = { _ in _ = ioctl(STDIN_FILENO, VirtualTerminal.release, CInt(0)) }
    answer.sa_flags = SA_RESTART
    guard sigaction(signal, &answer, nil) == 0 else { return false }
    var mode = Mode(mode: 1, waits: 0, release: Int16(signal), acquire: Int16(signal), free: 0)
    return withUnsafeMutablePointer(to: &mode) { ioctl(STDIN_FILENO, setMode, $0) == 0 }
  }

  /// Makes the next image of the program safe from the kernel's question until it holds the console itself.
  public static func prepareForReplacement() {
    Glibc.signal(signal, SIG_IGN)
  }

  /// `struct vt_mode` of linux/vt.h.
  private struct Mode {
    var mode: CChar
    var waits: CChar
    var release: Int16
    var acquire: Int16
    var free: Int16
  }

  private static let signal = SIGUSR1
  /// VT_SETMODE and VT_RELDISP of linux/vt.h.
  private static let setMode: UInt = 0x5602
  private static let release: UInt = 0x5605
}

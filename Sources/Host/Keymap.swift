internal import Glibc

/// What the keys of the Linux console mean: the kernel's table, looked at and not changed.
enum Keymap {
  /// The meanings that lead away from the program, stop its screen or fill the kernel's log, as `dumpkeys` names them; empty
  /// where the table cannot be read.
  ///
  /// The console is the one on standard input, else the first.
  static var ofConsole: [String] {
    if entry(STDIN_FILENO, 0, 0) != nil { return doors { entry(STDIN_FILENO, $0, $1) } }
    let console = open("/dev/tty1", O_RDONLY | O_NOCTTY | O_CLOEXEC)
    guard console >= 0 else { return [] }
    defer { close(console) }
    return doors { entry(console, $0, $1) }
  }

  /// The same of any table: what a key means while certain others are held, which make the number of a map.
  static func doors(_ meaning: (_ map: UInt8, _ key: UInt8) -> UInt16?) -> [String] {
    var found: Set<UInt16> = []
    for map in UInt8.min...UInt8.max {
      guard let first = meaning(map, 0), first != noMap else { continue }
      for key in UInt8.min...UInt8.max {
        if let value = meaning(map, key), value >> 8 == console || names[value] != nil { found.insert(value) }
      }
    }
    let consoles = found.filter { $0 >> 8 == console }.sorted().map { "Console_\(($0 & 0xFF) + 1)" }
    return shortened(consoles) + found.sorted().compactMap { names[$0] }
  }

  /// The first and the last of many.
  private static func shortened(_ names: [String]) -> [String] {
    guard names.count > 2, let first = names.first, let last = names.last else { return names }
    return [first, "...", last]
  }

  /// `KT_CONS`, `K_NOSUCHMAP` and meanings of the sort `KT_SPEC` from linux/keyboard.h.
  private static let console: UInt16 = 5
  private static let noMap: UInt16 = 0x27F
  private static let names: [UInt16: String] = [
    0x202: "Show_Registers", 0x203: "Show_Memory", 0x204: "Show_State", 0x209: "Scroll_Lock",
    0x206: "Last_Console", 0x20C: "Boot", 0x20F: "SAK", 0x210: "Decr_Console", 0x211: "Incr_Console",
    0x212: "KeyboardSignal",
  ]

  /// `struct kbentry` of linux/kd.h.
  private struct Entry {
    var map: UInt8
    var key: UInt8
    var value: UInt16 = 0
  }

  private static func entry(_ terminal: Int32, _ map: UInt8, _ key: UInt8) -> UInt16? {
    var entry = Entry(map: map, key: key)
    let isRead = withUnsafeMutablePointer(to: &entry) { ioctl(terminal, readEntry, $0) == 0 }
    return isRead ? entry.value : nil
  }

  /// KDGKBENT of linux/kd.h.
  private static let readEntry: UInt = 0x4B46
}

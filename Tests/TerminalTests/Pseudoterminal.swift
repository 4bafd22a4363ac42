import Glibc

/// A terminal whose other side the test holds.
final class Pseudoterminal {
  /// The test's side.
  let outer: Int32
  /// The program's side.
  let inner: Int32
  private var isOuterOpen = true

  init(rows: UInt16, columns: UInt16) {
    var outer: Int32 = -1
    var inner: Int32 = -1
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    openpty(&outer, &inner, nil, nil, &size)
    self.outer = outer
    self.inner = inner
  }

  /// The modes, as bytes, so that all of them are compared.
  var modes: [UInt8] {
    withUnsafeTemporaryAllocation(of: termios.self, capacity: 1) { modes in
      UnsafeMutableRawBufferPointer(modes).initializeMemory(as: UInt8.self, repeating: 0)
      tcgetattr(inner, modes.baseAddress)
      return Array(UnsafeRawBufferPointer(modes))
    }
  }

  /// Types.
  func type(_ text: String) { type(Array(text.utf8)) }

  /// Sends bytes as a terminal does.
  func type(_ bytes: [UInt8]) { _ = bytes.withUnsafeBytes { write(outer, $0.baseAddress, $0.count) } }

  /// Everything the program has written since the last call.
  func written() -> String {
    var text: [UInt8] = []
    var waiting = pollfd(fd: outer, events: Int16(POLLIN), revents: 0)
    while poll(&waiting, 1, 20) > 0, waiting.revents & Int16(POLLIN) != 0 {
      var part = [UInt8](repeating: 0, count: 65536)
      let count = read(outer, &part, part.count)
      text += part.prefix(max(0, count))
    }
    return String(decoding: text, as: UTF8.self)
  }

  func resize(rows: UInt16, columns: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(outer, UInt(TIOCSWINSZ), &size)
  }

  /// Hangs up.
  func hangUp() {
    if isOuterOpen { close(outer) }
    isOuterOpen = false
  }

  deinit {
    hangUp()
    close(inner)
  }
}

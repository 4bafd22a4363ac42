import Glibc

extension Screen {
  /// The next key, nil when none came within the time.
  ///
  /// Without a time it waits for one.
  ///
  /// Waiting costs nothing. News come before keys. `terminate` and `endOfInput` come again at every call.
  public mutating func next(timeoutMilliseconds: Int? = nil) -> Key? {
    let deadline = timeoutMilliseconds.map { Descriptor.now + min(max($0, 0), 1 << 40) }
    while true {
      if let key = takeNews() ?? keys.popFirst() { return key }
      if hasEnded { return .endOfInput }
      let now = Descriptor.now
      let left = deadline.map { max(0, $0 - now) }
      let patience = decoder.patience.map { max(0, lastByte + $0 - now) }
      let waits = [left, patience].compactMap { $0 }.min()
      let ready = Descriptor.wait([input, TerminalGuard.wakes], milliseconds: waits)
      if ready[0] != 0 {
        read(ready[0])
      } else if ready[1] == 0, patience != nil, patience == waits, isOver(lastByte + (decoder.patience ?? 0)) {
        keys += decoder.flush()
      } else if ready[1] == 0, let deadline, isOver(deadline) {
        return takeNews()
      }
    }
  }

  private func isOver(_ moment: Int) -> Bool { Descriptor.now >= moment }

  /// What signals have brought, nil for nothing.
  private mutating func takeNews() -> Key? {
    TerminalGuard.drain()
    if let signal = TerminalGuard.ending { return .terminate(signal: signal) }
    if TerminalGuard.take(SIGTSTP) {
      suspend()
    } else if TerminalGuard.take(SIGCONT) {
      resume()
    } else if TerminalGuard.take(SIGWINCH), adoptSize() {
      return .resize(rows: size.rows, columns: size.columns)
    }
    return TerminalGuard.ending.map { .terminate(signal: $0) }
  }

  /// Reads what is there.
  ///
  /// A terminal that is gone, or is readable three times without a byte, has ended.
  private mutating func read(_ bits: Int32) {
    let bytes = bits & POLLIN != 0 ? Descriptor.read(input) : []
    emptyReads = bytes.isEmpty ? emptyReads + 1 : 0
    hasEnded = bits & (POLLHUP | POLLERR | POLLNVAL) != 0 || emptyReads >= 3
    lastByte = Descriptor.now
    keys += decoder.decode(bytes)
    if hasEnded { keys += decoder.flush() }
  }
}

/// What typing costs in the full screen, and what it costs to do nothing.
enum Typing {
  private static let question = "can i use klonopin for opioid detox with benzos?"

  /// Adds its lines to a table.
  static func add(_ command: [String], to table: inout Table) {
    guard let session = TerminalSession(command), session.time(until: "Ask >") != nil else { return }
    table.row("the first key, at once", Timing([session.press("c").time]))
    session.rest(milliseconds: 2_000)
    let keys = question.dropFirst().map { session.press($0) }
    table.row("a typed key, until the first byte", Timing(keys.map(\.time)))
    let answer = session.press("\r")
    table.row("Enter, until the first byte of the answer", Timing([answer.time]))
    let bytes = keys.map(\.bytes).sorted()
    table.count("bytes to the terminal for a typed key", median: bytes[bytes.count / 2], most: bytes[bytes.count - 1])
    table.count("bytes for the whole answer", median: answer.bytes, most: answer.bytes)
    session.rest(milliseconds: 1_000)
    let before = session.ticks
    session.rest(milliseconds: 10_000)
    let idle = session.ticks - before
    table.count("processor time in ten idle seconds, in 1/100 s", median: idle, most: idle)
  }
}

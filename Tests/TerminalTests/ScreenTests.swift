import Glibc
import Testing

@testable import Terminal

/// The screen on a pseudo-terminal.
///
/// What is seen there is tested with the whole program, in tmux.
@Suite(.serialized) struct ScreenTests {
  private let terminal = Pseudoterminal(rows: 12, columns: 40)

  private func open(
    _ name: String = "xterm-256color", isPrivate: Bool = false, usesMouse: Bool = false
  ) throws(ScreenError) -> Screen {
    try Screen(
      theme: .standard, colour: true, terminal: name, isPrivate: isPrivate, usesMouse: usesMouse, input: terminal.inner,
      output: terminal.inner)
  }

  private func frame(_ size: Size, _ draft: String) -> Frame {
    var frame = Frame(size)
    for row in 0..<size.rows { frame.put("a line of the answer, row \(row)", row: row, column: 2) }
    let end = frame.put("> \(draft)", row: size.rows - 1, column: 0, style: Style(.input))
    frame.cursor = Position(row: size.rows - 1, column: end)
    return frame
  }

  @Test(arguments: ["xterm-256color", "xterm", "linux", "vt100", "tmux-256color", "xterm-kitty", "screen.foot"])
  func `closing restores every mode, and a second screen can follow`(name: String) throws {
    let before = terminal.modes
    for _ in 0..<2 {
      var screen = try open(name)
      #expect(screen.size == Size(rows: 12, columns: 40))
      screen.show(frame(screen.size, "x"))
      #expect(terminal.modes != before)
      screen.close()
      #expect(terminal.modes == before)
    }
    do {
      let screen = try open(name)
      #expect(screen.terminalName.isEmpty == false)
    }
    #expect(terminal.modes == before, "the end of the value's life restores too")
  }

  @Test func `there is one screen`() throws {
    let screen = try open()
    do {
      try open().close()
      Issue.record("a second screen was opened")
    } catch {
      #expect(error == .alreadyOpen)
    }
    screen.close()
  }

  @Test(
    arguments: [
      ("nope", .unknownTerminal(tried: ["nope"])), ("", .unknownTerminal(tried: [""])),
      ("dumb", .missingCapability("cup", terminal: "dumb")),
    ] as [(String, ScreenError)])
  func `a terminal that cannot is refused and left alone`(name: String, expected: ScreenError) {
    let before = terminal.modes
    do {
      try open(name).close()
      Issue.record("\(name) was accepted")
    } catch {
      #expect(error == expected)
    }
    #expect(terminal.modes == before)
    #expect(terminal.written().isEmpty)
  }

  @Test func `no terminal is refused`() {
    let file = Glibc.open("/dev/null", O_RDWR)
    defer { close(file) }
    do {
      let screen = try Screen(
        theme: .mono, colour: false, terminal: "xterm", isPrivate: false, usesMouse: false, input: file, output: file)
      screen.close()
      Issue.record("/dev/null was accepted")
    } catch {
      #expect(error == .notATerminal)
    }
  }

  @Test func `a typed key costs under 200 bytes, the same frame none`() throws {
    var screen = try open()
    screen.show(frame(screen.size, ""))
    _ = terminal.written()
    var draft = ""
    for letter in "Can I take Klonopin?" {
      draft.append(letter)
      screen.show(frame(screen.size, draft))
      let bytes = terminal.written().utf8.count
      #expect((1..<200).contains(bytes))
    }
    screen.show(frame(screen.size, draft))
    #expect(terminal.written().utf8.count < 20)
    screen.close()
  }

  /// Pitch in Hz and length in milliseconds before the bell, and the console's own after it.
  @Test(arguments: [
    ("linux", "\u{1B}[10;220]\u{1B}[11;60]\u{07}\u{1B}[10]\u{1B}[11]"), ("xterm-256color", ""), ("vt100", ""),
  ])
  func `the soft tone is the console's alone`(name: String, bytes: String) throws {
    let screen = try open(name)
    _ = terminal.written()
    screen.beepSoftly()
    #expect(terminal.written() == bytes)
    screen.beep()
    #expect(terminal.written() == "\u{07}")
    screen.close()
  }

  @Test(arguments: [("linux", true), ("vt100", true), ("xterm-256color", false)])
  func `what was asked does not stay on a terminal that has no second screen`(name: String, isCleared: Bool) throws {
    var screen = try open(name)
    screen.show(frame(screen.size, "what was asked"))
    _ = terminal.written()
    screen.close()
    #expect(terminal.written().contains("\u{1B}[H\u{1B}[J") == isCleared)
  }

  @Test func `frames of any size can be shown`() throws {
    var screen = try open()
    for (rows, columns) in [(0, 0), (1, 1), (3, 500), (500, 3), (12, 40)] {
      screen.show(frame(Size(rows: rows, columns: columns), "日本"))
      _ = terminal.written()
    }
    screen.close()
  }

  @Test func `keys come one by one, Esc by itself after a moment, nil after the time`() throws {
    var screen = try open()
    terminal.type("é\u{1B}[A\u{1B}[200~one\rtwo\u{1B}[201~\u{3}")
    let keys = [screen.next(), screen.next(), screen.next(), screen.next()]
    #expect(keys == [.character("é"), .up, .paste("one\ntwo"), .control("c")])
    #expect(screen.next(timeoutMilliseconds: 0) == nil)
    terminal.type("\u{1B}")
    #expect(screen.next(timeoutMilliseconds: 1000) == .escape)
    terminal.type("\u{1B}[")
    var tries = 0
    while screen.next(timeoutMilliseconds: 20) != .alt("["), tries < 100 { tries += 1 }
    #expect(tries < 100, "short times do not put off an unfinished key for ever")
    screen.close()
  }

  @Test func `a new size is told of once`() throws {
    var screen = try open()
    for (rows, columns) in [(20, 90), (1, 1), (30, 100)] as [(UInt16, UInt16)] {
      terminal.resize(rows: 5, columns: 5)
      terminal.resize(rows: rows, columns: columns)
      kill(getpid(), SIGWINCH)
      #expect(screen.next(timeoutMilliseconds: 2000) == .resize(rows: Int(rows), columns: Int(columns)))
      screen.show(frame(screen.size, "x"))
      _ = terminal.written()
    }
    kill(getpid(), SIGWINCH)
    #expect(screen.next(timeoutMilliseconds: 100) == nil, "the same size is no news")
    screen.close()
  }

  @Test func `a terminal that is gone ends the input`() throws {
    var screen = try open()
    terminal.type("x")
    terminal.hangUp()
    var keys: [Key?] = []
    for _ in 0..<3 { keys.append(screen.next(timeoutMilliseconds: 1000)) }
    #expect(keys.last == .endOfInput)
    screen.close()
  }

  @Test func `nothing typed, shown or scrolled away survives clearing`() throws {
    var screen = try open(isPrivate: true)
    screen.show(frame(screen.size, "secret"))
    terminal.type("secret\u{1B}[200~half a paste")
    #expect(screen.next() == .character("s"))
    _ = terminal.written()
    screen.clearForPrivacy()
    #expect(terminal.written().contains("\u{1B}[3J"))
    #expect(screen.next(timeoutMilliseconds: 50) == nil)
    screen.show(frame(screen.size, "next"))
    let redrawn = terminal.written()
    #expect(redrawn.contains("next") && !redrawn.contains("secret"))
    #expect(redrawn.contains("a line of the answer, row 3"), "what was there before is drawn anew")
    screen.close()
    #expect(terminal.written().contains("\u{1B}[3J"), "on the way out, too")
  }

  @Test func `paste and mouse reports are turned off again`() throws {
    let screen = try open(usesMouse: true)
    let started = terminal.written()
    screen.close()
    let ended = terminal.written()
    for mode in ["?2004", "?1000", "?1006"] {
      #expect(started.contains("\u{1B}[\(mode)h") && ended.contains("\u{1B}[\(mode)l"))
    }
  }
}

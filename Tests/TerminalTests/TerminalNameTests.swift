import Testing

@testable import Terminal

@Suite struct TerminalNameTests {
  @Test(arguments: [
    ("xterm-256color", ["xterm-256color"]), ("linux", ["linux"]), ("nope", ["nope"]), ("", [""]), ("dumb", ["dumb"]),
    ("foot", ["foot", "xterm-256color"]), ("xterm-kitty", ["xterm-kitty", "xterm-256color"]),
    ("alacritty", ["alacritty", "xterm-256color"]),
    ("wezterm", ["wezterm", "xterm-256color"]), ("xterm-ghostty", ["xterm-ghostty", "xterm-256color"]),
    ("tmux-direct", ["tmux-direct", "screen-256color"]),
    ("screen.xterm-256color", ["screen.xterm-256color", "screen-256color"]),
  ])
  func `names to look under`(name: String, candidates: [String]) {
    #expect(TerminalName.candidates(for: name) == candidates)
  }

  @Test(
    arguments: [
      (nil, nil, nil, .unicode), ("", "", "", .unicode), ("C", nil, "en_US.UTF-8", .ascii), (nil, "POSIX", nil, .ascii),
      ("C.UTF-8", nil, nil, .unicode), ("", nil, "en_US.utf8", .unicode), (nil, nil, "de_DE.ISO-8859-1", .ascii),
      (nil, nil, "de_DE@euro", .unicode),
      (nil, nil, "en_US.UTF-8@x", .unicode), ("C", "en_US.UTF-8", nil, .ascii), (nil, nil, "@", .unicode),
    ] as [(String?, String?, String?, Alphabet)])
  func `which alphabet the environment asks for`(all: String?, type: String?, language: String?, alphabet: Alphabet) {
    #expect(Alphabet(all: all, characterType: type, language: language) == alphabet)
  }

  @Test func `ASCII text keeps its length and has nothing else`() {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<300 {
      let text = random.text(pieces: 10)
      #expect(Alphabet.unicode.shown(text) == text)
      let shown = Alphabet.ascii.shown(text)
      #expect(shown.utf8.allSatisfy { $0 < 0x80 })
    }
    #expect(Alphabet.ascii.shown("¿Cómo? — “ñ”…") == "?Como? - \"n\".")
  }

  @Test(arguments: [
    ("\u{1B}[H\u{1B}[J$<50>", "\u{1B}[H\u{1B}[J"), ("a$<2*/>b$<5>", "ab"), ("$", "$"), ("$<", "$<"), ("", ""),
  ])
  func `padding is taken out of capabilities`(text: String, expected: String) {
    #expect(Capabilities.withoutPadding(Array(text.utf8)) == Array(expected.utf8))
  }

  @Test func `errors tell what to do`() {
    #expect(
      ScreenError.unknownTerminal(tried: ["foot", "xterm-256color"]).description
        == "unknown terminal 'foot' (tried also 'xterm-256color'): set TERM to one this machine knows, such as 'xterm-256color'"
    )
    #expect(
      ScreenError.missingCapability("cup", terminal: "dumb").description
        == "the terminal 'dumb' cannot show a full screen (it has no 'cup')")
  }
}

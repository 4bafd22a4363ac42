import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  /// Keys of bytes that come at once, with nothing after them.
  private func keys(_ bytes: [UInt8]) -> [Key] {
    var decoder = KeyDecoder()
    return decoder.decode(bytes) + decoder.flush()
  }

  private func check(_ text: String, _ expected: [Key]) {
    #expect(keys(Array(text.utf8)) == expected, "\(text.debugDescription)")
  }

  private func characters(_ text: String) -> [Key] {
    text.unicodeScalars.map { .character(Character($0)) }
  }

  @Test(
    arguments: [
      ("a", [.character("a")]), (" ", [.character(" ")]), ("~", [.character("~")]),
      ("é日👩", ["é", "日", "👩"].map(Key.character)),
      ("e\u{301}", [.character("e"), .character("\u{301}")]), ("🇩🇪", [.character("🇩"), .character("🇪")]),
      ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]), ("\u{7F}", [.backspace]), ("\u{8}", [.backspace]),
      ("\u{1B}", [.escape]),
      ("\u{0}", [.control("@")]), ("\u{1}", [.control("a")]), ("\u{3}", [.control("c")]), ("\u{1A}", [.control("z")]),
      ("\u{1C}", [.control("\\")]), ("\u{1D}", [.control("]")]), ("\u{1E}", [.control("^")]),
      ("\u{1F}", [.control("_")]),
      ("\u{9B}A", [.unknown, .character("A")]), ("\u{85}", [.unknown]), ("\u{202E}", [.character("\u{202E}")]),
      ("\u{18}\u{13}", [.control("x"), .control("s")]),
    ] as [(String, [Key])])
  func `single keys`(text: String, expected: [Key]) {
    check(text, expected)
  }

  @Test(
    arguments: [
      ("[A", .up), ("[B", .down), ("[C", .right), ("[D", .left), ("[H", .home), ("[F", .end), ("[Z", .backTab),
      ("[1~", .home),
      ("[3~", .delete), ("[4~", .end), ("[5~", .pageUp), ("[6~", .pageDown), ("[7~", .home), ("[8~", .end), ("OA", .up),
      ("OB", .down),
      ("OC", .right), ("OD", .left), ("OH", .home), ("OF", .end), ("OM", .enter), ("OP", .function(1)),
      ("OS", .function(4)),
      ("Op", .character("0")), ("Oy", .character("9")), ("On", .character(".")), ("Ok", .character("+")),
      ("OX", .character("=")),
      ("[[A", .function(1)), ("[[E", .function(5)), ("[[F", .unknown), ("[11~", .function(1)), ("[15~", .function(5)),
      ("[17~", .function(6)), ("[21~", .function(10)), ("[23~", .function(11)), ("[24~", .function(12)),
      ("[25~", .function(13)),
      ("[28~", .function(15)), ("[34~", .function(20)), ("[1;2P", .function(13)), ("[1;2R", .function(15)),
      ("[1;5P", .function(25)),
      ("[20;2~", .function(21)), ("[20;5~", .function(33)), ("[20;6~", .function(45)), ("[20;3~", .function(57)),
      ("[20;8~", .unknown),
      ("O2R", .function(15)), ("[1;5A", .up), ("[1;2C", .right), ("[1;5C", .alt("f")), ("[1;3D", .alt("b")),
      ("O5D", .alt("b")),
      ("Oc", .alt("f")), ("[a", .up), ("[c", .right), ("[1;5H", .home), ("[3;5~", .delete), ("[3^", .delete),
      ("[7$", .home),
      ("[8@", .end), ("[5;2~", .pageUp), ("x", .alt("x")), ("é", .alt("é")), ("\r", .alt("\r")), ("\n", .alt("\r")),
      ("\u{7F}", .alt("\u{7F}")), ("\u{8}", .alt("\u{7F}")), ("[", .alt("[")), ("O", .alt("O")), ("]", .alt("]")),
      ("P", .alt("P")),
    ] as [(String, Key)])
  func `keys that begin with Esc`(rest: String, expected: Key) {
    check("\u{1B}" + rest, [expected])
    check("a\u{1B}" + rest, [.character("a"), expected])
    if !["[", "O", "]", "P"].contains(rest) { check("\u{1B}" + rest + "b", [expected, .character("b")]) }
  }

  @Test(arguments: [
    "[99;99X", "[?1;2c", "[>41;354;0c", "[24;80R", "[1;80R", "[I", "[O", "[2~", "[E", "[G", "[P", "[200;1~", "[27;5;9~",
    "[97;5u",
    "[<0;10;5M", "[<0;10;5m", "[<64;10;5m", "[<;;M", "[M !!", "[M`\u{7F}0", "]11;rgb:0000/0000/0000\u{7}",
    "]11;rgb:ffff/ffff/ffff\u{1B}\\", "]52;c;YWJj\u{1B}\\", "P1$r0m\u{1B}\\", "_Gi=1;OK\u{1B}\\", "^x\u{1B}\\",
    "[?2026;2$y",
    "[1;2;3;4;5;6;7;8;9~", "[" + String(repeating: "1", count: 500) + "~", "[99999999999999999999~", "[;~", "[;;;A",
    "Oz", "O9P",
  ])
  func `replies, reports and sequences that are no keys never leak out as text`(rest: String) {
    check("\u{1B}" + rest, [.unknown])
    check("\u{1B}" + rest + "b", [.unknown, .character("b")])
  }

  @Test(arguments: [("[<64;10;5M", Key.wheelUp), ("[<65;1;1M", .wheelDown), ("[<69;1;1M", .wheelDown)])
  func `the wheel`(rest: String, expected: Key) {
    check("\u{1B}" + rest, [expected])
  }

  @Test(
    arguments: [
      ("\u{1B}\u{1B}", [.escape, .escape]), ("\u{1B}\u{1B}\u{1B}", [.escape, .escape, .escape]),
      ("\u{1B}\u{1B}[A", [.up]),
      ("\u{1B}\u{1B}\u{1B}[A", [.escape, .up]), ("\u{1B}\u{1B}x", [.escape, .alt("x")]),
      ("\u{1B}\u{3}", [.escape, .control("c")]),
      ("\u{1B}[1;\u{1B}[A", [.unknown, .up]), ("\u{1B}[\u{3}", [.unknown, .control("c")]),
      ("\u{1B}[1é", [.unknown, .character("é")]),
      ("\u{1B}]0;x\u{1B}[A", [.unknown, .up]), ("\u{1B}Phello\r", [.unknown, .enter]), ("\u{1B}[1;", [.unknown]),
      ("\u{1B}[M!", [.unknown]),
      ("\u{1B}]0;never ends", [.unknown]), ("\u{1B}[[", [.unknown]),
    ] as [(String, [Key])])
  func `sequences that are broken off`(text: String, expected: [Key]) {
    check(text, expected)
  }

  @Test(arguments: [
    ("", ""), ("one", "one"), ("one\rtwo", "one\ntwo"), ("one\r\ntwo\r\n", "one\ntwo\n"), ("one\n\rtwo", "one\n\ntwo"),
    ("\u{3}\u{1A}\t", "\u{3}\u{1A}\t"),
    ("\u{1B}[A \u{1B}[20", "\u{1B}[A \u{1B}[20"), ("\u{1B}\u{1B}[201x", "\u{1B}\u{1B}[201x"), ("日é👩‍👩‍👧", "日é👩‍👩‍👧"),
  ])
  func `a paste is one key`(pasted: String, expected: String) {
    check("\u{1B}[200~\(pasted)\u{1B}[201~x", [.paste(expected), .character("x")])
    if !pasted.hasSuffix("20") { check("\u{1B}[200~\(pasted)", [.paste(expected)]) }
  }

  @Test func `a paste beyond the limit is cut and still ends where it ends`() {
    let much = [UInt8](repeating: UInt8(ascii: "x"), count: KeyDecoder.longestPaste + 5)
    let found = keys(Array("\u{1B}[200~".utf8) + much + Array("\u{1B}[201~y".utf8))
    #expect(found == [.paste(String(repeating: "x", count: KeyDecoder.longestPaste)), .character("y")])
  }

  @Test(
    arguments: [
      ([0xFF, 0x41, 0xE6, 0xFF, 0x42, 0x43], "\u{FFFD}A\u{FFFD}\u{FFFD}BC"), ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"), ([0xE2, 0x82], "\u{FFFD}"), ([0xF0, 0x9F, 0x41], "\u{FFFD}A"),
      ([0x80], "\u{FFFD}"),
      ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ] as [([UInt8], String)])
  func `broken UTF-8 takes nothing valid with it`(bytes: [UInt8], expected: String) {
    #expect(keys(bytes) == characters(expected))
  }

  @Test func `patience is asked for while a key is unfinished, and only then`() {
    let patience = ["", "a", "\u{1B}", "\u{1B}[", "\u{1B}]x", "\u{1B}[200~", "\u{1B}[A"].map { text in
      var decoder = KeyDecoder()
      _ = decoder.decode(text.utf8)
      return decoder.patience
    }
    #expect(patience == [nil, nil, 50, 200, 200, 2000, nil])
    var decoder = KeyDecoder()
    #expect(decoder.decode([0xE6]).isEmpty && decoder.patience == 200)
    #expect(decoder.flush() == [.character("\u{FFFD}")] && decoder == KeyDecoder())
  }

  /// Bytes as hard as they come: sequences, halves of them, text, noise.
  private func noise(_ random: inout SeededGenerator) -> [UInt8] {
    let parts = [
      "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}]", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}\\", "[", "M", "1;5", "A", "~",
      "é", "日", "👩", "\r", "\n",
      "\u{7}", "\u{3}", "$", "<64;1;1M", "20", "\u{9B}", "x",
    ]
    return (0..<Int.random(in: 0...14, using: &random)).flatMap { _ in
      Bool.random(using: &random) || Bool.random(using: &random)
        ? Array((parts.randomElement(using: &random) ?? "").utf8) : [UInt8.random(in: 0...255, using: &random)]
    }
  }

  @Test func `however the bytes are cut, the same keys come out, and a flush ends everything`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<4000 {
      let bytes = noise(&random)
      var whole = KeyDecoder()
      let expected = whole.decode(bytes) + whole.flush()
      var pieces = KeyDecoder()
      var found: [Key] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...4, using: &random)
        found += pieces.decode(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
      found += pieces.flush()
      #expect(found == expected, "\(bytes)")
      #expect(whole.patience == nil && whole == KeyDecoder())
    }
  }

  @Test func `scalars are put together as the standard library does`() {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<4000 {
      // Only bytes beyond ASCII and printable letters: the rest are keys of their own.
      let bytes = (0..<12).map { _ in
        UInt8.random(in: 0xA0...0xFF, using: &random) & (Bool.random(using: &random) ? 0xFF : 0xBF)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let expected = text.unicodeScalars.map {
        (0x80...0x9F).contains($0.value) ? Key.unknown : .character(Character($0))
      }
      #expect(keys(bytes) == expected, "\(bytes)")
    }
  }
}

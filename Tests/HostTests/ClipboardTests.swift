import Testing

@testable import Host

/// What goes to the terminal's clipboard.
@Suite struct ClipboardTests {
  /// RFC 4648, section 10, and letters beyond ASCII.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"), ("é日\u{FF}>?", "w6nml6XDvz4/"),
  ]) func base64(_ text: String, _ encoded: String) {
    #expect(String(decoding: Clipboard.base64(Array(text.utf8)), as: UTF8.self) == encoded)
  }

  @Test func theSequenceIsOSC52() {
    #expect(Clipboard.sequence(for: "foo") == Array("\u{1B}]52;c;Zm9v\u{7}".utf8))
    #expect(Clipboard.sequence(for: "") == nil)
    #expect(Clipboard.sequence(for: String(repeating: "a", count: Clipboard.longest)) != nil)
    #expect(Clipboard.sequence(for: String(repeating: "a", count: Clipboard.longest + 1)) == nil)
  }
}

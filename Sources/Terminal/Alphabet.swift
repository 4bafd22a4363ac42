import Glibc

/// Which characters the terminal can be trusted with.
public enum Alphabet: Hashable, Sendable {
  /// All of Unicode, in UTF-8.
  case unicode
  /// ASCII only: lines are drawn with `-`, letters lose their accents.
  case ascii

  /// What the three settings ask for; the first that is not empty decides.
  ///
  /// `C`, `POSIX` and any name with a character set other than UTF-8 mean ASCII. Where none is set (a service, a
  /// container), or the name says nothing about the character set (`de_DE`), it is Unicode: terminals of our time are UTF-8.
  public init(all: String?, characterType: String?, language: String?) {
    let name = [all, characterType, language].compactMap { $0 }.first { !$0.isEmpty } ?? ""
    let parts = name.split(separator: "@").first?.split(separator: ".", maxSplits: 1) ?? []
    let set = parts.count == 2 ? parts[1].lowercased().filter { $0 != "-" } : "utf8"
    self = name == "C" || name == "POSIX" || set != "utf8" ? .ascii : .unicode
  }

  /// What this process's environment asks for.
  public static var ofEnvironment: Alphabet {
    func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
    return Alphabet(all: value("LC_ALL"), characterType: value("LC_CTYPE"), language: value("LANG"))
  }

  /// Makes the C library read and write UTF-8, whatever the environment names.
  ///
  /// A locale that is named but not installed leaves "C", in which curses takes every letter beyond ASCII for garbage;
  /// C.UTF-8 is always there. Only the character type is set: numbers and dates stay as they are.
  static func adoptLocale() {
    let isUTF8 = setlocale(LC_CTYPE, "") != nil && String(cString: nl_langinfo(Int32(CODESET))) == "UTF-8"
    if !isUTF8 { setlocale(LC_CTYPE, "C.UTF-8") }
  }
}

import Glibc

/// Where things are: the program under test, and the checkout this file is in.
enum Program {
  /// The program: as $SIGNPOST_PROGRAM names it, else the one beside the tests.
  static var path: String {
    if let named = getenv("SIGNPOST_PROGRAM"), named.pointee != 0 { return String(cString: named) }
    return folder(of: ownPath) + "/signpost"
  }

  /// The checkout.
  static let repository = (0..<4).reduce(#filePath) { path, _ in folder(of: path) }

  /// The knowledge that is shipped.
  static let knowledge = repository + "/knowledge"

  /// The same as a pack where one was built, from which a program starts at once.
  static var wholeKnowledge: String {
    let pack = repository + "/.build/knowledge.pack"
    return access(pack, R_OK) == 0 ? pack : knowledge
  }

  private static var ownPath: String {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        text.baseAddress.map { readlink("/proc/self/exe", $0, text.count) } ?? 0
      }
    }
    return String(decoding: buffer[..<max(0, count)], as: UTF8.self)
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}

/// What the system refused.
struct SystemError: Error, CustomStringConvertible {
  let description: String

  init(_ what: String, _ number: Int32 = errno) {
    description = "\(what): \(String(cString: strerror(number)))"
  }
}

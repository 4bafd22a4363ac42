internal import CCrypt
internal import Glibc

/// A PIN as bcrypt keeps it: what was typed can be checked against it, and not read from it.
public struct PinHash: Equatable, Sendable {
  /// The hash as libcrypt writes it, with its method, cost and salt.
  public let text: String

  /// A hash that was written down, nil where the text is none.
  public init?(_ text: String) {
    guard text.utf8.count == 60, text.hasPrefix("$2b$"), text.utf8.allSatisfy({ $0 > 32 && $0 < 127 }) else {
      return nil
    }
    self.text = text
  }

  /// The hash of a PIN with fresh salt; takes about a tenth of a second.
  ///
  /// Nil where the system gives no salt.
  public init?(of pin: String) {
    guard let salt = crypt_gensalt_ra("$2b$", 11, nil, 0) else { return nil }
    defer { free(salt) }
    guard let hash = Self.crypt(pin, String(cString: salt)) else { return nil }
    self.init(hash)
  }

  /// Whether it is the hash of this PIN; as slow whether it is or not.
  public func isHash(of pin: String) -> Bool {
    guard let other = Self.crypt(pin, text) else { return false }
    let pairs = zip(text.utf8, other.utf8)
    return other.utf8.count == text.utf8.count && pairs.reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private static func crypt(_ pin: String, _ setting: String) -> String? {
    var data: UnsafeMutableRawPointer?
    var size: Int32 = 0
    defer {
      if let data { memset(data, 0, Int(size)) }
      free(data)
    }
    return crypt_ra(pin, setting, &data, &size).map { String(cString: $0) }
  }
}

internal import Glibc

/// The file in a site's folder that holds the hash of the staff PIN.
public struct PinFile: Sendable {
  /// Its path: `pin` beside the site file.
  public let path: String

  /// Why it could not be written, in the system's words.
  public struct WriteError: Error, Equatable, CustomStringConvertible {
    /// The reason.
    public let description: String
  }

  /// The account that runs the kiosk; its group may read the file.
  static let group = "signpost-kiosk"

  /// The file beside a site file.
  public init(beside site: String) {
    let folder = site.lastIndex(of: "/").map { site[...$0] } ?? ""
    path = folder + "pin"
  }

  /// Whether there is such a file, be it readable or not.
  public var isThere: Bool { access(path, F_OK) == 0 }

  /// The hash, nil where there is no file or it holds none.
  public var hash: PinHash? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = read(file, &bytes, bytes.count)
    guard count > 0 else { return nil }
    return PinHash(String(decoding: bytes[..<count].prefix { $0 != 0x0A }, as: UTF8.self))
  }

  /// Whether it holds a hash; a file that the asker may not read is taken to hold one.
  var mayHoldHash: Bool {
    hash != nil || (access(path, F_OK) == 0 && access(path, R_OK) != 0)
  }

  /// Puts the hash of a PIN in its place: written beside it with mode 0640, synced, and renamed.
  ///
  /// On error the old file stays.
  public func write(_ pin: String) throws(WriteError) {
    guard let hash = PinHash(of: pin) else { throw WriteError(description: "libcrypt gives no bcrypt hash") }
    let draft = path + ".new"
    unlink(draft)
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o640)
    guard file >= 0 else { throw Self.lastError }
    let bytes = Array((hash.text + "\n").utf8)
    let isWritten = Glibc.write(file, bytes, bytes.count) == bytes.count
    // Only root can give it to the group; then it stays with the owner's own.
    if let entry = getgrnam(Self.group) { _ = fchown(file, uid_t.max, entry.pointee.gr_gid) }
    let isKept = fchmod(file, 0o640) == 0 && fsync(file) == 0
    close(file)
    guard isWritten, isKept, rename(draft, path) == 0 else {
      defer { unlink(draft) }
      throw Self.lastError
    }
  }

  private static var lastError: WriteError { WriteError(description: String(cString: strerror(errno))) }
}

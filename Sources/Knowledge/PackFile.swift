internal import Glibc

/// A pack on disk.
public enum PackFile {
  /// What a pack is opened for.
  public enum Use: Sendable {
    /// One question: what it needs of the large sections is read from the file and checked then. Mapped, each piece would
    /// bring its neighbours into memory, half of the pack in all. Where a part turns out to be damaged it is empty, and
    /// `Pack.isDamaged` says so.
    case once
    /// Many questions: everything is checked, and mapped.
    case often
  }

  /// Opens a pack: its head and table of checksums are looked at each time, and the bytes that the use needs.
  ///
  /// The check reads through small buffers, so that a start does not hold the whole file in memory, and on all cores.
  public static func open(_ path: String, for use: Use = .often) throws(PackError) -> Pack {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(String(cString: strerror(errno))) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(String(cString: strerror(errno))) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .foreign }
    let count = Int(status.st_size)
    let first = try bytes(0..<min(count, Pack.headLength), of: descriptor)
    let head = try PackHead(PackedBytes(PackMemory(first)), length: count)
    let table = try bytes(head.table..<count, of: descriptor)
    guard table.withUnsafeBytes({ head.isRight($0) }) else { throw .damaged }
    guard let memory = PackMemory(descriptor: descriptor, count: count, sums: use == .once ? table : nil) else {
      throw .unreadable(String(cString: strerror(errno)))
    }
    let pack = try Pack(checked: memory)
    try check(descriptor, upTo: use == .once ? pack.smallEnd : head.table, of: head.table, table)
    return pack
  }

  private static func bytes(_ range: Range<Int>, of descriptor: Int32) throws(PackError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    let count = try bytes.withUnsafeMutableBytes { fill($0, from: descriptor, at: range.lowerBound) }.get()
    guard count == range.count else { throw .truncated }
    return bytes
  }

  /// Looks whether the blocks below a place have the sums that the table says, of `count` bytes in all.
  private static func check(
    _ descriptor: Int32, upTo place: Int, of count: Int, _ table: [UInt8]
  ) throws(PackError) {
    let end = min(PackSums.count(place) * Checksum.blockLength, count)
    let parts = inParallel((end + partLength - 1) / partLength) { number in
      check(number * partLength..<min((number + 1) * partLength, end), of: descriptor, table)
    }
    for part in parts { try part.get() }
  }

  /// What one core checks at a time.
  private static let partLength = 1 << 19

  private static func check(_ range: Range<Int>, of descriptor: Int32, _ table: [UInt8]) -> Result<Void, PackError> {
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 64) { room in
      for place in stride(from: range.lowerBound, to: range.upperBound, by: room.count) {
        let piece = UnsafeMutableRawBufferPointer(rebasing: room[..<min(room.count, range.upperBound - place)])
        switch fill(piece, from: descriptor, at: place) {
        case .success(piece.count): break
        case .success: return .failure(.truncated)
        case .failure(let problem): return .failure(problem)
        }
        let isRight = table.withUnsafeBytes { PackSums($0).areRight(UnsafeRawBufferPointer(piece), from: place) }
        guard isRight else { return .failure(.damaged) }
      }
      return .success(())
    }
  }

  /// Fills some room from a place of a file; the number of bytes that were there.
  private static func fill(
    _ room: UnsafeMutableRawBufferPointer, from descriptor: Int32, at place: Int
  ) -> Result<Int, PackError> {
    guard let count = room.filled(from: descriptor, at: place) else {
      return .failure(.unreadable(String(cString: strerror(errno))))
    }
    return .success(count)
  }

  /// A moment, as files have it.
  public struct Moment: Sendable {
    fileprivate var time: timespec
  }

  /// The present moment, by the clock that stamps files.
  public static var now: Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME_COARSE, &time)
    return Moment(time: time)
  }

  /// Writes a pack beside its place, syncs it and renames it: whoever has the old one mapped keeps it whole.
  ///
  /// The file is stamped with the moment when its making began, so that what was changed meanwhile is later. An old pack
  /// that is whole stays as `PATH.previous`. Returns what went wrong, in the system's words.
  public static func save(_ bytes: [UInt8], to path: String, asOf moment: Moment) -> String? {
    let beside = "\(path).new-\(getpid())"
    let descriptor = Glibc.open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return String(cString: strerror(errno)) }
    var problem = writeAll(bytes, to: descriptor)
    if problem == nil, futimens(descriptor, [moment.time, moment.time]) != 0 || fsync(descriptor) != 0 {
      problem = errno
    }
    if close(descriptor) != 0, problem == nil { problem = errno }
    if problem == nil {
      keep(path)
      if rename(beside, path) != 0 { problem = errno }
    }
    if problem != nil { unlink(beside) }
    return problem.map { String(cString: strerror($0)) }
  }

  /// Lets a pack that is whole be found as the previous one; the other names of one that is not stay as they are.
  private static func keep(_ path: String) {
    guard (try? open(path)) != nil else { return }
    let beside = "\(path).previous-\(getpid())"
    if link(path, beside) == 0, rename(beside, path + ".previous") != 0 { unlink(beside) }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return errno }
      written += count
    }
    return nil
  }
}

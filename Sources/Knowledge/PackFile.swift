internal import Glibc

/// A pack on disk.
public enum PackFile {
  /// Opens a pack: its head and the checksum of the whole file are looked at each time.
  ///
  /// The checksum reads through a small buffer, so that a start does not hold the whole file in memory.
  public static func open(_ path: String) throws(PackError) -> Pack {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(String(cString: strerror(errno))) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(String(cString: strerror(errno))) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .foreign }
    let count = Int(status.st_size)
    try check(descriptor, count: count)
    guard let memory = PackMemory(descriptor: descriptor, count: count) else {
      throw .unreadable(String(cString: strerror(errno)))
    }
    return try Pack(memory, isChecked: true)
  }

  private static func check(_ descriptor: Int32, count: Int) throws(PackError) {
    var sum = Checksum()
    var wanted: UInt64 = 0
    var place = 0
    var buffer = [UInt8](repeating: 0, count: 1 << 17)
    while place < count || place == 0 {
      let length = fill(&buffer, from: descriptor, at: place)
      if length < 0 { throw .unreadable(String(cString: strerror(errno))) }
      if place == 0 {
        let head = PackedBytes(PackMemory(Array(buffer[..<min(length, Pack.headLength)])))
        _ = try Pack.sectionCount(head, length: count)
        wanted = head.number(at: 24, as: UInt64.self)
      }
      guard length == min(buffer.count, count - place) else { throw .truncated }
      buffer.withUnsafeBytes { bytes in
        if place == 0 { sum.take(UnsafeRawBufferPointer(rebasing: bytes[..<24])) }
        sum.take(UnsafeRawBufferPointer(rebasing: bytes[(place == 0 ? Pack.headLength : 0)..<length]))
      }
      place += length
    }
    guard sum.value == wanted else { throw .damaged }
  }

  /// Fills a buffer from a place of a file; the number of bytes that were there, or -1.
  private static func fill(_ buffer: inout [UInt8], from descriptor: Int32, at place: Int) -> Int {
    var filled = 0
    while filled < buffer.count {
      let count = buffer.withUnsafeMutableBytes { bytes in
        pread(descriptor, bytes.baseAddress.map { $0 + filled }, bytes.count - filled, place + filled)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0 { return -1 }
      if count == 0 { break }
      filled += count
    }
    return filled
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

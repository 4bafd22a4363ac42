internal import Glibc

/// The bytes of a pack where they lie: in a file that is mapped, or in memory of its own.
///
/// They never change, and are given back when nothing reads them any more.
public final class PackMemory: Sendable {
  nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
  private nonisolated(unsafe) let room: UnsafeMutableRawBufferPointer
  private let isMapped: Bool
  /// The file, where short looks at parts of it read them; else -1.
  private let descriptor: Int32
  /// Whether parts are read from the file when they are looked at: what is mapped stays untouched then.
  @usableFromInline let isReadInParts: Bool

  /// A copy of some bytes.
  public convenience init(_ copied: [UInt8]) {
    self.init(count: copied.count) { $0.copyBytes(from: copied) }
  }

  /// Bytes that are written once.
  private init(count: Int, _ write: (UnsafeMutableRawBufferPointer) -> Void) {
    room = UnsafeMutableRawBufferPointer.allocate(byteCount: max(count, 1), alignment: 64)
    let own = UnsafeMutableRawBufferPointer(rebasing: room[..<count])
    write(own)
    bytes = UnsafeRawBufferPointer(own)
    (isMapped, descriptor, isReadInParts) = (false, -1, false)
  }

  /// A file of `count` bytes, more than none, mapped for reading; nil where the system refuses.
  ///
  /// A mapped file must not be cut short by anybody: packs are replaced, never rewritten.
  init?(descriptor: Int32, count: Int, isReadInParts: Bool) {
    // At half of a large page, since where file and memory agree on these one look brings 2 MiB.
    let large = 1 << 21
    let length = count + 2 * large
    guard
      let start = mmap(nil, length, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0), start != MAP_FAILED
    else { return nil }
    let place = start + (large + large / 2 - Int(bitPattern: start) & (large - 1))
    guard let mapped = mmap(place, count, PROT_READ, MAP_PRIVATE | MAP_FIXED, descriptor, 0), mapped != MAP_FAILED
    else {
      munmap(start, length)
      return nil
    }
    bytes = UnsafeRawBufferPointer(start: mapped, count: count)
    room = UnsafeMutableRawBufferPointer(start: start, count: length)
    isMapped = true
    self.descriptor = isReadInParts ? fcntl(descriptor, F_DUPFD_CLOEXEC, 0) : -1
    self.isReadInParts = self.descriptor >= 0
  }

  /// Calls `body` with a part, read from the file into room of its own.
  @usableFromInline func reading<Result>(
    _ part: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(byteCount: part.count, alignment: 8) { body(read(part, into: $0)) }
  }

  /// A part that is read from the file, nil where parts are looked at where they lie.
  func copy(of part: UnsafeRawBufferPointer) -> PackMemory? {
    guard isReadInParts else { return nil }
    return PackMemory(count: part.count) { room in
      let found = read(part, into: room)
      if found.baseAddress == part.baseAddress { room.copyMemory(from: found) }
    }
  }

  /// Reads a part into some room; what the file does not give is there where it is mapped.
  private func read(_ part: UnsafeRawBufferPointer, into room: UnsafeMutableRawBufferPointer) -> UnsafeRawBufferPointer
  {
    guard let start = part.baseAddress, let first = bytes.baseAddress,
      room.filled(from: descriptor, at: start - first) == part.count
    else { return part }
    return UnsafeRawBufferPointer(room)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if isMapped {
      munmap(room.baseAddress, room.count)
    } else {
      room.deallocate()
    }
  }
}

extension UnsafeMutableRawBufferPointer {
  /// Fills the room from a place of a file; returns the number of bytes that were there, or nil, and then `errno` says why.
  func filled(from descriptor: Int32, at place: Int) -> Int? {
    var filled = 0
    while filled < count {
      let count = pread(descriptor, baseAddress.map { $0 + filled }, count - filled, off_t(place + filled))
      if count < 0, errno == EINTR { continue }
      if count < 0 { return nil }
      if count == 0 { break }
      filled += count
    }
    return filled
  }
}

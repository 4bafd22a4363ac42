internal import Glibc
internal import Synchronization

/// The bytes of a pack where they lie: in a file that is mapped, or in memory of its own.
///
/// They never change, and are given back when nothing reads them any more.
public final class PackMemory: Sendable {
  nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
  private nonisolated(unsafe) let room: UnsafeMutableRawBufferPointer
  private let isMapped: Bool
  /// The file, where short looks at parts of it read them; else -1.
  private let descriptor: Int32
  /// The checksums of the file's blocks, where parts are read from it.
  private let sums: [UInt8]
  private let damaged = Atomic<Bool>(false)
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
    (isMapped, descriptor, isReadInParts, sums) = (false, -1, false, [])
  }

  /// A file of `count` bytes, more than none, mapped for reading; nil where the system refuses.
  ///
  /// With the sums of its blocks parts are read from it, and checked, when they are looked at. A mapped file must not be cut
  /// short by anybody: packs are replaced, never rewritten.
  init?(descriptor: Int32, count: Int, sums: [UInt8]?) {
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
    self.sums = sums ?? []
    self.descriptor = sums != nil ? fcntl(descriptor, F_DUPFD_CLOEXEC, 0) : -1
    isReadInParts = sums != nil
  }

  /// Whether a part that was read is not as it was written, or could not be read.
  var isDamaged: Bool { damaged.load(ordering: .relaxed) }

  /// Calls `body` with a part, read from the file into room of its own; empty where it is damaged.
  @usableFromInline func reading<Result>(
    _ part: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    let blocks = blocks(around: part)
    return withUnsafeTemporaryAllocation(byteCount: blocks.count, alignment: 64) { room in
      guard read(blocks, into: room) else { return body(UnsafeRawBufferPointer(start: nil, count: 0)) }
      let start = place(of: part) - blocks.lowerBound
      return body(UnsafeRawBufferPointer(rebasing: room[start..<start + part.count]))
    }
  }

  /// A part that is read from the file, empty where it is damaged; nil where parts are looked at where they lie.
  func copy(of part: UnsafeRawBufferPointer) -> PackedBytes? {
    guard isReadInParts else { return nil }
    let blocks = blocks(around: part)
    var isRight = false
    let memory = PackMemory(count: blocks.count) { isRight = read(blocks, into: $0) }
    let start = place(of: part) - blocks.lowerBound
    return isRight ? PackedBytes(memory)[start..<start + part.count] : PackedBytes()
  }

  private func place(of part: UnsafeRawBufferPointer) -> Int {
    guard let start = part.baseAddress, let first = bytes.baseAddress else { return 0 }
    return start - first
  }

  /// The whole blocks that a part lies in, as far as there are sums for them.
  private func blocks(around part: UnsafeRawBufferPointer) -> Range<Int> {
    let start = place(of: part)
    let first = start / Checksum.blockLength * Checksum.blockLength
    let end = PackSums.count(start + part.count) * Checksum.blockLength
    return first..<max(first, min(end, bytes.count - sums.count))
  }

  /// Reads blocks into some room; whether they are as they were written.
  private func read(_ blocks: Range<Int>, into room: UnsafeMutableRawBufferPointer) -> Bool {
    let isRight =
      room.filled(from: descriptor, at: blocks.lowerBound) == blocks.count
      && sums.withUnsafeBytes { PackSums($0).areRight(UnsafeRawBufferPointer(room), from: blocks.lowerBound) }
    if !isRight { damaged.store(true, ordering: .relaxed) }
    return isRight
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

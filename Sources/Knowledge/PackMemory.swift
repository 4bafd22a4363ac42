internal import Glibc

/// The bytes of a pack where they lie: in a file that is mapped, or in memory of its own.
///
/// They never change, and are given back when nothing reads them any more.
public final class PackMemory: Sendable {
  nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool

  /// A copy of some bytes.
  public init(_ copied: [UInt8]) {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: max(copied.count, 1), alignment: 64)
    room.copyBytes(from: copied)
    bytes = UnsafeRawBufferPointer(rebasing: room[..<copied.count])
    isMapped = false
  }

  /// A file of `count` bytes, more than none, mapped for reading; nil where the system refuses.
  ///
  /// A mapped file must not be cut short by anybody: packs are replaced, never rewritten.
  init?(descriptor: Int32, count: Int) {
    guard let start = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else { return nil }
    bytes = UnsafeRawBufferPointer(start: start, count: count)
    isMapped = true
  }

  deinit {
    if isMapped {
      munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    } else {
      bytes.deallocate()
    }
  }
}

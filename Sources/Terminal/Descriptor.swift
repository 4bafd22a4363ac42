import Glibc

/// Reading from, writing to and waiting for file descriptors, without buffers.
enum Descriptor {
  /// Writes all bytes; gives up when the other side is gone.
  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }

  /// What can be read now, at most 4096 bytes; empty when there is nothing or the end was reached.
  static func read(_ descriptor: Int32) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      count = max(0, Glibc.read(descriptor, buffer.baseAddress, buffer.count))
    }
  }

  /// Waits until one of the descriptors has something, at most so many milliseconds, for ever if nil.
  ///
  /// Returns what each has, as poll's bits; all 0 after the time, and when a signal came.
  static func wait(_ descriptors: [Int32], milliseconds: Int?) -> [Int32] {
    var list = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let count = poll(&list, nfds_t(list.count), Int32(clamping: milliseconds ?? -1))
    return list.map { count > 0 ? Int32($0.revents) : 0 }
  }

  /// Milliseconds of a clock that only goes forward.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

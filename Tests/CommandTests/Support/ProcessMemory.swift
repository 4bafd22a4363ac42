import Glibc

/// The memory of a running process.
struct ProcessMemory {
  let process: pid_t

  /// Whether we may read the memory of processes that are not our children: root in a container often may not.
  static var isReadable: Bool {
    let scope = fileBytes("/proc/sys/kernel/yama/ptrace_scope")?.first ?? UInt8(ascii: "0")
    let capabilities = String(decoding: fileBytes("/proc/self/status") ?? [], as: UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix("CapEff:") }.flatMap { Int($0.dropFirst(7).filter(\.isHexDigit), radix: 16) }
    let tracing = 1 << 19
    return scope == UInt8(ascii: "0") || (capabilities ?? 0) & tracing != 0
  }

  /// How often a text stands in it.
  func count(of text: String) throws -> Int {
    let path = "/proc/\(process)/mem"
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(path) }
    defer { close(descriptor) }
    return try ranges().reduce(0) { $0 + occurrences(of: Array(text.utf8), in: $1, of: descriptor) }
  }

  /// The environment the process was started with.
  func variables() -> [String] {
    (fileBytes("/proc/\(process)/environ") ?? []).split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  /// What can be read; the kernel's own pages cannot.
  private func ranges() throws -> [Range<Int>] {
    guard let maps = fileBytes("/proc/\(process)/maps") else { throw SystemError("/proc/\(process)/maps") }
    return String(decoding: maps, as: UTF8.self).split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ")
      let ends = fields[0].split(separator: "-").compactMap { Int($0, radix: 16) }
      let isKernels = line.contains("[vvar") || line.contains("[vsyscall]")
      guard fields[1].hasPrefix("r"), ends.count == 2, !isKernels else { return nil }
      return ends[0]..<ends[1]
    }
  }

  /// Reads a range in parts that overlap by the length of the text less one.
  private func occurrences(of text: [UInt8], in range: Range<Int>, of descriptor: Int32) -> Int {
    var found = 0
    var place = range.lowerBound
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while range.upperBound - place >= text.count {
      let count = pread(descriptor, &buffer, min(buffer.count, range.upperBound - place), off_t(place))
      guard count >= text.count else { break }
      found += buffer.withUnsafeBytes { occurrences(of: text, in: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
      place += count - text.count + 1
    }
    return found
  }

  private func occurrences(of text: [UInt8], in bytes: UnsafeRawBufferPointer) -> Int {
    guard let start = bytes.baseAddress else { return 0 }
    var found = 0
    var offset = 0
    while offset + text.count <= bytes.count {
      guard let hit = memchr(start + offset, Int32(text[0]), bytes.count - text.count + 1 - offset) else { break }
      offset = UnsafeRawPointer(hit) - start
      if memcmp(start + offset, text, text.count) == 0 { found += 1 }
      offset += 1
    }
    return found
  }
}

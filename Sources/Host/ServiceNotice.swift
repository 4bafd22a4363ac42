internal import Glibc

/// Tells the service manager how the program is, as sd_notify does: ready, alive, and what it does now.
///
/// Outside of a service every call does nothing.
public struct ServiceNotice: Sendable {
  /// Milliseconds within which `alive()` must be called again and again, half of what the manager waits; nil for never.
  public let interval: Int?
  private let address: [UInt8]?

  /// A notice to the socket that NOTIFY_SOCKET names; a leading `@` is an abstract one.
  ///
  /// `watchdog` is WATCHDOG_USEC. What is no path, and no number, is as if it were not there.
  public init(socket: String, watchdog: String) {
    let name = Array(socket.utf8)
    let isNamed = name.first.map { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "@") } ?? false
    address = isNamed && name.count > 1 && name.count < Self.longest ? name : nil
    interval = Int(watchdog).flatMap { $0 > 0 ? max(1, $0 / 2_000) : nil }
  }

  /// That the program takes keys now.
  public func ready(_ status: String = "") {
    send("READY=1" + (status.isEmpty ? "" : "\nSTATUS=\(status)"))
  }

  /// That the program has not hung.
  public func alive() {
    send("WATCHDOG=1")
  }

  /// That the program ends.
  public func stopping() {
    send("STOPPING=1")
  }

  private static let longest = MemoryLayout.size(ofValue: sockaddr_un().sun_path)

  private func send(_ text: String) {
    guard let name = address else { return }
    let end = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard end >= 0 else { return }
    defer { close(end) }
    var to = sockaddr_un()
    to.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &to.sun_path) { path in
      path.copyBytes(from: name)
      if name[0] == UInt8(ascii: "@") { path[0] = 0 }
    }
    let length = MemoryLayout<sa_family_t>.size + name.count + (name[0] == UInt8(ascii: "@") ? 0 : 1)
    let bytes = Array(text.utf8)
    withUnsafePointer(to: &to) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        _ = sendto(end, bytes, bytes.count, Int32(MSG_NOSIGNAL), address, socklen_t(length))
      }
    }
  }
}

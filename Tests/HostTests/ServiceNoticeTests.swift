import Glibc
import Testing

@testable import Host

/// What the service manager hears.
@Suite struct ServiceNoticeTests {
  @Test(arguments: [false, true]) func theManagerHears(isAbstract: Bool) throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    let name = isAbstract ? "@" + folder.path : folder.path + "/notify"
    let manager = try Manager(name)
    defer { manager.close() }
    let notice = ServiceNotice(socket: name, watchdog: "20000000")
    #expect(notice.interval == 10_000)
    notice.ready("open")
    notice.alive()
    notice.stopping()
    #expect([manager.next(), manager.next(), manager.next()] == ["READY=1\nSTATUS=open", "WATCHDOG=1", "STOPPING=1"])
  }

  @Test(arguments: ["", "notify", "@", "/nowhere/notify", "/" + String(repeating: "x", count: 200)])
  func withoutAManagerNothingHappens(socket: String) {
    ServiceNotice(socket: socket, watchdog: "").ready()
  }

  @Test(arguments: [("", nil), ("0", nil), ("-5", nil), ("soon", nil), ("1", 1), ("3000000", 1_500)])
  func theWatchdogIsFedTwiceInItsTime(watchdog: String, interval: Int?) {
    #expect(ServiceNotice(socket: "", watchdog: watchdog).interval == interval)
  }

  @Test func noConsoleNoHold() {
    #expect(!VirtualTerminal.hold())
    signal(SIGUSR1, SIG_DFL)
  }
}

/// A socket as systemd has it.
private struct Manager {
  let descriptor: Int32

  init(_ name: String) throws {
    descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { path in
      path.copyBytes(from: name.utf8)
      if name.hasPrefix("@") { path[0] = 0 }
    }
    let length = socklen_t(2 + name.utf8.count + (name.hasPrefix("@") ? 0 : 1))
    let end = descriptor
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(end, $0, length) }
    }
    guard result == 0 else { throw SystemError(number: errno) }
  }

  func next() -> String {
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = recv(descriptor, &bytes, bytes.count, Int32(MSG_DONTWAIT))
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  func close() { Glibc.close(descriptor) }
}

internal import Glibc

/// Looks at the machine that a kiosk stands on; nothing is changed.
public struct HostCheck: Sendable {
  private let root: String
  private let user: UInt32

  /// A check of the files below a root, as a user; nil is the one who asks.
  ///
  /// What cannot be read is taken to be shut, but for logind's settings: without them its own hold.
  public init(root: String = "", user: UInt32? = nil) {
    self.root = root
    self.user = user ?? getuid()
  }

  /// What is open, the widest doors first.
  public var findings: [Finding] {
    let all = [
      superuser, sysrq, controlAltDelete, spareTerminals, reservedTerminal, gettys, login, powerKey, blanking, messages,
      swap,
      cores, storage,
    ]
    return all.compactMap { $0 }
  }

  // MARK: Who runs it

  private var superuser: Finding? {
    user == 0
      ? Finding(what: "the kiosk runs as root", remedy: "run it by signpost-kiosk.service, as its own account") : nil
  }

  // MARK: Keys that the kernel and systemd hear

  private var sysrq: Finding? {
    let value = number("/proc/sys/kernel/sysrq")
    guard let value, value != 0 else { return nil }
    return Finding(
      what: "Alt+SysRq is heard (kernel.sysrq is \(value))",
      remedy: "put kernel.sysrq = 0 into /etc/sysctl.d and run sysctl --system")
  }

  private var controlAltDelete: Finding? {
    guard hasSystemd, !isMasked("ctrl-alt-del.target") else { return nil }
    return Finding(what: "Ctrl+Alt+Del restarts the machine", remedy: "run systemctl mask ctrl-alt-del.target")
  }

  private var spareTerminals: Finding? {
    guard hasSystemd, setting("NAutoVTs") != "0" else { return nil }
    return Finding(what: "a switch of consoles starts a login there", remedy: "set NAutoVTs=0 in logind.conf")
  }

  private var reservedTerminal: Finding? {
    guard hasSystemd, setting("ReserveVT") != "0" else { return nil }
    return Finding(what: "console 6 is kept for a login", remedy: "set ReserveVT=0 in logind.conf")
  }

  private var gettys: Finding? {
    let open = (2...6).filter { number in
      exists("/etc/systemd/system/getty.target.wants/getty@tty\(number).service")
        && !isMasked("getty@tty\(number).service")
    }
    guard !open.isEmpty else { return nil }
    let names = open.map { "getty@tty\($0)" }.joined(separator: " ")
    return Finding(what: "a login waits on other consoles: \(names)", remedy: "run systemctl mask \(names)")
  }

  private var login: Finding? {
    guard exists("/etc/systemd/system/getty.target.wants/getty@tty1.service"), !isMasked("getty@tty1.service"),
      exists("/etc/systemd/system/multi-user.target.wants/signpost-kiosk.service") == false
    else { return nil }
    return Finding(
      what: "a login waits on this console",
      remedy: "run systemctl enable signpost-kiosk.service, which takes its place")
  }

  private var powerKey: Finding? {
    guard hasSystemd, setting("HandlePowerKey") != "ignore" else { return nil }
    return Finding(what: "the power key turns the machine off", remedy: "set HandlePowerKey=ignore in logind.conf")
  }

  // MARK: What the room sees

  private var blanking: Finding? {
    guard let seconds = number("/sys/module/kernel/parameters/consoleblank"), seconds > 0 else { return nil }
    return Finding(
      what: "the screen goes dark after \(seconds) seconds", remedy: "add consoleblank=0 to the kernel's command line")
  }

  private var messages: Finding? {
    guard let level = number("/proc/sys/kernel/printk"), level > 3 else { return nil }
    return Finding(
      what: "messages of the kernel appear on the screen (kernel.printk begins with \(level))",
      remedy: "put kernel.printk = 3 3 3 3 into /etc/sysctl.d")
  }

  // MARK: What may stay behind

  private var swap: Finding? {
    let devices = (text("/proc/swaps") ?? "").split(separator: "\n").dropFirst().compactMap {
      $0.split(separator: " ").first
    }
    guard !devices.isEmpty else { return nil }
    return Finding(
      what: "memory can be written to \(devices.joined(separator: ", "))",
      remedy: "run swapoff -a and take it out of /etc/fstab")
  }

  private var cores: Finding? {
    let pattern = (text("/proc/sys/kernel/core_pattern") ?? "").filter { $0 != "\n" }
    guard pattern.hasPrefix("|"), !pattern.hasPrefix("|/bin/false") else { return nil }
    return Finding(
      what: "a crash is handed to \(pattern.dropFirst().prefix { $0 != " " })",
      remedy: "put kernel.core_pattern = |/bin/false into /etc/sysctl.d")
  }

  private var storage: Finding? {
    let folder = "/sys/bus/usb/devices"
    let open = names(folder).filter { name in
      name.hasPrefix("usb") && (number("\(folder)/\(name)/authorized_default") ?? 0) != 0
    }
    guard !open.isEmpty else { return nil }
    return Finding(
      what: "any USB device is taken as it is plugged in",
      remedy: "set authorized_default to 0 by udev, or use usbguard")
  }

  // MARK: Files

  private var hasSystemd: Bool { exists("/run/systemd/system") || exists("/etc/systemd/system") }

  private func isMasked(_ unit: String) -> Bool {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = readlink("\(root)/etc/systemd/system/\(unit)", &buffer, buffer.count - 1)
    return count > 0 && buffer.prefix(count).map { UInt8(bitPattern: $0) }.elementsEqual("/dev/null".utf8)
  }

  /// A setting of logind: its file, then its drop-ins in the order of their names; the last says.
  private func setting(_ key: String) -> String? {
    let folders = ["/usr/lib/systemd/logind.conf.d", "/etc/systemd/logind.conf.d"]
    let parts = folders.flatMap { folder in
      names(folder).filter { $0.hasSuffix(".conf") }.map { (name: $0, path: "\(folder)/\($0)") }
    }
    let paths = ["/etc/systemd/logind.conf"] + parts.sorted { $0.name < $1.name }.map(\.path)
    let lines = paths.compactMap { text($0) }.flatMap { $0.split(separator: "\n") }
    return lines.last { $0.hasPrefix(key + "=") }.map { String($0.dropFirst(key.count + 1)) }
  }

  private func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(root + path, &status) == 0
  }

  private func number(_ path: String) -> Int? {
    text(path).flatMap { Int($0.prefix { $0.isNumber }) }
  }

  private func text(_ path: String) -> String? {
    let file = open(root + path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(file, &bytes, bytes.count)
    return count < 0 ? nil : String(decoding: bytes[..<count], as: UTF8.self)
  }

  private func names(_ path: String) -> [String] {
    guard let folder = opendir(root + path) else { return [] }
    defer { closedir(folder) }
    var found: [String] = []
    while let entry = readdir(folder) {
      found.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return found.filter { !$0.hasPrefix(".") }.sorted()
  }
}

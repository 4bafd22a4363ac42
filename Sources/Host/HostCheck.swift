/// Looks at the machine that a kiosk stands on; nothing is changed.
public struct HostCheck: Sendable {
  /// Who wants to know.
  public enum Asker: Equatable, Sendable {
    /// The kiosk itself, which runs as a user.
    case kiosk(user: UInt32)
    /// A person, as a rule root; the kiosk is the installed service, with a PIN beside its site file.
    case administrator(site: String)
  }

  private let files: MachineFiles
  private let asker: Asker
  private let keys: [String]

  /// A check of this machine.
  ///
  /// What cannot be read is taken to be shut, but for the settings of systemd: without them its own hold. They are read
  /// from files: what runs takes them with the next start of the machine.
  public init(for asker: Asker) {
    self.init(files: MachineFiles(), asker: asker, keys: Keymap.ofConsole)
  }

  /// A check of files, and of the names of keys that lead away.
  init(files: MachineFiles, asker: Asker, keys: [String]) {
    (self.files, self.asker, self.keys) = (files, asker, keys)
  }

  /// What is open, the widest doors first.
  public var findings: [Finding] {
    let all = [
      superuser, sysrq, controlAltDelete, burst, consoleKeys, spareTerminals, reservedTerminal, gettys, login, powerKey,
      pin, blanking, messages, swap, cores, storage,
    ]
    return all.compactMap { $0 }
  }

  // MARK: Who runs it

  private var superuser: Finding? {
    switch asker {
    case .kiosk(let user):
      guard user == 0 else { return nil }
      return Finding(what: "the kiosk runs as root", remedy: "run it by signpost-kiosk.service, as its own account")
    case .administrator:
      guard let unit = KioskUnit(files) else { return nil }
      guard let account = unit.account, account != "root", account != "0" else {
        return Finding(
          what: "\(KioskUnit.name) runs the kiosk as root",
          remedy: "run systemctl edit \(KioskUnit.name) and put User=signpost-kiosk under [Service]")
      }
      guard unit.isAccountMissing else { return nil }
      return Finding(what: "there is no account '\(account)' for the kiosk to run as", remedy: "run systemd-sysusers")
    }
  }

  /// Without one nobody can look at the staff page, or stop the kiosk by it.
  private var pin: Finding? {
    guard case .administrator(let site) = asker, !PinFile(beside: files.root + site).mayHoldHash else { return nil }
    return Finding(what: "no staff PIN is set", remedy: "run signpost site pin")
  }

  // MARK: Keys that the kernel and systemd hear

  private var sysrq: Finding? {
    let value = files.number("/proc/sys/kernel/sysrq")
    guard let value, value != 0 else { return nil }
    return Finding(
      what: "Alt+SysRq is heard (kernel.sysrq is \(value))",
      remedy: "put kernel.sysrq = 0 into /etc/sysctl.d and run sysctl --system")
  }

  private var controlAltDelete: Finding? {
    guard hasSystemd, !isMasked("ctrl-alt-del.target") else { return nil }
    return Finding(what: "Ctrl+Alt+Del restarts the machine", remedy: "run systemctl mask ctrl-alt-del.target")
  }

  private var burst: Finding? {
    guard hasSystemd, setting("CtrlAltDelBurstAction", of: "system") != "none" else { return nil }
    return Finding(
      what: "Ctrl+Alt+Del pressed seven times restarts the machine",
      remedy: "set CtrlAltDelBurstAction=none in system.conf")
  }

  private var consoleKeys: Finding? {
    guard !keys.isEmpty else { return nil }
    return Finding(
      what: "the console's keymap has keys that lead away: \(keys.joined(separator: " "))",
      remedy: "load one by loadkeys in which they are VoidSymbol")
  }

  private var spareTerminals: Finding? {
    guard hasSystemd, setting("NAutoVTs", of: "logind") != "0" else { return nil }
    return Finding(what: "a switch of consoles starts a login there", remedy: "set NAutoVTs=0 in logind.conf")
  }

  private var reservedTerminal: Finding? {
    guard hasSystemd, setting("ReserveVT", of: "logind") != "0" else { return nil }
    return Finding(what: "console 6 is kept for a login", remedy: "set ReserveVT=0 in logind.conf")
  }

  private var gettys: Finding? {
    let open = (2...6).filter { number in
      files.exists("/etc/systemd/system/getty.target.wants/getty@tty\(number).service")
        && !isMasked("getty@tty\(number).service")
    }
    guard !open.isEmpty else { return nil }
    let names = open.map { "getty@tty\($0)" }.joined(separator: " ")
    return Finding(what: "a login waits on other consoles: \(names)", remedy: "run systemctl mask \(names)")
  }

  private var login: Finding? {
    guard files.exists("/etc/systemd/system/getty.target.wants/getty@tty1.service"), !isMasked("getty@tty1.service"),
      files.exists("/etc/systemd/system/multi-user.target.wants/signpost-kiosk.service") == false
    else { return nil }
    return Finding(
      what: "a login waits on this console",
      remedy: "run systemctl enable signpost-kiosk.service, which takes its place")
  }

  private var powerKey: Finding? {
    guard hasSystemd, setting("HandlePowerKey", of: "logind") != "ignore" else { return nil }
    return Finding(what: "the power key turns the machine off", remedy: "set HandlePowerKey=ignore in logind.conf")
  }

  // MARK: What the room sees

  private var blanking: Finding? {
    guard let seconds = files.number("/sys/module/kernel/parameters/consoleblank"), seconds > 0 else { return nil }
    return Finding(
      what: "the screen goes dark after \(seconds) seconds", remedy: "add consoleblank=0 to the kernel's command line")
  }

  private var messages: Finding? {
    guard let level = files.number("/proc/sys/kernel/printk"), level > 3 else { return nil }
    return Finding(
      what: "messages of the kernel appear on the screen (kernel.printk begins with \(level))",
      remedy: "put kernel.printk = 3 3 3 3 into /etc/sysctl.d")
  }

  // MARK: What may stay behind

  private var swap: Finding? {
    let devices = (files.text("/proc/swaps") ?? "").split(separator: "\n").dropFirst().compactMap {
      $0.split(separator: " ").first
    }
    guard !devices.isEmpty else { return nil }
    return Finding(
      what: "memory can be written to \(devices.joined(separator: ", "))",
      remedy: "run swapoff -a and take it out of /etc/fstab")
  }

  private var cores: Finding? {
    let pattern = (files.text("/proc/sys/kernel/core_pattern") ?? "").filter { $0 != "\n" }
    guard pattern.hasPrefix("|"), !pattern.hasPrefix("|/bin/false") else { return nil }
    return Finding(
      what: "a crash is handed to \(pattern.dropFirst().prefix { $0 != " " })",
      remedy: "put kernel.core_pattern = |/bin/false into /etc/sysctl.d")
  }

  private var storage: Finding? {
    let folder = "/sys/bus/usb/devices"
    let open = files.names(folder).filter { name in
      name.hasPrefix("usb") && (files.number("\(folder)/\(name)/authorized_default") ?? 0) != 0
    }
    guard !open.isEmpty else { return nil }
    return Finding(
      what: "any USB device is taken as it is plugged in",
      remedy: "set authorized_default to 0 by udev, or use usbguard")
  }

  // MARK: systemd

  private var hasSystemd: Bool { files.exists("/run/systemd/system") || files.exists("/etc/systemd/system") }

  private func isMasked(_ unit: String) -> Bool {
    files.target(ofLink: "/etc/systemd/system/\(unit)") == "/dev/null"
  }

  private func setting(_ key: String, of daemon: String) -> String? {
    files.setting(key, in: ["/etc/systemd/\(daemon).conf"], and: "systemd/\(daemon).conf.d")
  }
}

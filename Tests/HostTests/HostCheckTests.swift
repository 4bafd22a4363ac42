import Testing

@testable import Host

/// What on a machine is open, from a tree of files.
@Suite struct HostCheckTests {
  /// Files of a machine on which nothing is open.
  static let closed = [
    "proc/sys/kernel/sysrq": "0\n", "etc/systemd/logind.conf": "#NAutoVTs=6\nReserveVT=6\n",
    "etc/systemd/logind.conf.d/50-kiosk.conf": "[Login]\nNAutoVTs=0\nReserveVT=0\nHandlePowerKey=ignore\n",
    "sys/module/kernel/parameters/consoleblank": "0\n", "proc/swaps": "Filename Type Size Used Priority\n",
    "proc/sys/kernel/core_pattern": "|/bin/false\n", "proc/sys/kernel/printk": "3\t4\t1\t7\n",
    "sys/bus/usb/devices/usb1/authorized_default": "0\n",
    "etc/systemd/system/multi-user.target.wants/signpost-kiosk.service": "",
    "etc/systemd/system/getty.target.wants/getty@tty1.service": "",
  ]
  static let masked = ["ctrl-alt-del.target", "getty@tty2.service"]

  /// A file that differs, and what is then found.
  static let doors: [(file: String, text: String, what: String)] = [
    ("proc/sys/kernel/sysrq", "438\n", "Alt+SysRq is heard (kernel.sysrq is 438)"),
    ("etc/systemd/logind.conf.d/60-more.conf", "NAutoVTs=6\n", "a switch of consoles starts a login there"),
    ("etc/systemd/logind.conf.d/60-more.conf", "ReserveVT=6\n", "console 6 is kept for a login"),
    ("etc/systemd/logind.conf.d/60-more.conf", "HandlePowerKey=poweroff\n", "the power key turns the machine off"),
    ("sys/module/kernel/parameters/consoleblank", "600\n", "the screen goes dark after 600 seconds"),
    (
      "proc/sys/kernel/printk", "7\t4\t1\t7\n",
      "messages of the kernel appear on the screen (kernel.printk begins with 7)"
    ),
    ("proc/swaps", "Filename Type Size\n/dev/sda2 partition 1\n", "memory can be written to /dev/sda2"),
    (
      "proc/sys/kernel/core_pattern", "|/usr/lib/systemd/systemd-coredump %P\n",
      "a crash is handed to /usr/lib/systemd/systemd-coredump"
    ),
    ("sys/bus/usb/devices/usb1/authorized_default", "1\n", "any USB device is taken as it is plugged in"),
    ("etc/systemd/system/getty.target.wants/getty@tty3.service", "", "a login waits on other consoles: getty@tty3"),
  ]

  @Test func nothingIsOpen() throws {
    try onMachine(Self.closed, masked: Self.masked) { #expect($0.findings == []) }
  }

  @Test(arguments: doors) func aDoorIsFound(file: String, text: String, what: String) throws {
    try onMachine(Self.closed.merging([file: text]) { $1 }, masked: Self.masked) { check in
      #expect(check.findings.map(\.what) == [what])
      #expect(check.findings.allSatisfy { !$0.remedy.isEmpty && $0.description == "\($0.what); \($0.remedy)" })
    }
  }

  @Test func unitsThatAreNotMaskedAreFound() throws {
    let gettys = ["etc/systemd/system/getty.target.wants/getty@tty2.service": ""]
    try onMachine(Self.closed.merging(gettys) { $1 }, masked: []) { check in
      #expect(
        check.findings.map(\.remedy)
          == ["run systemctl mask ctrl-alt-del.target", "run systemctl mask getty@tty2"])
    }
  }

  @Test func aLoginOnThisConsoleAndRootAreFound() throws {
    var files = Self.closed
    files["etc/systemd/system/multi-user.target.wants/signpost-kiosk.service"] = nil
    try onMachine(files, masked: Self.masked, user: 0) { check in
      #expect(check.findings.map(\.what) == ["the kiosk runs as root", "a login waits on this console"])
    }
  }

  private func onMachine(
    _ files: [String: String], masked: [String], user: UInt32 = 990, _ body: (HostCheck) -> Void
  ) throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    for (path, text) in files { try folder.write(path, text) }
    for unit in masked { try folder.link("etc/systemd/system/\(unit)", to: "/dev/null") }
    body(HostCheck(root: folder.path, user: user))
  }
}

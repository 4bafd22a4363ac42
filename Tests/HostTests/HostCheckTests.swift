import Testing

@testable import Host

/// What on a machine is open, from a tree of files.
@Suite struct HostCheckTests {
  /// Files of a machine on which nothing is open.
  static let closed = [
    "proc/sys/kernel/sysrq": "0\n", "etc/systemd/logind.conf": "#NAutoVTs=6\nReserveVT=6\n",
    "usr/lib/systemd/logind.conf.d/50-kiosk.conf": "[Login]\nNAutoVTs=0\nReserveVT = 0\nHandlePowerKey=ignore\n",
    "usr/lib/systemd/system.conf.d/50-kiosk.conf": "[Manager]\nCtrlAltDelBurstAction=none\n",
    "usr/lib/systemd/system/signpost-kiosk.service": "[Service]\nUser=signpost-kiosk\nGroup=signpost-kiosk\n",
    "etc/passwd": "root:x:0:0::/root:/bin/sh\nsignpost-kiosk:x:990:990::/:/usr/sbin/nologin\n",
    "etc/signpost/pin": "$2b$10$" + String(repeating: "a", count: 53) + "\n",
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
    ("etc/systemd/logind.conf.d/50-kiosk.conf", "NAutoVTs=0\nReserveVT=0\n", "the power key turns the machine off"),
    (
      "etc/systemd/system.conf.d/60-more.conf", "CtrlAltDelBurstAction=reboot-force\n",
      "Ctrl+Alt+Del pressed seven times restarts the machine"
    ),
    (
      "etc/systemd/system/signpost-kiosk.service", "[Service]\nExecStart=/usr/bin/signpost kiosk\n",
      "signpost-kiosk.service runs the kiosk as root"
    ),
    (
      "etc/systemd/system/signpost-kiosk.service.d/override.conf", "[Service]\nUser=\n",
      "signpost-kiosk.service runs the kiosk as root"
    ),
    (
      "etc/systemd/system/signpost-kiosk.service.d/override.conf", "[Service]\nUser=kiosk\n",
      "there is no account 'kiosk' for the kiosk to run as"
    ),
    ("etc/signpost/pin", "\n", "no staff PIN is set"),
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

  @Test func aLoginOnThisConsoleAndARunningKioskOfRootsAreFound() throws {
    var files = Self.closed
    files["etc/systemd/system/multi-user.target.wants/signpost-kiosk.service"] = nil
    try onMachine(files, masked: Self.masked, asker: .kiosk(user: 0)) { check in
      #expect(check.findings.map(\.what) == ["the kiosk runs as root", "a login waits on this console"])
    }
    try onMachine(Self.closed, masked: Self.masked, asker: .kiosk(user: 990)) { #expect($0.findings == []) }
  }

  /// A desktop's session starts the kiosk where no service is installed.
  @Test func withoutAServiceNobodyIsJudgedAndWithoutAPinItIsSaid() throws {
    var files = Self.closed
    files["usr/lib/systemd/system/signpost-kiosk.service"] = nil
    files["etc/signpost/pin"] = nil
    try onMachine(files, masked: Self.masked) { #expect($0.findings.map(\.what) == ["no staff PIN is set"]) }
    try onMachine(files, masked: Self.masked, asker: .kiosk(user: 990)) { #expect($0.findings == []) }
  }

  @Test func keysThatLeadAwayAreNamed() throws {
    try onMachine(Self.closed, masked: Self.masked, keys: ["Console_1", "SAK"]) { check in
      #expect(check.findings.map(\.what) == ["the console's keymap has keys that lead away: Console_1 SAK"])
    }
  }

  /// Keys of a keymap, and what of them is named.
  struct Keys: Sendable {
    /// The numbers of a map and of a key, and what the key means there.
    let keys: [(map: UInt8, key: UInt8, means: UInt16)]
    let named: [String]
  }

  static let keymaps: [Keys] = [
    Keys(keys: [(0, 30, 0x0B61), (0, 59, 0x0100)], named: []),
    Keys(keys: [(8, 59, 0x0500), (12, 60, 0x0501)], named: ["Console_1", "Console_2"]),
    Keys(
      keys: [(8, 59, 0x0500), (8, 60, 0x0501), (255, 255, 0x050B)], named: ["Console_1", "...", "Console_12"]),
    Keys(
      keys: [
        (4, 99, 0x020F), (12, 111, 0x020C), (8, 105, 0x0210), (8, 106, 0x0211), (0, 70, 0x0206), (8, 103, 0x0212),
      ],
      named: ["Last_Console", "Boot", "SAK", "Decr_Console", "Incr_Console", "KeyboardSignal"]),
    Keys(
      keys: [(0, 70, 0x0209), (1, 70, 0x0203), (2, 70, 0x0202), (4, 70, 0x0204)],
      named: ["Show_Registers", "Show_Memory", "Show_State", "Scroll_Lock"]),
    Keys(keys: [(8, 59, 0x0200)], named: []),
  ]

  @Test(arguments: keymaps) func theKeymapIsReadWhole(_ keymap: Keys) {
    let found = Keymap.doors { map, key in
      guard keymap.keys.contains(where: { $0.map == map }) else { return 0x27F }
      return keymap.keys.first { $0.map == map && $0.key == key }?.means ?? 0x0200
    }
    #expect(found == keymap.named)
  }

  private func onMachine(
    _ files: [String: String], masked: [String],
    asker: HostCheck.Asker = .administrator(site: "/etc/signpost/site.yaml"), keys: [String] = [],
    _ body: (HostCheck) -> Void
  ) throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    for (path, text) in files { try folder.write(path, text) }
    for unit in masked { try folder.link("etc/systemd/system/\(unit)", to: "/dev/null") }
    body(HostCheck(files: MachineFiles(root: folder.path), asker: asker, keys: keys))
  }
}

/// The installed service of the kiosk, as far as it says who runs it.
struct KioskUnit {
  static let name = "signpost-kiosk.service"

  /// The account that it runs as; nil where it names none, and root it is.
  let account: String?
  /// Whether the account is none of this machine's.
  let isAccountMissing: Bool

  /// Nil where no service is installed: the kiosk may be started by a desktop's session.
  init?(_ files: MachineFiles) {
    let places = ["/etc", "/run", "/usr/local/lib", "/usr/lib", "/lib"].map { "\($0)/systemd/system/\(Self.name)" }
    guard places.contains(where: files.exists) else { return nil }
    let account = files.setting("User", in: places, and: "systemd/system/\(Self.name).d")
    self.account = account
    let accounts = files.text("/etc/passwd")?.split(separator: "\n").map { $0.split(separator: ":") } ?? []
    let isKnown = accounts.contains { entry in
      entry.first.map(String.init) == account || (entry.count > 2 && String(entry[2]) == account)
    }
    isAccountMissing = !accounts.isEmpty && !isKnown
  }
}

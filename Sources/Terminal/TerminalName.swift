/// The names under which to look for a terminal's description.
enum TerminalName {
  /// The name itself, then, when its family is known, one that describes the family well enough.
  ///
  /// Debian's base has no description of the newer emulators (those are in `ncurses-term`), but all of them understand
  /// xterm's; likewise what runs inside tmux or screen understands screen's. An empty name, as when TERM is not set, has
  /// no family.
  static func candidates(for name: String) -> [String] {
    let families: [(of: [String], name: String)] = [
      (["tmux", "screen"], "screen-256color"),
      (["foot", "kitty", "alacritty", "wezterm", "ghostty", "konsole", "vte", "xterm", "iterm"], "xterm-256color"),
    ]
    let folded = name.lowercased()
    for family in families where family.of.contains(where: { folded.contains($0) }) && family.name != name {
      return [name, family.name]
    }
    return [name]
  }
}

import Glibc

/// A terminal with its own tmux server: keys in, screen out.
///
/// A missing tmux throws, so that the test fails and is not skipped.
struct Tmux {
  /// A folder of its own: for the server's socket, and where the script runs.
  let folder: TemporaryFolder

  /// Starts a shell script in a terminal, gives it to `body`, and ends the server.
  static func run(_ script: String, columns: Int = 80, rows: Int = 24, _ body: (Tmux) throws -> Void) throws {
    let tmux = Tmux(folder: try TemporaryFolder())
    defer { tmux.end() }
    let size = ["-x", String(columns), "-y", String(rows)]
    let inFolder = "cd \(tmux.folder.path); \(script)"
    try tmux.command(["-f", "/dev/null", "new-session", "-d"] + size + [inFolder])
    try body(tmux)
  }

  /// A script that runs Signpost, says how it ended and whether the terminal was given back, and waits.
  ///
  /// The process is noted in the file `process`; with `journal`, what it says on standard error in the file of that name.
  static func session(
    _ arguments: [String], term: String? = nil, variables: [String] = [], journal: Bool = false
  ) -> String {
    let words = ([Program.path] + arguments).map { "'\($0)'" }.joined(separator: " ")
    let set = (term.map { ["TERM=\($0)"] } ?? []) + variables
    let head = set.map { $0 + " " }.joined()
    let kept = journal ? " 2>journal" : ""
    return """
      stty -g >before; \(head)sh -c 'echo $$ >process; exec "$0" "$@"\(kept)' \(words); echo "ended with $?"; stty -g >after
      if cmp before after; then echo modes as before; else echo modes differ; fi; read -r next
      """
  }

  /// The rows of the screen, without spaces at their ends.
  func screen() throws -> [String] {
    try command(["capture-pane", "-p"]).lines.map { String($0) }
  }

  /// The screen as soon as a text is in it.
  @discardableResult
  func wait(for text: String, seconds: Int = 60) throws -> [String] {
    try wait("'\(text)'", seconds: seconds) { rows in rows.contains { $0.contains(text) } }
  }

  /// The screen as soon as it is as `isDone` wants it.
  @discardableResult
  func wait(_ what: String, seconds: Int = 60, until isDone: ([String]) throws -> Bool) throws -> [String] {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      let rows = try screen()
      if try isDone(rows), try isStill(rows) { return rows }
      if ContinuousClock.now > deadline { throw Unseen(what: what, screen: rows) }
      usleep(100_000)
    }
  }

  /// Whether the screen stays as it is for a moment: a painting that is under way is not looked at.
  private func isStill(_ rows: [String]) throws -> Bool {
    usleep(150_000)
    return try screen() == rows
  }

  /// Presses keys, by tmux's names.
  func press(_ keys: String...) throws {
    try command(["send-keys"] + keys)
  }

  /// Presses keys of a list.
  func press(_ keys: [String]) throws {
    try command(["send-keys"] + keys)
  }

  /// Pastes a text, as a terminal does.
  func paste(_ text: String) throws {
    try command(["set-buffer", "--", text])
    try command(["paste-buffer", "-p"])
  }

  /// Types a text; with `enter`, and Enter.
  func type(_ text: String, enter: Bool = true) throws {
    try command(["send-keys", "-l", "--", text])
    if enter { try press("Enter") }
  }

  func resize(columns: Int, rows: Int) throws {
    try command(["resize-window", "-x", String(columns), "-y", String(rows)])
  }

  /// Whether the alternate screen is shown.
  func isAlternate() throws -> Bool {
    try command(["display-message", "-p", "#{alternate_on}"]).output == "1\n"
  }

  /// Column and row of the cursor, from 0.
  func cursor() throws -> String {
    String(try command(["display-message", "-p", "#{cursor_x},#{cursor_y}"]).output.dropLast())
  }

  /// The screen and everything that has scrolled out of it.
  func history() throws -> String {
    try command(["capture-pane", "-p", "-S", "-"]).output
  }

  /// The program that `session` runs.
  func process() throws -> pid_t {
    guard let text = folder.read("process"), let process = pid_t(text.prefix { $0 != "\n" }) else {
      throw Unseen(what: "a process", screen: try screen())
    }
    return process
  }

  private func end() {
    _ = try? command(["kill-server"])
    folder.remove()
  }

  @discardableResult
  func command(_ words: [String]) throws -> Run {
    let environment = Run.environment + ["TMUX_TMPDIR=\(folder.path)"]
    let run = try Run(["tmux", "-L", "test"] + words, environment: environment)
    guard run.end == .exit(0) else { throw Unseen(what: "tmux \(words): \(run.error)", screen: []) }
    return run
  }
}

/// What did not appear, and what was there instead.
struct Unseen: Error, CustomStringConvertible {
  let what: String
  let screen: [String]

  var description: String { "not seen: \(what); the screen:\n\(screen.joined(separator: "\n"))" }
}

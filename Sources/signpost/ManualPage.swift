internal import Documents

/// The manual page signpost(1), made from the description that the commands give of themselves.
///
/// It has no date, so that the same program gives the same page.
struct ManualPage {
  let text: String

  /// A page from the JSON of `--experimental-dump-help`, which is YAML too; nil for anything else.
  init?(help: String) {
    let log = ProblemLog()
    let tree = readYAML(Array(help.utf8), file: "help", log: log)
    guard let command = tree?["command"] else { return nil }
    var lines = [
      ".TH SIGNPOST 1 \"\" \"signpost \(signpostVersion)\"", ".SH NAME",
      "signpost \\- \(Self.escaped(command.text("abstract").lowercasedFirst.withoutStop))", ".SH SYNOPSIS",
      ".B signpost", "[\\fIcommand\\fR] [\\fIoptions\\fR]", ".SH DESCRIPTION",
    ]
    lines += Self.paragraphs(command.text("discussion"))
    lines += ["Without a command it starts \\fBchat\\fR.", ".SH COMMANDS"]
    for child in command.items("subcommands") { lines += Self.command(child, under: "signpost") }
    lines += Self.fixed
    text = lines.joined(separator: "\n") + "\n"
  }

  // MARK: Commands

  /// A command with its options, then the commands below it; one that is not for people is left out.
  private static func command(_ node: Node, under parent: String) -> [String] {
    guard node.text("shouldDisplay") != "false" else { return [] }
    let name = "\(parent) \(node.text("commandName"))"
    let arguments = node.items("arguments").filter { $0.text("shouldDisplay") != "false" }
    let shown = arguments.filter { !["help", "version"].contains($0.text("valueName")) }
    let children = node.items("subcommands")
    var lines = [".SS " + escaped(([name] + shown.map(synopsis)).joined(separator: " "))]
    lines += [escaped(node.text("abstract"))] + paragraphs(node.text("discussion"))
    for argument in shown {
      lines += [".TP", "\\fB\(escaped(label(argument)))\\fR", escaped(argument.text("abstract"))]
    }
    return lines + children.flatMap { command($0, under: name) }
  }

  private static func synopsis(_ argument: Node) -> String {
    let more = argument.text("isRepeating") == "true" ? "..." : ""
    let text = argument.text("kind") == "positional" ? "<\(argument.text("valueName"))>\(more)" : label(argument)
    return argument.text("isOptional") == "true" ? "[\(text)]" : text
  }

  private static func label(_ argument: Node) -> String {
    let value = "<\(argument.text("valueName"))>"
    guard argument.text("kind") != "positional" else { return value }
    let names = argument.items("names").map { ($0.text("kind") == "short" ? "-" : "--") + $0.text("name") }
    return names.joined(separator: ", ") + (argument.text("kind") == "option" ? " \(value)" : "")
  }

  // MARK: What no command says of itself

  private static let fixed =
    section(
      "ENVIRONMENT",
      [
        ("SIGNPOST_KNOWLEDGE", "The knowledge: a folder or a pack. --knowledge comes before it."),
        ("SIGNPOST_SITE", "The site file; empty for none. --site comes before it."),
        ("SIGNPOST_CONFIG", "Your configuration, in place of the file below."),
        ("NO_COLOR", "If it is not empty, no colours are used."),
        ("ACCESSIBLE", "If it is 1, labelled lines are written instead of a full screen."),
        ("TERM, LC_ALL, LC_CTYPE", "The terminal, and its letters."),
      ])
    + section(
      "FILES",
      [
        ("$XDG_CONFIG_HOME/signpost/config.yaml", "Your configuration; ~/.config where that is not set."),
        ("/etc/signpost/site.yaml", "The site."),
        ("/etc/signpost/allowed_signers", "Who may approve answers, in the format of ssh-keygen(1)."),
        ("/etc/signpost/approvals", "What they approved."),
        ("PREFIX/share/signpost", "The knowledge that is installed with the program."),
      ])
    + section(
      "EXIT STATUS",
      [
        ("0", "Done; also when the answer is that there is no answer."), ("1", "Problems were found."),
        ("10", "Staff stopped the kiosk."), ("64", "The arguments are wrong."), ("65", "Data is broken."),
        ("66", "A file is missing."), ("69", "A program or terminal that is needed is missing."),
        ("70", "A mistake of ours."), ("73, 74", "A file cannot be made, read or written."),
        ("78", "The site is broken."),
      ])

  private static func section(_ title: String, _ items: [(String, String)]) -> [String] {
    [".SH \(title)"] + items.flatMap { [".TP", "\\fB\(escaped($0.0))\\fR", escaped($0.1)] }
  }

  // MARK: Letters

  /// Lines as they are: what is set out in columns stays so.
  private static func paragraphs(_ text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }
    return [".PP", ".nf"] + lines + [".fi", ".PP"]
  }

  /// Text that roff takes for nothing else: no escapes, no requests, real hyphens.
  private static func escaped(_ text: String) -> String {
    let letters = text.map { $0 == "\\" ? "\\e" : $0 == "-" ? "\\-" : String($0) }.joined()
    return letters.hasPrefix(".") || letters.hasPrefix("'") ? "\\&" + letters : letters
  }
}

extension Node {
  /// The value of a key, nil where this is no group or has none.
  fileprivate subscript(key: String) -> Node? {
    guard case .map(let entries, _) = self else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The text of a key; empty where there is none.
  fileprivate func text(_ key: String) -> String {
    self[key]?.text ?? ""
  }

  /// The items of a key's list.
  fileprivate func items(_ key: String) -> [Node] {
    if case .list(let items, _)? = self[key] { items } else { [] }
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

  fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}

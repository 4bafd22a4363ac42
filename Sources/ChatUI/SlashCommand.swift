public import Conversation
internal import Terminal

/// A command that is typed as a line: `/find WORDS`.
public enum SlashCommand: String, Sendable, CaseIterable {
  case help, topics, find, more, back, sources, new, copy, qr, save, print, speak, theme, quit, done

  /// What follows it, for the help page; nil for nothing.
  public var argument: String? {
    switch self {
    case .find: "WORDS"
    case .theme: "NAME"
    case .save: "FILE"
    case .help, .topics, .more, .back, .sources, .new, .copy, .qr, .print, .speak, .quit, .done: nil
    }
  }

  /// One sentence for the help page.
  public func says(in face: Face) -> String {
    switch self {
    case .help: "Show the keys."
    case .topics: "Show all topics."
    case .find: "Find in the conversation."
    case .more: "Everything on this subject."
    case .back: "The answer before this one."
    case .sources: "What this answer rests on."
    case .new where face == .counselor: "Ask about something else; /new client forgets all."
    case .new: "Ask about something else."
    case .copy: "Send this answer to the terminal's clipboard."
    case .qr: "Take a number with you: a square for a phone's camera."
    case .save: "Write the conversation to a file."
    case .print: "Print this answer."
    case .speak: "Read this answer aloud."
    case .theme: "Change the look."
    case .quit: "Leave."
    case .done: "I am done: wipe everything."
    }
  }

  /// Whether a face has it: the kiosk has none that touches files, programs or the clipboard, and only the kiosk ends a session.
  public func isOffered(in face: Face) -> Bool {
    switch self {
    case .help, .topics, .more, .back, .sources, .new: true
    case .find, .copy, .qr, .save, .print, .speak, .theme, .quit: face != .kiosk
    case .done: face == .kiosk
    }
  }

  /// The command and its argument that a line is, nil for a message.
  ///
  /// What leaves other programs leaves this one. For staff `/new client` forgets everything. Other words after a command that
  /// takes none make it no command: "/help me, I took too much" must reach the alerts, and `mistake(in:by:language:)` tells the rest.
  public static func parse(_ line: String, in face: Face) -> (command: SlashCommand, argument: String)? {
    if leaving.contains(line.lowercased()), quit.isOffered(in: face) { return (.quit, "") }
    if let command = words[line.lowercased()], command.isOffered(in: face) { return (command, "") }
    let parts = line.split(separator: " ", maxSplits: 1)
    guard let head = parts.first, head.first == "/" else { return nil }
    guard let command = SlashCommand(rawValue: head.dropFirst().lowercased()), command.isOffered(in: face) else {
      return nil
    }
    let argument = parts.count > 1 ? trimmed(parts[1]) : ""
    if command == .new, face == .counselor, argument.lowercased() == "client" { return (command, argument) }
    if command.argument == nil, !argument.isEmpty { return nil }
    return (command, argument)
  }

  /// What people type to leave other programs.
  private static let leaving: Set<String> = ["quit", "exit", ":q", ":q!", ":wq", ":x", "/exit", "/q"]

  /// What people type for a command without its stroke, in English and Spanish; by itself none of these asks anything.
  private static let words: [String: SlashCommand] = [
    "more": .more, "back": .back, "go back": .back, "topics": .topics, "menu": .topics, "sources": .sources,
    "más": .more, "mas": .more, "atrás": .back, "atras": .back, "regresar": .back, "temas": .topics, "menú": .topics,
    "fuentes": .sources,
  ]

  /// Why a line that begins as a command is none.
  public enum Mistake: Equatable, Sendable {
    /// The face has no command of this name.
    case unknown(String)
    /// The command of this name takes no words.
    case words(String)
  }

  /// What is wrong with a line that begins as a command; nil for a message, which "/help me with narcan" is, and for danger,
  /// whatever it begins with.
  public static func mistake(in line: String, by answerer: Answerer, language: String) -> Mistake? {
    let parts = line.split(separator: " ", maxSplits: 1)
    guard let head = parts.first, line.first == "/", head.count > 1 else { return nil }
    let command = SlashCommand(rawValue: head.dropFirst().lowercased())
    guard command != .help || parts.count == 1, !answerer.hearsDanger(in: line, language: language) else { return nil }
    return command?.isOffered(in: answerer.face) == true && parts.count > 1
      ? .words(String(head)) : .unknown(String(head))
  }

  /// The lines that a line can become which begins a command, or `/theme` and a name; each is whole.
  public static func fitting(_ line: String, in face: Face) -> [String] {
    guard line.first == "/" else { return [] }
    let typed = line.lowercased()
    let commands = allCases.filter { $0.isOffered(in: face) }
    let lines = commands.map { "/\($0.rawValue)" + ($0.argument == nil ? "" : " ") }
    let names = commands.contains(.theme) ? Theme.allCases.map { "/\(Self.theme.rawValue) \($0.rawValue)" } : []
    return (typed.contains(" ") ? names : lines).filter { $0.hasPrefix(typed) && $0 != typed }
  }

  /// The line as far as all lines that it can become agree; nil where nothing can be added.
  public static func complete(_ line: String, in face: Face) -> String? {
    let lines = fitting(line, in: face)
    guard let first = lines.first else { return nil }
    let common = lines.dropFirst().reduce(first) { common, next in
      String(zip(common, next).prefix { $0 == $1 }.map(\.0))
    }
    return common.count > line.count ? common : nil
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

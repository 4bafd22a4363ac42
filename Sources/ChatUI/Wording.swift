internal import Knowledge

/// The program's own words about the program; what is said to a person's question stands in the knowledge base.
enum Wording {
  static let help = line("F1 Help", small: "F1 Help")
  static let keys = line("Keys")
  static let commands = line("Commands")
  static let facts = line("Facts, and how sure they are")
  static let topics = line("Topics")
  static let topicHelp = line("Type to search. Enter opens. Esc leaves.", small: "Type, Enter opens, Esc leaves")
  static let noTopics = line("No topic has these words.", small: "No topic has these words.")
  static let filterPrompt = line("Topic >", small: ">")
  static let findPrompt = line("Find >", small: "Find >")
  static let panelHelp = line("Esc goes back.", small: "Esc: back")
  static let themeNames = line("Themes: default, high-contrast, mono.", small: "default, high-contrast, mono")
  static let saveNeedsName = line("Name a file: /save FILE", small: "Name a file: /save FILE")
  static let nothingToSave = line("There is nothing to save yet.", small: "Nothing to save yet.")
  static let tab = line("Tab", small: "Tab")
  static let noAnswer = line("There is no answer on the screen yet.", small: "No answer yet.")
  static let noNumber = line("There is no number to take with you here.", small: "No number to take here.")
  static let camera = line("Point a phone's camera at the square. It asks before it calls. Nothing is sent from here.")
  static let anyKey = line("Any key goes back.", small: "Any key: back.")
  static let noSources = line("There are no sources for this.", small: "No sources for this.")

  static let lockedByPin = line("Locked. Type the PIN and press Enter.", small: "Locked. PIN, then Enter.")
  static let locked = line("Locked. Press Enter.", small: "Locked. Press Enter.")

  // The kiosk's staff page, and its screen before there is any knowledge.
  static let staffOnly = line("For staff: type the PIN, then Enter.", small: "Staff: PIN, then Enter")
  static let wrongPin = line("That is not the PIN.", small: "Not the PIN")
  static let noPin = line("No staff PIN is set; see signpost site pin.", small: "No staff PIN is set")
  static let pinPrompt = line("PIN >", small: "PIN >")
  static let staffKeys = line(
    "1 Back, and wipe · 2 Stop until restart · Up Down more", small: "1 Back, wipe · 2 Stop · Up Down more")
  static let staffLine = line("Staff: there is a problem here. Ctrl-X Ctrl-S shows it.", small: "Staff !")
  static let danger = line("In danger: call 911", small: "In danger: call 911")
  static let crisis = line("Suicide or crisis: call or text 988", small: "Crisis: call or text 988")
  static let poison = line("Poison Help: 1-800-222-1222", small: "Poison: 1-800-222-1222")
  static let dangerSpanish = line("Peligro: llame al 911    Crisis: 988", small: "Peligro: 911    Crisis: 988")
  static let oneMoment = line("One moment, please.    Un momento, por favor.", small: "One moment. Un momento.")
  static let outOfOrder = line(
    "Out of order. Please ask the staff.    No funciona. Pregunte al personal.", small: "Out of order: ask the staff.")
  static let hiddenAtOnce = line("Hidden and wiped.", small: "Hidden and wiped.")

  static func pinWaits(_ minutes: Int) -> Passage {
    line(minutes == 1 ? "Try again in 1 minute." : "Try again in \(minutes) minutes.")
  }

  static func mistake(_ mistake: SlashCommand.Mistake) -> Passage {
    switch mistake {
    case .unknown(let name): line("There is no \(name). F1 shows all commands.", small: "No \(name). F1 shows all.")
    case .words(let name): line("\(name) stands alone, without other words.", small: "\(name) stands alone.")
    }
  }

  /// As many names as there is room for.
  static func fitting(_ names: [String], columns: Int) -> Passage {
    var shown = names
    var all: String { (shown + (shown.count < names.count ? ["…"] : [])).joined(separator: " ") }
    while all.count > columns, !shown.isEmpty { shown.removeLast() }
    return line(all, small: all)
  }

  static func notFound(_ words: String) -> Passage {
    line("Not found: \(words)", small: "Not found: \(words)")
  }

  static func found(_ index: Int, of count: Int) -> Passage {
    line("\(index) of \(count). F3 next, Shift-F3 back, Esc ends.", small: "\(index) of \(count). F3 next, Esc ends")
  }

  static func report(_ report: Report) -> Passage {
    switch report {
    case .saved(let path): line("Saved, for you alone to read: \(path)", small: "Saved: \(path)")
    case .notSaved(let path, let reason): line("Not saved: \(reason) (\(path))", small: "Not saved: \(reason)")
    case .notKept(let reason): line("Not in the transcript: \(reason)", small: "Not in transcript: \(reason)")
    case .copied:
      line("Sent to the terminal's clipboard. Paste to see if it took it.", small: "Sent. Paste to see if it worked.")
    case .tooLongToCopy: line("Not copied: it is too long. Use /save FILE.", small: "Too long. Use /save FILE.")
    case .printed: line("Handed to the printer.", small: "Handed to the printer.")
    case .notPrinted(let reason): line("Not printed: \(reason)", small: "Not printed: \(reason)")
    case .noPrinter: line("There is no lp to print with. Use /save FILE.", small: "No lp here. Use /save FILE.")
    case .noVoice: line("Needs spd-say or espeak-ng to read aloud.", small: "Needs spd-say or espeak-ng.")
    case .speaking: line("Reading aloud. Any key stops it.", small: "Reading. Any key stops it.")
    case .brokenConfiguration(let mistakes):
      line(
        "Your settings have \(mistakes == 1 ? "a mistake" : "\(mistakes) mistakes"): signpost config check",
        small: "Mistakes: signpost config check")
    }
  }

  static func theme(_ name: String) -> Passage {
    line("Theme: \(name)", small: "Theme: \(name)")
  }

  private static func line(_ text: String, small: String? = nil) -> Passage {
    Passage(text, small: small, facts: ["program"])
  }
}

extension Passage {
  /// The passage with a `{name}` filled in.
  func filled(_ name: String, _ value: String) -> Passage {
    Passage(Self.fill(text, name, value), small: small.map { Self.fill($0, name, value) }, facts: facts)
  }

  private static func fill(_ text: String, _ name: String, _ value: String) -> String {
    let parts = text.split(separator: "{\(name)}", omittingEmptySubsequences: false)
    return parts.joined(separator: value)
  }
}

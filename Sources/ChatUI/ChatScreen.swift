public import Conversation
internal import Knowledge
public import Terminal

/// The full-screen face: the conversation, and how one looks at it.
///
/// A value. Keys and the time go in, commands for the loop and frames come out; it reads no clock, no file, no terminal.
/// Any key in any state at any size is handled. Times are milliseconds of a clock that only goes forward.
public struct ChatScreen: Sendable {
  /// What answers.
  public internal(set) var answerer: Answerer
  /// What was said.
  public internal(set) var conversation = ConversationState()
  /// The look that was asked for.
  public internal(set) var theme: Theme

  /// Whether the terminal shows half blocks, dark on light.
  public var canShowPictures = true

  /// The line of the next message.
  var draft = LineEditor()
  var history: InputHistory
  /// The line at the top of the body.
  var anchor = Anchor()
  /// Whether there is an answer that the reader has not been moved to.
  var hasNewBelow = false
  var finding: Finding?
  var browser: Browser?
  var panel: Panel?
  /// Said beside the conversation until the next key.
  var notice: Passage?
  /// Whether the rule above the input is left out, as what stood in it went while a line is typed: to draw it again costs
  /// more than a key may.
  var isRuleBare = false
  /// What Tab takes.
  var offer = Offer()
  /// What can be offered, as far as `prepare` has come.
  var suggestions: Suggestions?
  var watch = Watch()
  var voice = Voice()
  /// The door for staff, in a kiosk; for a counselor what checks the PIN of the lock.
  public var desk = StaffDesk()
  /// What hides the screen while nobody sits at it.
  var lock: Lock?
  private var commands: [Command] = []

  /// A conversation that has not begun.
  ///
  /// `ended` is why the session before this one ended, in a kiosk; it is said once. `historyLength` is how many lines the
  /// input remembers, in memory only.
  public init(_ answerer: Answerer, theme: Theme = .standard, historyLength: Int = 200, ended: SessionEnd? = nil) {
    self.answerer = answerer
    self.theme = theme
    history = InputHistory(longest: historyLength)
    switch ended {
    case .hidden: panel = .hidden
    case .done: notice = answerer.words()["done"]
    case .timeOut, nil: break
    }
  }

  var face: Face { answerer.face }

  var words: Replies { answerer.words(language: conversation.language) }

  /// Takes a key and returns what the loop must do, in order.
  public mutating func handle(_ key: Key, size: Size, at now: Int) -> [Command] {
    let due = tick(at: now)
    if due.contains(where: \.isEnd) { return due }
    commands = []
    let heard = heard
    switch key {
    case .resize:
      if offer.taken == nil { suggest(Geometry(size)) }
      return []
    case .terminate, .endOfInput: return [.quit]
    case _ where isLocked: takeLocked(key, at: now)
    default:
      let (line, said) = (draft, notice)
      take(key, Geometry(size), now)
      if key != .tab, draft != line || offer != Offer() { suggest(Geometry(size)) }
      bareRule(after: key, hadNotice: said != nil)
      readChange(since: heard)
    }
    defer { commands = [] }
    return commands
  }

  /// Tells the reader what became of a command.
  public mutating func tell(_ report: Report) {
    notice = Wording.report(report)
  }

  /// Whether something is to be read already.
  var isReading: Bool {
    commands.contains { if case .read = $0 { true } else { false } }
  }

  /// Adds something for the loop.
  mutating func ask(_ command: Command) {
    commands.append(command)
  }

  private mutating func take(_ key: Key, _ geometry: Geometry, _ now: Int) {
    let isTwice = watch.isSecondEscape(key, at: now)
    if watch.wakes(at: now), key != .escape { return }
    if isTwice, face == .kiosk || conversation.reply?.isPrivate == true { return hide() }
    notice = nil
    if takeForStaff(key, geometry, now) { return }
    if let panel, panel.isCard {
      self.panel = nil
      if panel == .headset, key == .function(2) { return turnVoiceOn() }
      // Who types on after a number was shown, or after `/new client`, means the next question; and who is done is done.
      switch key {
      case .character(let character) where panel.letsTypeOn(character, in: face): break
      case _ where KeyTable.action(for: key, in: face) == .endSession: break
      default: return
      }
    }
    switch key {
    case .character(let character): type(String(character))
    case .paste(let text) where face != .kiosk: type(text)
    default:
      if let action = KeyTable.action(for: key, in: face) { perform(action, geometry) }
    }
  }

  private mutating func bareRule(after key: Key, hadNotice: Bool) {
    switch key {
    case .character, .paste, .backspace, .delete:
      if hadNotice || !offer.suggestions.isEmpty { isRuleBare = true }
    default: isRuleBare = !offer.suggestions.isEmpty
    }
  }

  /// Text goes to the line that is open.
  private mutating func type(_ text: String) {
    panel = nil
    edit(.insert(text))
    if draft.isTooLong { notice = words["too-long"] }
  }

  /// Edits the line that is open: the search, the filter, or the message.
  mutating func edit(_ edit: Edit) {
    if finding?.isTyping == true {
      finding?.words.apply(edit)
    } else if browser != nil {
      browser?.filter.apply(edit)
      browser?.selected = 0
    } else {
      draft.apply(edit)
    }
  }

  /// The line that is open, and what stands before it.
  var openLine: (prompt: Passage, editor: LineEditor) {
    if let finding, finding.isTyping { return (own(Wording.findPrompt), finding.words) }
    if let browser { return (own(Wording.filterPrompt), browser.filter) }
    if case .asking(let digits, _, _) = desk.stage {
      var stars = LineEditor()
      stars.replace(with: String(repeating: "*", count: digits.count))
      return (Wording.pinPrompt, stars)
    }
    return (words["prompt"], draft)
  }

  func transcript(_ geometry: Geometry) -> Transcript {
    Transcript(answerer: answerer, conversation: conversation, geometry: geometry)
  }
}

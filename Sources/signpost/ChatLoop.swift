internal import ChatUI
internal import Conversation
internal import Terminal

/// The loop of the full screen: a key in, commands done, a frame out.
struct ChatLoop {
  let session: ChatSession
  var view: ChatScreen
  /// The first thing that went wrong with the transcript; told when the screen is closed.
  private var problem: String?

  init(session: ChatSession, view: ChatScreen) {
    self.session = session
    self.view = view
  }

  /// Runs until the person leaves, and gives the terminal back; returns what went wrong, in words.
  consuming func run(_ screen: consuming Screen) -> String? {
    var loop = self
    screen.show(loop.view.draw(screen.size))
    while let key = screen.next() {
      let commands = loop.view.handle(key, size: screen.size, at: Moment.now)
      if loop.obey(commands, on: &screen) { break }
      screen.show(loop.view.draw(screen.size))
    }
    screen.close()
    return loop.problem
  }

  /// Does what the view asks for; true when it is over.
  private mutating func obey(_ commands: [Command], on screen: inout Screen) -> Bool {
    for command in commands {
      switch command {
      case .quit, .endSession, .stop: return true
      case .checkPin: break
      case .forget: screen.clearForPrivacy()
      case .beep: screen.beep()
      case .redraw: screen.redraw()
      case .suspend: screen.suspend()
      case .use(let theme): screen.use(theme)
      case .save(let path):
        let text = Record.text(view.conversation.entries, session.answerer)
        view.saved(path, problem: PrivateFile.create(path, text: text))
      case .added(let entry): problem = problem ?? session.keep(entry)
      }
    }
    return false
  }
}

internal import ArgumentParser
internal import ChatUI
internal import Conversation
internal import Knowledge
internal import Matching
internal import Terminal

/// A screen in a room with other people in it.
struct KioskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kiosk", abstract: "Answers on a screen in a waiting room; keeps nothing.")

  @OptionGroup var options: KnowledgeOptions

  func run() throws {
    let base = try options.load()
    let answerer = Answerer(base, matcher: Matcher(base), face: .kiosk)
    let view = ChatScreen(answerer, theme: .highContrast, ended: NewImage.lastEnd)
    guard let end = try KioskLoop(view: view).run(Self.screen()) else { return }
    NewImage.replace(after: end)
    throw Failure(message: "the program could not be started anew", status: 70)
  }

  /// The terminal that TERM names, else the Linux console, else the simplest that can show a full screen.
  private static func screen() throws -> Screen {
    for name in [nil, "linux"] {
      do {
        return try Screen(theme: .highContrast, terminal: name, isPrivate: true)
      } catch {
        continue
      }
    }
    do {
      return try Screen(theme: .highContrast, terminal: "vt100", isPrivate: true)
    } catch {
      throw Failure.unavailable("the kiosk needs a full screen: \(error)")
    }
  }
}

/// The loop of the kiosk: like the chat's, but time passes in it, and it ends with the session.
struct KioskLoop {
  var view: ChatScreen

  /// Runs until the session ends; nil when the terminal is gone.
  consuming func run(_ screen: consuming Screen) -> SessionEnd? {
    var view = self.view
    screen.show(view.draw(screen.size))
    while true {
      let key = screen.next(timeoutMilliseconds: view.nextTick(at: Moment.now))
      var commands = view.tick(at: Moment.now)
      if let key { commands += view.handle(key, size: screen.size, at: Moment.now) }
      for command in commands {
        switch command {
        case .quit:
          screen.close()
          return nil
        case .endSession(let end):
          screen.clearForPrivacy()
          screen.close()
          return end
        case .beep: screen.beep()
        case .forget: screen.clearForPrivacy()
        case .redraw, .suspend, .use, .save, .copy, .print, .speak, .added: break
        }
      }
      screen.show(view.draw(screen.size))
    }
  }
}

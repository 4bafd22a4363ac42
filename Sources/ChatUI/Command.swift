public import Conversation
public import Terminal

/// Why a session in the kiosk ends; the numbers travel to the next image of the program.
public enum SessionEnd: Int, Sendable, CaseIterable {
  /// Nobody pressed a key.
  case timeOut = 1
  /// "I am done".
  case done = 2
  /// Somebody walked up.
  case hidden = 3
}

/// What the loop must do after a key; everything else happens inside `ChatScreen`.
public enum Command: Equatable, Sendable {
  /// Leave the program.
  case quit
  /// The kiosk: forget everything and begin anew.
  case endSession(SessionEnd)
  /// Check a PIN, then call `checkedPin`: for the staff page of the kiosk, or for a counselor's lock.
  case checkPin(String)
  /// The kiosk: staff want it to stop until they start it again.
  case stop
  /// Clear the terminal and its history.
  case forget
  /// Sound the bell.
  case beep
  /// Sound a tone that the room hardly hears, or none where the terminal has no such tone.
  case softBeep
  /// Paint everything again.
  case redraw
  /// Stop, as Ctrl-Z does elsewhere.
  case suspend
  /// Use another theme.
  case use(Theme)
  /// Write the conversation to a file that does not exist yet; then `tell` how it went, as after the three below.
  case save(path: String)
  /// Give a turn to the terminal's clipboard.
  case copy(Entry)
  /// Print a turn.
  case print(Entry)
  /// Read a reply aloud.
  case speak(Reply)
  /// The kiosk: read what is shown, in a language, at a volume of 100.
  case read(String, language: String, volume: Int)
  /// A turn was added; for a transcript.
  case added(Entry)
}

/// What became of a command, for the reader.
public enum Report: Equatable, Sendable {
  case saved(path: String)
  case notSaved(path: String, reason: String)
  /// A turn could not be added to the transcript.
  case notKept(reason: String)
  /// Sent; whether the terminal took it, nobody knows.
  case copied
  case tooLongToCopy
  case printed
  case notPrinted(reason: String)
  /// The machine has no program that prints.
  case noPrinter
  /// The machine has no program that reads aloud.
  case noVoice
  case speaking
  /// The configuration has mistakes.
  case brokenConfiguration(mistakes: Int)
}

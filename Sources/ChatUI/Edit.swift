/// One edit of a line.
public enum Edit: Hashable, Sendable {
  /// Text comes in at the cursor.
  case insert(String)
  case back, forward, wordBack, wordForward, start, end
  case deleteBack, deleteForward
  case killToEnd, killToStart, killWordBack, killWordForward
  /// What was killed last comes in at the cursor.
  case yank
  /// The line as it was before the last change; again, and the change is back.
  case undo
}

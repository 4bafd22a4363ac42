/// Lines that were sent, in memory only, and the place in them while one goes through.
struct InputHistory: Equatable, Sendable {
  private var lines: [String] = []
  /// The line that is shown; nil while none of them is.
  private var place: Int?
  /// What was being typed before going back.
  private var kept = ""

  /// No more than this many are kept.
  private let longest: Int

  /// An empty history; a negative number of lines counts as none.
  init(longest: Int) {
    self.longest = max(0, longest)
  }

  /// The same without its lines.
  var emptied: InputHistory { InputHistory(longest: longest) }

  /// Keeps a line that was sent, unless it is the last one again.
  mutating func add(_ line: String) {
    place = nil
    if lines.last == line { return }
    lines.append(line)
    if lines.count > longest { lines.removeFirst() }
  }

  /// The line before the shown one, nil where there is none.
  mutating func older(than typed: String) -> String? {
    let next = (place ?? lines.count) - 1
    guard lines.indices.contains(next) else { return nil }
    if place == nil { kept = typed }
    place = next
    return lines[next]
  }

  /// The line after the shown one, at last what was being typed; nil where none is shown.
  mutating func newer() -> String? {
    guard let shown = place else { return nil }
    place = lines.indices.contains(shown + 1) ? shown + 1 : nil
    return place.map { lines[$0] } ?? kept
  }
}

public import Conversation
internal import Knowledge

/// Lays out the first screen.
extension Layout {
  /// The lines of the first screen; a narrow one has only what has a short variant, and begins with the place.
  public func start(_ start: Start) -> [ScreenLine] {
    size.isNarrow ? narrow(start) : wide(start)
  }

  private func wide(_ start: Start) -> [ScreenLine] {
    var groups: [[ScreenLine]] = [[ScreenLine(.title, start.heading.text)]]
    groups.append(start.privacy.map { ScreenLine(.text, $0.text) })
    groups.append(menu(start.menu, space: "  ", columns: 36))
    let asking = asking(start.instructions.text, start.keys.map(\.text), isShort: !start.examples.isEmpty)
    groups += asking.prefix(1)
    groups.append(start.examples.map { ScreenLine(.quiet, $0.text) })
    groups += asking.dropFirst()
    groups.append(start.footer.map { ScreenLine(.quiet, $0.text) })
    return groups.filter { !$0.isEmpty }.flatMap { [.blank] + $0.flatMap(cut) }
  }

  private func narrow(_ start: Start) -> [ScreenLine] {
    var lines = [ScreenLine(.title, start.place.words(small: true))]
    lines += start.privacy.prefix(1).compactMap(\.small).map { ScreenLine(.text, $0) }
    lines += menu(start.menu, space: " ", columns: 20)
    lines += asking(
      start.instructions.small ?? "", start.keys.compactMap(\.small), isShort: !start.examples.isEmpty
    ).joined()
    lines += start.footer.dropLast().compactMap(\.small).map { ScreenLine(.quiet, $0) }
    lines += start.privacy.dropFirst().compactMap(\.small).map { ScreenLine(.quiet, $0) }
    lines = lines.flatMap(cut)
    // Whether the answers are approved, and how people ask: as far as there is room.
    let rest = (start.footer.suffix(1) + start.examples).compactMap(\.small).map { ScreenLine(.quiet, $0) }
    return lines + rest.filter { cut($0).count == 1 }.prefix(max(0, size.rows - lines.count))
  }

  /// How to ask and, in a line of their own, the keys; in the same line where that has room and rows are wanted.
  private func asking(_ words: String, _ keys: [String], isShort: Bool) -> [[ScreenLine]] {
    let line = ([words] + keys).filter { !$0.isEmpty }.joined(separator: size.isNarrow ? "  " : "       ")
    if isShort, line.count <= size.columns { return [[ScreenLine(.text, line)]] }
    let space = size.isNarrow ? "          " : "       "
    let groups = [[ScreenLine(.text, words)], [ScreenLine(.quiet, keys.joined(separator: space))]]
    return groups.filter { !$0[0].text.isEmpty }
  }

  /// The menu in two columns, the numbers running down.
  private func menu(_ choices: [Choice], space: String, columns: Int) -> [ScreenLine] {
    let half = (choices.count + 1) / 2
    let texts = choices.map { "\($0.number)\(space)" + $0.text.words(small: size.isNarrow) }
    let width = max(columns, (texts.prefix(half).map(\.count).max() ?? 0) + 1)
    return (0..<half).map { row in
      guard row + half < texts.count else { return ScreenLine(.choice, texts[row]) }
      let gap = String(repeating: " ", count: max(1, width - texts[row].count))
      return ScreenLine(.choice, texts[row] + gap + texts[row + half])
    }
  }

  private func cut(_ line: ScreenLine) -> [ScreenLine] {
    line.text.count <= size.columns ? [line] : fold(line.text, width: size.columns).map { ScreenLine(line.kind, $0) }
  }
}

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
    groups.append([ScreenLine(.text, start.instructions.text)])
    groups.append(start.examples.map { ScreenLine(.quiet, $0.text) })
    groups.append(start.keys.isEmpty ? [] : [ScreenLine(.quiet, start.keys.map(\.text).joined(separator: "       "))])
    groups.append(start.footer.map { ScreenLine(.quiet, $0.text) })
    return groups.filter { !$0.isEmpty }.flatMap { [.blank] + $0.flatMap(cut) }
  }

  private func narrow(_ start: Start) -> [ScreenLine] {
    var lines = [ScreenLine(.title, start.place.words(small: true))]
    lines += start.privacy.prefix(1).compactMap(\.small).map { ScreenLine(.text, $0) }
    lines += menu(start.menu, space: " ", columns: 20)
    lines += [start.instructions].compactMap(\.small).map { ScreenLine(.text, $0) }
    let keys = start.keys.compactMap(\.small)
    if !keys.isEmpty { lines.append(ScreenLine(.quiet, keys.joined(separator: "          "))) }
    lines += start.footer.compactMap(\.small).map { ScreenLine(.quiet, $0) }
    lines += start.privacy.dropFirst().compactMap(\.small).map { ScreenLine(.quiet, $0) }
    return lines.flatMap(cut)
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

internal import Conversation
internal import Knowledge

/// One block, or a few that share lines, as lines of a screen.
extension Layout {
  func lines(_ group: [Reply.Block], of reply: Reply, isFirstStep: Bool) -> [ScreenLine] {
    let block = group[0]
    let text = shown(block, in: reply)
    switch block {
    case .title: return title(text, of: reply)
    case .opening: return folded(text, reply.template == .clarify || reply.template == .decline ? .title : .strong)
    case .action where block.words.ref == "go-now": return hanging("", text, indent: size.isNarrow ? 2 : 12, .strong)
    case .action, .doNot: return folded(text, .strong)
    case .readingLine, .classLine: return brief(block, text)
    case .machineLine, .notice: return folded(text, .quiet)
    case .lead, .short, .paragraph: return folded(text, .text)
    case .caveat(let level, _): return caveat(level, text, label(block, reply))
    case .step(let number, _): return step(number, text, label(block, reply), isFirst: isFirstStep)
    case .contact: return contact(text, label(block, reply))
    case .source, .review: return foot(group, label(block, reply), in: reply)
    case .choice: return choices(group, label(block, reply), of: reply)
    }
  }

  private func shown(_ block: Reply.Block, in reply: Reply) -> String {
    size.isNarrow ? block.words.words(small: true) : block.words.text + block.factsForReader(of: reply)
  }

  private func label(_ block: Reply.Block, _ reply: Reply) -> String? {
    block.label(in: reply, words)?.words(small: size.isNarrow)
  }

  /// A line that stands above the answer: in its short form where the long one takes more than a row.
  private func brief(_ block: Reply.Block, _ text: String) -> [ScreenLine] {
    let (long, short) = (folded(text, .quiet), folded(block.words.words(small: true), .quiet))
    return long.count > 1 && short.count < long.count ? short : long
  }

  func folded(_ text: String, _ kind: ScreenLine.Kind) -> [ScreenLine] {
    fold(text, width: size.columns).map { ScreenLine(kind, $0) }
  }

  /// Text behind a mark; further lines begin under the text.
  private func hanging(_ mark: String, _ text: String, indent: Int, _ kind: ScreenLine.Kind) -> [ScreenLine] {
    guard mark.count < size.columns else { return folded(mark + text, kind) }
    let lines = fold(text, width: size.columns, indent: indent, first: mark.count)
    let margin = indent < size.columns ? String(repeating: " ", count: indent) : ""
    return lines.enumerated().map { index, line in
      guard index == 0, !mark.isEmpty else { return ScreenLine(kind, index == 0 ? line : margin + line) }
      return ScreenLine(kind, [.init(mark, isStrong: true), .init(line)])
    }
  }

  private func title(_ text: String, of reply: Reply) -> [ScreenLine] {
    guard reply.template == .act else { return folded(text, .title) }
    return hanging("!! ", text.uppercased(), indent: 3, .alarm)
  }

  private func caveat(_ level: Level, _ text: String, _ label: String?) -> [ScreenLine] {
    let label = label ?? ""
    let kind: ScreenLine.Kind
    let sign: String
    switch level {
    case .danger: (kind, sign) = (.danger, "!! ")
    case .warning: (kind, sign) = (.warning, "! ")
    case .note: (kind, sign) = (.note, "")
    }
    if size.isNarrow { return hanging(label + " ", text, indent: label.count + 1, kind) }
    let mark = sign + label
    return hanging(mark + String(repeating: " ", count: max(1, 12 - mark.count)), text, indent: 12, kind)
  }

  private func step(_ number: Int, _ text: String, _ label: String?, isFirst: Bool) -> [ScreenLine] {
    if size.isNarrow, let label, number == 1 { return hanging(label + ": ", text, indent: 2, .step) }
    let lines = hanging("\(number). ", text, indent: 3, .step)
    guard let label, isFirst, number == 1 else { return lines }
    return folded(label, .label) + lines
  }

  private func contact(_ text: String, _ label: String?) -> [ScreenLine] {
    guard let label else { return folded(text, .text) }
    if size.isNarrow { return hanging(label + ": ", text, indent: 2, .label) }
    return hanging(label + "   ", text, indent: label.count + 3, .label)
  }

  private func foot(_ group: [Reply.Block], _ label: String?, in reply: Reply) -> [ScreenLine] {
    let text = group.map { shown($0, in: reply) }.joined(separator: " · ")
    return folded(label.map { $0 + " " + text } ?? text, .quiet)
  }

  // MARK: Choices

  private func choices(_ group: [Reply.Block], _ label: String?, of reply: Reply) -> [ScreenLine] {
    switch reply.template {
    case .stay: list(group, space: " ", of: reply)
    case .clarify, .decline: list(group, space: size.isNarrow ? " " : "  ", of: reply)
    case .act, .safe, .urgent, .caution, .routine, .misuse: packed(group, size.isNarrow ? nil : label, of: reply)
    }
  }

  private func list(_ group: [Reply.Block], space: String, of reply: Reply) -> [ScreenLine] {
    group.flatMap { block in
      let mark = "\(block.number ?? 0)" + space
      return hanging(mark, shown(block, in: reply), indent: mark.count, .choice)
    }
  }

  /// As many choices in a line as fit, behind the label.
  private func packed(_ group: [Reply.Block], _ label: String?, of reply: Reply) -> [ScreenLine] {
    let space = size.isNarrow ? 2 : 3
    let head = label.map { $0 + (reply.template == .act ? "   " : "  ") } ?? ""
    var rows: [[(number: Int, text: String)]] = [[]]
    var used = head.count
    for block in group {
      let item = (number: block.number ?? 0, text: shown(block, in: reply))
      let length = "\(item.number) ".count + item.text.count
      let isFirst = rows[rows.count - 1].isEmpty
      if !isFirst, used + space + length > size.columns {
        rows.append([])
        used = head.count
      } else if !isFirst {
        used += space
      }
      rows[rows.count - 1].append(item)
      used += length
    }
    return rows.enumerated().flatMap { row($0.element, head, isFirst: $0.offset == 0, space: space) }
  }

  private func row(
    _ items: [(number: Int, text: String)], _ head: String, isFirst: Bool, space: Int
  ) -> [ScreenLine] {
    let margin = isFirst ? head : String(repeating: " ", count: head.count)
    var segments: [ScreenLine.Segment] = margin.isEmpty ? [] : [.init(margin, isStrong: isFirst)]
    for (index, item) in items.enumerated() {
      if index > 0 { segments.append(.init(String(repeating: " ", count: space))) }
      segments.append(.init("\(item.number) ", isStrong: true))
      segments.append(.init(item.text))
    }
    let line = ScreenLine(.choice, segments)
    return line.text.count <= size.columns ? [line] : folded(line.text, .choice)
  }
}

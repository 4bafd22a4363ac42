internal import Conversation
internal import Knowledge
internal import Rendering
internal import Terminal

/// The conversation as one long text in sections: the first screen, then a section a turn.
///
/// Nothing is laid out before it is asked for.
struct Transcript {
  let answerer: Answerer
  let conversation: ConversationState
  let geometry: Geometry

  /// How many sections there are, at least one.
  var count: Int { conversation.entries.count + 1 }

  /// The section that numbers choose from.
  var current: Int { conversation.current.map { min($0, count - 2) + 1 } ?? 0 }

  /// A section; one that is not there has one blank page.
  func section(_ index: Int) -> Section {
    let entries = conversation.entries
    if index == 0 { return start() }
    guard entries.indices.contains(index - 1) else { return Section([], pageRows: geometry.pageRows) }
    return section(of: entries[index - 1])
  }

  private func start() -> Section {
    let words = answerer.words(language: conversation.language)
    let start = answerer.start(language: conversation.language)
    let lines = Layout(words, size: geometry.room()).start(start)
    return Section(geometry.form == .tiny ? rewrapped(lines.map(\.text)) : lines, pageRows: geometry.pageRows)
  }

  /// The reply, and above it the question: in view where the first view leaves a row for it, else above the top.
  private func section(of entry: Entry) -> Section {
    let words = answerer.words(language: entry.reply.language)
    let echo = echo(of: entry)
    if geometry.form == .tiny { return tiny(entry.reply, below: echo, words) }
    let layout = Layout(words, size: geometry.room())
    let page = layout.page(entry.reply)
    let used = page.lines.prefix(page.firstView).reversed().drop { $0.kind == .blank }.count
    func text(_ page: ScreenPage) -> Int { echo.count + (entry.reply.isWhole ? 0 : page.firstView) }
    let above = layout.rowsAbove(entry.reply) + echo.count
    guard !echo.isEmpty, used + echo.count <= geometry.pageRows, above <= Layout.mostAbove else {
      return Section(echo + page.lines, start: echo.count, text: text(page), pageRows: geometry.pageRows)
    }
    let lower = Layout(words, size: geometry.room(below: echo.count)).page(entry.reply)
    return Section(echo + lower.lines, text: text(lower), pageRows: geometry.pageRows)
  }

  /// The reply where there is room for nothing else: it opens with the answer, and above the top stand the question, then
  /// how it was read and of which class it is.
  private func tiny(_ reply: Reply, below echo: [ScreenLine], _ words: Replies) -> Section {
    let plain = Plain(words, width: geometry.width)
    var (above, answer) = (reply.nowFirst, reply.nowFirst)
    let isAbove = { (block: Reply.Block) in ["readingLine", "classLine"].contains(block.kind) }
    (above.blocks, above.more) = (above.blocks.filter(isAbove), [])
    answer.blocks.removeAll(where: isAbove)
    let head = rewrapped(echo.map(\.text) + plain.allLines(above))
    return Section(head + rewrapped(plain.allLines(answer)), start: head.count, pageRows: geometry.pageRows)
  }

  /// `> question`, cut to one line; nothing for private turns and alerts.
  private func echo(of entry: Entry) -> [ScreenLine] {
    guard let question = entry.question, !entry.reply.isPrivate, entry.reply.family == nil else { return [] }
    var line = "> "
    var used = 2
    for character in CellWidth.sanitised(question) {
      let width = CellWidth.of(character)
      if used + width > geometry.width - 1 {
        line += "…"
        break
      }
      line.append(character)
      used += width
    }
    return [ScreenLine(.quiet, line)]
  }

  private func rewrapped(_ lines: [String]) -> [ScreenLine] {
    lines.flatMap { wrap($0, width: geometry.width) }.map { ScreenLine($0.isEmpty ? .blank : .text, $0) }
  }
}

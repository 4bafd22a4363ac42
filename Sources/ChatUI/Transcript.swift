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

  /// A section; one that is not there is one blank line.
  func section(_ index: Int) -> Section {
    let entries = conversation.entries
    if index == 0 { return start() }
    guard entries.indices.contains(index - 1) else { return Section([.blank]) }
    return section(of: entries[index - 1])
  }

  private func start() -> Section {
    let words = answerer.words(language: conversation.language)
    let start = answerer.start(language: conversation.language)
    let lines = Layout(words, size: geometry.room()).start(start)
    return Section(geometry.form == .tiny ? rewrapped(lines.map(\.text)) : lines)
  }

  /// The reply below an empty line, and above it the question: in view where the first view leaves a row for it, else
  /// above the top.
  private func section(of entry: Entry) -> Section {
    let words = answerer.words(language: entry.reply.language)
    let echo = echo(of: entry)
    if geometry.form == .tiny { return tiny(entry.reply, below: echo, words) }
    let layout = Layout(words, size: geometry.room())
    let page = layout.page(entry.reply)
    let above = layout.rowsAbove(entry.reply) + echo.count
    guard !echo.isEmpty, page.view.count + echo.count <= geometry.pageRows, above <= Layout.mostAbove else {
      return section(above: [.blank] + echo, page, of: entry.reply)
    }
    let lower = Layout(words, size: geometry.room(below: echo.count)).page(entry.reply)
    return section(above: [.blank], echo: echo, lower, of: entry.reply)
  }

  private func section(
    above: [ScreenLine], echo: [ScreenLine] = [], _ page: ScreenPage, of reply: Reply
  ) -> Section {
    let whole = reply.isWhole
    let isCut = reply.family == nil && page.lines.count > page.firstView && !page.view.contains { $0.kind == .hint }
    return Section(
      above: above, view: echo + (whole ? page.lines : page.view),
      below: whole ? [] : Array(page.lines.dropFirst(page.firstView)), isText: whole, isCut: isCut)
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
    return Section(above: [.blank] + head, view: rewrapped(plain.allLines(answer)), below: [], isText: true)
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

extension ScreenPage {
  /// The first view without the empty lines that fill the screen.
  fileprivate var view: [ScreenLine] {
    lines.prefix(firstView).reversed().drop { $0.kind == .blank }.reversed()
  }
}

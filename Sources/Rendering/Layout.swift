public import Conversation
public import Knowledge

/// Lays replies out for a screen: whole parts leave a view that is too small, never half a sentence.
public struct Layout: Sendable {
  let words: Replies
  let size: ScreenSize

  /// A layout with the fixed words of a language for the room of a screen.
  public init(_ words: Replies, size: ScreenSize) {
    self.words = words
    self.size = size
  }

  /// The whole reply.
  ///
  /// What the first view drops comes directly below it, then what opens on request; a reply to be read whole has neither.
  public func page(_ reply: Reply) -> ScreenPage {
    let reply = lightened(reply)
    let pieces = pieces(reply.blocks, from: 0, of: reply)
    if reply.isWhole {
      let lines = stacked(pieces, of: reply, gaps: pieces.count, isTop: false)
      return ScreenPage(lines: lines, firstView: min(lines.count, size.rows))
    }
    let (kept, lines) = firstView(of: pieces, in: reply)
    let dropped = pieces.indices.filter { !kept.contains($0) }.map { pieces[$0] }
    // What it rests on stays at the end.
    let more = self.pieces(reply.more, from: reply.blocks.count, of: reply)
    let below = dropped.filter { !$0.isFoot } + more + dropped.filter(\.isFoot)
    var view = lines
    if !dropped.isEmpty, reply.family == nil, view.count < size.rows {
      view += folded(words["more-page"].words(small: size.isNarrow), .hint).prefix(1)
    }
    let leftOut = dropped.flatMap(\.blocks)
    guard !below.isEmpty else { return ScreenPage(lines: view, firstView: view.count, leftOut: leftOut) }
    view += Array(repeating: .blank, count: max(0, size.rows - view.count))
    return ScreenPage(
      lines: view + stacked(below, of: reply, gaps: below.count, isTop: false),
      firstView: view.count,
      leftOut: leftOut)
  }

  /// The most rows that may stand above the answer itself.
  public static let mostAbove = 3

  /// How many rows stand above the answer itself: how it was read, of which class it is, its title.
  public func rowsAbove(_ reply: Reply) -> Int {
    pieces(lightened(reply).blocks, from: 0, of: reply).filter { $0.part < 4 }.reduce(0) { $0 + $1.lines.count }
  }

  /// The reply without the line on the class in its first view, where too many rows would stand above the answer.
  private func lightened(_ reply: Reply) -> Reply {
    guard !reply.isWhole else { return reply }
    let above = pieces(reply.blocks, from: 0, of: reply).filter { $0.part < 4 }.reduce(0) { $0 + $1.lines.count }
    guard above > Self.mostAbove else { return reply }
    var light = reply
    let isClass = { (block: Reply.Block) in block.kind == "classLine" }
    light.more = reply.blocks.filter(isClass) + reply.more
    light.blocks.removeAll(where: isClass)
    return light
  }

  /// Blocks laid out; `first` is the place of the first one among all blocks of the reply.
  private func pieces(_ blocks: [Reply.Block], from first: Int, of reply: Reply) -> [Piece] {
    var steps = 0
    var place = first
    return Piece.grouped(blocks, of: reply).map { group in
      if case .step = group[0] { steps += 1 } else { steps = 0 }
      defer { place += group.count }
      return Piece(blocks: group, lines: lines(group, of: reply, isFirstStep: steps == 1).said(by: place))
    }
  }

  // MARK: The first view

  /// The positions of the pieces that stay, and their lines.
  private func firstView(of pieces: [Piece], in reply: Reply) -> (kept: Set<Int>, lines: [ScreenLine]) {
    var ranks: [Int: Int] = [:]
    for (index, piece) in pieces.enumerated() {
      ranks[index] = rank(piece, in: reply)
    }
    while true {
      let kept = pieces.indices.filter { ranks[$0] != nil }.map { pieces[$0] }
      // In a narrow view the choices, of which one opens everything, are worth more than the hint, and so is the gravest
      // caveat below what asks for a danger now.
      let isBare = reply.check != nil && ranks.values.allSatisfy { $0 <= 5 }
      let offersAll = kept.contains { $0.first.kind == "choice" && !reply.asksForNow($0.first) }
      let needsHint = !size.isNarrow || !(offersAll || isBare)
      let room = size.rows - (needsHint && ranks.count < pieces.count && reply.family == nil ? 1 : 0)
      // Empty lines are given up one by one, the last first: what is grave stands near the top, and stays apart.
      for gaps in (0...kept.count).reversed() {
        let lines = stacked(kept, of: reply, gaps: gaps, isTop: true)
        if lines.count <= room { return filled(Set(ranks.keys), from: pieces, of: reply, gaps: gaps, rows: room) }
      }
      guard let last = ranks.values.max(), ranks.values.min() != last else {
        return (Set(ranks.keys), stacked(kept, of: reply, gaps: 0, isTop: true))
      }
      ranks = ranks.filter { $0.value != last }
    }
  }

  /// The order in which pieces leave the first view, the highest first; what asks for a danger now never does.
  private func rank(_ piece: Piece, in reply: Reply) -> Int? {
    if reply.asksForNow(piece.first) { return 0 }
    return size.isNarrow ? reply.narrowRank(piece.first) : piece.part
  }

  /// A view whose free rows are filled with what fits whole, the highest rank first, then in the order of the reply.
  ///
  /// A wide one takes in only what would open on request elsewhere, and is open from the start for staff.
  /// Behind one that does not fit no other of its kind comes: no lesser caveat for a graver one, no step out of its order.
  private func filled(
    _ kept: Set<Int>, from pieces: [Piece], of reply: Reply, gaps: Int, rows: Int
  ) -> (kept: Set<Int>, lines: [ScreenLine]) {
    let gaps = gaps == kept.count ? pieces.count : gaps
    func lines(_ kept: Set<Int>) -> [ScreenLine] {
      stacked(kept.sorted().map { pieces[$0] }, of: reply, gaps: gaps, isTop: true)
    }
    var view = (kept: kept, lines: lines(kept))
    let rest = pieces.indices.filter { !kept.contains($0) && (size.isNarrow || pieces[$0].part > 11) }
    let ranked = rest.map { (rank: reply.narrowRank(pieces[$0].first) ?? .max, index: $0) }.sorted { $0 < $1 }
    var missed: Set<String> = []
    for (_, index) in ranked where !missed.contains(pieces[index].first.kind) {
      let more = lines(view.kept.union([index]))
      if more.count <= rows {
        view = (view.kept.union([index]), more)
      } else {
        missed.insert(pieces[index].first.kind)
      }
    }
    return view
  }

  /// The lines of pieces below each other, with at most so many empty ones between them.
  private func stacked(_ pieces: [Piece], of reply: Reply, gaps: Int, isTop: Bool) -> [ScreenLine] {
    var lines: [ScreenLine] = []
    var gaps = gaps
    var previous: Reply.Block?
    for piece in joined(pieces, of: reply) {
      if gaps > 0, isTop || previous != nil, hasGap(previous, piece.first, reply, isTop: isTop) {
        lines.append(.blank)
        gaps -= 1
      }
      lines += piece.lines
      previous = piece.blocks.last
    }
    return lines
  }

  /// The pieces with all choices that follow each other in one, so that they share lines.
  private func joined(_ pieces: [Piece], of reply: Reply) -> [Piece] {
    var all: [Piece] = []
    for piece in pieces {
      if let last = all.last, last.first.kind == "choice", piece.first.kind == "choice" {
        let blocks = last.blocks + piece.blocks
        let lines = lines(blocks, of: reply, isFirstStep: false).said(by: last.lines.first?.block)
        all[all.count - 1] = Piece(blocks: blocks, lines: lines)
      } else {
        all.append(piece)
      }
    }
    return all
  }

  /// In a narrow first view only the choices of the quiet replies stand apart.
  private func hasGap(_ previous: Reply.Block?, _ next: Reply.Block, _ reply: Reply, isTop: Bool) -> Bool {
    guard size.isNarrow, isTop else { return reply.hasGap(between: previous, and: next) }
    guard case .choice = next, previous != nil else { return false }
    return reply.template == .stay || reply.template == .safe || reply.template == .routine
  }
}

extension [ScreenLine] {
  /// The lines, each as the words of one block.
  fileprivate func said(by block: Int?) -> [ScreenLine] {
    map { line in
      var line = line
      line.block = block
      return line
    }
  }
}

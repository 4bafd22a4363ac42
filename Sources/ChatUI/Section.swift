internal import Rendering

/// One turn of the transcript, or the first screen, laid out for a screen.
struct Section: Equatable, Sendable {
  /// Its lines.
  let lines: [ScreenLine]
  /// The line that is at the top when it is opened.
  let start: Int
  /// The line behind the last one that is shown when it is opened.
  let view: Int
  /// The line from which on it is text that goes on from screen to screen.
  let text: Int

  /// A section that is opened with all its lines.
  init(_ lines: [ScreenLine]) {
    (self.lines, start, view, text) = (lines, 0, lines.count, 0)
  }

  /// Lines above the top, the lines that are shown when it is opened, and what one comes to below an empty line; `isCut` where
  /// there is some, and none of those lines says so.
  init(above: [ScreenLine], view: [ScreenLine], below: [ScreenLine], isText: Bool, isCut: Bool = false) {
    start = above.count
    self.view = start + view.count
    lines = above + view + (below.isEmpty ? [] : [.blank] + below)
    text = isText ? start : isCut ? self.view - 1 : self.view + 1
  }

  /// The first line of what is not shown when it is opened; nil where that is everything.
  var below: Int? { lines.count > view ? view + 1 : nil }

  /// The last line that can be at the top of so many rows when nothing comes behind the section.
  ///
  /// What is below the opened view can always come to the top.
  func lowestTop(rows: Int) -> Int {
    max(lines.count - rows, below ?? start)
  }

  /// Whether text goes on behind a line.
  func goesOn(after line: Int) -> Bool {
    line >= text && line + 1 < lines.count
  }

  // MARK: Spots

  /// A place in what is said, whatever the lines: how many letters are before it, of how many.
  struct Spot: Equatable, Sendable {
    /// The block of the reply, where the line is of one.
    var block: Int?
    var inBlock = Share()
    var inSection = Share()

    struct Share: Equatable, Sendable {
      var before = 0
      var whole = 0
    }
  }

  /// What is said in a line; of an empty one, in the next.
  func spot(of line: Int) -> Spot {
    let line = lines.indices.first { $0 >= line && lines[$0].kind != .blank } ?? line
    guard lines.indices.contains(line) else { return Spot(inSection: share(of: line, in: start..<lines.count)) }
    let block = lines[line].block
    return Spot(
      block: block, inBlock: share(of: line, in: lines.indices.filter { lines[$0].block == block }),
      inSection: share(of: line, in: start..<lines.count))
  }

  /// The line that says what was said at a spot of the same section in another size.
  ///
  /// The words of a block may differ by size: then it is the same share of them.
  func line(of spot: Spot) -> Int {
    let own = spot.block.map { block in lines.indices.filter { lines[$0].block == block } } ?? []
    if own.isEmpty { return line(at: spot.inSection, in: start..<lines.count) ?? start }
    return line(at: spot.inBlock, in: own) ?? start
  }

  private func share(of line: Int, in places: some Collection<Int>) -> Spot.Share {
    Spot.Share(before: letters(places.prefix { $0 < line }), whole: letters(places))
  }

  private func line(at share: Spot.Share, in places: some BidirectionalCollection<Int>) -> Int? {
    let whole = letters(places)
    var rest = share.whole == whole || share.whole == 0 ? share.before : share.before * whole / share.whole
    for place in places {
      rest -= letters(CollectionOfOne(place))
      if rest < 0 { return place }
    }
    return places.last
  }

  /// Letters of some lines, without hints.
  private func letters(_ places: some Collection<Int>) -> Int {
    places.reduce(0) { count, place in
      guard lines.indices.contains(place), lines[place].kind != .hint else { return count }
      return count + lines[place].text.count { $0 != " " }
    }
  }
}

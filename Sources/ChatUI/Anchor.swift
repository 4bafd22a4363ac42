/// A line of the transcript that stays found when the screen changes its size.
struct Anchor: Equatable, Sendable {
  /// 0 for the first screen, then a number a turn.
  var section = 0
  /// The line in the section as it was laid out for `geometry`; the section as it is opened where that is nil.
  private var line = 0
  private var geometry: Geometry?
  private var spot = Section.Spot()

  /// A section as it is opened: from its top, and nothing else on the screen.
  init(section: Int = 0) {
    self.section = section
  }

  /// A line of a section that is laid out; what comes behind the section follows it.
  init(section: Int, line: Int, in transcript: Transcript) {
    self.section = section
    self.line = line
    geometry = transcript.geometry
    spot = transcript.section(section).spot(of: line)
  }

  /// Whether the section is shown as it is opened.
  var isOpening: Bool { geometry == nil }

  /// The line of a section that shows what was read here, also in another size.
  func line(in section: Section, _ now: Geometry) -> Int {
    guard let geometry else { return section.start }
    return geometry == now ? min(line, max(0, section.lines.count - 1)) : section.line(of: spot)
  }
}

extension Transcript {
  /// A line, and where it is.
  typealias Shown = (place: (section: Int, line: Int), section: Section)

  /// The section and the line that an anchor means.
  func place(of anchor: Anchor) -> (section: Int, line: Int) {
    let index = min(max(anchor.section, 0), count - 1)
    return (index, anchor.line(in: section(index), geometry))
  }

  /// The section in the middle of a screen that begins at an anchor.
  func inView(from top: Anchor) -> Int {
    top.isOpening ? place(of: top).section : place(of: anchor(geometry.pageRows / 2, below: top)).section
  }

  /// The lines of one screen from an anchor on.
  func lines(from anchor: Anchor, count rows: Int) -> [Shown] {
    var (index, line) = place(of: anchor)
    var section = section(index)
    if anchor.isOpening { return (line..<max(line, section.view)).prefix(rows).map { ((index, $0), section) } }
    var all: [Shown] = []
    while all.count < rows {
      if line >= section.lines.count {
        guard index < count - 1 else { break }
        index += 1
        line = 0
        section = self.section(index)
        continue
      }
      all.append(((index, line), section))
      line += 1
    }
    return all
  }

  /// Whether there is more to read behind the last line of a screen.
  func goesOn(after last: Shown) -> Bool {
    last.place.section < count - 1 || last.section.goesOn(after: last.place.line)
  }

  // MARK: Moving

  /// The anchor so many lines below another, above if negative; it stays inside the transcript.
  func anchor(_ lines: Int, below anchor: Anchor) -> Anchor {
    let here = place(of: anchor)
    var (index, line) = here
    line += lines
    while line < 0, index > 0 {
      index -= 1
      line += section(index).lines.count
    }
    var laid = section(index)
    while line >= laid.lines.count, index < count - 1 {
      line -= laid.lines.count
      index += 1
      laid = section(index)
    }
    if index == count - 1 {
      // Who has paged further than lines go stays there.
      line = min(line, max(laid.lowestTop(rows: geometry.pageRows), here.section == index ? here.line : 0))
    }
    return Anchor(section: index, line: max(line, 0), in: self)
  }

  /// The screen below: what comes behind the last line, or the turn whose top is in view already.
  func pageBelow(_ anchor: Anchor) -> Anchor {
    let shown = lines(from: anchor, count: geometry.pageRows)
    if let next = shown.dropFirst().first(where: { $0.place.line == $0.section.start }) {
      return Anchor(section: next.place.section)
    }
    guard let (last, laid) = shown.last else { return anchor }
    guard last.line + 1 < laid.lines.count else {
      return last.section < count - 1 ? Anchor(section: last.section + 1) : anchor
    }
    var next = last.line + 1 == laid.view ? laid.view + 1 : last.line + 1
    // The last screen is a full one: some lines of the one before it stand there again.
    if last.section == count - 1 { next = min(next, laid.lowestTop(rows: geometry.pageRows)) }
    return next <= laid.start
      ? Anchor(section: last.section) : Anchor(section: last.section, line: next, in: self)
  }

  /// The screen above: it stops at the top of a turn, and leaves no line out.
  func pageAbove(_ anchor: Anchor) -> Anchor {
    let (index, line) = place(of: anchor)
    let laid = section(index)
    if line > laid.start { return opening(index, laid, showing: line - geometry.pageRows, above: line) }
    guard index > 0 else { return Anchor() }
    let before = section(index - 1)
    return opening(index - 1, before, showing: before.lines.count - geometry.pageRows, above: before.lines.count)
  }

  /// A line at the top, or, where the top of the turn is near, that: as it is opened if it then shows all up to `end`.
  private func opening(_ index: Int, _ laid: Section, showing line: Int, above end: Int) -> Anchor {
    if line <= laid.start, end <= laid.view + 1 { return Anchor(section: index) }
    return Anchor(section: index, line: max(line, laid.start), in: self)
  }
}

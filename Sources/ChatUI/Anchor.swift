/// A line of the transcript that stays found when the screen changes its size.
struct Anchor: Equatable, Sendable {
  /// 0 for the first screen, then a number a turn.
  var section = 0
  /// The line in the section as it was laid out for `geometry`; the start of the section where that is nil.
  private var line = 0
  private var geometry: Geometry?
  /// Letters before the line, and in the whole section.
  private var letters = 0
  private var total = 0

  /// The start of a section.
  init(section: Int = 0) {
    self.section = section
  }

  /// A line of a section that is laid out.
  init(section: Int, line: Int, in transcript: Transcript) {
    let laid = transcript.section(section)
    self.section = section
    self.line = line
    geometry = transcript.geometry
    letters = laid.letters(before: line)
    total = laid.letters(before: laid.lines.count)
  }

  /// The line of a section that shows what was read here, also in another size.
  func line(in section: Section, _ now: Geometry) -> Int {
    guard let geometry else { return section.start }
    if geometry == now { return min(line, max(0, section.lines.count - 1)) }
    let whole = section.letters(before: section.lines.count)
    return section.line(ofLetter: whole == total || total == 0 ? letters : letters * whole / total)
  }
}

extension Transcript {
  /// The section and the line that an anchor means.
  func place(of anchor: Anchor) -> (section: Int, line: Int) {
    let index = min(max(anchor.section, 0), count - 1)
    return (index, anchor.line(in: section(index), geometry))
  }

  /// The anchor so many lines below another, above if negative; it stays inside the transcript.
  func anchor(_ lines: Int, below anchor: Anchor) -> Anchor {
    var (index, line) = place(of: anchor)
    line += lines
    while line < 0, index > 0 {
      index -= 1
      line += section(index).lines.count
    }
    var length = section(index).lines.count
    while line >= length, index < count - 1 {
      line -= length
      index += 1
      length = section(index).lines.count
    }
    let last = index == count - 1 ? length - geometry.pageRows : length - 1
    return Anchor(section: index, line: min(max(line, 0), max(last, 0)), in: self)
  }

  /// The section in the middle of a screen that begins at an anchor.
  func inView(from top: Anchor) -> Int {
    place(of: anchor(geometry.pageRows / 2, below: top)).section
  }

  /// The lines of one screen from an anchor on, each with its place.
  func lines(from anchor: Anchor, count rows: Int) -> [(place: (section: Int, line: Int), section: Section)] {
    var (index, line) = place(of: anchor)
    var all: [(place: (section: Int, line: Int), section: Section)] = []
    var section = section(index)
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
}

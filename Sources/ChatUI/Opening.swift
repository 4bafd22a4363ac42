internal import Knowledge
public import Terminal

/// What a kiosk shows while its knowledge is read: the numbers for danger, which need none.
public enum Opening {
  /// The frame of a size; after `hidden` it says first that everything is gone.
  public static func draw(_ size: Size, after end: SessionEnd?) -> Frame {
    draw(size, first: end == .hidden ? Wording.hiddenAtOnce : nil, last: Wording.oneMoment)
  }

  /// The frame of a kiosk that has no knowledge to answer with.
  public static func drawOutOfOrder(_ size: Size) -> Frame {
    draw(size, first: nil, last: Wording.outOfOrder)
  }

  private static func draw(_ size: Size, first: Passage?, last: Passage) -> Frame {
    let geometry = Geometry(size)
    var frame = Frame(size)
    let lines =
      ([first].compactMap { $0 } + [Wording.danger, Wording.crisis, Wording.poison, Wording.dangerSpanish, last])
      .map { $0.words(small: geometry.isNarrow) }
    let step = geometry.isNarrow || size.rows < 2 * lines.count ? 1 : 2
    let top = max(0, (size.rows - step * lines.count) / 2)
    for (index, line) in lines.enumerated() where top + step * index < size.rows {
      let isLast = index == lines.count - 1
      frame.put(
        line, row: top + step * index, column: geometry.margin,
        style: isLast ? Style(.muted) : Style(.plain, bold: true))
    }
    return frame
  }
}

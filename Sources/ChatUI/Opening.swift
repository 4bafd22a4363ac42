internal import Knowledge
public import Terminal

/// What a kiosk shows while its knowledge is read: the numbers for danger, which need none.
public enum Opening {
  /// The frame of a size; after `hidden` it says first that everything is gone.
  public static func draw(_ size: Size, after end: SessionEnd?) -> Frame {
    let geometry = Geometry(size)
    var frame = Frame(size)
    let gone = end == .hidden ? [Wording.hiddenAtOnce] : []
    let lines = (gone + [Wording.danger, Wording.crisis, Wording.poison, Wording.dangerSpanish, Wording.oneMoment])
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

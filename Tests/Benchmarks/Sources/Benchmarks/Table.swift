internal import Glibc

/// A table that is printed line by line.
struct Table {
  private let widths = [48, 12, 12, 12, 10]

  /// A title, and what the columns are.
  func head(_ title: String) {
    print("\n\(title)")
    line(["", "median", "p99", "a second", "peak MiB"])
  }

  /// A line of times; `peak` is memory in KiB.
  func row(_ what: String, _ timing: Timing, peak: Int? = nil) {
    line([
      what, time(timing.microseconds(at: 0.5)), timing.count < 20 ? "" : time(timing.microseconds(at: 0.99)),
      timing.perSecond < 1 ? "" : "\(Int(timing.perSecond))", peak.map { number(Double($0) / 1_024) } ?? "",
    ])
  }

  /// A line of numbers that are no times.
  func count(_ what: String, median: Int, most: Int) {
    line([what, "\(median)", "\(most)", "", ""])
  }

  private func line(_ cells: [String]) {
    let padded = zip(cells, widths).enumerated().map { column, cell in
      let space = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
      return column == 0 ? cell.0 + space : space + cell.0
    }
    print(padded.joined())
    fflush(nil)
  }

  private func time(_ microseconds: Double) -> String {
    microseconds < 1_000 ? "\(number(microseconds)) us" : "\(number(microseconds / 1_000)) ms"
  }

  /// One place, without Foundation.
  private func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

/// How long something took, each time it was done.
struct Timing {
  private let sorted: [Duration]

  /// From times that were taken; there may be none.
  init(_ times: [Duration]) {
    sorted = times.sorted()
  }

  /// Does something `rounds` times.
  init(rounds: Int, _ body: () -> Void) {
    let clock = ContinuousClock()
    self.init((0..<rounds).map { _ in clock.measure(body) })
  }

  /// How many times it was done.
  var count: Int { sorted.count }

  /// How many of them go into a second.
  var perSecond: Double {
    sorted.isEmpty ? 0 : Double(count) / (sorted.reduce(.zero, +) / .seconds(1))
  }

  /// The time that a share of all stays below, in microseconds.
  func microseconds(at share: Double) -> Double {
    guard let last = sorted.indices.last else { return 0 }
    return sorted[min(last, Int(share * Double(count)))] / .microseconds(1)
  }
}

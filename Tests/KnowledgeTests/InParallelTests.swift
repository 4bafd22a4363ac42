import Knowledge
import Testing

/// Work on all cores.
@Suite struct InParallelTests {
  @Test(arguments: [0, 1, 2, 3, 100])
  func `work that is shared out comes back in its order`(count: Int) {
    let squares = inParallel(count) { number in
      // Uneven: those that begin first end last.
      (0..<(count - number) * 1_000).reduce(number * number) { sum, next in sum &+ next &- next }
    }
    #expect(squares == (0..<count).map { $0 * $0 })
  }
}

import Testing

@testable import Matching

@Suite struct BitSetTests {
  @Test(arguments: [0, 1, 63, 64, 65, 200])
  func `a bit set holds what a set holds`(limit: Int) {
    var random = SeededGenerator(seed: UInt64(limit))
    var (bits, plain) = (BitSet(below: limit), Set<Int>())
    for _ in 0..<100 {
      let number = Int.random(in: 0...limit, using: &random)
      if Bool.random(using: &random) {
        #expect(bits.insert(number) == (number < limit && plain.insert(number).inserted))
      } else {
        bits.remove(number)
        plain.remove(number)
      }
      #expect(bits.contains(number) == plain.contains(number))
      let (start, end) = (Int.random(in: -2...limit, using: &random), Int.random(in: 0...limit + 70, using: &random))
      let range = start..<max(start, end)
      #expect(Array(bits.members(in: range)) == plain.filter { range.contains($0) }.sorted())
    }
    #expect(Array(bits.all) == plain.sorted())
    #expect(!bits.contains(-1))
  }
}

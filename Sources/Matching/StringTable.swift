internal import Knowledge

/// Words with numbers from 0, found by hashing, as a section of a pack.
///
/// The section: the number of words and of slots (a power of two, or 0); for each word the place where its bytes begin,
/// and one more for the end; for each slot the number of a word and 1, or 0; then the bytes.
struct StringTable: Sendable {
  private let numbers: PackedNumbers
  private let bytes: PackedBytes
  private let slotCount: Int
  /// How many words there are.
  let count: Int

  init(_ section: PackedBytes) {
    let numbers = PackedNumbers(section)
    let count = max(0, min(numbers[0], numbers.count))
    let slots = numbers[1]
    let start = 4 * (3 + count + slots)
    self.numbers = numbers
    self.count = count
    slotCount = slots > 0 && slots & (slots - 1) == 0 ? slots : 0
    bytes = section[min(max(0, start), section.count)..<section.count]
  }

  /// The section that holds words, each once; those that need not be found may stand again.
  static func section(_ words: [String], isFindable: Bool = true) -> [UInt8] {
    var slotCount = words.isEmpty || !isFindable ? 0 : 1
    while isFindable, slotCount < 2 * words.count { slotCount *= 2 }
    var slots = [Int](repeating: 0, count: slotCount)
    var places = [0]
    var letters: [UInt8] = []
    for (number, word) in words.enumerated() {
      letters += word.utf8
      places.append(letters.count)
      guard slotCount > 0 else { continue }
      var slot = Array(word.utf8).withUnsafeBufferPointer { hash($0) } & (slotCount - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slotCount - 1) }
      slots[slot] = number + 1
    }
    return PackedNumbers.section([words.count, slotCount] + places + slots) + letters
  }

  /// The word with a number; empty where there is none.
  subscript(number: Int) -> String {
    guard number >= 0, number < count else { return "" }
    return bytes.text(numbers.row(2 + number))
  }

  /// The first byte of a word; 0 where it is empty.
  func firstLetter(of number: Int) -> UInt8 {
    number >= 0 && number < count ? bytes[numbers[2 + number]] : 0
  }

  /// The bytes of a word.
  func letters(of number: Int) -> [UInt8] {
    number >= 0 && number < count ? numbers.row(2 + number).map { bytes[$0] } : []
  }

  /// The number of a word, or nil.
  func find(_ word: String) -> Int? {
    guard slotCount > 0 else { return nil }
    var word = word
    return word.withUTF8 { letters in
      var slot = Self.hash(letters) & (slotCount - 1)
      for _ in 0..<slotCount {
        let number = numbers[3 + count + slot] - 1
        if number < 0 { return nil }
        if isWord(number, letters) { return number }
        slot = (slot + 1) & (slotCount - 1)
      }
      return nil
    }
  }

  private func isWord(_ number: Int, _ letters: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = numbers.row(2 + number)
    guard range.count == letters.count else { return false }
    for place in letters.indices where bytes[range.lowerBound + place] != letters[place] { return false }
    return true
  }

  private static func hash(_ letters: UnsafeBufferPointer<UInt8>) -> Int {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for letter in letters { value = (value ^ UInt64(letter)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: value ^ (value >> 32))
  }
}

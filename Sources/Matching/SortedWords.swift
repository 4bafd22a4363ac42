/// Looks a word up in a text of words that stand in the order of their bytes, parted by spaces and line ends.
///
/// Found by halving, so that a start builds nothing.
enum SortedWords {
  /// Whether a word is in the text.
  static func contains(_ word: String, in list: String) -> Bool {
    var word = word
    return word.withUTF8 { letters in
      list.utf8.withContiguousStorageIfAvailable { contains(letters, $0) } ?? false
    }
  }

  private static func contains(_ word: UnsafeBufferPointer<UInt8>, _ all: UnsafeBufferPointer<UInt8>) -> Bool {
    var (low, high) = (0, all.count)
    while low < high {
      var start = (low + high) / 2
      while start > low, !isGap(all[start - 1]) { start -= 1 }
      var end = start
      while end < high, !isGap(all[end]) { end += 1 }
      let here = all[start..<end]
      if here.elementsEqual(word) { return true }
      if word.lexicographicallyPrecedes(here) {
        high = start
      } else {
        low = end
        while low < high, isGap(all[low]) { low += 1 }
      }
    }
    return false
  }

  private static func isGap(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
}

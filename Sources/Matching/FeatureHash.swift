/// The hash of a feature that grows piece by piece: FNV-1a, the same on every machine.
///
/// Features that begin alike share the work for their first pieces.
struct FeatureHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// No piece yet.
  init() {}

  /// The hash of some pieces.
  init(_ pieces: String...) {
    for piece in pieces { self = adding(piece) }
  }

  /// The hash of letters within a word, which have no pieces: those of each length are apart.
  init(letters: ArraySlice<UInt8>) {
    value ^= UInt64(letters.count)
    for letter in letters { take(letter) }
  }

  /// The hash with one piece more.
  func adding(_ piece: String) -> FeatureHash {
    var (hash, piece) = (self, piece)
    piece.withUTF8 { for letter in $0 { hash.take(letter) } }
    hash.take(0xFF)
    return hash
  }

  private mutating func take(_ letter: UInt8) {
    value = (value ^ UInt64(letter)) &* 0x100_0000_01b3
  }
}

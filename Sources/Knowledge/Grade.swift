/// How sure a fact is.
public enum Grade: String, Sendable, CaseIterable {
  case low, medium, high
}

extension Fact {
  /// The weakest grade that `confidence` names; nil where it names none.
  ///
  /// Authors write H, M or L, with words behind it where it holds for a part ("H (UK), M (US practice)"); D is a detail
  /// that was not seen in the source, and counts as L.
  public var grade: Grade? {
    let words = confidence.split { !$0.isLetter }
    let letters: [(Substring, Grade)] = [("D", .low), ("L", .low), ("M", .medium), ("H", .high)]
    return letters.first { words.contains($0.0) }?.1
  }
}

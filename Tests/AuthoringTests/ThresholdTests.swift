import Foundation
import Matching
import Testing

@testable import Authoring

struct ThresholdTests {
  /// The share of the best topic shrinks as topics grow in number, so that thresholds are right for about as many only.
  ///
  /// Where this fails, pick `Thresholds.standard` anew on labelled questions (`knowledge test --by-voice`), and set
  /// `topicsWhenPicked`.
  @Test func thresholdsWerePickedForAboutAsManyTopics() {
    let shipped = testFolder.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("knowledge").path
    let count = Folder(shipped).files().count { $0.hasPrefix("en/topics/") && $0.hasSuffix(".yaml") }
    #expect(isNear(count), "\(count) topics now, \(Thresholds.topicsWhenPicked) when the thresholds were picked")
    #expect(isNear(Thresholds.topicsWhenPicked * 11 / 10) && !isNear(Thresholds.topicsWhenPicked * 12 / 10))
    #expect(!isNear(Thresholds.topicsWhenPicked * 8 / 10))
  }

  private func isNear(_ count: Int) -> Bool {
    10 * abs(count - Thresholds.topicsWhenPicked) <= Thresholds.topicsWhenPicked
  }
}

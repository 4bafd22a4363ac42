internal import ArgumentParser
internal import Knowledge

/// Where something on paper or in a file came from: the program, the knowledge, and the day where one was given.
///
/// No clock is read: the same knowledge gives the same page.
struct Origin: CustomStringConvertible {
  let base: KnowledgeBase
  var day: Day?

  var description: String {
    "Signpost \(signpostVersion), knowledge \(base.contentHash)" + (day.map { ", \($0.text)" } ?? "")
  }
}

/// A day as an argument: `2026-11-29`.
struct Day: ExpressibleByArgument {
  let text: String

  init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.joined().allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    guard let month = Int(parts[1]), let day = Int(parts[2]), 1...12 ~= month, 1...31 ~= day else { return nil }
    text = argument
  }
}

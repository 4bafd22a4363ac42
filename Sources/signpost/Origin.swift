internal import Authoring
internal import Knowledge

/// Where something on paper or in a file came from: the program, the knowledge, and the day where one was given.
///
/// No clock is read: the same knowledge gives the same page.
struct Origin: CustomStringConvertible {
  let base: KnowledgeBase
  var day: Day?

  var description: String {
    "Signpost \(signpostVersion), knowledge \(base.contentHash)" + (day.map { ", \($0.description)" } ?? "")
  }
}

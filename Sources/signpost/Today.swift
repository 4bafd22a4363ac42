internal import ArgumentParser
internal import Authoring
internal import Glibc

extension Day {
  /// The present day where the machine is.
  static var today: Day {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return Day(year: Int(parts.tm_year) + 1_900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  /// From a word of the command line.
  static func parsed(_ word: String) throws -> Day {
    guard let day = Day(word) else { throw ValidationError("'\(word)' is no day; write it as 2026-11-25") }
    return day
  }
}

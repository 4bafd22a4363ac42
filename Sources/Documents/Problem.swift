/// A place in a file.
///
/// Lines and columns count from 1; line 0 means the file as a whole.
public struct Place: Equatable, Hashable, Sendable, Comparable {
  /// The file, relative to its folder.
  public var file: String
  /// From 1; 0 for the whole file.
  public var line: Int
  /// From 1, in letters.
  public var column: Int

  /// From its parts.
  public init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// By file, then line, then column.
  public static func < (left: Place, right: Place) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

/// Something wrong in a file: where, what, and what would be right.
public struct Problem: Equatable, Sendable, CustomStringConvertible {
  /// Errors keep a knowledge base from being used; warnings count only where strictness is asked for.
  public enum Severity: String, Sendable {
    case error, warning
  }

  /// Where it is.
  public var place: Place
  /// How bad it is.
  public var severity: Severity
  /// What is wrong; what would be right.
  public var message: String

  /// From its parts.
  public init(_ place: Place, _ message: String, severity: Severity = .error) {
    self.place = place
    self.severity = severity
    self.message = message
  }

  /// `file:line:column: error: message`, without the numbers where the whole file is meant.
  public var description: String {
    let position = place.line > 0 ? ":\(place.line):\(place.column)" : ""
    return "\(place.file)\(position): \(severity.rawValue): \(message)"
  }
}

/// The problems found so far.
///
/// One log travels through a whole reading, so that all are told at once.
public final class ProblemLog {
  private var found: [Problem] = []

  /// An empty log.
  public init() {}

  /// Adds an error.
  public func error(_ place: Place, _ message: String) {
    found.append(Problem(place, message))
  }

  /// Adds a warning.
  public func warning(_ place: Place, _ message: String) {
    found.append(Problem(place, message, severity: .warning))
  }

  /// All problems in the order of files, lines and columns; equal places keep the order of finding.
  public var problems: [Problem] {
    found.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element)
  }

  /// Whether anything but warnings was found.
  public var hasErrors: Bool {
    found.contains { $0.severity == .error }
  }
}

/// Prints through CUPS' `lp`, on the printer that the machine uses unless told otherwise.
public struct Printer {
  private let path: String

  /// The way to the printer, nil where the machine has no `lp`.
  public init?(searching path: String = ProgramPath.ofEnvironment) {
    guard let program = ProgramPath.first(of: ["lp"], in: path) else { return nil }
    self.path = program
  }

  /// Hands a text over; nil when it was taken, else what went wrong, in words.
  ///
  /// Taken means that it waits in the printer's queue; nobody can promise the paper.
  public func print(_ text: String, title: String) -> String? {
    guard let child = ChildProcess(path, ["-s", "-t", title], input: text) else { return "lp could not be started" }
    guard let status = child.wait() else { return "lp did not say how it ended" }
    return status == 0 ? nil : "lp ended with \(status); is there a printer?"
  }
}

/// Why a pack cannot be used.
public enum PackError: Error, Equatable, Sendable {
  /// It begins like no pack.
  case foreign
  /// It is shorter than its head says, or than any pack.
  case truncated
  /// Its bytes are not those that were written, or they do not fit together.
  case damaged
  /// It was written in a form that this program does not read.
  case version(Int)
  /// The system refused to open or read it, in the system's words.
  case unreadable(String)

  /// What is wrong and what would help, to follow the name of the file.
  public var message: String {
    switch self {
    case .foreign: "is no knowledge pack; name a folder of YAML, or a file that 'knowledge build' wrote"
    case .truncated: "is a knowledge pack that was cut short; build it again"
    case .damaged: "is a knowledge pack that is damaged; build it again"
    case .version(let version) where version > Pack.version:
      "is a knowledge pack of form \(version), from a later program than this one, which reads form \(Pack.version)"
    case .version(let version):
      "is a knowledge pack of form \(version), from an earlier program; build it again for form \(Pack.version)"
    case .unreadable(let reason): "cannot be read: \(reason)"
    }
  }
}

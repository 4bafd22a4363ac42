internal import Glibc

/// Signs and verifies with OpenSSH's `ssh-keygen`, in the formats that git uses too.
///
/// Texts and signatures go through pipes: nothing is written to disk, and none stands among the arguments.
public struct SSHKeygen: Sendable {
  private let path: String
  private let namespace: String

  /// The most bytes of a text or a signature: they wait in a pipe before the program is started.
  public static let longest = 16_384

  /// The program of this machine, for one purpose; nil where it has none.
  ///
  /// A signature for another namespace is not taken.
  public init?(namespace: String, searching path: String = ProgramPath.ofEnvironment) {
    guard let program = ProgramPath.first(of: ["ssh-keygen"], in: path) else { return nil }
    self.path = program
    self.namespace = namespace
  }

  /// The signature over a text by the key in a file; nil where there is none.
  ///
  /// The program asks for a passphrase at the terminal, and says on standard error why it signed nothing. A file with the
  /// public half signs by the agent.
  public func sign(_ text: String, key file: String) -> String? {
    let run = run(["-q", "-Y", "sign", "-n", namespace, "-f", file], [(STDIN_FILENO, text)], isOutspoken: true)
    guard let run, run.status == 0, run.output.hasPrefix("-----BEGIN SSH SIGNATURE-----") else { return nil }
    return run.output
  }

  /// The fingerprint of the key that signed a text as a person, `SHA256:...`; nil where that is not so.
  ///
  /// `signers` is a file of allowed signers, in which the person must stand with that key. Its limits in time hold for
  /// noon of `day`, such as `2026-11-25`.
  public func verify(_ text: String, _ signature: String, by person: String, on day: String, signers: String) -> String?
  {
    let time = day.filter { $0 != "-" } + "1200"
    let arguments = [
      "-Y", "verify", "-n", namespace, "-I", person, "-f", signers, "-O", "verify-time=\(time)", "-s", "/dev/fd/3",
    ]
    guard let run = run(arguments, [(STDIN_FILENO, text), (3, signature)], isOutspoken: false), run.status == 0 else {
      return nil
    }
    let line = run.output.split(separator: "\n").last { $0.hasPrefix("Good ") }
    return line?.split(separator: " ").last.flatMap { $0.hasPrefix("SHA256:") ? String($0) : nil }
  }

  /// The end and the output of a run; nil where it could not begin.
  private func run(
    _ arguments: [String], _ inputs: [(descriptor: Int32, text: String)], isOutspoken: Bool
  ) -> (status: Int, output: String)? {
    let pipes = inputs.compactMap { Self.pipe(holding: $0.text) }
    defer { for pipe in pipes { close(pipe) } }
    guard pipes.count == inputs.count, let ends = Self.pipe() else { return nil }
    defer { close(ends.reading) }
    var connections = [(theirs: STDOUT_FILENO, ours: ends.writing)]
    if isOutspoken { connections.append((STDERR_FILENO, STDERR_FILENO)) }
    // The highest is made last: before, one of ours may stand in its place.
    for (input, pipe) in zip(inputs, pipes) { connections.append((input.descriptor, pipe)) }
    let child = ChildProcess(path, arguments, connecting: connections)
    close(ends.writing)
    guard let child else { return nil }
    let output = Self.everything(from: ends.reading)
    return child.wait().map { ($0, output) }
  }

  /// The reading end of a pipe that holds a text and nothing more; nil where it is too long.
  private static func pipe(holding text: String) -> Int32? {
    let bytes = Array(text.utf8)
    guard bytes.count <= longest, let ends = pipe() else { return nil }
    defer { close(ends.writing) }
    guard PrivateFile.writeAll(bytes, to: ends.writing) == nil else {
      close(ends.reading)
      return nil
    }
    return ends.reading
  }

  /// A pipe whose ends no other program inherits.
  private static func pipe() -> (reading: Int32, writing: Int32)? {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private static func everything(from descriptor: Int32) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}

import Glibc
import Testing

@testable import Host

/// Programs of the machine, played by shell scripts in a folder of their own.
@Suite struct ProgramsTests {
  @Test func theFirstProgramOfTheFirstFolderIsFound() throws {
    let folder = try Folder()
    defer { folder.remove() }
    folder.add("one", "exit 0")
    folder.add("two", "exit 0", mode: 0o600)
    let path = "relative:/nowhere:\(folder.path)"
    #expect(ProgramPath.first(of: ["two", "three", "one"], in: path) == "\(folder.path)/one")
    #expect(ProgramPath.first(of: ["two"], in: path) == nil)
    #expect(ProgramPath.first(of: ["one"], in: "") == nil)
  }

  @Test func aChildGetsItsTextAndItsEndIsKnown() throws {
    let folder = try Folder()
    defer { folder.remove() }
    folder.add("keep", #"cat >"$1"; echo never seen; exit 7"#)
    let child = ChildProcess("\(folder.path)/keep", ["\(folder.path)/text"], input: "two\nlines é")
    #expect(child?.wait() == 7)
    #expect(folder.text("text") == "two\nlines é")
    #expect(child?.wait() == nil && child?.isRunning == false)
    #expect(ChildProcess("\(folder.path)/none", [], input: "") == nil)
  }

  @Test func aChildIsEndedWithItsSignal() throws {
    let folder = try Folder()
    defer { folder.remove() }
    folder.add("stay", "exec sleep 60")
    let child = ChildProcess("\(folder.path)/stay", [], input: "")
    #expect(child?.isRunning == true)
    child?.stop()
    #expect(child?.isRunning == false)
  }

  @Test func aChildThatDoesNotGoIsKilled() throws {
    let folder = try Folder()
    defer { folder.remove() }
    folder.add("stubborn", #"trap '' TERM; echo here >"${0%/*}/here"; while :; do sleep 1; done"#)
    let child = ChildProcess("\(folder.path)/stubborn", [], input: "")
    try #require(folder.waits { folder.text("here") != nil })
    let begun = ContinuousClock.now
    child?.stop()
    #expect(child?.isRunning == false && ContinuousClock.now - begun < .seconds(5))
  }

  @Test(arguments: [(40, "--stdin -v es -a 80"), (-1, "--stdin -v es -a 0"), (500, "--stdin -v es -a 200")])
  func theVoiceIsAsLoudAsAsked(_ volume: Int, _ arguments: String) throws {
    let folder = try Folder()
    defer { folder.remove() }
    folder.add("espeak-ng", #"cat >/dev/null; echo "$*" >>"${0%/*}/calls""#)
    folder.add("spd-say", "exit 1")
    let speaker = try #require(Speaker(["espeak-ng"], searching: folder.path + ":/bin"))
    #expect(speaker.speak("Peligro.", language: "es", volume: volume))
    try #require(folder.waits { folder.text("calls") != nil })
    #expect(folder.text("calls") == arguments + "\n")
  }

  @Test(arguments: [("espeak-ng", "--stdin -v en"), ("spd-say", "--wait --pipe-mode --language en")])
  func theVoiceReadsAndFallsSilent(_ program: String, _ arguments: String) throws {
    let folder = try Folder()
    defer { folder.remove() }
    folder.add(program, #"echo "$*" >>"${0%/*}/calls"; cat >>"${0%/*}/heard"; [ "$1" = --cancel ] || exec sleep 60"#)
    let speaker = try #require(Speaker(searching: folder.path + ":/bin"))
    #expect(speaker.speak("Danger. Call 911.", language: "en"))
    try #require(folder.waits { folder.text("heard") == "Danger. Call 911." })
    #expect(speaker.isSpeaking)
    speaker.stop()
    #expect(!speaker.isSpeaking)
    let cancel = program == "spd-say" ? "--cancel\n" : ""
    #expect(folder.text("calls") == arguments + "\n" + cancel)
    #expect(Speaker(searching: "/nowhere") == nil)
  }

  @Test(arguments: [(0, nil), (1, "lp ended with 1; is there a printer?")])
  func thePrinterTakesATextOrSaysWhyNot(_ status: Int, _ reason: String?) throws {
    let folder = try Folder()
    defer { folder.remove() }
    folder.add("lp", #"echo "$*" >"${0%/*}/call"; cat >"${0%/*}/paper"; exit \#(status)"#)
    let printer = try #require(Printer(searching: folder.path + ":/bin"))
    #expect(printer.print("words\n", title: "Signpost") == reason)
    #expect(folder.text("paper") == "words\n")
    #expect(folder.text("call") == "-s -t Signpost\n")
    #expect(Printer(searching: "/nowhere") == nil)
  }

  /// A process may write no more than so many bytes to a file, as on a disk that is full: SIGXFSZ is ignored, so that it
  /// hears of it.
  @Test func aFileThatCannotBeFilledDoesNotStay() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let before = signal(SIGXFSZ, SIG_IGN)
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    var small = rlimit(rlim_cur: 1 << 26, rlim_max: limit.rlim_max)
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &small)
    let problem = PrivateFile.create(folder.path + "/kept", text: String(repeating: "x", count: 1 << 26 + 1))
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    signal(SIGXFSZ, before)
    #expect(problem == "File too large")
    #expect(access(folder.path + "/kept", F_OK) != 0)
  }

  @Test(arguments: [
    ("~/a b", "/home/x", "/home/x/a b"), ("~x/a", "/home/x", "~x/a"), ("a/~/b", "/home/x", "a/~/b"),
    ("~/a", nil, "~/a"),
  ]) func aTildeIsTheHome(_ path: String, _ home: String?, _ expanded: String) {
    #expect(PrivateFile.expanded(path, home: home) == expanded)
  }

  @Test func aPrivateFileIsNewAndOnlyTheOwners() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let path = folder.path + "/kept"
    #expect(PrivateFile.create(path, text: "a\n") == nil)
    #expect(PrivateFile.create(path, text: "b\n") == "there is a file of this name already")
    #expect(PrivateFile.append("c\n", to: path) == nil)
    #expect(folder.text("kept") == "a\nc\n")
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(chmod(path, 0o640) == 0 && PrivateFile.append("d\n", to: path)?.hasPrefix("others can read it") == true)
    #expect(folder.text("kept") == "a\nc\n" && chmod(path, 0o600) == 0)
    #expect(symlink(path, path + "-link") == 0)
    #expect(PrivateFile.append("d\n", to: path + "-link") != nil)
    #expect(PrivateFile.create("/nowhere/x", text: "") == "there is no folder /nowhere")
    #expect(PrivateFile.create(folder.path, text: "") == "it is a folder; name a file in it")
    #expect(PrivateFile.append("", to: folder.path) == "it is a folder; name a file in it")
    #expect(PrivateFile.append("d\n", to: path + "-link") == "it is a link; name the file itself")
  }
}

/// A folder of programs and of what they leave.
private struct Folder {
  let path: String

  init() throws {
    var template = Array("/tmp/signpost-host-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Missing() }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  struct Missing: Error {}

  /// Adds a shell script.
  func add(_ name: String, _ script: String, mode: mode_t = 0o700) {
    _ = PrivateFile.create("\(path)/\(name)", text: "#!/bin/sh\n\(script)\n")
    chmod("\(path)/\(name)", mode)
  }

  /// What a file holds, nil where there is none.
  func text(_ name: String) -> String? {
    guard let file = fopen("\(path)/\(name)", "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 4_096)
    return String(decoding: bytes[..<fread(&bytes, 1, bytes.count, file)], as: UTF8.self)
  }

  /// Whether something comes true within ten seconds.
  func waits(_ isDone: () -> Bool) -> Bool {
    for _ in 0..<200 where !isDone() { usleep(50_000) }
    return isDone()
  }

  func remove() {
    _ = ChildProcess("/bin/rm", ["-rf", path], input: "")?.wait()
  }
}

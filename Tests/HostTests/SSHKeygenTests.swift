import Glibc
import Testing

@testable import Host

/// Signing and verifying with keys of their own.
@Suite struct SSHKeygenTests {
  @Test func aSignatureHoldsForItsTextPersonKeyAndPurposeOnly() throws {
    let room = try SigningRoom()
    defer { room.folder.remove() }
    let program = try #require(SSHKeygen(namespace: "a-purpose"))
    let text = "two\nlines é\n"
    let signature = try #require(program.sign(text, key: room.path("jane")))
    func key(_ text: String, _ signature: String, _ person: String, on day: String = "2026-11-25") -> String? {
      program.verify(text, signature, by: person, on: day, signers: room.path("signers"))
    }
    let jane = try #require(key(text, signature, "Jane Roe"))
    #expect(jane.hasPrefix("SHA256:") && jane.count > 40)
    #expect(key(text + " ", signature, "Jane Roe") == nil)
    #expect(key(text, signature, "Bo Li") == nil)
    #expect(key(text, signature, "Jane") == nil)
    #expect(key(text, "", "Jane Roe") == nil)
    #expect(key(text, signature.replacing("A", with: "B"), "Jane Roe") == nil)
    let other = try #require(program.sign(text, key: room.path("bo")))
    #expect(key(text, other, "Jane Roe") == nil)
    #expect(key(text, other, "Bo Li") != jane)
    let foreign = try #require(SSHKeygen(namespace: "git")?.sign(text, key: room.path("jane")))
    #expect(key(text, foreign, "Jane Roe") == nil)
    #expect(program.verify(text, signature, by: "Jane Roe", on: "2026-11-25", signers: "/nowhere") == nil)
  }

  /// A signer whose key holds for November 2026 only.
  @Test(arguments: [("2026-10-31", false), ("2026-11-01", true), ("2026-11-29", true), ("2026-12-01", false)])
  func aKeyHoldsInItsTime(day: String, holds: Bool) throws {
    let room = try SigningRoom()
    defer { room.folder.remove() }
    let program = try #require(SSHKeygen(namespace: "a-purpose"))
    let signature = try #require(program.sign("text", key: room.path("eve")))
    let key = program.verify("text", signature, by: "Eve Poe", on: day, signers: room.path("signers"))
    #expect((key != nil) == holds)
  }

  @Test func whatCanNotBeSignedIsNotSigned() throws {
    let room = try SigningRoom()
    defer { room.folder.remove() }
    let program = try #require(SSHKeygen(namespace: "a-purpose"))
    #expect(program.sign("text", key: room.path("none")) == nil)
    #expect(program.sign("text", key: room.path("signers")) == nil)
    #expect(program.sign(String(repeating: "x", count: SSHKeygen.longest + 1), key: room.path("jane")) == nil)
    #expect(SSHKeygen(namespace: "a-purpose", searching: "/nowhere") == nil)
  }

  @Test func aSharedFileIsNewWholeAndForEverybody() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    let place = folder.path + "/approvals"
    umask(0o077)
    let paths = ["a", "b"].map { SharedFile.create(in: place, name: "x", ending: ".yaml", text: $0) }
    #expect(paths == [.success(place + "/x.yaml"), .success(place + "/x-2.yaml")])
    var status = stat()
    #expect(stat(place + "/x-2.yaml", &status) == 0 && status.st_mode & 0o777 == 0o644)
    #expect(stat(place, &status) == 0 && status.st_mode & 0o777 == 0o755)
    let refused = SharedFile.create(in: "/nowhere/x", name: "x", ending: ".yaml", text: "")
    guard case .failure(let refusal) = refused else { return #expect(Bool(false)) }
    #expect(refusal.description == "'/nowhere/x' cannot be written: No such file or directory")
  }
}

/// A folder with keys, and a file that says whose they are.
private struct SigningRoom {
  let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    var signers = ""
    for (file, person, limits) in [
      ("jane", "Jane Roe", ""), ("bo", "Bo Li", ""),
      ("eve", "Eve Poe", ",valid-after=\"20261101\",valid-before=\"20261130\""),
    ] {
      let made = ChildProcess("/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", path(file)], input: "")
      guard made?.wait() == 0 else { throw Missing() }
      signers += "\"\(person)\" namespaces=\"a-purpose\"\(limits) \(text(file + ".pub"))"
    }
    try folder.write("signers", signers)
  }

  struct Missing: Error {}

  func path(_ name: String) -> String { "\(folder.path)/\(name)" }

  private func text(_ name: String) -> String {
    guard let file = fopen(path(name), "r") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 4_096)
    return String(decoding: bytes[..<fread(&bytes, 1, bytes.count, file)], as: UTF8.self)
  }
}

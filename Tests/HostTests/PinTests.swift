import Glibc
import Testing

@testable import Host

/// The staff PIN: hashed, written, checked.
@Suite struct PinTests {
  @Test func aHashKnowsItsPinOnly() throws {
    let hash = try #require(PinHash(of: "482913"))
    #expect(hash.text.hasPrefix("$2b$11$"))
    #expect(hash.isHash(of: "482913"))
    for other in ["482914", "48291", "4829133", "", "482913 "] { #expect(!hash.isHash(of: other), "'\(other)'") }
    #expect(try #require(PinHash(of: "482913")) != hash)
  }

  @Test(arguments: ["", "482913", "$2b$11$", "$1$abc$def", String(repeating: "$", count: 60)])
  func whatIsNoHashIsNone(text: String) {
    #expect(PinHash(text) == nil)
  }

  @Test func theFileIsForOwnerAndGroup() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    let file = PinFile(beside: folder.path + "/site.yaml")
    #expect(file.path == folder.path + "/pin" && file.hash == nil)
    try file.write("482913")
    try file.write("111222")
    #expect(file.hash?.isHash(of: "111222") == true)
    #expect(file.hash?.isHash(of: "482913") == false)
    var status = stat()
    #expect(stat(file.path, &status) == 0 && status.st_mode & 0o777 == 0o640)
    #expect(access(file.path + ".new", F_OK) != 0)
  }

  @Test func aFolderThatIsNotThereIsTold() {
    #expect(throws: PinFile.WriteError(description: "No such file or directory")) {
      try PinFile(beside: "/nowhere/site.yaml").write("482913")
    }
    #expect(PinFile(beside: "site.yaml").path == "pin")
  }
}

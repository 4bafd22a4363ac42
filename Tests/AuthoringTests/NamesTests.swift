import Matching
import Testing

@testable import Authoring
import Knowledge

struct NamesTests {
  /// The small base with more medicines, each with its names.
  private static func base(_ medicines: [(id: String, names: [Name])]) throws -> KnowledgeBase {
    var base = try smallBase().base
    for (id, names) in medicines {
      base.english.concepts.append(Concept(id: id, kind: .medicine, parents: [], names: names))
    }
    return base
  }

  @Test func namesThatAreNearAreAskedAndToldApart() throws {
    let report = testNames(
      try Self.base([
        ("clobazam", [Name("clobazam", .generic), Name("clobasam", .misspelling)]),
        ("clonidine", [Name("clonidine", .generic)]),
      ]))
    // Clonazepam and clobazam are three letters apart, Klonopin and clonidine more.
    #expect(report.asked[.names] == 8 && report.asked[.misspelt] == 4 && report.asked[.between] == 12)
    #expect(report.asked[.topics] == 8)
    #expect(report.faults == [])
    #expect(
      report.description == "sentences: names 8, misspelt 4, between 12, topics 8; 0 taken for another medicine")
  }

  @Test func declaredSoundAlikesAreAskedHoweverFarApart() throws {
    var base = try Self.base([("clonidine", [Name("clonidine", .generic)])])
    #expect(testNames(base).asked == [:])
    base.english.concepts[base.english.concepts.count - 1].soundsLike = ["clonazepam"]
    #expect(testNames(base).asked[.names] == 12)
  }

  /// Judged as if another name had been typed than was.
  @Test func whatIsReadOrAnsweredAsAnotherIsTold() throws {
    let test = NamesTest(try Self.base([("clobazam", [Name("clobazam", .generic)])]))
    let found = test.matcher.interpret("what does klonopin treat", in: "en", audience: .public)
    #expect(test.fault(in: found, naming: "clonazepam") == nil)
    #expect(test.fault(in: found, naming: "clobazam") == "is read as clonazepam")
    #expect(test.contradiction(of: found, ["clobazam"]) == "is answered by clonazepam/uses")
    #expect(test.contradiction(of: found, ["clobazam", "clonazepam"]) == nil)
    let near = NamesTest.Word(text: "klonopim", kind: .between, concept: nil)
    #expect(test.fault(in: found, near) == "is read as clonazepam, and nothing tells so")
    let read = test.matcher.interpret("what does klonopim treat", in: "en", audience: .public)
    #expect(test.fault(in: read, near) == nil)
    var report = NamesReport()
    report.add(.between, [("a", "is read as b"), ("c", nil)])
    #expect(
      report.description
        == "'a' is read as b\nsentences: names 0, misspelt 0, between 2, topics 0; 1 taken for another medicine")
  }
}

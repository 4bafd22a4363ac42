import Testing

@testable import Documents

struct ProblemTests {
  @Test func description() {
    #expect("\(Problem(Place(file: "a.yaml", line: 3, column: 7), "wrong"))" == "a.yaml:3:7: error: wrong")
    #expect("\(Problem(Place(file: "a.yaml"), "odd", severity: .warning))" == "a.yaml: warning: odd")
  }

  @Test func problemsStandInTheOrderOfPlaces() {
    let log = ProblemLog()
    log.error(Place(file: "b.yaml", line: 1, column: 1), "1")
    log.warning(Place(file: "a.yaml", line: 2, column: 9), "2")
    log.error(Place(file: "a.yaml", line: 2, column: 3), "3")
    log.error(Place(file: "a.yaml", line: 2, column: 9), "4")
    #expect(log.problems.map(\.message) == ["3", "2", "4", "1"])
  }

  @Test func warningsAreNoErrors() {
    let log = ProblemLog()
    log.warning(Place(file: "a.yaml"), "odd")
    #expect(!log.hasErrors)
    log.error(Place(file: "a.yaml"), "wrong")
    #expect(log.hasErrors)
  }
}

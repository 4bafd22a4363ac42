import Knowledge
import Testing

@Suite struct GradeTests {
  @Test(
    arguments: [
      ("H", .high), ("M", .medium), ("L", .low), ("M-H", .medium), ("H/M", .medium), ("L-M", .low), ("H / D", .low),
      ("H (UK), M (US practice)", .medium), ("H as of Jan 2026, L after", .low), ("M (case reports)", .medium),
      ("H for half-life, M for the arithmetic", .medium), ("H; the \"not abruptly\" sentence D", .low),
      ("H, dated", .high),
      ("-", nil), ("", nil), ("Maybe", nil),
    ] as [(String, Grade?)])
  func `the weakest grade that the author named`(confidence: String, grade: Grade?) {
    let fact = Fact(id: "A1", statement: "", sources: [], confidence: confidence, show: .public, checked: .seen)
    #expect(fact.grade == grade)
  }
}

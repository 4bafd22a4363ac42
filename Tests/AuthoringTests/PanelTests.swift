import Testing

@testable import Authoring
import Knowledge

struct PanelTests {
  private static let panel = """
    panel: sleepers
    forms:
      - {form: statement, topic: [overdose/snoring, clonazepam/uses], say: klonopin uses}
      - {form: paraphrase, alert: cannot-be-woken, say: [my brother wont wake, what if a friend is unconscious, nice day]}
      - {form: negated, alert: none, say: [i cant wake up early, she is unconscious on the floor]}
    """

  @Test func everySentenceIsAskedAndEveryMissIsNamed() throws {
    let report = try withSmallBase(over: ["en/panel/sleepers.yaml": Self.panel]) { testPanel($0) }
    expectGolden(report.description + "\n", "panel.txt")
  }

  @Test func aFolderWithoutPanelHasNone() throws {
    let report = testPanel(try smallBase())
    #expect(report.misses == [] && report.problems == [])
    #expect(report.table.rows.map(\.name) == ["all"])
  }

  @Test func brokenFilesAreTold() throws {
    let report = try withSmallBase(over: ["en/panel/a.yaml": "forms: [{form: statement, say: a}]\n"]) { testPanel($0) }
    #expect(
      report.description.hasPrefix(
        "en/panel/a.yaml:1:1: error: this file needs the key 'panel'\n"
          + "en/panel/a.yaml:1:9: error: a form needs what to expect; write 'alert' or 'topic'\n"))
  }

  /// A check is enough for an alert that never stops, and for no other.
  @Test func anAlertThatNeverStopsIsRightAsACheck() throws {
    var files = try small("en/alerts/cannot-be-woken.yaml", "level: stop", "level: check")
    files["en/panel/sleepers.yaml"] = Self.panel
    let report = try withSmallBase(over: files) { testPanel($0) }
    #expect(report.misses.map(\.question) == ["nice day"])
  }
}

import Documents
import Testing

@testable import Authoring
import Knowledge

struct DueTests {
  @Test(arguments: [
    ("2026-11-25", 12, "2027-11-25"), ("2026-11-25", 2, "2027-01-25"), ("2026-01-31", 1, "2026-02-28"),
    ("2024-01-31", 1, "2024-02-29"), ("2026-12-01", 24, "2028-12-01"), ("2026-01-01", -1, "2025-12-01"),
    ("0999-05-31", 6, "0999-11-30"), ("2000-01-30", 1, "2000-02-29"), ("1900-01-30", 1, "1900-02-28"),
  ])
  func months(from: String, count: Int, to: String) {
    #expect(Day(from)?.adding(months: count).description == to)
  }

  @Test(arguments: [
    "", "2026-11", "2026-13-01", "2026-00-01", "2026-02-29", "2026-04-31", "2026-1-01", "26-11-25", "2026-11-2x",
    "2026-11-25-", "+026-11-25", "2026/11/25", "２026-11-25",
  ])
  func noDay(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func daysAreInOrder() {
    let days = ["2026-01-02", "2026-01-10", "2026-02-01", "2027-01-01"].compactMap(Day.init)
    #expect(days.count == 4 && days.reversed().sorted() == days)
  }

  @Test func reviewsAndContactsPastTheirDateAreNamed() throws {
    var files = try small(
      "contacts.yaml", "line: Any pharmacist, facts: site", "line: Any pharmacist, facts: site, checked: 2026-05-01")
    files.merge(try small("en/topics/overdose/snoring.yaml", "due: 2027-05-25", "due: 2027-04-30")) { _, new in new }
    func due(_ day: String) throws -> [String] {
      try withSmallBase(over: files) { authored in
        #expect(authored.problems.map(\.description) == [])
        return try checkDue(authored, asOf: #require(Day(day))).map(\.description)
      }
    }
    let unchecked =
      "contacts.yaml:3:5: warning: the contact has no day on which it was checked; try it, and write 'checked'"
    #expect(try due("2027-04-30") == [unchecked])
    let contact =
      "contacts.yaml:2:5: warning: the contact was checked on 2026-05-01, and was due on 2027-05-01; try it, and set 'checked'"
    let topic = "the review was due on 2027-04-30; read the topic again, and set 'written' and 'due'"
    let found = try due("2027-05-02")
    #expect(found.count == 3 && found.prefix(2) == [contact, unchecked])
    #expect(found.last?.hasPrefix("en/topics/overdose/snoring.yaml:18:") == true)
    #expect(found.last?.hasSuffix(": warning: \(topic)") == true)
  }

  @Test func aDayToComeOnWhichATopicWasCheckedIsAMistakeAtItsPlace() throws {
    let file = "en/topics/overdose/snoring.yaml"
    let files = try small(file, "{written: 2026-11-25, due", "{written: 2026-11-25, checked: 2026-11-28, due")
    let authored = try withSmallBase(over: files) { $0 }
    #expect(authored.problems.map(\.description) == [])
    #expect(authored.base.english.topic("overdose/snoring")?.review.checked == "2026-11-28")
    let day = try #require(Day("2026-11-28"))
    func mistakes(_ day: Day) -> [String] {
      checkDue(authored, asOf: day).filter { $0.severity == .error }.map(\.description)
    }
    #expect(mistakes(day) == [])
    #expect(
      mistakes(day.adding(months: -1)) == [
        "\(file):18:40: error: checked on 2026-11-28, which is after 2026-10-28; write the day on which it was traced"
      ])
  }

  @Test(arguments: Tier.allCases)
  func aSkeletonMissesItsContentAndNothingElse(tier: Tier) throws {
    let day = try #require(Day("2026-11-30"))
    let skeleton = TopicSkeleton("clonazepam/new", tier: tier, about: "clonazepam", written: day)
    expectGolden(skeleton.text, "skeleton-\(tier.rawValue).yaml")
    let file = "en/topics/clonazepam/new.yaml"
    let problems = try withSmallBase(over: [file: skeleton.text]) { checkKnowledge($0) }
    #expect(problems.allSatisfy { $0.place.file == file && $0.message.contains("' is empty; write its text") })
    #expect(problems.count == skeleton.text.split(separator: "\n").count { $0.contains("text: ,") } + 9)
  }
}

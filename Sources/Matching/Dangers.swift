internal import Knowledge

/// The dangers that are told apart by what was learned: the alerts, and the emergencies with which no alert answers, or more
/// than one.
struct Dangers {
  private let alertCount: Int
  /// Ids of the topics of emergencies that are dangers of their own, in the order of the topics.
  private let own: [String]
  /// The number of the danger of each topic of an emergency.
  private let numbers: [String: Int]

  /// The dangers of some alerts and topics.
  init(_ alerts: [Alert], _ heads: [TopicHead]) {
    var numbers: [String: Int] = [:]
    var own: [String] = []
    for head in heads where head.tier == .emergency && head.audience == .public {
      let answering = alerts.indices.filter { alerts[$0].answer.values.contains(head.id) }
      numbers[head.id] = answering.count == 1 ? answering[0] : alerts.count + own.count
      if answering.count != 1 { own.append(head.id) }
    }
    (self.numbers, self.own, alertCount) = (numbers, own, alerts.count)
  }

  /// How many they are.
  var count: Int { alertCount + own.count }

  /// The number of the danger that a topic is about; nil where it is about none.
  func number(ofTopic id: String) -> Int? { numbers[id] }

  /// The topic of an emergency that is a danger of its own; nil for the number of an alert.
  func topic(_ number: Int) -> String? { own[safe: number - alertCount] }
}

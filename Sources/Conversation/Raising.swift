extension Compose {
  /// The reply to a message in which an alert was heard that answers with a topic of the family `act`, and no other.
  public func reply(raising topic: String, language: String) -> Reply {
    let shelf = shelf(language)
    return act(shelf.topic(topic), isAlert: true, others: [], check: nil, on: shelf)
  }
}

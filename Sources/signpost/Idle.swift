internal import ChatUI
internal import Terminal

extension ChatScreen {
  /// Does what can be done while no key comes, a little at a time; the key that came first, nil when all is done.
  mutating func idle(on screen: inout Screen, meanwhile: () -> Void = {}) -> Key? {
    while prepare() {
      meanwhile()
      if let key = screen.next(timeoutMilliseconds: 0) { return key }
    }
    return nil
  }
}

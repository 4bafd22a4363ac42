/// What a reader takes at one place of a document.
///
/// A reader that is given a node nobody has written (`Node.unwritten`) asks for everything it knows; its shape notes
/// what was asked. So the keys that are read and the keys that are described are the same.
public final class Shape {
  /// Whether a text is taken.
  public private(set) var takesText = false
  /// The words of a closed list, where only they are taken as texts.
  public private(set) var words: [String]?
  /// Whether only whole numbers are taken as texts.
  public private(set) var isNumber = false
  /// What stands in a list, where a list is taken; one item alone may stand without its list.
  public private(set) var item: Shape?
  /// Whether a group of keys is taken.
  public private(set) var takesGroup = false
  /// The keys that were asked for, in the order of asking.
  public private(set) var keys: [(name: String, shape: Shape)] = []
  /// Keys that must be there.
  public private(set) var required: [String] = []
  /// Keys of which one is enough, in place of those that must be there.
  public private(set) var alternatives: [String] = []
  /// What stands below keys of the author's own, where there may be any.
  public private(set) var own: Shape?
  /// The closed list that keys of the author's own are on, where they are on one.
  public private(set) var ownWords: [String]?

  /// A place of which nothing was asked yet.
  public init() {}

  /// The name that stands for any key of the author's own.
  static let anyKey = "*"

  func takeText() { takesText = true }

  func take(words: [String]) { (takesText, self.words) = (true, words) }

  func takeNumber() { (takesText, isNumber) = (true, true) }

  func takeGroup() { takesGroup = true }

  func takeList() -> Shape {
    let shape = item ?? Shape()
    item = shape
    return shape
  }

  func takeOwnKeys() -> Shape {
    let shape = own ?? Shape()
    own = shape
    return shape
  }

  func takeOwnKeys(words: [String]) { ownWords = words }

  func require(_ key: String) {
    if !required.contains(key) { required.append(key) }
  }

  func offer(_ key: String) {
    if !alternatives.contains(key) { alternatives.append(key) }
  }

  subscript(key: String) -> Shape {
    if key == Self.anyKey { return takeOwnKeys() }
    if let known = keys.first(where: { $0.name == key }) { return known.shape }
    keys.append((key, Shape()))
    return keys[keys.count - 1].shape
  }
}

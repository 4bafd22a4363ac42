internal import Synchronization

/// A value that is made when it is first asked for, and kept.
public final class OnDemand<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)
  private let make: @Sendable () -> Value

  /// A value that `make` will make.
  public init(_ make: @escaping @Sendable () -> Value) {
    self.make = make
  }

  /// The value; the first caller pays for it.
  public var value: Value {
    made.withLock { kept in
      if let kept { return kept }
      let new = make()
      kept = new
      return new
    }
  }
}

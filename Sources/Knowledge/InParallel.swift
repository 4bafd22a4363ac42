internal import Glibc
internal import Synchronization

/// What `work` makes of each number below `count`, in their order; done on all cores at once.
///
/// Which thread does which number is chance: work must depend on nothing but its number. Where the system gives no
/// thread, the caller does it all.
package func inParallel<Result: Sendable>(_ count: Int, _ work: @escaping @Sendable (Int) -> Result) -> [Result] {
  let parts = Parts(count, work)
  let others = (1..<max(1, min(count, coreCount))).compactMap { _ in Worker(parts.run).start() }
  parts.run()
  for thread in others { pthread_join(thread, nil) }
  return parts.done
}

private var coreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

/// Numbered work: who is free takes the next number.
private final class Parts<Result: Sendable>: Sendable {
  private let count: Int
  private let work: @Sendable (Int) -> Result
  private let next = Atomic<Int>(0)
  private let results = Mutex<[Int: Result]>([:])

  init(_ count: Int, _ work: @escaping @Sendable (Int) -> Result) {
    self.count = count
    self.work = work
  }

  @Sendable func run() {
    while true {
      let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard number < count else { return }
      let result = work(number)
      results.withLock { $0[number] = result }
    }
  }

  var done: [Result] {
    let results = results.withLock { $0 }
    return (0..<count).compactMap { results[$0] }
  }
}

/// A thread of its own; signals stay with the threads that were there before.
private final class Worker: Sendable {
  private let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) {
    self.run = run
  }

  /// The thread, nil where the system gives none.
  func start() -> pthread_t? {
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let worker = Unmanaged.passRetained(self)
    var thread = pthread_t()
    let problem = pthread_create(&thread, nil, Self.body, worker.toOpaque())
    if problem != 0 { worker.release() }
    return problem == 0 ? thread : nil
  }

  private static let body: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { worker in
    worker.map { Unmanaged<Worker>.fromOpaque($0).takeRetainedValue().run() }
    return nil
  }
}

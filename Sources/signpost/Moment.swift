internal import Glibc

/// The time that goes on while the machine sleeps or its clock is set: what the kiosk counts with.
enum Moment {
  /// Milliseconds of a clock that only goes forward.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}

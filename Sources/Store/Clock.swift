internal import Glibc

/// The real clock. Only `recorded_at` and the stamp of a calendar use it: what the rules call today
/// comes from the caller.
enum Clock {
  /// Now in UTC, to the millisecond: `2026-11-21T19:30:05.120Z`.
  static func instant() -> String {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return instant(time)
  }

  /// Whole seconds since 1970.
  static func seconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec)
  }

  /// A moment by its seconds since 1970.
  static func instant(seconds: Int64) -> String {
    instant(timespec(tv_sec: Int(seconds), tv_nsec: 0))
  }

  private static func instant(_ time: timespec) -> String {
    var seconds = time.tv_sec
    var parts = tm()
    gmtime_r(&seconds, &parts)
    let pad = { (value: Int, width: Int) in
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return pad(Int(parts.tm_year) + 1900, 4) + "-" + pad(Int(parts.tm_mon) + 1, 2) + "-"
      + pad(Int(parts.tm_mday), 2) + "T" + pad(Int(parts.tm_hour), 2) + ":"
      + pad(Int(parts.tm_min), 2) + ":" + pad(Int(parts.tm_sec), 2) + "."
      + pad(Int(time.tv_nsec) / 1_000_000, 3) + "Z"
  }
}

/// Writes a calendar as iCalendar (RFC 5545).
///
/// Without a METHOD: with one it would be an invitation by somebody (RFC 5546 asks an organiser of
/// PUBLISH). What is in it is free time (TRANSP) and not for whoever shares the calendar (CLASS).
package enum CalendarWriter {
  /// Octets a line may have, its end not counted (RFC 5545, 3.1).
  static let longestLine = 75

  package static func write<Failure: Error>(
    _ calendar: DayCalendar, to write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    try write(line("BEGIN", "VCALENDAR"))
    try write(line("VERSION", "2.0"))
    try write(line("PRODID", escaped(calendar.product)))
    try write(line("CALSCALE", "GREGORIAN"))
    if calendar.events.isEmpty { try write(nothing) }
    let stamp = instant(calendar.madeAt)
    for event in calendar.events {
      try write(
        line("BEGIN", "VEVENT") + line("UID", escaped(event.uid)) + line("DTSTAMP", stamp)
          + line("SEQUENCE", String(calendar.revision))
          + line("DTSTART;VALUE=DATE", date(event.day))
          + line("DTEND;VALUE=DATE", date(event.end))
          + line("SUMMARY", escaped(event.summary))
          + line("DESCRIPTION", escaped(event.description))
          + line("CLASS", "PRIVATE") + line("TRANSP", "TRANSPARENT") + line("END", "VEVENT"))
    }
    try write(line("END", "VCALENDAR"))
  }

  /// The whole of it, for small ones.
  package static func text(_ calendar: DayCalendar) -> String {
    var text = ""
    write(calendar) { text += $0 }
    return text
  }

  /// A calendar has at least one component (RFC 5545, 3.6): without events the time zone of none.
  private static var nothing: String {
    line("BEGIN", "VTIMEZONE") + line("TZID", "Etc/UTC") + line("BEGIN", "STANDARD")
      + line("DTSTART", "19700101T000000") + line("TZOFFSETFROM", "+0000")
      + line("TZOFFSETTO", "+0000") + line("END", "STANDARD") + line("END", "VTIMEZONE")
  }

  /// A value of the type TEXT (RFC 5545, 3.3.11); of control signs nothing but line ends is left.
  static func escaped(_ value: String) -> String {
    var result = String.UnicodeScalarView()
    var before: Unicode.Scalar?
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        result.append("\\")
        result.append(scalar)
      case "\n" where before == "\r": break
      case "\n", "\r":
        result.append("\\")
        result.append("n")
      case "\t": result.append(" ")
      default: result.append(HarmlessText.sign(scalar))
      }
      before = scalar
    }
    return String(result)
  }

  /// A content line, folded: the lines after the first begin with a space, which counts. A
  /// character is never cut, and no octets of one are parted.
  static func line(_ name: String, _ value: String) -> String {
    var folded = ""
    var octets = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      let size = UTF8.width(scalar)
      if octets + size > longestLine {
        folded += "\r\n "
        octets = 1
      }
      folded.unicodeScalars.append(scalar)
      octets += size
    }
    return folded + "\r\n"
  }

  /// `2026-03-01` as `20260301`.
  private static func date(_ day: String) -> String { day.filter { $0 != "-" } }

  /// `2026-03-01T12:30:05.120Z` as `20260301T123005Z`.
  private static func instant(_ moment: String) -> String {
    String(moment.prefix(19).filter { $0 != "-" && $0 != ":" }) + "Z"
  }
}

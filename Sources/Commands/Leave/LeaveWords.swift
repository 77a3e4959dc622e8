internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Requests and amounts of time in the reader's words.
struct LeaveWords {
  let run: RunContext

  private var words: any LeaveMessages { run.messages.leave }

  func text(_ leave: LeaveView) -> LeaveText {
    LeaveText(
      id: leave.id, who: "\(leave.number) \(leave.name)", days: span(leave.facts.days),
      hours: run.format.hours(leave.minutes), schemes: shares(leave))
  }

  /// `2 Mar 2026`, or from the first day through the last with how many there are.
  func span(_ days: [LeaveDay]) -> String {
    guard let first = days.first, let last = days.last else { return "" }
    let start = run.day(first.day) + (days.count == 1 ? part(first) : "")
    return words.span(
      first: start, last: days.count > 1 ? run.day(last.day) : nil, count: days.count)
  }

  private func part(_ day: LeaveDay) -> String {
    day.part.map { " (\(words.part($0)))" } ?? ""
  }

  /// `DAYS`, or `PLB 12:00 + DAYS 4:00`, in the order in which they pay.
  private func shares(_ leave: LeaveView) -> String {
    var sums: [(scheme: String, minutes: Int64)] = []
    for share in leave.facts.days.flatMap(\.shares) {
      let code = leave.code(share)
      if let place = sums.firstIndex(where: { $0.scheme == code }) {
        sums[place].minutes += share.minutes
      } else {
        sums.append((code, share.minutes))
      }
    }
    guard sums.count > 1 else { return sums.first?.scheme ?? "" }
    return sums.map { "\($0.scheme) \(run.format.hours($0.minutes))" }.joined(separator: " + ")
  }

  /// Minutes as days of the person's own, `2.5 days`; nil for who has no average day.
  func days(_ minutes: Int64, average: Int64?) -> String? {
    guard let average else { return nil }
    let hundredths = LeaveWords.hundredths(minutes, average: average)
    var text = ExactDecimals.days(hundredths: hundredths)
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    let shown = run.messages.language == .dutch ? String(text.map { $0 == "." ? "," : $0 }) : text
    return words.days(shown, isOne: hundredths == 100)
  }

  /// Hundredths of a day, half up.
  static func hundredths(_ minutes: Int64, average: Int64) -> Int64 {
    let twice = minutes.magnitude * 200 + UInt64(average)
    let found = Int64(twice / (2 * UInt64(average)))
    return minutes < 0 ? -found : found
  }
}

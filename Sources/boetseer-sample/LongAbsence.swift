/// Somebody who could learn nothing for long and keeps the oldest money a year longer. The file
/// tells a word of a list and a day, nothing of why.
struct LongAbsence {
  private let copy: Copy
  /// The place of the person in the organisation: somebody who never asked for anything.
  let person: Int

  init(copy: Copy, claims: [Claim]) {
    self.copy = copy
    let asked = Set(claims.map(\.person))
    let people = copy.hospital.people
    person =
      people.indices.first {
        let one = people[$0]
        return one.path == .stays && !one.isManager && !one.planted && one.changes.isEmpty
          && one.first.hours == 360 && !asked.contains($0)
      } ?? copy.hospital.cases.fullTime
  }

  var text: String {
    """
    employee,scheme,kind,date,last_day,until,because
    \(copy.number(person)),ILA,extend,2025-11-24,2025-12-31,2026-12-31,long_absence

    """
  }
}

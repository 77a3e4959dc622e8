/// README.md of the sample: what it is, and the figures that reports can be checked against.
struct HospitalPage {
  let copy: Copy
  let claims: [Claim]
  let leave: LeaveDays
  let crafting: CraftFiles
  let absence: LongAbsence

  var text: String {
    introduction + totals + pots + time + craft + support + casesTable + edgeCases
  }

  private var people: [Person] { copy.hospital.people }
  private var cases: Cases { copy.hospital.cases }

  func number(_ index: Int) -> String { copy.number(index) }

  func figures(_ index: Int) -> Figures {
    Figures(people[index], claims: claims.filter { $0.person == index && $0.scheme == .account })
  }

  private var introduction: String {
    """
    # Streekziekenhuis De Linde: a synthetic organisation

    Everything here is made up: the hospital, its people, their wages, the collective agreement
    and the course providers. Names were put together by chance and mean nobody. Any report on
    these files is a report on a synthetic organisation.

    `boetseer-sample --out SampleData` makes these files from a fixed seed, byte for byte the
    same each time; `boetseer-sample --check SampleData` says whether they still are. With
    `--employees 2300000` it makes a large organisation of the same shape for measurements: the
    hospital many times over, each time with other people.

    | File | What it holds |
    |---|---|
    | `teams.csv` | 19 teams with their parent team and manager |
    | `employees-2023-01-01.csv` | the 236 people in service at the start |
    | `employees-YYYY-MM-01.csv` | one a month: only who joined, left or changed; changes count \
    from the day in the name, first and last days stand in the row |
    | `schemes.yaml` | the learning account ILA, the budget MAND for mandatory training, the \
    training voucher VOUCHER, the development fund FUND, and of time DAYS, PLB and IDLE |
    | `claims.csv` | claims of 2023 to 2025 on these schemes; those on VOUCHER and FUND stand \
    behind the others |
    | `adjustments.csv` | one later last day, of money of 2023 |
    | `patterns.csv`, `shifts.csv`, `holidays.csv` | when people work; `leave.csv`: their days off |
    | `pressure.csv`, `projects.csv` | how busy six teams are by week, and what makes room in them |
    | `goals.csv`, `shares.jsonl` | goals; plans that people shared, and agreements with all that \
    was done with them, as packets from other files |
    | `support.csv` | contacts: ambassadors in five teams, three workshops, talks with an adviser |
    | `learning.csv` | what people learned, formal and informal |
    | `awareness.csv` | two surveys of who knows of the budget |
    | `savings.csv`, `subsidies.csv` | savings put in again, and two subsidies on MAND |
    | `Schemes/` | what `boetseer scheme new --from NAME` starts from, a file a scheme; not part \
    of the hospital |

    `yearly_wage` is in euros for the hours worked. In `claims.csv`, `approved` is awarded and
    not yet paid, `paid` is paid without proof, `closed` is paid and proven, or, without a payment,
    a voucher that nobody used; balance of work and private life is filed under `vitality`. Half the
    claims on ILA ask for less than about EUR 340; sessions of mandatory training are booked for
    groups and cost more.

    """
  }

  private func states(of claims: [Claim]) -> String {
    let states: [Claim.State] = [.closed, .paid, .approved, .submitted, .refused, .cancelled]
    return states.map { state in "\(state.word) \(claims.count { $0.state == state })" }
      .joined(separator: ", ")
  }

  private var totals: String {
    var all = Figures()
    for index in people.indices { all += figures(index) }
    let own = claims.filter { $0.scheme == .account }
    return """

      ## Counts

      - 295 people: 236 at the start, 62 joiners (3 of them come back), 58 leavers, 240 on
        31 December 2025; 45 changes of hours, 9 of contract, 6 of team, 1 of name.
      - Hours at the end: 36 h 62, 32 h 53, 28 h 41 (one of them 28.8), 24 h 48, 20 h 19,
        16 h 12, 12 h 5. Education: vmbo and mbo 1 24, mbo 2 36, mbo 3-4 84, hbo 66, wo 30.
      - \(own.count) claims on ILA: \(states(of: own)).
      - \(claims.count { $0.scheme == .mandatory }) claims on MAND. Awarded: EUR 30,000.00 in 2023,
        45,000.00 in 2024, 59,400.00 in 2025, so that EUR 600.00 of 2025 is left.
      - \(claims.count { $0.scheme == .voucher }) claims on VOUCHER and \
      \(claims.count { $0.scheme == .fund }) on FUND.
      - \(claims.count) claims in all: \(states(of: claims)).

      ILA after everything is imported and brought up to date through 31 December 2025, in EUR:

      | Granted 2023 | 2024 | 2025 | Paid | Waiting (leavers) | Reserved | Available |
      |---:|---:|---:|---:|---:|---:|---:|
      | \(all.granted.map(euros).joined(separator: " | ")) | \(euros(all.paid)) \
      | \(euros(all.waiting)) | \(euros(all.reserved)) | \(euros(all.available)) |

      """
  }

  private var casesTable: String {
    let rows: [(index: Int, what: String)] = [
      (cases.fullTime, "36 h throughout, no claims; the name keeps its ü, the number its zeros"),
      (cases.oddFactor, "20 h throughout (factor 0.5556), no claims"),
      (cases.joinedMidYear, "28.8 h, joined 1 July 2024: 706.00 x 0.8 x 184/366"),
      (cases.moreHours, "the same, 36 h from 1 October 2024: 92 days at 0.8, 92 at 1.0"),
      (
        cases.leftMidYear,
        "28.8 h, joined 1 July 2024, left 30 September 2024 as the file of November 2024 says"
      ),
      (
        cases.rehired,
        "left 30 June 2023, back 1 April 2024: the money of 2023 waits to be taken along"
      ),
      (cases.newName, "another name from 1 May 2024"),
      (cases.paidLess, "EUR 800.00 awarded, 750.00 paid, closed"),
      (cases.pendingAtEnd, "asked EUR 900.00 on 19 December 2025, undecided"),
      (cases.longCourse, "two-year course of EUR 7,800.00, awarded 2,100.00"),
      (cases.spentAtOnce, "706.00 spent in January 2023 and again in January 2024"),
      (cases.mandatory, "mandatory training: EUR 185.00 refused on ILA, then asked on MAND"),
      (cases.ownClaim, "role hr, own claim of EUR 425.00 undecided"),
      (cases.budgetShort, "asks EUR 900.00 of MAND in 2025, of which 600.00 is left"),
    ]
    let lines = rows.map { index, what in
      let person = people[index]
      let figures = figures(index)
      return """
        | \(number(index)) | \(person.lastPost.name.text) | \(what) \
        | \(figures.granted.map(euros).joined(separator: " | ")) | \(euros(figures.reserved)) \
        | \(euros(figures.available)) |
        """
    }
    let others = people.indices.filter { people[$0].path == .returns && $0 != cases.rehired }
    return """

      ## People with known figures

      Granted in each year, reserved and available on ILA on 31 December 2025, in EUR.

      | Employee | Name | Case | 2023 | 2024 | 2025 | Reserved | Available |
      |---|---|---|---:|---:|---:|---:|---:|
      \(lines.joined(separator: "\n"))

      The other two who come back are \(others.map(number).joined(separator: " and ")).

      """
  }
}

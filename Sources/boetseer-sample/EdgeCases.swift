/// Which edge cases of docs the files hold, and what to look for.
extension HospitalPage {
  private var cases: Cases { copy.hospital.cases }

  var edgeCases: String {
    let mandatory = number(cases.mandatory)
    let rows: [(id: String, text: String)] = [
      (
        "E-01",
        "\(number(cases.moreHours)): hours rise inside 2024; the grant of 2024 is EUR 319.44"
      ),
      (
        "E-02",
        """
        \(number(cases.spentAtOnce)): record a fall from 36 to 18 hours from 1 July 2024; \
        EUR 177.46 of 2024 is waived, the grant of 2025 becomes 353.00
        """
      ),
      (
        "E-03",
        """
        \(number(cases.joinedMidYear)) joins: EUR 283.94; \
        \(number(cases.leftMidYear)) joins and leaves: 141.97
        """
      ),
      ("E-04", "\(number(cases.fullTime)): EUR 706.00 in 2024 too, a year of 366 days"),
      ("E-05", "\(number(cases.oddFactor)): 706.00 x 0.5556 = EUR 392.25 (392.2536) a year"),
      (
        "E-06",
        """
        \(number(cases.leftMidYear)): EUR 141.97 waits to be taken along, with its own last day, \
        30 June 2027
        """
      ),
      (
        "E-07",
        "every leaver: from the day after the last day what is left waits and pays for nothing"
      ),
      (
        "E-09",
        """
        \(number(cases.rehired)): two employments, one person; EUR \
        \(euros(figures(cases.rehired).waiting)) waits since 1 July 2023
        """
      ),
      (
        "E-11",
        """
        \(number(cases.longCourse)): a course over two years, awarded in part; \
        EUR \(euros(figures(cases.longCourse).available)) stays free
        """
      ),
      (
        "E-19",
        """
        \(number(cases.pendingAtEnd)): on 1 January 2026 the EUR 706.00 of 2023 stays for the \
        claim; of \(number(cases.fullTime)) it lapses
        """
      ),
      (
        "E-21",
        """
        \(number(cases.budgetShort)): approving EUR 900.00 of MAND in 2025 is refused, \
        600.00 is left; FUND has nothing left since 11 September 2025
        """
      ),
      (
        "E-22",
        "\(mandatory): refused on ILA in April 2024, asked again on MAND a week later and paid"
      ),
      ("E-26 to E-29, E-38", "under Job crafting"),
      (
        "E-31",
        """
        \(number(absence.person)): the EUR 706.00 of 2023 stays until 31 December 2026, for a long \
        absence; why it was long is told nowhere
        """
      ),
      ("E-32 to E-35", "under Time, with E-01, E-03, E-04 and E-07 in minutes"),
    ]
    let lines = rows.map { "| \($0.id) | \($0.text) |" }
    return """

      ## Edge cases held by these files

      | Case | Where and how much |
      |---|---|
      \(lines.joined(separator: "\n"))

      Of the claim of \(number(cases.paidLess)), EUR 50.00 went back to the money of 2023.
      A name that changes (\(number(cases.newName))), the same file twice (any), and a claim of
      one's own (\(number(cases.ownClaim)): may not be approved by the same person) are here as
      well. Cases that need two employments at once, subsidies, refunds, money brought along or a
      closed period cannot be written in these files; they are made by commands.

      """
  }
}

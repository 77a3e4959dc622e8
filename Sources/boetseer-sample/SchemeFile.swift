/// The schemes of the hospital, in the language of scheme files.
enum SchemeFile {
  private static let mandatoryEuros = 60_000

  /// - Parameter hospitals: how many make up a large organisation; nil for the hospital itself.
  ///   The employer's budget and the pots grow with their number.
  static func text(hospitals: Int?) -> String {
    own(hospitals: hospitals ?? 1) + voucher(hospitals: hospitals ?? 1)
      + fund(hospitals: hospitals) + (hospitals == nil ? time : "")
  }

  private static func own(hospitals: Int) -> String {
    """
    # Schemes of the synthetic organisation Streekziekenhuis De Linde. Nothing here is a real
    # collective agreement; the amounts are those of the specification of the sample.
    schemes:
      - code: ILA
        name: {nl: Individuele leerrekening, en: Individual learning account}
        form: account
        unit: EUR
        basis: {kind: cao, title: "Cao De Linde (fictional)", article: "8.1", verified: false}
        works_council: {consented_on: 2022-11-01}
        tax_status: confirmed
        year_starts: 01-01
        versions:
          - valid_from: 2023-01-01
            grant:
              amount: "706.00"
              per: year
              on: period_start
              pro_rata: calendar_days
              hours: {scale: factor}
              rounding: {to: cent, mode: half_up}
            expiry: {rule: months, months: 36, then: lapse}
            notice: {days: [90, 30, 7], required: false}
            leaver: transfer
            claims: {purposes: [], approval: hr, grace_months: 3}
            manager_sees: nothing
            decrease: waive

      - code: MAND
        name: {nl: Verplichte scholing, en: Mandatory training}
        form: employer_budget
        unit: EUR
        basis: {kind: law, title: Burgerlijk Wetboek, article: "7:611a", verified: false}
        works_council: {consented_on: 2022-11-01}
        tax_status: confirmed
        year_starts: 01-01
        versions:
          - valid_from: 2023-01-01
            grant:
              amount: "\(mandatoryEuros * hospitals).00"
              per: year
              on: period_start
              pro_rata: full
              hours: {scale: full}
            expiry: {rule: year_end, then: lapse}
            claims: {purposes: [], approval: hr}

    """
  }

  private static func voucher(hospitals: Int) -> String {
    """

      - code: \(Claim.Scheme.voucher.rawValue)
        name: {nl: Scholingsvoucher, en: Training voucher}
        form: voucher
        unit: EUR
        basis: {kind: company, title: "Opleidingsplan De Linde (fictional)", verified: false}
        works_council: {consented_on: 2024-11-11}
        tax_status: confirmed
        year_starts: 01-01
        versions:
          - valid_from: 2025-01-01
            grant: {per: none}
            claims:
              purposes: [education, training]
              approval: manager
              per_claim: "\(VoucherClaims.most / 100).00"
            pot: {code: VOUCHERPOT, total: "\(hospitals * VoucherClaims.pot / 100).00", per: year}

    """
  }

  /// In a large organisation for everybody, and HR decides.
  private static func fund(hospitals: Int?) -> String {
    let isLarge = hospitals != nil
    let total = (hospitals ?? 1) * FundClaims.total / 100
    let teams = Hospital.fundTeams.joined(separator: ", ")
    let eligible = isLarge ? "" : "\n        eligible: {teams: [\(teams)]}"
    return """

        - code: \(Claim.Scheme.fund.rawValue)
          name: {nl: Ontwikkelfonds, en: Development fund}
          form: fund
          unit: EUR
          basis: {kind: company, title: "Reglement ontwikkelfonds (fictional)", verified: false}
          works_council: {consented_on: 2023-12-04}
          tax_status: confirmed
          year_starts: 01-01
          versions:
            - valid_from: 2024-01-01
              grant: {per: none}\(eligible)
              claims:
                purposes: [education, training, career_advice]
                approval: \(isLarge ? "hr" : "committee")
                per_person: {amount: "\(FundClaims.most / 100).00", per: lifetime}
              pot: {code: FUNDPOT, total: "\(total).00", per: once}

      """ + (isLarge ? "" : committee)
  }

  /// Only of the hospital itself: large organisations are there to measure money on.
  private static let time = """

      - code: \(LeaveDays.Scheme.days.rawValue)
        name: {nl: Ontwikkeldagen, en: Development days}
        form: time
        unit: hours
        basis: {kind: cao, title: "Cao De Linde (fictional)", article: "8.2", verified: false}
        works_council: {consented_on: 2022-11-01}
        tax_status: confirmed
        year_starts: 01-01
        versions:
          - valid_from: 2023-01-01
            grant:
              amount: "14.4"
              per: year
              on: period_start
              pro_rata: calendar_days
              hours: {scale: factor}
              rounding: {to: minute, mode: half_up}
            expiry: {rule: year_end, then: lapse}
            notice: {days: [60], required: false}
            leaver: lapse
            claims: {approval: manager}
            leave: {reserve: approval}
            manager_sees: balance
            decrease: waive

      - code: \(LeaveDays.Scheme.phase.rawValue)
        name: {nl: Persoonlijk levensfasebudget, en: Life phase budget}
        form: time
        unit: hours
        basis: {kind: cao, title: "Cao De Linde (fictional)", article: "8.3", verified: false}
        works_council: {consented_on: 2022-11-01}
        tax_status: confirmed
        year_starts: 01-01
        versions:
          - valid_from: 2023-01-01
            grant:
              amount: "57"
              per: year
              on: period_start
              pro_rata: calendar_days
              hours: {scale: factor}
              rounding: {to: minute, mode: half_up}
            expiry: {rule: never}
            leaver: transfer
            transfer_minimum: "50"
            claims: {approval: manager}
            leave: {reserve: approval}
            manager_sees: balance
            decrease: waive

      - code: \(LeaveDays.Scheme.idle.rawValue)
        name: {nl: Lummeltijd, en: Idle time}
        form: time
        unit: hours
        basis: {kind: company, title: "Opleidingsplan De Linde (fictional)", verified: false}
        works_council: {consented_on: 2023-12-04}
        tax_status: confirmed
        year_starts: 01-01
        versions:
          - valid_from: 2024-01-01
            grant:
              amount: "\(LeaveDays.Scheme.idle.perYear / 60)"
              per: month
              hours: {scale: full}
            eligible: {teams: [\(LeaveDays.idleTeams.joined(separator: ", "))]}
            expiry: {rule: months, months: 3, then: lapse}
            leaver: lapse
            claims: {approval: none}

    """

  private static let committee = """
            committee:
              quorum: 3
              window: {from: 2024-01-01, to: 2025-12-31}
              order: completeness

    """
}

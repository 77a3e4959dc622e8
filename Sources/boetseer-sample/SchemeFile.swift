/// The two schemes of the hospital, in the language of scheme files.
enum SchemeFile {
  private static let mandatoryEuros = 60_000

  /// The employer's budget grows with the number of hospitals.
  static func text(hospitals: Int) -> String {
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
            leaver: lapse
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
}

/// The schemes of the hospital, in the language of scheme files.
enum SchemeFile {
  private static let mandatoryEuros = 60_000

  /// - Parameter hospitals: how many make up a large organisation; nil for the hospital itself,
  ///   which alone has vouchers and a fund. The employer's budget grows with their number.
  static func text(hospitals: Int?) -> String {
    own(hospitals: hospitals ?? 1) + (hospitals == nil ? pots : "")
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

  private static var pots: String {
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
            pot: {code: VOUCHERPOT, total: "\(VoucherClaims.pot / 100).00", per: year}

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
            grant: {per: none}
            eligible: {teams: [\(Hospital.fundTeams.joined(separator: ", "))]}
            claims:
              purposes: [education, training, career_advice]
              approval: committee
              per_person: {amount: "\(FundClaims.most / 100).00", per: lifetime}
            pot: {code: FUNDPOT, total: "\(FundClaims.total / 100).00", per: once}
            committee:
              quorum: 3
              window: {from: 2024-01-01, to: 2025-12-31}
              order: completeness

    """
  }
}

/// The languages in which values are written for people.
package enum LocalLanguage: String, Sendable, CaseIterable {
  case dutch = "nl"
  case english = "en"
}

/// Money, hours and days as a reader of one language expects them. Only integer work.
package struct LocalFormat: Equatable, Sendable {
  package let language: LocalLanguage

  package init(language: LocalLanguage) { self.language = language }

  /// `€ 1.250,50` or `€1,250.50`; below zero `€ -1.250,50` or `-€1,250.50`.
  ///
  /// - Parameter cents: an amount in euro cents.
  package func money(_ cents: Int64) -> String {
    let sign = cents < 0 ? "-" : ""
    let (euros, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    switch language {
    case .dutch: return "€ \(sign)\(grouped(euros, by: ".")),\(twoDigits(rest))"
    case .english: return "\(sign)€\(grouped(euros, by: ",")).\(twoDigits(rest))"
    }
  }

  /// `€ 1.251` or `€1,251`: rounded half up to euros, where cents say nothing.
  ///
  /// - Parameter cents: an amount in euro cents.
  package func wholeEuros(_ cents: Int64) -> String {
    let sign = cents < 0 ? "-" : ""
    let euros = (cents.magnitude + 50) / 100
    switch language {
    case .dutch: return "€ \(sign)\(grouped(euros, by: "."))"
    case .english: return "\(sign)€\(grouped(euros, by: ","))"
    }
  }

  /// `55,3%` or `55.3%`, rounded half up to a tenth.
  ///
  /// - Parameter hundredths: of a percent.
  package func percent(_ hundredths: Int64) -> String {
    let tenths = (hundredths.magnitude + 5) / 10
    let mark = language == .dutch ? "," : "."
    return "\(hundredths < 0 ? "-" : "")\(tenths / 10)\(mark)\(tenths % 10)%"
  }

  /// `3,25` or `3.25`; below zero `-0,40`.
  ///
  /// - Parameter hundredths: of a point.
  package func points(_ hundredths: Int64) -> String {
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let mark = language == .dutch ? "," : "."
    return "\(hundredths < 0 ? "-" : "")\(whole)\(mark)\(twoDigits(rest))"
  }

  /// `-0,25` or `-0.25`, in the digits it has.
  ///
  /// - Parameter plain: a number with a point.
  package func decimal(_ plain: String) -> String {
    guard language == .dutch else { return plain }
    return String(plain.map { $0 == "." ? "," : $0 })
  }

  /// `12.345` or `12,345`.
  package func count(_ number: Int64) -> String {
    (number < 0 ? "-" : "") + grouped(number.magnitude, by: language == .dutch ? "." : ",")
  }

  /// Hours and minutes with a colon: `2:30`, `-0:05`.
  package func hours(_ minutes: Int64) -> String {
    let (hours, rest) = minutes.magnitude.quotientAndRemainder(dividingBy: 60)
    return "\(minutes < 0 ? "-" : "")\(hours):\(twoDigits(rest))"
  }

  /// `01-03-2026` or `1 Mar 2026`; text that is no ISO day comes back unchanged.
  ///
  /// - Parameter iso: a day as `2026-03-01`.
  package func day(_ iso: String) -> String {
    guard let parts = ISODayParts(iso) else { return iso }
    switch language {
    case .dutch: return parts.dutch
    case .english:
      return "\(parts.day) \(LocalFormat.englishMonths[parts.month - 1]) \(parts.paddedYear)"
    }
  }

  /// `01-03-2026 14:05` or `1 Mar 2026 14:05`, in the zone of the instant.
  ///
  /// - Parameter iso: an instant as `2026-03-01T14:05:09.123Z`.
  package func instant(_ iso: String) -> String {
    guard let split = iso.firstIndex(of: "T") else { return day(iso) }
    return "\(day(String(iso[..<split]))) \(iso[iso.index(after: split)...].prefix(5))"
  }

  package func boolean(_ value: Bool) -> String {
    switch language {
    case .dutch: value ? "ja" : "nee"
    case .english: value ? "yes" : "no"
    }
  }

  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private func grouped(_ number: UInt64, by separator: Character) -> String {
    let digits = String(number)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { result.append(separator) }
      result.append(digit)
    }
    return result
  }
}

/// Year, month and day of an ISO day, as far as its form goes; the calendar is checked elsewhere.
struct ISODayParts {
  let year: Int
  let month: Int
  let day: Int

  init?(_ iso: String) {
    let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  var paddedYear: String { String(repeating: "0", count: 4 - String(year).count) + String(year) }

  /// `01-03-2026`.
  var dutch: String { "\(twoDigits(UInt64(day)))-\(twoDigits(UInt64(month)))-\(paddedYear)" }
}

func twoDigits(_ number: UInt64) -> String { number < 10 ? "0\(number)" : String(number) }

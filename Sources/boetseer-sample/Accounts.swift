/// What everybody can still spend on a day, so that no claim asks for money that is not there.
///
/// Money of an earlier employment has lapsed; nothing else ends before 2026, since 36 months
/// from 1 January 2023 end on 31 December 2025.
struct Accounts {
  private struct Account {
    var employment: Employment
    var grants: [Int]
    var awards: [(day: CivilDay, cents: Int)] = []
  }

  private var accounts: [[Account]]

  init(_ people: [Person]) {
    accounts = people.map { person in
      person.employments.map {
        Account(employment: $0, grants: Grants.cents(person, employment: $0))
      }
    }
  }

  /// Granted to one person in one year over all employments, in cents.
  func granted(_ person: Int, year: Int) -> Int {
    accounts[person].reduce(0) { $0 + $1.grants[year] }
  }

  func granted(_ person: Int, employment: Int) -> Int {
    accounts[person][employment].grants.reduce(0, +)
  }

  /// The most that can be awarded on `day` so that that day and every later one suffice.
  func available(_ person: Int, on day: CivilDay) -> Int {
    guard let account = accounts[person].first(where: { $0.employment.covers(day) }) else {
      return 0
    }
    var least = left(account, on: day)
    for award in account.awards where award.day > day {
      least = min(least, left(account, on: award.day))
    }
    return max(0, least)
  }

  mutating func award(_ person: Int, cents: Int, on day: CivilDay) {
    guard let index = accounts[person].firstIndex(where: { $0.employment.covers(day) }) else {
      return
    }
    accounts[person][index].awards.append((day, cents))
  }

  private func left(_ account: Account, on day: CivilDay) -> Int {
    var cents = 0
    for year in 0..<3 where Period.yearStarts[year] <= day {
      if account.employment.start <= day { cents += account.grants[year] }
    }
    for award in account.awards where award.day <= day { cents -= award.cents }
    return cents
  }
}

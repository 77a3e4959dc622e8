import Records
import Testing

@Suite struct TypedAmountTests {
  @Test(arguments: [
    ("1250", 125_000), ("1250,50", 125_050), ("1250.50", 125_050), ("1.250,50", 125_050),
    ("€ 1.250,50", 125_050), ("€1250", 125_000), ("EUR 1250,5", 125_050),
    ("€\u{A0}1.250,50", 125_050), ("€\u{202F}12", 1200), (" 12,30\t", 1230), ("0,05", 5),
    ("0", 0), ("-12,50", -1250), ("€ -1", -100), ("-€1,250.50", -125_050), ("-EUR 5", -500),
    ("1.250.000", 125_000_000),
    ("1,250,000", 125_000_000), ("1.250.000,75", 125_000_075), ("12,30\u{A0}", 1230),
    ("12,30\u{202F} \u{A0}", 1230),
    ("9999999999,99", 999_999_999_999), ("0,1", 10),
  ])
  func readsEuros(text: String, cents: Int64) throws {
    #expect(try TypedAmount.cents(text) == cents)
  }

  /// The English way round, as the reader promises.
  @Test func readsPointsBehindCommas() throws {
    #expect(try TypedAmount.cents("1,250.50") == 125_050)
    #expect(try TypedAmount.cents("€ 1,250.5") == 125_050)
  }

  @Test func oneMarkBeforeThreeDigitsHasTwoReadings() {
    #expect(throws: AmountError.ambiguous(thousands: 125_000, decimal: 125)) {
      try TypedAmount.cents("1.250")
    }
    #expect(throws: AmountError.ambiguous(thousands: 99_900_000, decimal: 99_900)) {
      try TypedAmount.cents("999,000")
    }
  }

  @Test(arguments: [
    "", "€", "EUR", "abc", "12a", "1..2", "1,2,3", "1.25.000", "1250.000,50", ",50", "12,",
    "1.2.3", "--1", "-€ -1", "1e3", "1.,5", "1.250,5.0", "1.,250", ".250", "a.250", "1 250",
  ])
  func refusesWhatIsNoNumber(text: String) {
    #expect(throws: AmountError.notANumber) { try TypedAmount.cents(text) }
  }

  @Test(arguments: [
    "12,5012", "1.250,505", "0,125", "1250,505", "100,005", "012.500", "0012,500", "1250.000",
  ])
  func refusesPartsOfACent(text: String) {
    #expect(throws: AmountError.tooPrecise) { try TypedAmount.cents(text) }
  }

  @Test(arguments: ["10000000000", "99999999999999999999", "10.000.000.000,00"])
  func refusesMistypedFortunes(text: String) {
    #expect(throws: AmountError.tooLarge) { try TypedAmount.cents(text) }
  }

  @Test(arguments: [
    ("2", 120), ("2,5", 150), ("2.5", 150), ("2:30", 150), ("150m", 150), ("28,8", 1728),
    ("0:05", 5), ("36u", 2160), ("36 h", 2160), ("7,33", 440), ("0,25", 15), ("1.250", 75),
    ("0", 0), ("2,0083", 120), ("2,0084", 121), (" 8 ", 480), ("9999999", 599_999_940),
  ])
  func readsHours(text: String, minutes: Int64) throws {
    #expect(try TypedAmount.minutes(text) == minutes)
  }

  @Test(arguments: [
    "", "m", "2:3", "2:60", "2:300", ":30", "a", "-2", "1,2,3", "1.2,3", "2,", ",5", "2,a",
    "600000000m", "10000000:00",
  ])
  func refusesWhatAreNoHours(text: String) {
    #expect(throws: AmountError.notANumber) { try TypedAmount.minutes(text) }
  }

  @Test func refusesHoursBeyondMinutesOrLives() throws {
    #expect(throws: AmountError.tooPrecise) { try TypedAmount.minutes("2,50001") }
    #expect(throws: AmountError.tooLarge) { try TypedAmount.minutes("10000000") }
    // Rounded to the minute it would be ten million hours, which could not be read back.
    #expect(throws: AmountError.tooLarge) { try TypedAmount.minutes("9999999,9999") }
    #expect(try TypedAmount.minutes("9999999,9916") == 599_999_999)
  }
}

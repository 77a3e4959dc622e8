import Records
import Testing

@Suite("What two reports tell of schemes")
struct SchemeWeighingTests {
  private func row(
    _ kind: SchemeWeighing.Row.Kind, inside: Range<Int64>, outside: Range<Int64> = 0..<0
  ) -> SchemeWeighing.Row {
    var row = SchemeWeighing.Row(kind: kind)
    (row.inside, row.outside) = (Set(inside), Set(outside))
    return row
  }

  @Test("The cost of everything less the vouchers would be the account of two people")
  func everything() {
    let weighing = SchemeWeighing(
      [row(.account, inside: 7..<9), row(.pot, inside: 1..<8)], smallest: 5)
    #expect(weighing.use == [true, false])
    #expect(weighing.cost == (all: true, rows: [true, false]))
  }

  @Test("Where enough people stand behind each, everything is told")
  func enough() {
    let weighing = SchemeWeighing(
      [row(.account, inside: 1..<20), row(.pot, inside: 1..<8), row(.budget, inside: 1..<9)],
      smallest: 5)
    #expect(weighing.use == [false, false, false])
    #expect(weighing.cost == (all: false, rows: [false, false, false]))
  }

  @Test("What one person had who was no longer in service is not the difference of two reports")
  func outside() {
    let weighing = SchemeWeighing(
      [row(.account, inside: 1..<20, outside: 40..<41), row(.pot, inside: 1..<8)], smallest: 5)
    #expect(weighing.use == [false, false])
    #expect(weighing.cost == (all: true, rows: [true, false]))
  }
}

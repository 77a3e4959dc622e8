/// What courses cost: the median is EUR 340, one in ten costs more than EUR 1,400.
enum Prices {
  /// Euros at each tenth of the distribution; between them a straight line.
  private static let tenths = [75, 140, 200, 250, 295, 340, 570, 840, 1_130, 1_600, 2_500]

  /// A price in cents, mostly a multiple of EUR 5.
  static func draw(_ random: inout SeededRandom) -> Int {
    let place = random.below(10)
    let part = random.below(1_000)
    let euros = tenths[place] + (tenths[place + 1] - tenths[place]) * part / 1_000
    let round = max(45, euros / 5 * 5)
    switch random.below(10) {
    case 0: return round * 100 + 50
    case 1: return round * 100 - 5
    case 2: return round * 100 + random.below(100)
    default: return round * 100
    }
  }
}

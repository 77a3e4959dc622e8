/// A claim as a row of the claims file.
struct Claim {
  enum Scheme: String {
    case account = "ILA"
    case mandatory = "MAND"
    case voucher = "VOUCHER"
    case fund = "FUND"
  }

  enum State { case submitted, approved, refused, cancelled, paid, closed }

  var person: Int
  var scheme: Scheme
  var title: String
  /// Cents, as are the other amounts.
  var cost: Int
  var purposes: [Purpose]
  var requested: CivilDay
  var provider: String
  /// The day of the award; of a refusal or a withdrawal too, where it is known.
  var approved: CivilDay?
  var amount = 0
  var paidOn: CivilDay?
  var paid = 0
  var state = State.submitted

  var isAwarded: Bool { approved != nil && state != .refused && state != .cancelled }

  /// What has left the account or is reserved on it.
  var used: Int {
    switch state {
    case .submitted, .refused, .cancelled: 0
    case .approved: amount
    case .paid, .closed: paid
    }
  }
}

/// What a claim may be for; balance of work and private life is filed under vitality.
enum Purpose: Int {
  case education, training, careerAdvice, vitality, other

  static let words = ["education", "training", "career_advice", "vitality", "other"]
  var word: String { Self.words[rawValue] }
}

/// The people with a known figure, by their place in the organisation.
struct Cases {
  var joinedMidYear = 0
  var moreHours = 0
  var leftMidYear = 0
  var rehired = 0
  var fullTime = 0
  var oddFactor = 0
  var newName = 0
  var paidLess = 0
  var pendingAtEnd = 0
  var longCourse = 0
  var spentAtOnce = 0
  var mandatory = 0
  var ownClaim = 0
  var budgetShort = 0
}

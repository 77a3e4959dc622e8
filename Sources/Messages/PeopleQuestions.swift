/// What is asked about an employee on a terminal.
package protocol PeopleQuestions: Sendable {
  var askWho: String { get }
  var askWhat: String { get }
  var askNumber: String { get }
  var askName: String { get }
  var askTeam: String { get }
  var askStarted: String { get }
  var askHours: String { get }
  var askFulltime: String { get }
  var askWorkerType: String { get }
  var askEducation: String { get }
  var askFrom: String { get }
  var askLastDay: String { get }
}

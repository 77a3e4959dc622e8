package import Records

package enum RegisterColumn: CaseIterable, Sendable {
  case kind, what, whose, why, howLong, readers, columns
  case reader, sight, who
}

/// What is stored of whom, why, how long, and who sees it.
package protocol RegisterMessages: Sendable {
  var register: CommandHelp { get }
  var who: CommandHelp { get }
  func example(_ example: RegisterExample) -> String
  func column(_ column: RegisterColumn) -> String
  func name(_ kind: DataClass) -> String
  func what(_ kind: DataClass) -> String
  func whose(_ kind: DataClass) -> String
  func why(_ kind: DataClass) -> String
  func howLong(_ kind: DataClass) -> String
  func reader(_ reader: DataReader) -> String
  func sight(_ sight: DataSight) -> String
  /// Nobody holds the role hr, so that everybody may do what HR may.
  var nobodyIsHR: String { get }
  var nobodyYet: String { get }
  /// Readers who are nobody's role in the database.
  func by(_ reader: DataReader) -> String
  /// The program takes nothing away by itself.
  var nothingLapses: String { get }
}

package enum RegisterExample: CaseIterable, Sendable {
  case register, registerFile, who, whoScript
}

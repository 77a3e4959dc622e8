import Glibc

/// Makes all files of an organisation in one pass, hospital after hospital, in flat memory.
struct Organisation {
  /// Fixed, so that the hospital is the same everywhere.
  static let seed: UInt64 = 2_023_731

  /// Nil for the hospital itself, with its page of known figures.
  var people: Int?
  var seed = Organisation.seed
  var purpose: OutputFile.Purpose
  var folder: String

  func make() throws(SampleError) {
    if purpose == .write && mkdir(folder, 0o755) != 0 && errno != EEXIST {
      throw .cannotMakeFolder(folder)
    }
    let count = people ?? Hospital.size
    let hospitals = (count + Hospital.size - 1) / Hospital.size

    let own = people == nil ? try ownFiles() : []
    for file in own { try whole(file.name, file.text) }
    for file in SupportFiles.texts { try whole(file.name, file.text) }
    let claims = try file("claims.csv", header: Copy.claimHeader)
    let months = try employeeFiles(hospitals: hospitals)
    let teams = try file("teams.csv", header: "team,name,parent,manager\n")

    let support = try file("support.csv", header: ContactRows.header)
    let learning = try file("learning.csv", header: LearningRows.header)

    for number in 0..<hospitals {
      let copy = copy(number, of: count)
      let asked = copy.claims()
      try copy.writeTeams(to: teams)
      try copy.writeEmployees(to: months)
      try copy.writeClaims(asked, to: claims)
      try support.lines(ContactRows(copy: copy, claims: asked).lines)
      try learning.lines(LearningRows(copy: copy, claims: asked).lines)
    }

    try claims.finish()
    try support.finish()
    try learning.finish()
    for case .some(let file) in months { try file.finish() }
    try whole("schemes.yaml", SchemeFile.text(hospitals: people == nil ? nil : hospitals))
    try teams.finish()
    if purpose == .compare { try refuseOthers(than: own.map(\.name), months: months) }
  }

  /// Large organisations have no committee: their fund is of all hospitals together.
  private func copy(_ number: Int, of count: Int) -> Copy {
    Copy(number: number, of: count, seed: seed, withCommittee: people == nil)
  }

  /// The page of the hospital itself, and when its people work and are away.
  private func ownFiles() throws(SampleError) -> [(name: String, text: String)] {
    let copy = copy(0, of: Hospital.size)
    let claims = copy.claims()
    let leave = LeaveDays(
      copy.hospital.people, courses: LearningRows(copy: copy, claims: claims).courses)
    let crafting = try CraftFiles(copy: copy)
    let absence = LongAbsence(copy: copy, claims: claims)
    let page = HospitalPage(
      copy: copy, claims: claims, leave: leave, crafting: crafting, absence: absence)
    return [
      ("README.md", page.text), ("adjustments.csv", absence.text),
      ("patterns.csv", WorkWeeks.header + leave.weeks.lines(copy).joined()),
      ("shifts.csv", WorkWeeks.rosterHeader + leave.weeks.rosterLines(copy).joined()),
      ("holidays.csv", ClosedDays.text),
      ("leave.csv", LeaveDays.header + leave.lines(copy).joined()),
      ("pressure.csv", Pressure.text), ("projects.csv", Pressure.projects),
      ("goals.csv", Goals.text), ("shares.jsonl", crafting.text),
    ]
  }

  /// A file for each month in which something changed; a large organisation has one for each.
  private func employeeFiles(hospitals: Int) throws(SampleError) -> [OutputFile?] {
    var used = (UInt64(1) << UInt64(Period.months)) - 1
    if hospitals == 1 {
      let copy = copy(0, of: people ?? Hospital.size)
      used = copy.hospital.people.prefix(copy.size).reduce(0) { $0 | $1.months }
    }
    var files: [OutputFile?] = []
    for month in 0..<Period.months {
      let isUsed = used & 1 << UInt64(month) != 0
      files.append(
        isUsed ? try file(Self.employeeFileName(month), header: Copy.employeeHeader) : nil)
    }
    return files
  }

  static func employeeFileName(_ month: Int) -> String {
    let twoDigits = month % 12 + 1 < 10 ? "0\(month % 12 + 1)" : "\(month % 12 + 1)"
    return "employees-\(Period.firstYear + month / 12)-\(twoDigits)-01.csv"
  }

  private func file(_ name: String, header: String) throws(SampleError) -> OutputFile {
    let file = try OutputFile(path: folder + "/" + name, purpose: purpose)
    file.raw(header)
    return file
  }

  private func whole(_ name: String, _ text: String) throws(SampleError) {
    try file(name, header: text).finish()
  }

  /// A file that does not belong there would be imported with the others.
  private func refuseOthers(than own: [String], months: [OutputFile?]) throws(SampleError) {
    var expected: Set<String> = [
      "claims.csv", "schemes.yaml", "teams.csv", "support.csv", "learning.csv", ".", "..",
    ]
    expected.formUnion(SupportFiles.texts.map(\.name) + own)
    // Folders are not imported: Schemes holds what `scheme new` starts from.
    if people == nil { expected.insert("Schemes") }
    for month in months.indices where months[month] != nil {
      expected.insert(Self.employeeFileName(month))
    }
    guard let listing = opendir(folder) else { throw .differs(folder) }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !expected.contains(name) { throw .differs(folder + "/" + name) }
    }
  }
}

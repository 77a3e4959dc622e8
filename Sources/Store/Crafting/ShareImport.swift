package import Records
internal import SQLite

/// What a file of packets brought, in counts: nobody learns from it what is in a plan.
package struct ShareImportReport: Sendable {
  package var packets = 0
  package var new = 0
  package var changed = 0
  package var identical = 0
  /// Agreements with their history, counted in what was done with them.
  package var agreements = 0
  package var newActs = 0
  package var identicalActs = 0
}

extension Store {
  /// Takes in what employees shared out of their own files, and agreements that come from another
  /// file. A packet that was taken in before changes nothing, also where it was withdrawn since.
  ///
  /// - Parameter lines: the lines of the file that hold something, with their numbers.
  package func importShares(
    _ lines: [(number: Int, text: String)], _ writing: PlanWriting,
    advise: @escaping @Sendable (CraftAdvice) -> CraftAct.Advice
  ) throws -> Receipt<ShareImportReport> {
    guard try ownPerson() == nil else { throw StoreError.refused(.craft(.plan(.ownFileOnly))) }
    return try record(writing.head, dryRun: writing.dryRun, rehearsing: .nothing) { recording in
      var report = ShareImportReport()
      for (number, text) in lines {
        do {
          if AgreementPacket.isKind(text) {
            try take(
              AgreementPacket(text), line: number, recording, writing.head, advise: advise,
              &report)
          } else {
            let packet = try SharePacket(text)
            // It was shared on the day it was made, whenever somebody takes it in.
            let day = min(packet.madeOn ?? writing.day, writing.day)
            let writer = PlanWriter(database: database, recording: recording, day: day)
            try take(packet, line: number, by: writing.head.actor, writer, &report)
          }
        } catch let fault as SharePacket.Fault {
          throw StoreError.refused(
            .craft(
              .plan(
                fault == .changed ? .changedPacket(line: number) : .notAPacket(line: number))))
        } catch let fault as AgreementPacket.ActFault {
          throw StoreError.refused(
            .craft(.packet(.unreadableAct(line: number, act: fault.act))))
        }
      }
      return report
    }
  }

  private func take(
    _ packet: SharePacket, line: Int, by actor: String, _ writer: PlanWriter,
    _ report: inout ShareImportReport
  ) throws {
    report.packets += 1
    let count = packet.items.count + packet.changes.count
    let wasTaken =
      try database.integer(
        """
        SELECT 1 FROM import_batch AS b
        WHERE b.digest = ?1 AND b.kind = 'shares' AND \(Known.all.holds("b.event"))
        """, .blob(packet.digest)) == 1
    guard !wasTaken else {
      report.identical += count
      return
    }
    let person = try person(packet.employee, line: line)
    let readers = try packet.readers.map { try self.person($0, line: line) }
      .filter { $0 != person }
    // A plan is only a number, which stays when its import was undone.
    let known = try database.first(
      "SELECT id, person, origin FROM plan WHERE token = ?1", .blob(packet.token)
    ) { (id: try $0.integer(0), person: try $0.integer(1), origin: try $0.text(2)) }
    guard known.map({ $0.person == person && $0.origin == PlanOrigin.packet.rawValue }) ?? true
    else {
      throw StoreError.refused(
        .craft(.plan(.packetOfAnother(line: line, employee: packet.employee))))
    }
    try refuseWithdrawn(packet, line: line, by: actor, person)
    let id =
      try known?.id
      ?? writer.plan(
        person, token: packet.token, origin: .packet, follows: nil,
        startedOn: min(packet.startedOn, writer.day))
    let facts =
      try planFacts(where: "p.id = ?1", [.integer(id)]).first
      ?? PlanFacts(
        id: id, person: person, token: packet.token, origin: .packet, follows: nil,
        startedOn: writer.day)
    var (new, changed) = (0, 0)
    for (number, item) in packet.items.sorted(by: { $0.key < $1.key }) {
      guard facts.items[number] != item else { continue }
      if facts.items[number] == nil { new += 1 } else { changed += 1 }
      try writer.item(number, of: id, item)
    }
    for (number, change) in packet.changes.sorted(by: { $0.key < $1.key }) {
      guard facts.changes[number] != change else { continue }
      if facts.changes[number] == nil { new += 1 } else { changed += 1 }
      try writer.change(number, of: id, change)
    }
    try link(packet, facts, writer)
    for reader in readers {
      for number in packet.items.keys.sorted() where !facts.reads(reader, number) {
        try writer.reader(reader, of: id, number: number, part: "item", isHeld: true)
      }
      for number in packet.changes.keys.sorted() where !facts.reads(reader, number) {
        try writer.reader(reader, of: id, number: number, part: "change", isHeld: true)
      }
    }
    report.new += new
    report.changed += changed
    report.identical += count - new - changed
    try database.run(
      """
      INSERT INTO import_batch (id, event, kind, digest, row_count, new_count, changed_count,
        identical_count)
      VALUES (?1, ?2, 'shares', ?3, ?4, ?5, ?6, ?7)
      """, .integer(try writer.recording.nextID("import_batch")),
      .integer(writer.recording.event), .blob(packet.digest), .integer(Int64(count)),
      .integer(Int64(new)), .integer(Int64(changed)), .integer(Int64(count - new - changed)))
  }

  /// What was made before its plan was withdrawn, in part or as a whole, is for the owner alone to
  /// hand in again.
  private func refuseWithdrawn(
    _ packet: SharePacket, line: Int, by actor: String, _ person: Int64
  ) throws {
    let withdrawn = try database.text(
      """
      SELECT max(r.on_day) FROM plan_reader AS r JOIN plan AS p ON p.id = r.plan
      WHERE p.token = ?1 AND r.held = 0 AND \(Known.all.holds("r.event"))
      """, .blob(packet.token)
    ).flatMap { Day(iso: $0) }
    guard let withdrawn, packet.madeOn.map({ $0 < withdrawn }) ?? true,
      try personID(actor) != person
    else { return }
    throw StoreError.refused(.craft(.plan(.withdrawnSince(line: line, employee: packet.employee))))
  }

  private func person(_ number: String, line: Int) throws -> Int64 {
    guard let id = try personID(number), try record(id) != nil else {
      throw StoreError.refused(.craft(.plan(.noSuchPerson(line: line, employee: number))))
    }
    return id
  }

  /// Links as the packet has them, between the items it brings.
  private func link(
    _ packet: SharePacket, _ facts: PlanFacts, _ writer: PlanWriter
  ) throws {
    for link in packet.links.subtracting(facts.links).sorted(by: {
      ($0.work, $0.item) < ($1.work, $1.item)
    }) {
      try writer.link(link, of: facts.id, isHeld: true)
    }
    for link in facts.links.subtracting(packet.links).sorted(by: {
      ($0.work, $0.item) < ($1.work, $1.item)
    }) where packet.items[link.work] != nil && packet.items[link.item] != nil {
      try writer.link(link, of: facts.id, isHeld: false)
    }
  }
}

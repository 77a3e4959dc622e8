struct DutchErrors: ErrorMessages {
  // MARK: Usage

  func unknownCommand(_ typed: String, near: [String], help: String) -> Wording {
    Wording(
      "er is geen opdracht \"\(typed)\"",
      fix: near.isEmpty ? "kijk bij \(help)" : "bedoel je \(listed(near, "of"))?")
  }
  func unknownOption(_ option: String, near: String?, help: String) -> Wording {
    Wording(
      "er is geen optie \(option)", fix: near.map { "bedoel je \($0)?" } ?? "kijk bij \(help)")
  }
  func missingValue(_ option: String) -> Wording {
    Wording("achter \(option) hoort een waarde", fix: "zet de waarde achter \(option)")
  }
  func takesNoValue(_ option: String, value: String) -> Wording {
    Wording("\(option) heeft geen waarde, en er staat \"\(value)\"", fix: "laat de waarde weg")
  }
  func unexpectedArguments(_ values: [String], help: String) -> Wording {
    let words = values.map { "\"\($0)\"" }.joined(separator: ", ")
    return Wording("deze opdracht kan niets met \(words)", fix: "laat het weg, of zie \(help)")
  }
  func missingArgument(_ name: String, help: String) -> Wording {
    Wording("\(name) ontbreekt", fix: "kijk bij \(help)")
  }
  func emptyArgument(help: String) -> Wording {
    Wording("een waarde is leeg", fix: "vul iets in, of zie \(help)")
  }
  func invalidValue(_ value: String, of option: String, help: String) -> Wording {
    Wording("\(option) kan niet \"\(value)\" zijn", fix: "kijk bij \(help)")
  }
  func notUnderstood(_ detail: String, help: String) -> Wording {
    Wording("de opdracht is niet begrepen: \(detail)", fix: "kijk bij \(help)")
  }
  func notADay(_ value: String, of option: String) -> Wording {
    Wording("\(option): \"\(value)\" is geen dag", fix: "schrijf 2026-03-01 of 1-3-2026")
  }
  func notAnAmount(_ value: String, of option: String) -> Wording {
    Wording(
      "\(option): \"\(value)\" is geen bedrag", fix: "schrijf 1250, 1250,50 of 1.250,50")
  }
  func notHours(_ value: String, of option: String) -> Wording {
    Wording("\(option): \"\(value)\" is geen aantal uren", fix: "schrijf 2,5 of 2:30 of 150m")
  }
  func ambiguousAmount(
    _ value: String, of option: String, first: String, second: String
  ) -> Wording {
    Wording(
      "\(option): \"\(value)\" is op twee manieren te lezen",
      fix: "schrijf \(first) of \(second)")
  }
  func tooPrecise(_ value: String, of option: String) -> Wording {
    Wording("\(option): \"\(value)\" heeft te veel decimalen", fix: "laat de laatste weg")
  }
  func moreThanCents(_ value: String, of option: String) -> Wording {
    Wording(
      "\(option): \"\(value)\" heeft meer dan twee decimalen",
      fix: "schrijf twee decimalen, en duizendtallen zonder scheidingsteken")
  }
  func tooLarge(_ value: String, of option: String) -> Wording {
    Wording("\(option): \"\(value)\" is te groot", fix: "kijk of er een cijfer te veel staat")
  }
  func notOneOf(_ value: String, of option: String, valid: [String]) -> Wording {
    Wording("\(option) kan niet \"\(value)\" zijn", fix: "kies \(listed(valid, "of"))")
  }
  func unknownExtension(_ path: String, valid: [String]) -> Wording {
    Wording(
      "de extensie van \(path) hoort bij geen vorm",
      fix: "gebruik \(listed(valid, "of")), of voeg --format toe")
  }
  func unknownField(_ key: String, valid: [String], near: [String]) -> Wording {
    let hint = near.isEmpty ? "" : "bedoel je \(listed(near, "of"))? "
    return Wording(
      "er is geen kolom \(key)", fix: hint + "kolommen: \(valid.joined(separator: ", "))")
  }
  func repeatedField(_ key: String) -> Wording {
    Wording("de kolom \(key) is twee keer gevraagd", fix: "noem hem één keer")
  }
  func formatUnavailable(_ format: String, valid: [String]) -> Wording {
    Wording("dit antwoord heeft geen vorm \(format)", fix: "kies \(listed(valid, "of"))")
  }
  func valueNeeded(_ flag: String) -> Wording {
    Wording("\(flag) ontbreekt, en er is niemand om het te vragen", fix: "voeg \(flag) toe")
  }
  func confirmationNeeded(_ flag: String) -> Wording {
    Wording(
      "dit moet bevestigd worden, en er is niemand om het te vragen", fix: "voeg \(flag) toe")
  }
  var notConfirmed: Wording { Wording("gestopt; er is niets veranderd") }
  func privateText(_ flag: String) -> Wording {
    Wording(
      "\(flag): persoonlijke tekst zou in de geschiedenis van je shell blijven staan",
      fix: "geef \(flag) @BESTAND of \(flag) - (standaardinvoer)")
  }

  // MARK: Bestanden

  func databaseMissing(_ path: String) -> Wording {
    Wording(
      "er is geen database \(path)",
      fix: "maak er een met boetseer init, of noem de jouwe met --db BESTAND")
  }
  func databaseExists(_ path: String) -> Wording {
    Wording("\(path) bestaat al", fix: "kies een andere naam met --db BESTAND")
  }
  func copyExists(_ path: String) -> Wording {
    Wording("\(path) bestaat al", fix: "kies een andere naam voor de kopie")
  }
  func databaseInPlace(_ path: String) -> Wording {
    Wording(
      "\(path) bestaat al",
      fix: "voeg --force toe; de database die er staat blijft bewaard onder een andere naam")
  }
  func pathIsURI(_ path: String) -> Wording {
    Wording("\(path) is een adres, geen bestand", fix: "geef het gewone pad van het bestand")
  }
  func pathIsFolder(_ path: String) -> Wording {
    Wording("\(path) is een map", fix: "zet de naam van het bestand erbij: \(path)/boetseer.db")
  }
  func pathIsLink(_ path: String) -> Wording {
    Wording("\(path) is een symbolische koppeling", fix: "geef het pad waar hij naartoe wijst")
  }
  func pathIsNoFile(_ path: String) -> Wording {
    Wording(
      "\(path) is geen bestand waar een database in kan", fix: "kies een andere --db BESTAND")
  }
  func pathIsOnNetwork(_ path: String) -> Wording {
    Wording(
      "\(path) staat op een netwerkschijf, waar sloten niet te vertrouwen zijn",
      fix: "zet de database op een schijf van deze computer")
  }
  func pathIsJournal(_ path: String) -> Wording {
    Wording(
      "\(path): SQLite ziet een bestand waarvan de naam eindigt op -journal, -wal of -shm aan "
        + "voor iets van zichzelf, en haalt het weg", fix: "kies een andere naam")
  }
  var pathIsDash: Wording {
    Wording(
      "een database kan niet naar de standaarduitvoer (-)",
      fix: "noem een bestand; een bestand dat - heet is ./-")
  }
  func foreignJournal(_ path: String, journal: String) -> Wording {
    Wording(
      "\(journal) is achtergebleven van een andere database met de naam \(path), en zou in een "
        + "nieuwe worden teruggespeeld",
      fix: "hernoem het samen met zijn database, zoals mv \(journal) "
        + "OUD.db\(journal.dropFirst(path.count)), of kies een andere naam dan \(path)")
  }
  func notOurs(_ path: String) -> Wording {
    Wording(
      "\(path) is geen database van Boetseer",
      fix: "controleer het pad; het bestand is niet aangeraakt")
  }
  func corrupt(_ path: String, detail: String) -> Wording {
    Wording(
      "\(path) is beschadigd (\(detail))",
      fix: "zet een reservekopie terug: boetseer restore BESTAND --force")
  }
  func damagedDatabase(_ path: String, first: String, others: Int) -> Wording {
    Wording(
      "\(path) is beschadigd, en er is geen kopie bewaard: \(first)\(more(others))",
      fix: "zie boetseer doctor, en zet de laatste goede kopie terug; --damaged kopieert hem zoals "
        + "hij is")
  }
  func damagedCopy(_ path: String, first: String, others: Int) -> Wording {
    Wording(
      "de kopie \(path) is beschadigd, en is niet teruggezet: \(first)\(more(others))",
      fix: "neem een oudere kopie; boetseer doctor --db \(path) laat alles zien, --damaged zet "
        + "hem terug zoals hij is")
  }
  private func more(_ others: Int) -> String { others == 0 ? "" : " (en nog \(others))" }
  func unsealed(event: Int64) -> Wording {
    Wording(
      "een ander programma schreef in de database: gebeurtenis \(event) is niet verzegeld, en "
        + "er kan niets op volgen; er is niets veranderd",
      fix: "zie boetseer doctor, en zet de laatste goede kopie terug: boetseer restore BESTAND "
        + "--force")
  }
  var replaced: Wording {
    Wording(
      "tijdens deze opdracht kwam er een ander bestand in de plaats van de database; daarin is "
        + "niets veranderd", fix: "geef de opdracht nog eens")
  }
  func newerDatabase(found: Int, known: Int) -> Wording {
    Wording(
      "de database is van een nieuwere versie (\(found)) dan dit programma (\(known))",
      fix: "installeer de nieuwste boetseer")
  }
  func changedMigration(_ number: Int, name: String) -> Wording {
    Wording(
      "stap \(number) (\(name)) van de database is anders dan die van dit programma",
      fix: "gebruik de boetseer die de database maakte")
  }
  func migrationGap(_ number: Int) -> Wording {
    Wording(
      "de database mist stap \(number)",
      fix: "zet een reservekopie terug: boetseer restore BESTAND")
  }
  func cannotWrite(_ path: String, _ cause: SystemCause) -> Wording {
    Wording("\(path) kan niet geschreven worden: \(words(cause))", fix: way(cause))
  }
  func cannotRead(_ path: String, _ cause: SystemCause) -> Wording {
    Wording("\(path) kan niet gelezen worden: \(words(cause))", fix: way(cause))
  }
  func outputLost(_ cause: SystemCause) -> Wording {
    Wording(
      "het antwoord kan niet geschreven worden: \(words(cause)); wat veranderd is blijft bewaard",
      fix: "laat het opnieuw zien, naar een andere plek")
  }
  func notText(_ path: String, flag: String) -> Wording {
    Wording(
      "\(path) is geen gewone tekst: er staan stuurtekens in, of letters die geen UTF-8 zijn",
      fix: "bewaar het als UTF-8-tekst, en geef \(flag) opnieuw")
  }
  func inputMissing(_ path: String) -> Wording {
    Wording("er is geen bestand \(path)", fix: "controleer het pad")
  }
  func isDatabase(_ path: String) -> Wording {
    Wording("\(path) is de database zelf", fix: "kies een andere naam")
  }
  func outputExists(_ path: String) -> Wording {
    Wording(
      "\(path) bestaat al", fix: "voeg --force toe om te overschrijven, of kies een andere naam")
  }

  // MARK: De database aan het werk

  var busy: Wording {
    Wording("iemand anders is aan het schrijven; er is niets veranderd", fix: "probeer het zo weer")
  }
  var diskFull: Wording {
    Wording(
      "de schijf is vol, of het bestand mag niet groeien; er is niets veranderd",
      fix: "maak ruimte en probeer het opnieuw")
  }
  func inputOutput(_ detail: String) -> Wording {
    Wording(
      "de schijf gaf een fout; er is niets veranderd (\(detail))",
      fix: "controleer de schijf, daarna boetseer doctor")
  }
  func notSecured(_ detail: String) -> Wording {
    Wording(
      "het is gedaan, maar de schijf gaf aan het eind een fout: bij stroomuitval kan het "
        + "verloren gaan (\(detail))",
      fix: "geef de opdracht niet nog eens; controleer de schijf, daarna boetseer doctor")
  }
  var noJournal: Wording {
    Wording(
      "in de map van de database kan geen bestand gemaakt worden; er is niets veranderd",
      fix: "maak ruimte, of vraag het recht om in die map te schrijven")
  }
  var readOnly: Wording {
    Wording(
      "de database mag hier alleen gelezen worden", fix: "vraag het recht om erin te schrijven")
  }
  var interrupted: Wording { Wording("afgebroken; er is niets veranderd") }
  func internalFault(_ detail: String) -> Wording {
    Wording(
      "een fout in het programma zelf; er is niets veranderd (\(detail))",
      fix: "draai boetseer doctor, en meld deze regel")
  }

  // MARK: Vinden

  func notFound(_ thing: Thing, id: String, near: [String]) -> Wording {
    Wording(
      "\(none(thing)) \(id)",
      fix: near.isEmpty ? list(thing) : "bedoel je \(listed(near, "of"))?")
  }
  func noSuchClaim(_ id: String, newest: String?) -> Wording {
    Wording(
      "er is geen aanvraag \(id)",
      fix: newest.map { "de nieuwste is \($0); zie boetseer claim list" }
        ?? "er zijn er nog geen: boetseer claim submit")
  }
  func ambiguousName(_ name: String, candidates: [String], more: Int) -> Wording {
    Wording(
      "\"\(name)\" past bij meer dan één",
      fix: "kies: \(candidates.joined(separator: ", "))"
        + (more > 0 ? ", of een van nog \(more): typ meer van de naam" : ""))
  }

  private func none(_ thing: Thing) -> String {
    switch thing {
    case .employee: "er is geen medewerker"
    case .team: "er is geen team"
    case .scheme: "er is geen regeling"
    case .account: "er is geen rekening"
    case .claim: "er is geen aanvraag"
    case .event: "er is geen gebeurtenis"
    case .employment: "er is geen dienstverband van"
    case .importMap: "er is geen importindeling"
    case .subsidy: "er is geen subsidie"
    }
  }
  private func list(_ thing: Thing) -> String? {
    switch thing {
    case .employee, .employment: "kijk bij boetseer employee list"
    case .team: "kijk bij boetseer team list"
    case .scheme: "kijk bij boetseer scheme list"
    case .account: "kijk bij boetseer account list"
    case .claim: "kijk bij boetseer claim list"
    case .importMap: "kijk bij boetseer import list"
    case .subsidy: "neem hem eerst over met boetseer import subsidies"
    case .event: "ze zijn genummerd vanaf 1; boetseer status zegt hoeveel het er zijn"
    }
  }
  private func words(_ cause: SystemCause) -> String {
    switch cause {
    case .noPermission: "dat mag je niet"
    case .noFolder: "de map bestaat niet"
    case .diskFull: "de schijf is vol, of het bestand mag niet groeien"
    case .readOnly: "de schijf mag alleen gelezen worden"
    case .exists: "het bestaat al"
    case .isFolder: "het is een map"
    case .nameTooLong: "de naam is te lang"
    case .other(let number): "het systeem geeft fout \(number)"
    }
  }
  private func way(_ cause: SystemCause) -> String {
    switch cause {
    case .noPermission, .readOnly, .other: "kies een andere plek, of vraag om de rechten"
    case .noFolder: "maak eerst de map"
    case .diskFull: "maak ruimte en probeer het opnieuw"
    case .exists: "kies een andere naam"
    case .isFolder: "noem een bestand erin"
    case .nameTooLong: "kies een kortere"
    }
  }
}

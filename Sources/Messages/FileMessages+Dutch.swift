struct DutchFiles: FileMessages {
  // MARK: CSV

  var emptyFile: Wording {
    Wording(
      "het bestand is leeg",
      fix: "bewaar het opnieuw met een eerste regel: de namen van de kolommen")
  }
  var workbook: Wording {
    Wording(
      "dit is een werkmap van een rekenblad, geen CSV",
      fix: "open hem en bewaar hem als CSV UTF-8")
  }
  var utf16: Wording {
    Wording("dit is UTF-16-tekst", fix: "bewaar het als CSV UTF-8")
  }
  var invalidUTF8: Wording {
    Wording("hier staan bytes die geen UTF-8 zijn", fix: "bewaar het bestand als CSV UTF-8")
  }
  var nulByte: Wording {
    Wording("hier staat een NUL-byte", fix: "bewaar het bestand opnieuw uit de bron")
  }
  var unclosedQuote: Wording {
    Wording(
      "het aanhalingsteken dat hier begint sluit nergens",
      fix: "sluit het, of verdubbel een aanhalingsteken dat bij de tekst hoort")
  }
  var textAfterQuote: Wording {
    Wording(
      "er staat tekst achter een sluitend aanhalingsteken",
      fix: "zet het hele veld tussen aanhalingstekens")
  }
  var quoteInsideField: Wording {
    Wording(
      "er staat een aanhalingsteken in een veld dat er niet mee begint",
      fix: "zet het veld tussen aanhalingstekens en verdubbel het teken erbinnen")
  }
  func ragged(expected: Int, found: Int) -> Wording {
    Wording(
      "deze regel heeft \(found) velden, en de eerste regel \(expected)",
      fix:
        "voeg een veld toe of haal er een weg; een veld met het scheidingsteken hoort tussen \"\"")
  }
  func duplicateHeader(_ name: String) -> Wording {
    Wording("twee kolommen heten \(name)", fix: "geef een ervan een andere naam")
  }
  var emptyHeader: Wording {
    Wording(
      "een kolom heeft geen naam",
      fix: "noem hem in de eerste regel, of haal de kolom weg")
  }
  func fieldTooLong(limitBytes: Int) -> Wording {
    Wording(
      "dit veld is langer dan \(limitBytes) bytes",
      fix: "kijk of een aanhalingsteken niet gesloten is")
  }
  func tooManyColumns(limit: Int) -> Wording {
    Wording(
      "er zijn meer dan \(limit) kolommen",
      fix: "haal de kolommen weg die niet nodig zijn")
  }
  // MARK: YAML

  func tooLarge(limitBytes: Int) -> Wording {
    Wording(
      "het bestand is groter dan \(limitBytes) bytes",
      fix: "verdeel het over meer bestanden")
  }
  func controlCharacter(_ code: String) -> Wording {
    Wording("hier staat een stuurteken (\(code))", fix: "haal het weg")
  }
  var severalDocuments: Wording {
    Wording(
      "het bestand bevat meer dan één document (---)",
      fix: "zet alle regelingen onder één \"schemes:\"")
  }
  func noReferences(_ sign: String) -> Wording {
    Wording(
      "\(sign) wordt hier niet gebruikt",
      fix: "schrijf de waarde uit; zet tekst met \(sign) tussen aanhalingstekens")
  }
  var keyNotText: Wording {
    Wording("een sleutel moet een woord zijn", fix: "controleer het inspringen")
  }
  func duplicateKey(_ key: String, firstLine: Int) -> Wording {
    Wording("\(key) staat al op regel \(firstLine)", fix: "houd er één")
  }
  func tooDeep(limit: Int) -> Wording {
    Wording("dit is dieper dan \(limit) niveaus", fix: "controleer het inspringen")
  }
  var tab: Wording {
    Wording("er staat een tab waar spaties horen", fix: "spring in met spaties")
  }
  func syntax(_ problem: String) -> Wording {
    Wording(
      "dit is geen YAML (\(problem))",
      fix: "controleer inspringen, dubbele punten en aanhalingstekens op deze regel")
  }
  // MARK: Scheme files

  func unknownKey(_ key: String, valid: [String], nearest: String?) -> Wording {
    Wording("hier bestaat geen sleutel \(key)", fix: hint(valid, nearest))
  }
  func missingKey(_ key: String) -> Wording {
    Wording("\(key) ontbreekt", fix: "voeg \(key) toe")
  }
  func emptyValue(_ key: String) -> Wording {
    Wording("er staat niets achter \(key)", fix: "geef een waarde, of haal de sleutel weg")
  }
  func wantsText(_ key: String) -> Wording {
    Wording("\(key) is één waarde, geen lijst of blok", fix: "schrijf er één waarde achter")
  }
  func wantsList(_ key: String) -> Wording {
    Wording("\(key) is een lijst", fix: "schrijf het als [a, b] of met streepjes")
  }
  func wantsMap(_ key: String) -> Wording {
    Wording("\(key) heeft eigen sleutels", fix: "schrijf ze er ingesprongen onder")
  }
  func notADay(_ key: String) -> Wording {
    Wording("\(key) is geen dag", fix: "schrijf 2026-03-01")
  }
  func notAMonthDay(_ key: String) -> Wording {
    Wording("\(key) is geen dag van het jaar", fix: "schrijf maand en dag als 03-31")
  }
  func notAnAmount(_ key: String) -> Wording {
    Wording("\(key) is geen bedrag", fix: "schrijf het als \"706.00\"")
  }
  func ambiguousAmount(_ key: String, first: String, second: String) -> Wording {
    Wording("\(key) is op twee manieren te lezen", fix: "schrijf \"\(first)\" of \"\(second)\"")
  }
  func tooManyDecimals(_ key: String, most: Int) -> Wording {
    Wording("\(key) heeft meer dan \(most) decimalen", fix: "laat de laatste weg")
  }
  func amountTooLarge(_ key: String) -> Wording {
    Wording("\(key) is te groot", fix: "kijk of er een cijfer te veel staat")
  }
  func notPositive(_ key: String) -> Wording {
    Wording(
      "\(key) moet meer dan nul zijn",
      fix: "schrijf een grotere waarde, of haal de sleutel weg")
  }
  func notANumber(_ key: String) -> Wording {
    Wording("\(key) is geen heel getal", fix: "schrijf alleen cijfers")
  }
  func outOfRange(_ key: String, lowest: Int, highest: Int) -> Wording {
    Wording("\(key) valt buiten de grenzen", fix: "kies van \(lowest) tot en met \(highest)")
  }
  func notOneOf(_ key: String, valid: [String], nearest: String?) -> Wording {
    Wording("\(key) kan deze waarde niet hebben", fix: hint(valid, nearest))
  }
  func notACode(_ key: String) -> Wording {
    Wording("\(key) is geen code", fix: "gebruik hoofdletters, cijfers, - en _, hoogstens 24")
  }
  func duplicateCode(firstLine: Int) -> Wording {
    Wording(
      "deze code staat al op regel \(firstLine)",
      fix: "geef een regeling een andere code")
  }
  var noSchemes: Wording {
    Wording(
      "het bestand bevat geen regelingen",
      fix: "voeg \"schemes:\" toe met een regeling eronder")
  }
  var noVersions: Wording {
    Wording("de regeling heeft geen versie", fix: "voeg een versie met valid_from toe")
  }
  func versionsNotAscending(previous: String) -> Wording {
    Wording(
      "deze versie begint op of vóór de vorige (\(previous))",
      fix: "zet de versies in de volgorde van valid_from")
  }
  func notCarriedOut(_ part: String) -> Wording {
    Wording(
      "nog niet uitgevoerd: \(part)",
      fix: "laat het weg, of wacht op een nieuwere boetseer")
  }
  // MARK: Contradictions

  var dayOfYearEveryMonth: Wording {
    Wording(
      "één dag van het jaar past niet bij een toekenning per maand",
      fix: "gebruik on: period_start of period_end")
  }
  func needsPeriod(_ key: String) -> Wording {
    Wording(
      "\(key) zegt iets over toekenningen, en per: none kent niets toe",
      fix: "haal het weg, of kies per: year of month")
  }
  func belongsToOtherRule(_ key: String, rule: String) -> Wording {
    Wording("\(key) past niet bij rule: \(rule)", fix: "haal het weg, of kies een andere rule")
  }
  func roundingOfOtherUnit(_ step: String) -> Wording {
    Wording(
      "\(step) is geen stap van deze eenheid",
      fix: "geld rondt af op cent of euro; uren op minute, quarter, half_hour, hour of day")
  }
  func endsBeforeStart(validFrom: String) -> Wording {
    Wording("dit ligt vóór valid_from, \(validFrom)", fix: "kies een latere dag")
  }
  func expiresBeforeStart(validFrom: String) -> Wording {
    Wording(
      "wat wordt toegekend zou vóór \(validFrom) vervallen zijn",
      fix: "kies een latere dag")
  }
  var oneDecisionOnly: Wording {
    Wording("works_council heeft één van zijn sleutels", fix: "houd consented_on, cao of none")
  }
  func notForBudget(_ key: String) -> Wording {
    Wording("\(key) zegt niets over een budget van de werkgever", fix: "haal het weg")
  }
  var fullAnyway: Wording {
    Wording(
      "bij scale: full wordt toch al het hele bedrag toegekend",
      fix: "haal full_from weg, of kies scale: factor")
  }
  var nothingAboveFull: Wording {
    Wording("nothing_below ligt boven full_from", fix: "maak nothing_below de kleinste")
  }
  var listedTwice: Wording {
    Wording("dit staat twee keer in de lijst", fix: "haal er een weg")
  }

  private func hint(_ valid: [String], _ nearest: String?) -> String {
    nearest.map { "bedoel je \($0)?" } ?? "kies \(listed(valid, "of"))"
  }
}

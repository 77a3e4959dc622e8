extension DutchSchemes {
  // MARK: The file as YAML

  func fileTooLarge(limitBytes: Int) -> Wording {
    Wording(
      "een regelingenbestand van meer dan \(limitBytes / 1000) kB wordt niet gelezen",
      fix: "verdeel het over meer bestanden")
  }
  var fileNotUTF8: Wording {
    Wording("het bestand is geen UTF-8-tekst", fix: "bewaar het als UTF-8")
  }
  func fileControlCharacter(_ number: UInt32) -> Wording {
    Wording("hier staat een stuurteken (U+\(hexadecimal(number)))", fix: "haal het weg")
  }
  var notASchemeFile: Wording {
    Wording(
      "dit is geen regelingbestand: het begint niet met schemes:",
      fix: "geef een regelingbestand (YAML), of begin er een met boetseer scheme new")
  }
  var fileEmpty: Wording { Wording("het bestand is leeg", fix: "begin met schemes:") }
  var fileSeveralDocuments: Wording {
    Wording(
      "hier begint een tweede document (---)", fix: "zet alle regelingen onder één schemes:")
  }
  func fileShorthand(_ sign: String) -> Wording {
    Wording(
      "\(sign) is een afkorting van YAML die in een regelingenbestand niet mag",
      fix: "schrijf voluit wat er bedoeld is, of zet de tekst tussen aanhalingstekens")
  }
  var fileKeyNotText: Wording {
    Wording("hier staat een lijst of blok waar een sleutel hoort", fix: "schrijf sleutel: waarde")
  }
  func fileDuplicateKey(_ key: String, firstLine: Int) -> Wording {
    Wording(
      "\(key) staat hier voor de tweede keer (eerst op regel \(firstLine))", fix: "houd er één")
  }
  func fileTooDeep(limit: Int) -> Wording {
    Wording("meer dan \(limit) niveaus diep", fix: "zoek een haakje te veel")
  }
  var fileTab: Wording {
    Wording("hier staat een tab waar YAML spaties wil", fix: "spring in met twee spaties")
  }
  func fileSyntax(_ problem: String) -> Wording {
    Wording(
      "dit is geen YAML (\(problem))",
      fix: "kijk naar inspringing, dubbele punten en haakjes op deze regel en die erboven")
  }

  // MARK: Keys and values

  func unknownKey(_ key: String, valid: [String], nearest: String?) -> Wording {
    Wording(
      "\(key): deze sleutel bestaat niet",
      fix: nearest.map { "bedoel je \($0)?" } ?? "sleutels hier: \(commas(valid))")
  }
  func missingKey(_ key: String) -> Wording {
    Wording("\(key) ontbreekt", fix: "voeg \(last(key)): toe")
  }
  func emptyValue(_ key: String) -> Wording {
    Wording("\(key) heeft geen waarde", fix: "vul iets in, of haal de sleutel weg")
  }
  func textExpected(_ key: String) -> Wording {
    Wording(
      "\(key) heeft één waarde, geen lijst of blok", fix: "schrijf \(last(key)): waarde")
  }
  func listExpected(_ key: String) -> Wording {
    Wording("\(key) is een lijst", fix: "schrijf \(last(key)): [een, twee]")
  }
  func mapExpected(_ key: String) -> Wording {
    Wording("\(key) is een blok", fix: "schrijf \(last(key)): {sleutel: waarde}")
  }
  func dayExpected(_ key: String) -> Wording {
    Wording("\(key) is geen datum", fix: "schrijf 2026-03-01")
  }
  func monthDayExpected(_ key: String) -> Wording {
    Wording("\(key) is geen dag van het jaar", fix: "schrijf maand en dag, 05-01 voor 1 mei")
  }
  func amountExpected(_ key: String) -> Wording {
    Wording("\(key) is geen bedrag of aantal uren", fix: "schrijf \"706.00\"")
  }
  func amountAmbiguous(_ key: String, first: String, second: String) -> Wording {
    Wording(
      "\(key) kan op twee manieren gelezen worden",
      fix: "schrijf \"\(first)\" of \"\(second)\"")
  }
  func tooManyDecimals(_ key: String, most: Int) -> Wording {
    Wording(
      "\(key) heeft meer dan \(most) decimalen",
      fix: "schrijf er ten hoogste \(most), en duizendtallen zonder scheidingsteken")
  }
  func amountTooLarge(_ key: String) -> Wording {
    Wording("\(key) is te groot", fix: "zoek een cijfer te veel")
  }
  func moreThanZeroExpected(_ key: String) -> Wording {
    Wording("\(key) moet meer dan 0 zijn", fix: "geef het bedrag zonder minteken")
  }
  func numberExpected(_ key: String) -> Wording {
    Wording("\(key) is geen getal", fix: "schrijf alleen cijfers")
  }
  func outOfRange(_ key: String, lowest: Int, highest: Int) -> Wording {
    Wording(
      "\(key) ligt niet tussen \(lowest) en \(highest)",
      fix: "kies een getal van \(lowest) tot en met \(highest)")
  }
  func wordExpected(_ key: String, valid: [String], nearest: String?) -> Wording {
    Wording(
      "\(key) kan dit niet zijn",
      fix: (nearest.map { "bedoel je \($0)? " } ?? "") + "kies \(listed(valid, "of"))")
  }
  func codeExpected(_ key: String) -> Wording {
    Wording(
      "\(key) is geen code van een regeling",
      fix: "gebruik hoofdletters, cijfers, - en _, ten hoogste 24, eerst een letter of cijfer")
  }
  func duplicateCode(_ key: String, firstLine: Int) -> Wording {
    Wording(
      "\(key) is ook de code van een andere regeling (regel \(firstLine))",
      fix: "geef één ervan een andere code, of maak er een versie van de andere van")
  }
  var noSchemes: Wording {
    Wording(
      "er staat geen regeling in dit bestand", fix: "begin met schemes: en een lijst eronder")
  }
  func noVersions(_ key: String) -> Wording {
    Wording(
      "\(key) is leeg: een regeling zonder regels", fix: "voeg een versie met valid_from toe")
  }
  func versionsNotAscending(_ key: String, previous: String) -> Wording {
    Wording(
      "\(key) ligt niet na \(previous), de versie erboven",
      fix: "zet de versies in de volgorde van hun ingangsdag")
  }

  // MARK: Rules that cannot both hold

  func dayOfYearEveryMonth(_ key: String) -> Wording {
    Wording(
      "\(key): een dag van het jaar gaat niet samen met per: month",
      fix: "kies period_start of period_end, of per: year")
  }
  func needsPeriod(_ key: String) -> Wording {
    Wording(
      "\(key) zegt hoe er wordt toegekend, en per: none kent niets toe",
      fix: "haal het weg, of kies per: year of month")
  }
  func belongsToOtherRule(_ key: String, rule: String) -> Wording {
    Wording("\(key) hoort niet bij rule: \(rule)", fix: "haal het weg, of kies een andere rule")
  }
  func roundingOfOtherUnit(_ key: String, step: String) -> Wording {
    Wording(
      "\(key): \(step) hoort bij een andere eenheid",
      fix: "EUR rondt af op cent of euro; hours op minute, quarter, half_hour, hour of day")
  }
  func endsBeforeStart(_ key: String, validFrom: String) -> Wording {
    Wording("\(key) ligt vóór valid_from (\(validFrom))", fix: "verander een van beide dagen")
  }
  func expiresBeforeStart(_ key: String, validFrom: String) -> Wording {
    Wording(
      "\(key): alles zou vervallen voordat het is toegekend (valid_from is \(validFrom))",
      fix: "kies een latere dag")
  }
  func oneDecisionOnly(_ key: String) -> Wording {
    Wording("\(key) bevat één besluit", fix: "houd consented_on, cao of none: één ervan")
  }
  func notForBudget(_ key: String) -> Wording {
    Wording(
      "\(key) hangt van een persoon af, en dit budget is van de organisatie", fix: "haal het weg")
  }
  func fullAnyway(_ key: String) -> Wording {
    Wording(
      "\(key): met scale: full krijgt iedereen al het hele bedrag",
      fix: "haal het weg, of kies scale: factor")
  }
  func nothingAboveFull(_ key: String) -> Wording {
    Wording("\(key) is hoger dan full_from", fix: "nothing_below moet de laagste van de twee zijn")
  }
  func listedTwice(_ key: String) -> Wording {
    Wording("\(key) staat al in de lijst", fix: "noem het één keer")
  }

  func statutoryHoliday(_ key: String) -> Wording {
    Wording(
      "\(key): wettelijke vakantie is een ander recht met andere regels, en geen ontwikkeltijd",
      fix: "laat vakantie waar die nu wordt bijgehouden; bij dagen boven de wet zegt de naam dat: "
        + "bovenwettelijk")
  }

  func conflict(_ conflict: SchemeConflict, _ key: String) -> Wording {
    switch conflict {
    case .needsPot(let form):
      Wording(
        "form: \(form) put uit een pot, en die staat er niet",
        fix: "voeg pot: {code: NAAM, total: \"45000.00\", per: year} toe")
    case .onlyWith(let forms):
      Wording(
        "\(key) hoort alleen bij form: \(forms.joined(separator: " of "))", fix: "haal het weg")
    case .returnNeedsPot:
      Wording(
        "\(key): er is geen pot om naar terug te gaan",
        fix: "kies lapse, of maak er een voucher met een pot van")
    case .carryWithoutThen:
      Wording(
        "\(key) zegt wat er meegaat, maar then: carry ontbreekt",
        fix: "voeg then: carry toe")
    case .carryNeedsKey:
      Wording(
        "\(key): carry zegt niet hoeveel er meegaat",
        fix: "voeg carry: {at_most: all} of carry: {at_most: \"7,00\", until: 03-31} toe")
    case .oneEndOfCarry:
      Wording("\(key) eindigt door until of door months, niet door allebei", fix: "houd er één")
    case .nothingEnds(let rule):
      Wording(
        "\(key): met rule: \(rule) komt er geen dag waarop dit kan gebeuren",
        fix: "haal het weg, of kies een rule die op een dag eindigt")
    case .voucherIsNotSaved:
      Wording("\(key): een voucher wordt niet gespaard", fix: "kies then: return, of form: account")
    case .voucherNeedsLastDay:
      Wording(
        "\(key): een voucher die wordt toegekend, wordt niet gespaard en heeft dus een laatste dag"
          + " nodig",
        fix: "voeg expiry: {rule: year_end, then: return} toe, of kies form: account")
    case .voucherNotTakenAlong:
      Wording(
        "\(key): een voucher gaat niet mee naar een andere werkgever",
        fix: "kies return of lapse, of form: account")
    case .ownShareAboveClaim:
      Wording(
        "\(key) is niet lager dan per_claim: er zou nooit veel worden betaald",
        fix: "verlaag own_share, of verhoog per_claim")
    case .endsWithEmployment:
      Wording("\(key): met rule: employment_end is vertrek het einde", fix: "haal het weg")
    case .ageNeedsJustification:
      Wording(
        "\(key): verschil naar leeftijd vraagt een objectieve reden",
        fix: "voeg justification: \"de reden\" toe, of kies groepen naar opleiding")
    case .targetForEverybody:
      Wording(
        "\(key) is voor geen enkele groep",
        fix: "voeg education: [...] of ages: {from: N, to: N} toe")
    case .committeeDecides:
      Wording(
        "\(key): een commissie en approval: committee horen bij elkaar",
        fix: "voeg committee: {quorum: 3} toe, of kies een andere approval")
    case .oneCap: Wording("\(key) is balance of lots, niet allebei", fix: "houd er één")
    case .capNeedsBalance:
      Wording(
        "\(key) zegt niet hoeveel", fix: "voeg balance: \"4500,00\" of lots: 36 toe")
    case .keepsPeriods:
      Wording(
        "\(key): perioden van meer jaren gelden voor alle versies van een regeling",
        fix: "geef de nieuwe regel een eigen code")
    case .keepsRhythm(let next):
      Wording(
        "\(key): hoe vaak er wordt toegekend verandert alleen met een regelingsjaar",
        fix: "laat de nieuwe versie ingaan op \(next), of geef haar een eigen code")
    case .keepsPot:
      Wording(
        "\(key): een regeling houdt haar pot, en een pot die één keer wordt gevuld zijn bedrag",
        fix: "geef de nieuwe pot een eigen regeling")
    case .keepsGranting:
      Wording(
        "\(key): een voucher wordt in alle versies toegekend, of in alle versies aangevraagd",
        fix: "geef de nieuwe regel een eigen code")
    case .potOfOther(let scheme, let otherTotal):
      Wording(
        "\(key) is de pot van \(scheme)" + (otherTotal ? ", met een ander totaal" : ""),
        fix: "geef elke regeling een eigen pot")
    case .minimumNeedsTransfer:
      Wording("\(key) hoort bij leaver: transfer", fix: "voeg dat toe, of haal het minimum weg")
    case .notForWages:
      Wording(
        "\(key): een percentage van het loon heeft die regel niet nodig",
        fix: "haal het weg")
    case .moneyOnly:
      Wording("\(key) telt in geld", fix: "kies unit: EUR")
    case .hoursOnly:
      Wording("\(key): een regeling van tijd telt in uren", fix: "kies unit: hours")
    case .windowBackwards:
      Wording("\(key) eindigt voordat het begint", fix: "verander een van beide dagen")
    case .grantsOnRequest(let form):
      Wording(
        "\(key): form: \(form) geeft wat er is besloten, en heeft dus per: none",
        fix: "kies per: none, en zet het geld in pot")
    }
  }

  private func commas(_ words: [String]) -> String { words.joined(separator: ", ") }
}

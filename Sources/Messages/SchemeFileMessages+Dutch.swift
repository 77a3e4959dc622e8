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
  func notCarriedOut(_ what: String) -> Wording {
    Wording(
      "nog niet uitgevoerd: \(what)",
      fix: "haal het weg; deze versie van Boetseer zou het negeren, en dat mag niet gebeuren")
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

  private func commas(_ words: [String]) -> String { words.joined(separator: ", ") }
}

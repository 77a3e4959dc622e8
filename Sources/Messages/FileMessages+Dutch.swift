struct DutchFiles: FileMessages {
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
}

extension DutchPlans {
  func guidance(_ step: Int, isManager: Bool) -> [String] {
    isManager ? forManager(step) : forEmployee(step)
  }

  private func forEmployee(_ step: Int) -> [String] {
    switch step {
    case 1:
      [
        "Begin bij jezelf, niet bij je functie. Denk aan vorige week: wanneer vloog de tijd, "
          + "wanneer kroop hij? Waarvoor kloppen vrienden bij je aan?",
        "Talenten die je alleen buiten het werk gebruikt tellen mee. Niemand leest mee tenzij "
          + "je deelt.",
      ]
    case 2:
      [
        "Schrijf op wat je in twee gewone weken doet, ook wat in geen functieomschrijving staat.",
        "Aan \"de nachtdienst het nieuwe rooster uitleggen\" heb je straks meer dan aan "
          + "\"overleg\".",
      ]
    case 3:
      [
        "Zeg van elk stuk werk wat het raakt: een drijfveer, een talent, iets dat energie geeft of "
          + "kost. Wees eerlijk; daarom is het van jou alleen.",
        "Kijk wat overblijft: een drijfveer zonder werk, een talent dat stil ligt.",
      ]
    case 4:
      [
        "Denk klein en denk gek: ruilen, toevoegen, laten vallen, samen doen, er anders naar "
          + "kijken. Er is geen lijst met wat mag en niemand zegt hier nee.",
        "Wat je kunt en wat je wilt zijn twee vragen. Begin waar het antwoord twee keer ja is.",
      ]
    case 5:
      [
        "Kies één verandering en probeer die een paar weken. Spreek met je leidinggevende af "
          + "hoe lang, en met wie je terugkijkt."
      ]
    default:
      ["Wat gaf het, wat kostte het, wat was spannend? En dan: voortzetten, aanpassen of stoppen."]
    }
  }

  private func forManager(_ step: Int) -> [String] {
    switch step {
    case 1:
      [
        "Vraag en luister; vul niets in. Bied hier tijd voor, en zeg hoeveel.",
        "Vraag ook jezelf: waar houd ik iets vast dat een ander kan beslissen?",
      ]
    case 2:
      ["Wees nieuwsgierig naar werk dat je nooit ziet. Vraag wat je kunt weghalen of verlichten."]
    case 3:
      ["Wat iemand je hier vertelt is van die ander. Beoordeel geen score; vraag wat erachter zit."]
    case 4:
      ["Bewaar je \"maar\" tot alles op tafel ligt. Vertrouw erop dat elke uitkomst kan."]
    case 5:
      ["Geef ruimte die te zien is: wie neemt over, hoeveel tijd, wat mag er misgaan."]
    default:
      ["Kijk samen terug, ieder in eigen woorden. Stoppen is ook een uitkomst."]
    }
  }

  var checklist: [String] {
    [
      "een moment waarop ik de tijd vergat", "een compliment dat ik wegwuifde",
      "iets dat ik steeds weer uitstel", "wat ik zou doen met een dag extra",
      "waarvoor collega's bij mij komen", "iets dat ik thuis doe en nooit op het werk",
      "een vaardigheid die ik eerder gebruikte en nu niet", "wat ik niet graag zou overdragen",
    ]
  }

  func sheetTitle(_ who: String?) -> String {
    who.map { "Mijn werk in zes stappen: \($0)" } ?? "Mijn werk in zes stappen"
  }
  var sheetLead: String {
    "Dit blad is van jou. Neem het mee naar een gesprek, of laat het thuis. Niets hoeft op "
      + "volgorde en je mag op elke stap terugkomen."
  }
  var sheetChecklist: String {
    "Een checklist om op gang te komen: vink aan waar je iets bij invalt"
  }
  var sheetManager: String { "Voor de leidinggevende" }
  func sheetColumns(_ step: Int) -> [String] {
    switch step {
    case 1:
      ["Geeft me energie", "Kost me energie", "Drijft me", "Ben ik goed in", "Loop ik warm voor"]
    case 2: ["Wat ik doe", "Uren per week", "Energie -2 tot +2", "Nodig van mijn leidinggevende"]
    case 3: ["Werk", "hoort bij deze drijfveer, dit talent of deze energie"]
    case 4: ["Wat ik zou veranderen", "Wat ik kan", "Wat ik wil", "Waarvoor"]
    case 5: ["Wat ik probeer", "Hoe lang", "Met wie ik terugkijk, en wanneer"]
    default:
      ["Wat het gaf", "Wat het kostte", "Wat spannend was", "Voortzetten, aanpassen of stoppen"]
    }
  }
}

/// A made-up name: a given name and a surname of the lists below.
struct Name: Hashable {
  var given = 0
  var surname = 0
  /// The surname from birth kept behind the new one.
  var bornSurname: Int?
}

/// Common names of several origins, put together by chance; they mean nobody.
enum NameLists {
  static let given = words(
    """
    Anna Bram Chantal Daan Eline Fatima Gerrit Hanneke Ibrahim Joke Karim Lieke Mehmet Nadia Otto
    Petra Quirijn René Sanne Thijs Ursula Vincent Willemijn Xander Yasmina Zoë Aleksandra Björn
    Carla Dewi Emre Femke Giovanni Hilde Ivo Jolanda Kemal Loes Marijke Noor Olga Pieter Rosa
    Samira Tess Umut Vera Wouter Yvonne Zeynep Agnieszka Bas Cécile Dirk Esra Frans Geertje Henk
    Inge Jeroen Khadija Lars Mirjam Niels Orlando Paulien Rachid Saskia Tomasz Usha Veerle Wim
    Youssef Zita Arjan Britt Cor Daniëlle Els Floor Gijs Hatice Ilse Jasper Kees Lotte Mohamed
    Nienke Oscar Priya Ruud Siham Teun Valérie Wendy Yara
    """)

  static let surname = lines(
    """
    de Wit, van der Meer, Bakker, Yılmaz, 't Hart, El Amrani, Jansen, van Dijk, Kowalski, Visser
    Özdemir, de Boer, Mulder, van den Berg, Sital, Peters, Hendriks, Çelik, van Leeuwen, Dekker
    Brouwer, Bouzidi, de Groot, Gerritsen, van der Linden, Kuipers, Nowak, Veenstra, Kramer, Şahin
    Schouten, van Beek, Willems, Hoekstra, Ramdin, Koster, Prins, Huisman, van der Veen, Peeters
    van der Heijden, Smits, Driessen, Benali, Verhoeven, de Bruin, Schröder, van Vliet, Bosman
    Kok, Vermeulen, van Loon, Tjon, Martens, Pinas, van 't Hof, Timmermans, Groen, Aydın, Koning
    van der Wal, Postma, Zijlstra, Scholten, Molenaar, de Graaf, Wójcik, van den Heuvel, Blom
    Haddad, Kuiper, Evers, Maas, Verbeek, van Dam, Wessels, Lambrecht, Kaya, Jonker, de Lange
    Ouwehand, Soekhai, van Rijn, Berends, Tuinstra, Moerman, Ferreira, van Es, Roos, Hofman
    IJzerman, de Ruiter, Bergsma, Louali, Vos, van Wijk, Geurts, Kiliç, Sanders, d'Hondt, Terpstra
    van Schaik, Gonçalves, Hermans, Bos, Rietveld, Nijhuis, Wolters, de Haan, Mensah, van Asselt
    Müller, Oosterhuis, Brandsma, de Jager, Vink, Abdi, Zonneveld, Lemmens, Kuijpers, Engelen
    """)

  static let givenFolded = given.map(folded)
  static let surnameFolded = surname.map(folded)
  static let muller = surname.firstIndex(of: "Müller") ?? 0

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  private static func lines(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == "\n" }.map { part in
      String(part.drop { $0 == " " })
    }
  }

  /// Plain lower-case letters for a mail address.
  private static func folded(_ text: String) -> String {
    var result = ""
    for letter in text.lowercased() {
      switch letter {
      case "a"..."z" where letter.isASCII: result.append(letter)
      case "é", "ë": result.append("e")
      case "ö", "ó": result.append("o")
      case "ü": result.append("u")
      case "ç": result.append("c")
      case "ş": result.append("s")
      case "ı": result.append("i")
      default: break
      }
    }
    return result
  }
}

extension Name {
  var text: String {
    let start = NameLists.given[given] + " " + NameLists.surname[surname]
    guard let bornSurname else { return start }
    return start + "-" + NameLists.surname[bornSurname]
  }
}

/// A thing that the tables know, and all that it is called.
public struct ReferenceName: Hashable, Sendable {
  /// Its canonical form, as clippings hold it: `SG`, `ASEAN`.
  public var value: String
  /// What people are shown, in English where there is an English name.
  public var label: String
  /// Names, codes, abbreviations and old spellings in both languages; no demonyms.
  public var names: [String]

  public init(value: String, label: String, names: [String]) {
    self.value = value
    self.label = label
    self.names = names
  }
}

/// The names of the tables, for whoever asks by name rather than reads a text.
public enum ReferenceNames {
  /// Countries and territories; the value is ISO 3166-1 alpha-2.
  public static var countries: [ReferenceName] {
    PlaceEntries.countries.map { country in
      let value = country.code.text
      return ReferenceName(
        value: value, label: country.englishNames.first ?? value,
        names: [country.alpha3] + country.englishNames + country.vietnameseNames)
    }
  }

  /// Countries again, each by its names and those of its towns, provinces and seats of government:
  /// what lies in it.
  public static var places: [ReferenceName] {
    let towns = Dictionary(grouping: PlaceEntries.entries) { $0.code }
    return countries.map { country in
      var place = country
      place.names += (CountryCode(country.value).flatMap { towns[$0] } ?? [])
        .filter { [.capital, .city, .province].contains($0.kind) }.map(\.name)
      return place
    }
  }

  /// Organisations; the value is the English name where there is one.
  public static var organisations: [ReferenceName] {
    let names = names(of: OrganisationEntries.phrases)
    return OrganisationEntries.entries.enumerated().map { number, entry in
      ReferenceName(
        value: entry.englishName, label: entry.englishName,
        names: (names[number] ?? []) + [entry.abbreviation].compactMap { $0 })
    }
  }

  /// Agreements that have a common name, and levels of relations (the value without its pair).
  public static var agreements: [ReferenceName] {
    let names = names(of: AgreementEntries.phrases)
    return AgreementEntries.entries.enumerated().compactMap { number, entry in
      guard entry.kind == .named || entry.kind == .level else { return nil }
      return ReferenceName(value: entry.name, label: entry.name, names: names[number] ?? [])
    }
  }

  /// People whose names are spelled in more than one way; the value is the name in English use.
  public static var people: [ReferenceName] {
    PersonTable.entries.map {
      ReferenceName(value: $0.name, label: $0.name, names: $0.aliases)
    }
  }

  private static func names(of phrases: [Phrase]) -> [Int: [String]] {
    Dictionary(grouping: phrases, by: \.entry).mapValues { $0.map(\.text) }
  }
}

internal import ClippingModel

/// One name of a country, town, region or blocker.
struct PlaceEntry: Sendable {
  enum Kind: String, Sendable {
    /// A country's name, demonym, or capital and seat of government.
    case name, demonym, capital
    /// `Việt`, `Hàn`, `Sino`: a country only beside another (`Việt - Hàn`) or after an office.
    case short
    case province, city
    /// A part of the world, or a sea: lies in no one country.
    case region, sea
    /// A name that holds a country's name but means another thing.
    case not
  }

  var kind: Kind
  var code: CountryCode?
  var name: String
  /// The language of the name; nil where both write it so.
  var language: Language?
}

/// The names of `CountryTable` and `PlaceTable` as entries of the gazetteer's `place` layer.
enum PlaceEntries {
  /// A country of `CountryTable`.
  struct Country: Sendable {
    var code: CountryCode
    var alpha3: String
    var englishNames: [String]
    var vietnameseNames: [String]
    var demonyms: [String]
    var capitals: [String]
  }

  static let countries: [Country] = CountryTable.lines.split(separator: "\n").compactMap { line in
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 6, let code = CountryCode(fields[0]) else { return nil }
    let names = fields.map { $0.split(separator: "|").map(String.init) }
    return Country(
      code: code, alpha3: String(fields[1]), englishNames: names[2], vietnameseNames: names[3],
      demonyms: names[4], capitals: names[5])
  }

  static let entries: [PlaceEntry] = places + countries.flatMap(entries)

  static var phrases: [Phrase] {
    entries.enumerated().map {
      Phrase(
        layer: .place, entry: $0.offset, text: $0.element.name, matchesFold: isLong($0.element))
    }
  }

  /// Names of one marked syllable (`Mỹ`, `Đức`) mean something else without their marks.
  private static func isLong(_ entry: PlaceEntry) -> Bool {
    entry.kind != .not && entry.name.utf8.count > 6
  }

  private static func entries(of country: Country) -> [PlaceEntry] {
    let both = Set(country.englishNames).intersection(country.vietnameseNames)
    func list(
      _ names: [String], _ kind: PlaceEntry.Kind, _ language: Language?
    ) -> [PlaceEntry] {
      names.map {
        PlaceEntry(
          kind: kind, code: country.code, name: $0, language: both.contains($0) ? nil : language)
      }
    }
    return list(country.vietnameseNames, .name, .vietnamese)
      + list(country.englishNames, .name, .english) + list(country.demonyms, .demonym, .english)
      + list(country.capitals, .capital, nil)
  }

  private static let places: [PlaceEntry] = PlaceTable.lines.split(separator: "\n").flatMap {
    line -> [PlaceEntry] in
    let fields = line.split(separator: "\t")
    guard fields.count == 3, let kind = PlaceEntry.Kind(rawValue: String(fields[0])) else {
      return []
    }
    return fields[2].split(separator: "|").map {
      PlaceEntry(kind: kind, code: CountryCode(fields[1]), name: String($0), language: nil)
    }
  }
}

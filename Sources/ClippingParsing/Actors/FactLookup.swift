/// The facts of a text by the word they begin at.
struct FactLookup: Sendable {
  private var countryAt: [Int: Int] = [:]
  private var placeAt: [Int: Int] = [:]
  private var organisationAt: [Int: Int] = [:]
  private var countryBefore: [Int: Int] = [:]
  private var organisationBefore: [Int: Int] = [:]
  let facts: Facts

  init(_ facts: Facts) {
    self.facts = facts
    for (number, hit) in facts.countries.enumerated() {
      countryAt[hit.words.lowerBound] = number
      countryBefore[hit.words.upperBound] = number
    }
    for (number, hit) in facts.places.enumerated() { placeAt[hit.words.lowerBound] = number }
    for (number, hit) in facts.organisations.enumerated() {
      organisationAt[hit.words.lowerBound] = number
      organisationBefore[hit.words.upperBound] = number
    }
  }

  func country(at word: Int) -> CountryHit? { countryAt[word].map { facts.countries[$0] } }
  /// The country whose name ends just before the word.
  func country(endingAt word: Int) -> CountryHit? {
    countryBefore[word].map { facts.countries[$0] }
  }
  func place(at word: Int) -> PlaceHit? { placeAt[word].map { facts.places[$0] } }
  func organisation(at word: Int) -> OrganisationHit? {
    organisationAt[word].map { facts.organisations[$0] }
  }
  func organisation(endingAt word: Int) -> OrganisationHit? {
    organisationBefore[word].map { facts.organisations[$0] }
  }
}

extension OrganisationHit {
  /// A union of states, whose officers act for no single country.
  var isUnion: Bool { country == nil && abbreviation.map(Self.unions.contains) == true }

  private static let unions: Set<String> = [
    "EU", "EC", "UN", "ASEAN", "NATO", "WHO", "IMF", "WB", "AU", "ADB", "WTO", "UNESCO", "FAO",
    "UNDP", "UNICEF", "OECD", "APEC", "IAEA", "ILO", "IOM", "WEF",
  ]
}

/// The facts of a text by the word they begin at: an object, because several readers share it.
final class FactLookup: Sendable {
  let facts: Facts
  private let countryAt: WordTable
  private let countryBefore: WordTable
  private let placeAt: WordTable
  private let organisationAt: WordTable
  private let organisationBefore: WordTable

  init(_ facts: Facts, wordCount: Int) {
    self.facts = facts
    countryAt = WordTable(facts.countries.map(\.words.lowerBound), wordCount)
    countryBefore = WordTable(facts.countries.map(\.words.upperBound), wordCount)
    placeAt = WordTable(facts.places.map(\.words.lowerBound), wordCount)
    organisationAt = WordTable(facts.organisations.map(\.words.lowerBound), wordCount)
    organisationBefore = WordTable(facts.organisations.map(\.words.upperBound), wordCount)
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

/// The number of the fact at each word, where there is one.
private struct WordTable: Sendable {
  private var numbers: [Int32] = []

  /// - Parameter words: the word of each fact; of two at one word the later counts.
  init(_ words: [Int], _ wordCount: Int) {
    guard !words.isEmpty else { return }
    numbers = Array(repeating: -1, count: wordCount + 1)
    for (number, word) in words.enumerated() { numbers[word] = Int32(number) }
  }

  subscript(word: Int) -> Int? {
    guard word >= 0, word < numbers.count, numbers[word] >= 0 else { return nil }
    return Int(numbers[word])
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

internal import ClippingModel

/// Reads organisations: those of the table, and ministries with the country they belong to.
struct OrganisationReader {
  private let text: FactText
  /// The countries by the word they begin at.
  private let countries: [Int: CountryHit]

  init(_ text: FactText, _ countries: [CountryHit]) {
    self.text = text
    self.countries = Dictionary(
      countries.map { ($0.words.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Complexity: O(n) for n words.
  func read() -> [OrganisationHit] {
    text.text.hits[.organisation].map { hit in
      let entry = OrganisationEntries.entries[Int(hit.entry)]
      return entry.kind == .ministry ? ministry(entry, hit) : listed(entry, hit)
    }
  }

  private func listed(_ entry: OrganisationEntry, _ hit: Hit) -> OrganisationHit {
    OrganisationHit(
      name: entry.name(in: text.text.language), abbreviation: entry.abbreviation,
      isSource: entry.kind == .source, isBody: entry.kind == .body,
      isCompany: entry.kind == .company, country: entry.code, words: hit.words)
  }

  /// `Bộ Ngoại giao Lào`, `Ministry of Defence of Singapore`: the country behind it is part of it.
  private func ministry(_ entry: OrganisationEntry, _ hit: Hit) -> OrganisationHit {
    let end = hit.words.upperBound
    let next = text.isOf(end) ? end + 1 : end
    guard let country = countries[next], text.gap(end).isBlank, text.gap(next).isBlank,
      country.form == .name
    else {
      return OrganisationHit(
        name: text.text.string(words: hit.words), abbreviation: nil, isSource: false, country: nil,
        words: hit.words)
    }
    let words = hit.words.lowerBound..<country.words.upperBound
    return OrganisationHit(
      name: text.text.string(words: words), abbreviation: nil, isSource: false,
      country: country.code, words: words)
  }
}

internal import ClippingModel

/// Reads organisations: those of the table, and ministries by their field.
struct OrganisationReader {
  private let text: FactText

  init(_ text: FactText) { self.text = text }

  /// - Complexity: O(n) for n words.
  func read() -> [OrganisationHit] {
    text.text.hits[.organisation].map { hit in
      let entry = OrganisationEntries.entries[Int(hit.entry)]
      return OrganisationHit(
        name: entry.name(in: text.text.language), abbreviation: entry.abbreviation,
        isSource: entry.kind == .source, isBody: entry.kind == .body, country: entry.code,
        words: hit.words)
    }
  }
}

internal import ClippingModel

/// Institutions of a state that an English text names by what they are: `the Chinese foreign
/// ministry`, `Kenya's government`, `Taiwan's Foreign Ministry`, and `the Foreign Ministry` alone,
/// which is that of the country that the report is told from.
struct InstitutionReader {
  let text: ArticleText
  let facts: Facts
  let home: CountryCode?

  /// Words between the country and the noun: `Peru's new foreign ministry`.
  private static let reach = 3

  /// In the order of the text, without those that `taken` words name already.
  ///
  /// - Complexity: O(n) for n facts.
  func actors(_ taken: [Bool]) -> [SceneActor] {
    var result: [SceneActor] = []
    for hit in facts.organisations where isMinistry(hit) && !taken[hit.words.lowerBound] {
      let owner = country(endingAt: hit.words.lowerBound)
      guard let country = owner?.code ?? home else { continue }
      let start = owner.map { min($0.words.lowerBound, hit.words.lowerBound) }
      result.append(actor((start ?? hit.words.lowerBound)..<hit.words.upperBound, country))
    }
    let ministries = Set(result.map(\.words.lowerBound))
    for hit in facts.countries where hit.use == .office && !taken[hit.words.lowerBound] {
      guard !ministries.contains(hit.words.lowerBound), let end = nounEnd(hit) else { continue }
      result.append(actor(hit.words.lowerBound..<end, hit.code))
    }
    return result
  }

  /// The country whose name ends right before `word`, by halving.
  private func country(endingAt word: Int) -> CountryHit? {
    var low = 0
    var high = facts.countries.count
    while low < high {
      let middle = (low + high) / 2
      if facts.countries[middle].words.lowerBound < word { low = middle + 1 } else { high = middle }
    }
    guard low > 0, facts.countries[low - 1].words.upperBound == word else { return nil }
    return facts.countries[low - 1]
  }

  private func isMinistry(_ hit: OrganisationHit) -> Bool {
    hit.country == nil && !hit.isSource && !hit.isBody
      && hit.words.contains { Self.ministries.contains(text.words[$0].signature) }
  }

  /// Where the noun of the institution ends that stands behind its country.
  private func nounEnd(_ hit: CountryHit) -> Int? {
    let start = hit.words.upperBound
    for index in start..<min(start + Self.reach, text.words.count) {
      guard text.words[index].gap.isBlank else { return nil }
      if Self.nouns.contains(text.words[index].signature) { return index + 1 }
    }
    return nil
  }

  private func actor(_ words: Range<Int>, _ country: CountryCode) -> SceneActor {
    SceneActor(
      words: words, country: country, isPersonal: true, isOffice: true, isSenior: true,
      isInstitution: true)
  }

  private static let ministries = Scene.keys("ministry department")
  private static let nouns = Scene.keys(
    """
    government ministry embassy administration authorities parliament senate cabinet delegation \
    delegations officials military presidency department lawmakers
    """)
}

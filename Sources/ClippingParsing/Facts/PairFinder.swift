internal import ClippingModel

/// Finds whose relations a level describes.
struct PairFinder {
  private let text: FactText
  private let countries: [CountryHit]
  /// The country whose relations the article tells: the one most often named.
  private let home: CountryCode?

  init(_ text: FactText, _ countries: [CountryHit]) {
    self.text = text
    self.countries = countries.filter {
      $0.form != .place && $0.use != .sport && $0.use != .insideName
    }
    var counts: [CountryCode: Int] = [:]
    for hit in self.countries { counts[hit.code, default: 0] += 1 }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    // Viet Nam, unless it is only named in passing.
    if let vietnam = CountryCode("VN"), let count = counts[vietnam], let most,
      count * 3 >= most.value
    {
      home = vietnam
    } else {
      home = most?.key
    }
  }

  /// Two countries, Viet Nam first, else alphabetical; none where only one is known.
  func parties(of words: Range<Int>) -> [CountryCode] {
    if let pair = adjacentPair(words) { return ordered(pair) }
    let near = nearest(words)
    guard let near, let home, near != home else { return [] }
    return ordered([home, near])
  }

  /// The country last named before the words in their sentence.
  func country(before words: Range<Int>) -> CountryCode? {
    let sentence = text.sentence(words.lowerBound)
    return countries[..<firstIndex(from: words.lowerBound)].last.flatMap {
      $0.words.lowerBound >= sentence.lowerBound ? $0.code : nil
    }
  }

  /// Two countries right beside the words, as `adjacentPair`; none where there are not two.
  func namedPair(of words: Range<Int>) -> [CountryCode] {
    adjacentPair(words).map(ordered) ?? []
  }

  private func ordered(_ codes: [CountryCode]) -> [CountryCode] {
    codes.sorted { a, b in
      a.text == "VN" ? b.text != "VN" : b.text == "VN" ? false : a < b
    }
  }

  /// `đối tác chiến lược Việt Nam - Lào`, `the Vietnam-Laos strategic partnership`,
  /// `… giữa Việt Nam và Thái Lan`, `between A and B`.
  private func adjacentPair(_ words: Range<Int>) -> [CountryCode]? {
    let index = firstIndex(from: words.upperBound)
    if index + 1 < countries.count {
      let a = countries[index]
      let b = countries[index + 1]
      if a.words.lowerBound - words.upperBound <= 3, b.words.lowerBound - a.words.upperBound <= 1,
        a.code != b.code, text.gap(a.words.lowerBound).isSoft
      {
        return [a.code, b.code]
      }
    }
    guard index >= 2 else { return nil }
    let a = countries[index - 2]
    let b = countries[index - 1]
    guard b.words.upperBound + 1 >= words.lowerBound, b.words.upperBound <= words.lowerBound,
      b.words.lowerBound == a.words.upperBound, a.code != b.code
    else { return nil }
    return [a.code, b.code]
  }

  /// The number of the first mention at or after `word`.
  private func firstIndex(from word: Int) -> Int {
    var low = 0
    var high = countries.count
    while low < high {
      let middle = (low + high) / 2
      if countries[middle].words.lowerBound < word { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The country that is not home nearest before the words, else after them: in the sentence first.
  private func nearest(_ words: Range<Int>) -> CountryCode? {
    let sentence = text.sentence(words.lowerBound)
    let index = firstIndex(from: words.lowerBound)
    func isPartner(_ hit: CountryHit) -> Bool {
      hit.code != home && hit.use != .venue && hit.use != .list
    }
    // `với Trung Quốc` right behind.
    if let next = countries[index...].prefix(4).first(where: {
      $0.words.lowerBound >= words.upperBound
    }),
      next.words.lowerBound - words.upperBound <= 2, isPartner(next),
      text.cue(endingAt: next.words.lowerBound, .partner) != nil
    {
      return next.code
    }
    let before = countries[..<index].suffix(40).reversed()
    if let hit = before.first(where: { $0.words.lowerBound >= sentence.lowerBound && isPartner($0) }
    ) {
      return hit.code
    }
    if let hit = countries[index...].prefix(8).first(where: {
      $0.words.lowerBound < sentence.upperBound && isPartner($0)
    }) {
      return hit.code
    }
    return before.first(where: isPartner)?.code
      ?? countries[index...].prefix(20).first(where: isPartner)?.code
  }
}

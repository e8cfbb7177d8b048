internal import ClippingModel

/// Tells whose a figure is, where its own part of the sentence says so: trade between two countries,
/// exports to one, the investment of one in another, aid from one to another.
struct FigureCountries {
  private let text: FactText
  private let countries: [CountryHit]

  init(_ text: FactText, _ countries: [CountryHit]) {
    self.text = text
    self.countries = countries
  }

  private static let dealings = WordingSet(
    "kim ngạch|thương mại|xuất khẩu|nhập khẩu|xuất siêu|nhập siêu|thặng dư|thâm hụt|trao đổi|đầu tư"
      + "|tổng vốn|vốn đăng|viện trợ|tài trợ|cho vay|khoản vay|tín dụng|trade|exports|imports|exported"
      + "|imported|exporting|importing|deficit|surplus|investment|investments|invest|invested|aid"
      + "|assistance|loan|loans|grant|grants|tariffs|tariff|thuế suất|áp thuế")
  private static let growth = WordSet.signatures(
    "tăng giảm up down rise fall increase decrease rising falling growth")
  private static let maximum = 2
  /// The widest stretch of words that tells whose a figure is.
  private static let reach = 26
  /// A country stands near the word of trade that it belongs to.
  private static let nearness = 9
  /// What stands behind a figure: `$5 billion in trade with Peru`.
  private static let behind = 7

  /// Fills in `figures`, which are in the order of the text.
  ///
  /// - Complexity: O(n + m) for n figures and m countries: a bounded stretch is looked at for each.
  func fill(_ figures: inout [FigureHit]) {
    var cursor = 0
    for index in figures.indices {
      let sentence = text.sentence(figures[index].words.lowerBound)
      let previous = index > 0 ? figures[index - 1] : nil
      let isSame = previous.map { $0.words.lowerBound >= sentence.lowerBound } == true
      let first = max(
        isSame ? previous!.words.upperBound : sentence.lowerBound,
        figures[index].words.lowerBound - Self.reach)
      while cursor < countries.count, countries[cursor].words.lowerBound < first { cursor += 1 }
      let found = named(before: figures[index].words, from: first, cursor)
      if !found.isEmpty {
        figures[index].countries = found
      } else if isSame, let previous, isGrowth(first..<figures[index].words.lowerBound) {
        figures[index].countries = previous.countries
      } else {
        let end = index + 1 < figures.count ? figures[index + 1].words.lowerBound : Int.max
        figures[index].countries = named(
          behind: figures[index].words, until: min(end, sentence.upperBound), cursor)
      }
    }
  }

  /// `, tăng 11 %`: the figure before goes on.
  private func isGrowth(_ range: Range<Int>) -> Bool {
    range.count <= 6 && range.contains { Self.growth.contains(text.words[$0].signature) }
  }

  private func named(before words: Range<Int>, from first: Int, _ cursor: Int) -> [CountryCode] {
    let nouns = (first..<words.lowerBound).filter { Self.dealings.begins(at: $0, in: text) }
    guard !nouns.isEmpty else { return [] }
    var found: [CountryCode] = []
    var index = cursor
    while index < countries.count, countries[index].words.upperBound <= words.lowerBound {
      let hit = countries[index]
      if isParty(hit), nouns.contains(where: { abs($0 - hit.words.lowerBound) <= Self.nearness }),
        !found.contains(hit.code)
      {
        found.append(hit.code)
      }
      index += 1
    }
    return found.count <= Self.maximum ? found : []
  }

  private func named(behind words: Range<Int>, until end: Int, _ cursor: Int) -> [CountryCode] {
    let end = min(end, words.upperBound + Self.behind)
    guard words.upperBound < end,
      let noun = (words.upperBound..<min(end, words.upperBound + 3)).first(where: {
        Self.dealings.begins(at: $0, in: text)
      }), (words.upperBound...noun).allSatisfy({ text.gap($0).isSoft })
    else { return [] }
    var found: [CountryCode] = []
    for hit in countries[cursor...] {
      guard hit.words.lowerBound < end else { break }
      if hit.words.lowerBound > noun, isParty(hit), !found.contains(hit.code) {
        found.append(hit.code)
      }
    }
    return found.count <= Self.maximum ? found : []
  }

  private func isParty(_ hit: CountryHit) -> Bool {
    switch hit.use {
    case .party, .pair, .office, .topic: hit.form != .place
    case .venue: hit.form == .name
    case .list, .actingList, .insideName, .sport: false
    }
  }
}

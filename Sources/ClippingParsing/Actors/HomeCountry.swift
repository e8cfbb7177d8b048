internal import ClippingModel

/// Whose public an article is written for, and which other country it is about.
struct HomeCountry: Sendable {
  /// The country whose office holders are named without it.
  let country: CountryCode?
  /// The country that most of the foreign mentions are of, nil where several share them.
  let mainForeign: CountryCode?

  init(_ text: ArticleText, _ facts: Facts) {
    let home = Self.home(text) ?? Self.teller(text, facts)
    country = home
    var counts: [CountryCode: Int] = [:]
    for hit in facts.countries where hit.code != home && hit.use != .sport {
      counts[hit.code, default: 0] += 1
    }
    let total = counts.values.reduce(0, +)
    let top = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    mainForeign = top.flatMap { $0.value * 2 > total ? $0.key : nil }
  }

  private static func home(_ text: ArticleText) -> CountryCode? {
    if text.language == .vietnamese { return .vietnam }
    let origin = [text.article.url?.value, text.article.source?.value, text.article.path]
      .compactMap { $0 }.joined(separator: " ").lowercased()
    for (mark, code) in marks where origin.contains(mark) { return code }
    return nil
  }

  /// Whose office holders an English report names without their country: of the sides that its
  /// opening names, the one none of whose holders is called by it (`Prime Minister Doe met the
  /// Kenyan president … between Peru and Kenya`), else where it was filed.
  private static func teller(_ text: ArticleText, _ facts: Facts) -> CountryCode? {
    guard text.language == .english else { return nil }
    if let country = signature(text, facts) { return country }
    let words = FactText(text)
    let end = text.sentences.prefix(openingCount).last?.words.upperBound ?? 0
    var counts: [CountryCode: Int] = [:]
    var labelled: Set<CountryCode> = []
    for hit in facts.countries {
      if hit.use == .office, isHolders(hit, words) { labelled.insert(hit.code) }
      guard hit.words.lowerBound < end else { continue }
      switch hit.use {
      case .party where !isAccredited(hit, words): counts[hit.code, default: 0] += 1
      // Of an office, of relations or an envoy's host: a side for certain.
      case .party, .pair, .office: counts[hit.code, default: 0] += 2
      case .venue, .list, .actingList, .insideName, .sport, .topic: break
      }
    }
    let dateline = Dateline(text, facts)
    if let country = dateline?.country, let start = dateline?.words.upperBound,
      !labelled.contains(country),
      facts.countries.contains(where: {
        $0.code == country && (start...start + 1).contains($0.words.lowerBound)
      })
    {
      // `LIMA – The Peruvian Department of Fisheries announced`: what the filing country tells.
      return country
    }
    let fallback = dateline?.country ?? leaders(text, not: labelled)
    guard !labelled.isEmpty else { return fallback }
    let open = counts.filter { !labelled.contains($0.key) && $0.value > 1 }
    let most = open.values.max() ?? 0
    let sides = open.filter { $0.value == most }
    return sides.count == 1 ? sides.first?.key : fallback
  }

  /// The country of a known leader whom the opening calls by his post alone: `President Doe`.
  private static func leaders(
    _ text: ArticleText, not labelled: Set<CountryCode>
  ) -> CountryCode? {
    let end = text.sentences.prefix(3).last?.words.upperBound ?? 0
    let words = FactText(text)
    for hit in text.hits[.person].prefix(while: { Int($0.firstWord) < end }) {
      guard let country = PersonTable.entries[Int(hit.entry)].country, !labelled.contains(country),
        words.hit(.post, endingAt: hit.words.lowerBound) != nil
      else { continue }
      return country
    }
    return nil
  }

  /// `MINISTRY OF FOREIGN AFFAIRS`, the country and the day below a release, all in capitals.
  private static func signature(_ text: ArticleText, _ facts: Facts) -> CountryCode? {
    guard let ministry = facts.organisations.last(where: { $0.country == nil && !$0.isBody }),
      ministry.words.allSatisfy({ text.words[$0].flags.contains(.allCaps) })
    else { return nil }
    return facts.countries.last {
      (ministry.words.upperBound...ministry.words.upperBound + 1).contains($0.words.lowerBound)
    }?.code
  }

  /// Sentences in which the sides of the story are named.
  private static let openingCount = 8

  /// `Kenyan President`, `President of Kenya`: a post stands beside the country.
  private static func isHolders(_ hit: CountryHit, _ text: FactText) -> Bool {
    let start = hit.words.lowerBound
    let of = text.isThe(start - 1) ? start - 2 : start - 1
    return text.text.hits.hit(.post, at: hit.words.upperBound) != nil
      || text.hit(.post, endingAt: start) != nil
      || of > 0 && text.isOf(of) && text.hit(.post, endingAt: of) != nil
      || of > 1 && text.isOf(of) && text.words[of - 1].isCapitalised
        && text.cue(endingAt: of, .organ) == nil
  }

  /// `Ambassador of Kenya to Peru`
  private static func isAccredited(_ hit: CountryHit, _ text: FactText) -> Bool {
    let to = hit.words.lowerBound - 1
    guard to > 0, text.words[to].signature == toWord else { return false }
    return (max(0, to - 6)..<to).contains { text.words[$0].signature == ambassador }
  }

  private static let toWord = WordKey.of("to").signature
  private static let ambassador = WordKey.of("ambassador").signature

  /// The country whose government speaks in the text: its readouts, statements and fact sheets say
  /// `the President` of their own.
  static func government(_ text: ArticleText, _ facts: Facts) -> CountryCode? {
    guard text.language == .english else { return nil }
    let address = text.article.url?.value.lowercased() ?? text.article.path.lowercased()
    if governments.contains(where: address.contains) { return home(text) }
    let opening = text.sentences.prefix(2).last?.words.upperBound ?? 0
    let isHeaded = facts.organisations.contains {
      $0.name == "White House" && $0.words.lowerBound < opening
        && text.words[$0.words.upperBound - 1].flags.contains(.allCaps)
    }
    return isHeaded ? .unitedStates : nil
  }

  private static let governments = ["whitehouse", "state.gov", "defense.gov", ".gov.sg"]

  private static let marks: [(String, CountryCode)] = [
    ("whitehouse", .unitedStates), ("state.gov", .unitedStates), ("defense.gov", .unitedStates),
    ("straitstimes", .singapore), ("channelnewsasia", .singapore), (".gov.sg", .singapore),
    ("vietnam", .vietnam), ("vnexpress", .vietnam), (".vn", .vietnam), ("nhandan", .vietnam),
  ]
}

internal import ClippingModel

/// Whose public an article is written for, and which other country it is about.
struct HomeCountry: Sendable {
  /// The country whose office holders are named without it.
  let country: CountryCode?
  /// The country that most of the foreign mentions are of, nil where several share them.
  let mainForeign: CountryCode?

  init(_ text: ArticleText, _ facts: Facts) {
    let home = Self.home(text)
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

  private static let marks: [(String, CountryCode)] = [
    ("whitehouse", .unitedStates), ("state.gov", .unitedStates), ("defense.gov", .unitedStates),
    ("straitstimes", .singapore), ("channelnewsasia", .singapore), (".gov.sg", .singapore),
    ("vietnam", .vietnam), ("vnexpress", .vietnam), (".vn", .vietnam), ("nhandan", .vietnam),
  ]
}

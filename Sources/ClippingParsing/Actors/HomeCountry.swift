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

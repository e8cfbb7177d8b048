internal import ClippingModel

/// Tells the countries that act from those that are only named, once the events are known: a
/// country counts when it takes part in an event that is no background, or when enough speaks for
/// it in the text itself.
struct CountryActors: Sendable {
  func read(_ text: ArticleText, _ facts: Facts, into clipping: inout Clipping) {
    var weights: [CountryCode: Int] = [:]
    var spans: [CountryCode: [SourceSpan]] = [:]
    for hit in facts.countries {
      let section = text.sentence(ofWord: hit.words.lowerBound).section
      guard section != .caption else { continue }
      weights[hit.code, default: 0] += Self.weight(hit) * (section == .title ? 2 : 1)
      if let span = text.span(words: hit.words) { spans[hit.code, default: []].append(span) }
    }
    var acting: Set<CountryCode> = []
    for event in clipping.events where event.status != .background {
      acting.formUnion(event.countries.compactMap { CountryCode($0) })
    }
    if acting.count >= 1 {
      for (code, weight) in weights where weight >= Self.enough { acting.insert(code) }
    }
    clipping.countries = acting.sorted().map {
      CountryMention(code: $0.text, spans: spans[$0] ?? [])
    }
  }

  private static let enough = 12

  private static func weight(_ hit: CountryHit) -> Int {
    switch hit.use {
    case .office: 4
    case .pair: 3
    case .party: hit.form == .place ? 1 : 2
    case .venue, .list, .insideName, .sport, .topic: 0
    }
  }
}

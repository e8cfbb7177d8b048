internal import ClippingModel

/// Whether what somebody says is an event (gold convention R5): in the title or the opening of an
/// article between states, and no part of talks.
struct StatementNews {
  /// Countries that the title and the first sentences name as acting or dealt with.
  let actingCountries: Set<CountryCode>

  private let titleCount: Int
  private let isVietnamese: Bool

  init(_ text: ArticleText, _ facts: Facts) {
    titleCount = text.article.title == nil ? 0 : 1
    isVietnamese = text.language == .vietnamese
    let end = text.sentences.prefix(3).last?.words.upperBound ?? 0
    let codes = facts.countries.prefix { $0.words.lowerBound < end }.compactMap { hit in
      switch hit.use {
      case .party, .office, .pair, .actingList: hit.code
      case .venue, .list, .insideName, .sport, .topic: nil
      }
    }
    actingCountries = Set(codes)
  }

  /// What spokespersons and foreign ministries give out on a day is an event beside what it
  /// announces.
  ///
  /// - Complexity: O(n) for n events.
  func holds(_ event: EventDraft, _ all: [EventDraft]) -> Bool {
    let isDated = event.date != nil || event.monthDay != nil
    let reach = !isDated ? 3 : event.countries.count < 2 ? 5 : event.isOfficial ? 12 : 8
    guard !event.countries.isEmpty,
      !isVietnamese || event.date.map({ $0.precision == .day }) ?? true
    else { return false }
    guard event.isTitle || event.sentence < titleCount + reach else {
      return isVietnamese && isBeside(event, all, isDated)
    }
    let others = all.filter {
      $0.kind != .statement && $0.status == .happened
        && !$0.countries.isDisjoint(with: event.countries)
    }
    let isTold = all.contains {
      $0.kind == .statement && !$0.isWeak && $0.actorCountry == event.actorCountry
    }
    if event.isOfficial, isDated {
      let talks = others.filter { [.meeting, .call, .signing].contains($0.kind) }
      return !isTold && !talks.contains { $0.sentence == event.sentence || $0.isTitle }
        || isVietnamese && isBeside(event, all, isDated)
    }
    let isBetween = event.isTitle && !event.isMention || event.isInternational || isBetweenStates
    return event.hasTwoSides && isBetween && !isTold
      && !others.contains {
        $0.isTitle || $0.sentence == event.sentence
          || $0.kind != .visit && $0.sentence < titleCount + 5 && !announces(event, all)
      } || isVietnamese && isBeside(event, all, isDated)
  }

  /// Sentences of the body in which a statement beside others is looked for.
  private static let reach = 14

  /// What a state's own speaker gives out and no talks told hold: to the press, on a day, or, of
  /// spokespersons, at all; and what the title says where it tells no talks.
  private func isBeside(_ event: EventDraft, _ all: [EventDraft], _ isDated: Bool) -> Bool {
    guard isBetweenStates, event.status == .happened else { return false }
    let told = all.filter {
      [.meeting, .call, .negotiation, .summit, .signing].contains($0.kind)
    }
    if !event.isTitle, told.contains(where: { $0.sentence == event.sentence }) { return false }
    let talks = told.filter { $0.status == .happened }
    let isTold = all.contains { other in
      guard other.kind == .statement, !other.isWeak else { return false }
      if event.actor != nil || other.actor != nil { return other.actor == event.actor }
      return other.actorCountry == event.actorCountry
    }
    guard !isTold else { return false }
    if event.isTitle, event.hasTwoSides, !talks.contains(where: \.isTitle) { return true }
    guard event.sentence < titleCount + Self.reach, event.isSenior else { return false }
    // Who takes part in talks told says it there, unless he faces the press.
    let takesPart = talks.contains { talk in
      event.actor.map(talk.people.contains)
        ?? event.actorCountry.map(talk.countries.contains)
        ?? !event.countries.isDisjoint(with: talk.countries)
    }
    // `Bộ Quốc phòng X cho biết …` is where news is from, unless it speaks to another state.
    guard event.hasTwoSides || !event.isMention || event.isOfficial && event.actor != nil else {
      return false
    }
    if event.isToPress { return !takesPart || isDated }
    let isNear = event.sentence < titleCount + (event.actor == nil ? 5 : Self.reach)
    return !takesPart && (isDated || event.isOfficial && isNear)
  }

  /// `Ngoại trưởng X thông báo …` where the title tells of a plan: what else is told is older.
  private func announces(_ event: EventDraft, _ all: [EventDraft]) -> Bool {
    !event.isMention && all.contains { $0.isTitle && $0.status == .planned }
  }

  private var isBetweenStates: Bool { actingCountries.count > 1 }
}

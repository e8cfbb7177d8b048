internal import ClippingModel

/// Picks the day an article is filed under (gold convention R7): that of the title's event, else of
/// the first event told, else the first day of the lead, else publication.
struct MainDate {
  let text: ArticleText
  let facts: Facts

  func pick(_ events: [EventDraft], _ scenes: [Scene], _ clipping: Clipping) -> DatedFact? {
    if let date = ofEvents(events) { return fact(date, clipping) }
    if let hit = ofLead(scenes), let value = hit.value {
      return DatedFact(
        value, end: hit.end, basis: hit.basis == .stated ? .text : .inferred,
        span: text.span(words: hit.words))
    }
    guard let published = clipping.published else { return lastResort(scenes) }
    return DatedFact(published.value, basis: .published, span: published.span)
  }

  /// The title's event if it is dated, else the first dated one that happened.
  private func ofEvents(_ events: [EventDraft]) -> EventDraft? {
    let dated = events.filter { $0.date?.precision == .day && $0.status != .background }
    let happened = dated.filter { $0.status == .happened }
    let talks = happened.filter { $0.kind != .visit }
    if let titled = talks.first(where: \.isTitle) ?? happened.first(where: \.isTitle) {
      return titled
    }
    guard let first = happened.first else { return nil }
    return first.kind == .visit
      ? talks.first(where: { $0.sentence <= first.sentence + 2 }) ?? first : first
  }

  private func fact(_ event: EventDraft, _ clipping: Clipping) -> DatedFact? {
    guard let value = event.date else { return nil }
    let hit = facts.dates.first { $0.value == value && !$0.isLabel }
    return DatedFact(
      value, end: event.endDate, basis: hit?.basis == .stated ? .text : .inferred,
      span: hit.flatMap { text.span(words: $0.words) })
  }

  /// The first day named in the title or the first sentences.
  private func ofLead(_ scenes: [Scene]) -> DateHit? {
    let leads =
      scenes.filter { $0.sentence.section == .body }.prefix(4)
      + scenes.filter { $0.sentence.section == .title }
    for scene in leads {
      if let hit = scene.dates.first(where: {
        !$0.isLabel && $0.isDay && $0.value != nil && $0.form != .period
      }) {
        return hit
      }
    }
    return nil
  }

  /// A month or year of the lead where nothing else is given.
  private func lastResort(_ scenes: [Scene]) -> DatedFact? {
    for scene in scenes.prefix(5) {
      if let hit = scene.dates.first(where: { !$0.isLabel && $0.form == .month }),
        let value = hit.value
      {
        return DatedFact(value, basis: .inferred, span: text.span(words: hit.words))
      }
    }
    return nil
  }
}

internal import ClippingModel

/// Picks the day an article is filed under (gold convention R7): that of the title's event, else of
/// the first event told, else the first day of the lead, else publication.
///
/// A day whose year is open leaves the date open: a later, fuller date is that of something else.
struct MainDate {
  let text: ArticleText
  let facts: Facts

  func pick(_ events: [EventDraft], _ scenes: [Scene], _ clipping: Clipping) -> DatedFact? {
    let present = Present(facts.dates, published: clipping.published?.value)
    if let published = clipping.published, published.value.precision == .day,
      events.contains(where: { $0.isTitle && $0.isDocument && $0.date == nil })
    {
      return DatedFact(published.value, basis: .published, span: published.span)
    }
    if let event = ofEvents(events, present) {
      guard let hit = anchor(of: event) else { return fact(event, clipping) }
      return fact(hit)
    }
    let open = scenes.prefix(Self.opening).contains { $0.dates.contains(where: \.isOpenDay) }
    if let hit = ofLead(scenes, present) {
      return fact(hit)
    }
    guard let published = clipping.published, published.value.precision != .year else {
      return open ? nil : lastResort(events, present)
    }
    if open, published.value.precision != .day { return nil }
    return DatedFact(published.value, basis: .published, span: published.span)
  }

  /// Sentences in which a day of an open year forbids to fall back on a month.
  static let opening = 12

  /// The title's event if it is dated, else the first dated one that happened.
  private func ofEvents(_ events: [EventDraft], _ present: Present) -> EventDraft? {
    let dated = events.filter { event in
      guard let date = event.date, date.precision == .day, event.status != .background,
        !isAside(event)
      else { return false }
      if present.holds(date) { return true }
      // What the title tells is no older news, whatever year a stamp of the page has.
      return event.isTitle && event.status == .happened && hit(date)?.form == .full
    }
    let happened = dated.filter { $0.status == .happened }
    let talks = happened.filter {
      $0.kind != .visit && ($0.kind != .statement || $0.isTitle || !$0.isWeak)
    }
    if let titled = talks.first(where: \.isTitle) ?? happened.first(where: \.isTitle) {
      return titled
    }
    guard let first = happened.first(where: { !$0.isWeak }) ?? happened.first else { return nil }
    return first.kind == .visit
      ? talks.first(where: { $0.sentence <= first.sentence + 2 }) ?? first : first
  }

  /// What an English report tells far below its opening is not what it is about.
  private func isAside(_ event: EventDraft) -> Bool {
    text.language == .english && event.sentence >= Self.opening
  }

  private func fact(_ event: EventDraft, _ clipping: Clipping) -> DatedFact? {
    guard let value = event.date else { return nil }
    let hit = hit(value)
    return DatedFact(
      value, end: event.endDate, basis: hit?.basis == .stated ? .text : .inferred,
      span: hit.flatMap { text.span(words: $0.words) })
  }

  private func fact(_ hit: DateHit) -> DatedFact? {
    guard let value = hit.value else { return nil }
    return DatedFact(
      value, end: hit.end, basis: hit.basis == .stated ? .text : .inferred,
      span: text.span(words: hit.words))
  }

  private func hit(_ value: CalendarDate) -> DateHit? {
    facts.dates.first { $0.value == value && !$0.isLabel }
  }

  /// `Một ngày trước đó`: the later day that an event's is reckoned from, of which the text tells
  /// first.
  private func anchor(of event: EventDraft) -> DateHit? {
    guard !event.isTitle, let date = event.date, let own = hit(date), own.form == .relative,
      own.basis == .anchor
    else { return nil }
    return facts.dates.last { hit in
      hit.words.upperBound <= own.words.lowerBound && hit.isDay && !hit.isLabel
        && hit.value.map { $0.dayNumber > date.dayNumber } ?? false
    }
  }

  /// The first day named in the title or the first sentences; none where its year is open.
  private func ofLead(_ scenes: [Scene], _ present: Present) -> DateHit? {
    let leads =
      Array(scenes.lazy.filter { $0.sentence.section == .body }.prefix(4))
      + scenes.lazy.filter { $0.sentence.section == .title }
    let days = leads.lazy.flatMap(\.dates).filter {
      !$0.isLabel && !$0.isDeadline && $0.isDay && $0.form != .period
    }
    let hit = days.first { hit in
      hit.isOpenDay || hit.value.map { present.holds($0) && !present.awaits($0) } ?? false
    }
    guard let hit, hit.value != nil, !isOlder(hit, than: leads.flatMap(\.dates)) else { return nil }
    return hit
  }

  /// Where the text says `hôm nay` of its own, unknown day, a day with its year is another one, unless
  /// it stands beside it: `Hôm nay (3/5/2024)`.
  private func isOlder(_ hit: DateHit, than dates: [DateHit]) -> Bool {
    guard hit.form == .full, let today = dates.first(where: \.isUnknownToday) else { return false }
    return today.words.upperBound <= hit.words.lowerBound
      && hit.words.lowerBound - today.words.upperBound > 3
  }

  /// The month of the first event that happened, where nothing else is given: a month that is a
  /// deadline, a term or another thing's is no day of the article.
  private func lastResort(_ events: [EventDraft], _ present: Present) -> DatedFact? {
    for event in events where event.status == .happened && !event.isWeak {
      guard let date = event.date, date.precision == .month, present.holds(date),
        let hit = facts.dates.first(where: { $0.value == date && !$0.isLabel })
      else { continue }
      return DatedFact(date, basis: .inferred, span: text.span(words: hit.words))
    }
    return nil
  }
}

/// The time an article speaks in: about its publication, else in the last year that it states.
private struct Present {
  private let published: CalendarDate?
  private let latestYear: Int

  /// Days before publication that an article may still report.
  private static let reach = 60

  init(_ dates: [DateHit], published: CalendarDate?) {
    self.published = published
    latestYear = Self.inferredYear(dates) ?? Self.lastPastYear(dates)
  }

  /// The year that the text as a whole points to, where days were given it.
  private static func inferredYear(_ dates: [DateHit]) -> Int? {
    dates.lazy.filter { $0.basis == .yearInText || $0.basis == .anniversary }
      .filter { $0.form == .dayMonth }.compactMap { $0.value?.year }.first
  }

  /// Of a year alone one telling is not enough: `trong năm 2027 khi Peru là Chủ tịch` is to come.
  private static func lastPastYear(_ dates: [DateHit]) -> Int {
    var last = 0
    var tellings: [Int: Int] = [:]
    for hit in dates
    where !hit.isLabel && !hit.isPlanned && hit.form != .period && hit.form != .relative {
      guard let year = hit.value?.year, year <= YearInference.horizon else { continue }
      tellings[year, default: 0] += 1
      if hit.form != .year || tellings[year, default: 0] > 1 { last = max(last, year) }
    }
    return last
  }

  /// Whether a day is later than a known publication.
  func awaits(_ date: CalendarDate) -> Bool {
    published.map { $0.precision == .day && date.dayNumber > $0.dayNumber } ?? false
  }

  func holds(_ date: CalendarDate) -> Bool {
    guard let published else { return date.year >= latestYear }
    guard published.precision == .day else { return date.year >= published.year }
    return date.lastDayNumber >= published.dayNumber - Self.reach
  }
}

extension DateHit {
  /// `hôm nay`, `today` in a text without a day of publication.
  fileprivate var isUnknownToday: Bool {
    form == .relative && basis == .publication && value == nil
  }

  /// A day and a month without a known year.
  fileprivate var isOpenDay: Bool { form == .dayMonth && value == nil && !isLabel }
}

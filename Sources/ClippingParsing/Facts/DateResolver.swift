internal import ClippingModel

/// Gives written dates the years, months and days that the article allows: by publication, else by
/// what the text says of its own year.
struct DateResolver {
  private let text: FactText
  private let published: CalendarDate?
  /// The year the text itself points to, or that of an address, where no day of publication is
  /// known.
  private let inferredYear: YearInference.Verdict?
  /// The last full day named, for `cùng ngày` and days without a month.
  private var anchor: CalendarDate?
  /// The last day of an open year, unless a full day was named since.
  private var openAnchor: (month: Int, day: Int)?

  init(_ text: FactText, _ dates: [WrittenDate], published: CalendarDate?) {
    self.text = text
    if let published, published.precision != .day {
      self.published = nil
      inferredYear = YearInference.Verdict(year: published.year, basis: .publication)
    } else {
      self.published = published
      inferredYear = published == nil ? YearInference(text, dates).verdict : nil
    }
  }

  /// - Complexity: O(n) for n dates.
  mutating func resolve(_ dates: [WrittenDate]) -> [DateHit] {
    var hits: [DateHit] = []
    hits.reserveCapacity(dates.count)
    for date in dates { hits.append(resolve(date)) }
    return hits
  }

  private mutating func resolve(_ date: WrittenDate) -> DateHit {
    var hit = DateHit(
      form: .month, value: nil, end: nil, month: nil, day: nil, basis: .none,
      isLabel: date.isLabel, words: date.words)
    switch date.shape {
    case .calendar(let day, let month, let year, let endDay, let endMonth):
      calendar(day, month, year, endDay, endMonth, &hit)
    case .quarter(let quarter, let year):
      hit.form = .quarter
      settle(&hit, year) { CalendarDate(year: $0, quarter: quarter) }
    case .period(let first, let last):
      hit.form = .period
      hit.value = CalendarDate(year: first)
      hit.end = CalendarDate(year: last)
      hit.basis = .stated
    case .weekday(let weekday, let week): resolve(weekday: weekday, week, &hit)
    case .relativeDay(let offset):
      relative(&hit) { CalendarDate(dayNumber: $0.dayNumber + offset) }
    case .sameDay(let offset):
      hit.form = .relative
      hit.basis = .anchor
      if openAnchor == nil {
        hit.value = anchor.flatMap { CalendarDate(dayNumber: $0.dayNumber + offset) }
      } else if offset == 0 {
        hit.month = openAnchor?.month
        hit.day = openAnchor?.day
      }
    case .relativeWeek(let offset): resolve(week: offset, &hit)
    case .relativeMonth(let offset): relative(&hit) { $0.month(offset: offset) }
    case .relativeYear(let offset):
      hit.form = .relative
      hit.basis = published == nil ? .yearInText : .publication
      hit.value = publishedYear.flatMap { CalendarDate(year: $0 + offset) }
    case .day(let day, _): resolve(day: day, &hit)
    }
    hit.isDeadline = hit.end == nil && text.isDeadline(hit.words)
    hit.isPlanned = text.isTarget(hit.words) || text.isPlanned(hit.words)
    moveAnchor(to: hit)
    return hit
  }

  /// What news tells next happened `cùng ngày` as what it told last: not as a treaty or the founding
  /// of relations long ago, an anniversary, or a plan.
  private mutating func moveAnchor(to hit: DateHit) {
    guard !hit.isLabel, hit.form != .period else { return }
    let isFirst = anchor == nil && openAnchor == nil
    guard isFirst || !hit.isPlanned, isFirst || hit.form != .full || !text.isAnniversary(hit.words)
    else { return }
    if let value = hit.value, value.precision == .day {
      if let year = publishedYear ?? anchor?.year, !isFirst, abs(value.year - year) > 1 { return }
      anchor = value
      openAnchor = nil
    } else if hit.form == .dayMonth, let month = hit.month, let day = hit.day {
      openAnchor = (month, day)
    }
  }

  /// Day, month and year in any selection.
  private func calendar(
    _ day: Int?, _ month: Int?, _ year: Int?, _ endDay: Int?, _ endMonth: Int?, _ hit: inout DateHit
  ) {
    hit.month = month
    hit.day = day
    guard let month else {
      hit.form = .year
      hit.value = year.flatMap { CalendarDate(year: $0) }
      hit.basis = .stated
      return
    }
    hit.form = day == nil ? .month : year == nil ? .dayMonth : .full
    let stated = year.flatMap { year in
      year < 0 ? publishedYear.map { $0 + year - WrittenDate.relativeYear(0) } : year
    }
    settle(&hit, stated) { year in
      day.map { CalendarDate(year: year, month: month, day: $0) }
        ?? CalendarDate(year: year, month: month)
    }
    guard let endDay, let value = hit.value else { return }
    hit.end = CalendarDate(year: value.year, month: endMonth ?? month, day: endDay)
  }

  private var publishedYear: Int? { published?.year ?? inferredYear?.year }

  /// Sets value and basis: the stated year, else the year that brings the day nearest to
  /// publication, else the year the text points to.
  private func settle(_ hit: inout DateHit, _ year: Int?, _ date: (Int) -> CalendarDate?) {
    if let year {
      hit.value = date(year)
      hit.basis = .stated
    } else if let published {
      let weight = text.looksAhead(before: hit.words.lowerBound) ? 1 : 3
      hit.value = (published.year - 1...published.year + 1).compactMap(date).min {
        distance($0, published, weight) < distance($1, published, weight)
      }
      hit.basis = .publication
    } else if let inferredYear {
      hit.value = date(inferredYear.year)
      hit.basis = inferredYear.basis
    }
  }

  /// Days between, the future counting `weight` times: news tells of the past unless it says so.
  private func distance(_ date: CalendarDate, _ published: CalendarDate, _ weight: Int) -> Int {
    let days = date.dayNumber - published.dayNumber
    return days > 0 ? days * weight : -days
  }

  private func relative(_ hit: inout DateHit, _ date: (CalendarDate) -> CalendarDate?) {
    hit.form = .relative
    hit.basis = .publication
    hit.value = published.flatMap(date)
  }

  private func resolve(week offset: Int, _ hit: inout DateHit) {
    relative(&hit) { published in
      CalendarDate(dayNumber: published.dayNumber - published.weekday + 1 + 7 * offset)
    }
    hit.end = hit.value.flatMap { CalendarDate(dayNumber: $0.dayNumber + 6) }
  }

  /// The day of the week at or before publication, after it where the sentence looks ahead.
  private func resolve(weekday: Int, _ week: Int?, _ hit: inout DateHit) {
    hit.form = .weekday
    hit.basis = .publication
    guard let published else { return }
    let monday = published.dayNumber - published.weekday + 1
    if let week, text.isVietnamese || week == 0 {
      hit.value = CalendarDate(dayNumber: monday + 7 * week + weekday - 1)
    } else if week == 1 || (week == nil && text.looksAhead(before: hit.words.lowerBound)) {
      let ahead = (weekday - published.weekday + 7) % 7
      hit.value = CalendarDate(
        dayNumber: published.dayNumber + (ahead == 0 && week == 1 ? 7 : ahead))
    } else {
      let back = (published.weekday - weekday + 7) % 7
      hit.value = CalendarDate(
        dayNumber: published.dayNumber - (back == 0 && week == -1 ? 7 : back))
    }
  }

  /// A day without a month: the month of the date before it, else of publication.
  private func resolve(day: Int, _ hit: inout DateHit) {
    hit.form = .day
    hit.day = day
    if let published {
      let candidates = (-1...1).compactMap { offset in
        published.month(offset: offset).flatMap {
          CalendarDate(year: $0.year, month: $0.month, day: day)
        }
      }
      hit.value = candidates.min { distance($0, published, 1) < distance($1, published, 1) }
      hit.basis = .publication
    } else if let anchor {
      hit.value = CalendarDate(year: anchor.year, month: anchor.month, day: day)
      hit.basis = .anchor
    }
    hit.month = hit.value?.month
  }
}

extension CalendarDate {
  /// The month `offset` months from this one.
  fileprivate func month(offset: Int) -> CalendarDate? {
    let count = year * 12 + month - 1 + offset
    return CalendarDate(year: count / 12, month: count % 12 + 1)
  }
}

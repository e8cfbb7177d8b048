import ClippingModel

extension TimelinePeriod {
  /// What to count by.
  var field: FacetField {
    switch self {
    case .day: .day
    case .week: .week
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    }
  }

  /// The period's first day from the label that `FacetField.pairs` writes, or nil.
  func start(of label: String) -> CalendarDate? {
    switch self {
    case .day: return CalendarDate(label)
    case .week:
      let parts = label.split(separator: "-")
      guard parts.count == 2, let year = Int(parts[0]), let week = Int(parts[1].dropFirst()),
        // 4 January is always in week 1 (ISO 8601).
        let fourth = CalendarDate(year: year, month: 1, day: 4)
      else { return nil }
      return CalendarDate(dayNumber: fourth.dayNumber - fourth.weekday + 1 + (week - 1) * 7)
    case .month, .quarter, .year:
      return CalendarDate(label).flatMap { CalendarDate(dayNumber: $0.dayNumber) }
    }
  }

  /// The first day of the next period, nil past the calendar.
  func next(after start: CalendarDate) -> CalendarDate? {
    switch self {
    case .day: CalendarDate(dayNumber: start.dayNumber + 1)
    case .week: CalendarDate(dayNumber: start.dayNumber + 7)
    case .month: Self.date(start.year, start.month + 1)
    case .quarter: Self.date(start.year, start.month + 3)
    case .year: Self.date(start.year + 1, 1)
    }
  }

  private static func date(_ year: Int, _ month: Int) -> CalendarDate? {
    month > 12
      ? CalendarDate(year: year + 1, month: month - 12, day: 1)
      : CalendarDate(year: year, month: month, day: 1)
  }

  /// The label of the period that begins on a day.
  func label(of start: CalendarDate) -> String {
    switch self {
    case .day: return start.description
    case .month: return String(start.description.prefix(7))
    case .quarter: return "\(start.description.prefix(5))Q\(start.quarter)"
    case .year: return String(start.description.prefix(4))
    case .week:
      // A week belongs to the year of its Thursday.
      guard let thursday = CalendarDate(dayNumber: start.dayNumber + 3),
        let first = CalendarDate(year: thursday.year, month: 1, day: 1)
      else { return start.description }
      let week = (thursday.dayNumber - first.dayNumber) / 7 + 1
      return "\(thursday.description.prefix(4))-W\(week < 10 ? "0" : "")\(week)"
    }
  }
}

extension TimelineAnswer {
  /// More bars than this are shown without the empty ones between them: a misread year must not
  /// make a million.
  static let barLimit = 5000

  /// Bars in order of time.
  static func bars(_ counts: [(value: String, count: Int)], per period: TimelinePeriod) -> [Bar] {
    var byStart: [CalendarDate: Int] = [:]
    for (label, count) in counts {
      if let start = period.start(of: label) { byStart[start, default: 0] += count }
    }
    let starts = byStart.keys.sorted()
    guard let first = starts.first, let last = starts.last else { return [] }
    var bars: [Bar] = []
    var start: CalendarDate? = first
    while let day = start, day <= last, bars.count <= barLimit {
      bars.append(Bar(start: day, label: period.label(of: day), count: byStart[day] ?? 0))
      start = period.next(after: day)
    }
    guard bars.count > barLimit else { return bars }
    return starts.map { Bar(start: $0, label: period.label(of: $0), count: byStart[$0] ?? 0) }
  }
}

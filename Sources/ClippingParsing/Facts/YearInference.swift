internal import ClippingModel
import FoundationEssentials

/// Tells the year of an article from its own text: anniversaries, years in names of events, dates
/// that carry a year, years of statistics, numbered congresses and summits.
///
/// No article is older than the years that it tells of as past, so that the last of them is the
/// least that comes into question. Each kind of clue speaks once for a year, with the weight of the
/// best of its kind; a year stands if its clues together are sure.
struct YearInference {
  struct Verdict: Sendable {
    var year: Int
    var basis: DateHit.Basis
  }

  private enum Clue: CaseIterable { case dated, named, year, statistic, anniversary, series }

  /// What is sure. Weights were set on articles of one known year: clues that weigh as much alone are
  /// right more often than not, and two that agree in nine of ten.
  private static let sure = 15

  /// No article is younger than its reading: sums and goals past this year are not its year. Where
  /// the machine's clock is behind, the year of this rule stands in.
  static let horizon = max(2026, CurrentYear.value)
  /// Older dates are what the press recalls.
  private static let oldest = 1990

  private let text: FactText
  /// The last year that the text tells of as past.
  private var floor = 0
  private var weights: [Int: [Clue: Int]] = [:]
  private var sums: [Int: Set<Int>] = [:]

  init(_ text: FactText, _ dates: [WrittenDate]) {
    self.text = text
    floor = dates.lazy.compactMap { Self.pastYear($0, text) }.max() ?? 0
    let main = dates.lazy.compactMap(Self.openDay).first
    for date in dates { weigh(date, main) }
    weighAnniversaries(dates)
    weighSeries()
    weighWeekdays(dates)
  }

  /// The year with the heaviest clues, the later of equals; nil where they are not sure.
  var verdict: Verdict? {
    let totals = weights.mapValues { $0.values.reduce(0, +) }
    guard let best = totals.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }),
      best.value >= Self.sure
    else { return nil }
    let isAnniversary = weights[best.key]?[.anniversary] != nil
    return Verdict(year: best.key, basis: isAnniversary ? .anniversary : .yearInText)
  }

  private mutating func add(_ year: Int, _ clue: Clue, _ weight: Int) {
    guard year >= max(floor, Self.oldest), year <= Self.horizon else { return }
    weights[year, default: [:]][clue] = max(weight, weights[year]?[clue] ?? 0)
  }

  // MARK: Dates

  /// The year of a date that is told as past: neither a name nor a plan.
  private static func pastYear(_ date: WrittenDate, _ text: FactText) -> Int? {
    guard case .calendar(_, _, let year?, _, _) = date.shape, year > 0, year <= horizon,
      !date.isLabel, !text.isTarget(date.words), !text.isPlanned(date.words)
    else { return nil }
    return year
  }

  /// A day whose year is open.
  private static func openDay(_ date: WrittenDate) -> (day: Int, month: Int)? {
    guard case .calendar(let day?, let month?, nil, _, _) = date.shape else { return nil }
    return (day, month)
  }

  private mutating func weigh(_ date: WrittenDate, _ main: (day: Int, month: Int)?) {
    switch date.shape {
    case .calendar(let day, let month?, let year?, _, _) where year > 0:
      weigh(day, month, year, isPlanned: text.isPlanned(date.words), main)
    case .calendar(nil, nil, let year?, _, _) where date.isLabel:
      add(year, .named, text.isEventLabel(date.words.lowerBound) ? 15 : 10)
    case .calendar(nil, nil, let year?, _, _) where !text.isTarget(date.words):
      if text.isStatistic(date.words) {
        add(year + 1, .statistic, text.isTrade(date.words) ? 15 : 10)
      } else {
        let isCurrent = text.isCurrentYear(date.words)
        add(year, .year, !isCurrent ? 4 : text.isPlanned(date.words) ? 15 : 9)
      }
    case .period(_, let last) where text.isAnniversaryPeriod(date.words):
      add(last, .anniversary, 15)
    default: break
    }
  }

  /// A date with its year is near the article's day: in the same month almost surely, and the less
  /// so the farther it is.
  private mutating func weigh(
    _ day: Int?, _ month: Int, _ year: Int, isPlanned: Bool, _ main: (day: Int, month: Int)?
  ) {
    guard let main else {
      if day != nil { add(year, .dated, 12) }
      return
    }
    let distances = (year - 1...year + 1).map { ($0, ($0 - year) * 12 + main.month - month) }
    guard let (nearest, months) = distances.min(by: { abs($0.1) < abs($1.1) }) else { return }
    switch months {
    case 0 where day != nil && nearest == year: add(year, .dated, 20)
    case -4...0 where isPlanned: add(nearest, .dated, 16)
    case -2...4: add(nearest, .dated, 15)
    default: add(nearest, .dated, 4)
    }
  }

  // MARK: Sums and series

  /// `50 năm … 1973`: the sum of a year and the years that an anniversary counts in its sentence.
  /// One such sum is a clue; two that agree are sure.
  private mutating func weighAnniversaries(_ dates: [WrittenDate]) {
    let spans = Dictionary(grouping: text.anniversarySpans()) { text.sentence($0.word).lowerBound }
    guard !spans.isEmpty else { return }
    for date in dates where !date.isLabel {
      guard case .calendar(_, _, let year?, _, _) = date.shape, year > 0 else { continue }
      for span in spans[text.sentence(date.words.lowerBound).lowerBound] ?? [] {
        sums[year + span.years, default: []].insert(year)
      }
    }
    for (year, starts) in sums { add(year, .anniversary, starts.count > 1 ? 20 : 12) }
  }

  /// `Hội nghị Cấp cao ASEAN lần thứ 47` → 2025.
  private mutating func weighSeries() {
    for hit in text.text.hits[.organisation] {
      guard let event = NumberedEvent(OrganisationEntries.entries[Int(hit.entry)].abbreviation),
        let number = text.ordinal(near: hit.words), let year = event.year(of: number)
      else { continue }
      add(year, .series, 20)
    }
  }

  /// `Sunday (March 2)`: of the years from the last that the text names to five later, the one in
  /// which the day falls so. A weekday repeats after five, six or eleven years.
  private mutating func weighWeekdays(_ dates: [WrittenDate]) {
    guard let latest = weights.keys.max() else { return }
    for date in dates {
      guard let weekday = date.weekday, let (day, month) = Self.openDay(date) else { continue }
      let years = (latest...latest + 5).filter {
        CalendarDate(year: $0, month: month, day: day)?.weekday == weekday
      }
      if years.count == 1 { add(years[0], .series, 20) }
    }
  }
}

/// A series of meetings whose number gives the year.
///
/// Sources: asean.org list of summits (two a year since 2009: the 14th and 15th), un.org sessions
/// of the General Assembly (the first in 1946).
private enum NumberedEvent {
  case aseanSummit, generalAssembly

  init?(_ abbreviation: String?) {
    switch abbreviation {
    case "ASEAN": self = .aseanSummit
    case "UNGA": self = .generalAssembly
    default: return nil
    }
  }

  func year(of number: Int) -> Int? {
    switch self {
    case .aseanSummit: (14...80).contains(number) ? 2009 + (number - 14) / 2 : nil
    case .generalAssembly: (30...120).contains(number) ? 1945 + number : nil
    }
  }
}

/// The year by the machine's clock, in UTC.
private enum CurrentYear {
  static let value: Int = {
    let seconds = Date.now.timeIntervalSince1970
    return CalendarDate(dayNumber: Int(seconds / 86_400))?.year ?? 0
  }()
}

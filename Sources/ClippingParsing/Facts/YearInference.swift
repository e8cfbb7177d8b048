internal import ClippingModel
import FoundationEssentials

/// Tells the year of an article from its own text: anniversaries, years in names of events, dates
/// that carry a year, years of statistics, numbered congresses and summits.
///
/// Each clue votes for one or two years; the year with the most votes stands if it has at least
/// the weight of one firm clue.
struct YearInference {
  struct Verdict: Sendable {
    var year: Int
    var basis: DateHit.Basis
  }

  let verdict: Verdict?

  private struct Votes {
    var weights: [Int: Int] = [:]
    mutating func add(_ year: Int, _ weight: Int) { weights[year, default: 0] += weight }
  }

  /// One firm clue. Weights are tenths: chosen so that two anniversaries that agree outweigh any
  /// single date, and a year of statistics never decides alone against a dated event.
  private static let firm = 20

  /// No article is younger than its reading: sums and goals past this year are not its year. Where
  /// the machine's clock is behind, the year of this rule stands in.
  private static let horizon = max(2026, CurrentYear.value)

  init(_ text: FactText, _ dates: [WrittenDate]) {
    var votes = Votes()
    let anniversary = Self.anniversaries(text, dates, &votes)
    Self.datedClues(text, dates, &votes)
    Self.numberedEvents(text, &votes)
    Self.weekdays(dates, &votes)
    guard
      let best = votes.weights.filter({ $0.key <= Self.horizon }).max(by: {
        ($0.value, $1.key) < ($1.value, $0.key)
      }),
      best.value >= Self.firm
    else {
      verdict = nil
      return
    }
    verdict = Verdict(
      year: best.key, basis: anniversary.contains(best.key) ? .anniversary : .yearInText)
  }

  /// `50 năm … 1973`: the sum is the year, if both numbers stand in one sentence or the sum comes
  /// up more than once.
  private static func anniversaries(
    _ text: FactText, _ dates: [WrittenDate], _ votes: inout Votes
  ) -> Set<Int> {
    let years = dates.compactMap { date -> Int? in
      guard case .calendar(_, _, let year?, _, _) = date.shape, year > 0,
        !text.isGoal(date.words)
      else { return nil }
      return year
    }
    var sums: [Int: Int] = [:]
    let distinctYears = Set(years)
    for span in Set(text.anniversarySpans()) {
      for year in distinctYears where (1900...Self.horizon).contains(year + span) {
        sums[year + span, default: 0] += 1
      }
    }
    for (year, count) in sums { votes.add(year, count > 1 ? 40 : 20) }
    return Set(sums.keys)
  }

  private static func datedClues(_ text: FactText, _ dates: [WrittenDate], _ votes: inout Votes) {
    let main = dates.lazy.compactMap { date -> (day: Int, month: Int)? in
      guard case .calendar(let day?, let month?, nil, _, _) = date.shape else { return nil }
      return (day, month)
    }.first
    for date in dates {
      switch date.shape {
      case .calendar(let day, let month?, let year?, _, _) where year > 0:
        // A date with its year is near the article's day, more likely before than after it.
        let nearest = Self.nearest(year, month, to: main)
        votes.add(nearest.year, nearest.months <= 3 ? 22 : day == nil ? 12 : 20)
      case .calendar(nil, nil, let year?, _, _):
        if date.isLabel {
          votes.add(year, text.isEventLabel(date.words.lowerBound) ? 20 : 6)
        } else if text.isStatistic(date.words) {
          votes.add(year + 1, 20)
          votes.add(year, 8)
        } else {
          votes.add(year, text.isCurrentYear(date.words) ? 14 : 5)
        }
      case .period(let first, let last) where text.isAnniversaryPeriod(date.words):
        votes.add(last, 30)
        _ = first
      default: break
      }
    }
  }

  /// The year that brings `main` nearest to the month that is dated, and how near. Months to come
  /// count twice: news names dates of the past first.
  private static func nearest(
    _ year: Int, _ month: Int, to main: (day: Int, month: Int)?
  ) -> (year: Int, months: Int) {
    guard let main else { return (year, 0) }
    let candidates = (year - 1...year + 1).map { candidate in
      let months = (candidate - year) * 12 + main.month - month
      return (year: candidate, months: months < 0 ? -2 * months : months)
    }
    return candidates.min { $0.months < $1.months } ?? (year, 0)
  }

  /// `Sunday (March 2)`: of the years from the last that the text names to five later, the one in
  /// which the day falls so. A weekday repeats after five, six or eleven years.
  private static func weekdays(_ dates: [WrittenDate], _ votes: inout Votes) {
    guard let latest = votes.weights.keys.max() else { return }
    var seen: Set<Int> = []
    for date in dates {
      guard let weekday = date.weekday,
        case .calendar(let day?, let month?, nil, _, _) = date.shape,
        seen.insert(month * 100 + day).inserted
      else { continue }
      let years = (latest...latest + 5).filter {
        CalendarDate(year: $0, month: month, day: day)?.weekday == weekday
      }
      if years.count == 1 { votes.add(years[0], 25) }
    }
  }

  /// `Hội nghị Cấp cao ASEAN lần thứ 47` → 2025.
  private static func numberedEvents(_ text: FactText, _ votes: inout Votes) {
    for hit in text.text.hits[.organisation] {
      guard let event = NumberedEvent(OrganisationEntries.entries[Int(hit.entry)].abbreviation),
        let number = text.ordinal(near: hit.words), let year = event.year(of: number)
      else { continue }
      votes.add(year, 25)
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

internal import ClippingModel

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

  /// What is sure. Weights were set on articles of one known year, by how often a clue alone was
  /// right: clues that weigh as much alone were right four times in five.
  private static let sure = 11
  /// By how much the best year must outweigh the next.
  private static let margin = 2
  /// What a clue adds that repeats one of its kind, and all of them together at most.
  private static let repetition = 2
  private static let repetitionLimit = 6

  /// Sums and goals past this year are no year of an article. It is no clock's year, so that a text
  /// reads the same whenever it is read.
  static let horizon = 2035
  /// Older dates are what the press recalls.
  private static let oldest = 1990

  private let text: FactText
  /// The last year that the text tells of as past.
  private var floor = 0
  private var weights: [Int: [Clue: Int]] = [:]
  /// How many clues each year has.
  private var counts: [Int: Int] = [:]
  private var sums: [Int: Set<Int>] = [:]

  init(_ text: FactText, _ dates: [WrittenDate]) {
    self.text = text
    floor = Self.lastPastYear(dates, text)
    let main = dates.lazy.compactMap(Self.openDay).first
    for date in dates { weigh(date, main) }
    weighAnniversaries(dates)
    weighSeries()
    weighWeekdays(dates)
  }

  /// The year with the heaviest clues; nil where they are not sure or another year is near.
  var verdict: Verdict? {
    let totals = weights.map { (year: $0.key, weight: total($0.key, $0.value)) }
      .sorted { ($0.weight, $0.year) > ($1.weight, $1.year) }
    guard let best = totals.first, best.weight >= Self.sure,
      totals.count < 2 || best.weight - totals[1].weight >= Self.margin
    else { return nil }
    let isAnniversary = weights[best.year]?[.anniversary] != nil
    return Verdict(year: best.year, basis: isAnniversary ? .anniversary : .yearInText)
  }

  private func total(_ year: Int, _ clues: [Clue: Int]) -> Int {
    let repeated = (counts[year] ?? 0) - clues.count
    return clues.values.reduce(0, +) + min(Self.repetitionLimit, Self.repetition * repeated)
  }

  private mutating func add(_ year: Int, _ clue: Clue, _ weight: Int) {
    guard weight > 0, year >= max(floor, Self.oldest), year <= Self.horizon else { return }
    weights[year, default: [:]][clue] = max(weight, weights[year]?[clue] ?? 0)
    counts[year, default: 0] += 1
  }

  // MARK: Dates

  /// The last year that is told as past: neither a name nor a plan. Of a year alone one telling is
  /// not enough, unless it is that of a figure: `trong năm 2027 khi Peru là Chủ tịch` is to come.
  private static func lastPastYear(_ dates: [WrittenDate], _ text: FactText) -> Int {
    var last = 0
    var tellings: [Int: Int] = [:]
    for date in dates {
      guard case .calendar(_, let month, let year?, _, _) = date.shape, year > 0, year <= horizon,
        !date.isLabel, !text.isTarget(date.words), !text.isPlanned(date.words)
      else { continue }
      tellings[year, default: 0] += 1
      let isSure = month != nil || text.isStatistic(date.words) || tellings[year, default: 0] > 1
      if isSure { last = max(last, year) }
    }
    return last
  }

  /// A day whose year is open.
  private static func openDay(_ date: WrittenDate) -> (day: Int, month: Int)? {
    guard case .calendar(let day?, let month?, nil, _, _) = date.shape else { return nil }
    return (day, month)
  }

  private mutating func weigh(_ date: WrittenDate, _ main: (day: Int, month: Int)?) {
    switch date.shape {
    case .calendar(let day, let month?, let year?, _, _) where year > 0:
      if day != nil, text.isAnniversary(date.words) { break }
      weigh(day, month, year, isPlanned: text.isForeseen(date.words), main)
    case .calendar(nil, nil, let year?, _, _) where date.isLabel:
      add(year, .named, nameWeight(date.words))
    case .calendar(nil, nil, let year?, _, _) where !text.isTarget(date.words):
      if text.isStatistic(date.words) {
        add(year + 1, .statistic, text.isTrade(date.words) ? 13 : 8)
      } else {
        let isOver = text.yearFrame(date.words) == .over && !text.isPlanned(date.words)
        add(isOver ? year + 1 : year, .year, yearWeight(date.words))
      }
    case .period(_, let last) where text.isAnniversaryPeriod(date.words):
      add(last, .anniversary, text.isPlannedInSentence(date.words) ? 5 : 15)
    default: break
    }
  }

  /// A name with a year says most in the title, and an organisation's more than a cup's or a car's.
  private func nameWeight(_ words: Range<Int>) -> Int {
    // `đăng cai APEC 2027`: what is still to come.
    if text.isForeseen(words) || text.isToBeHosted(words) { return 4 }
    let isTitle = text.text.sentence(ofWord: words.lowerBound).section == .title
    if text.hit(.organisation, endingAt: words.lowerBound) != nil { return isTitle ? 20 : 16 }
    if text.isEventLabel(words.lowerBound) { return 11 }
    return isTitle ? 16 : 6
  }

  /// `trong năm 2017 sẽ` is the year that runs; `từ`, `đến`, `vào năm` name any other.
  private func yearWeight(_ words: Range<Int>) -> Int {
    switch text.yearFrame(words) {
    case .within: text.isPlanned(words) ? 11 : 7
    case .beginning: text.isPlanned(words) ? 11 : 9
    case .soFar: 15
    case .other, .over: 5
    case .bound: text.isPlanned(words) ? 4 : 0
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
    if isPlanned {
      add(nearest, .dated, Self.plannedWeight(months, day != nil, isLastYear: nearest > year))
    } else if months < -1 {
      // Told as past: a year before the article's day.
      add(nearest + 1, .dated, months < -2 ? 9 : 6)
    } else {
      add(nearest, .dated, Self.pastWeight(months, day != nil, isLastYear: nearest > year))
    }
  }

  /// Of a day or month told as past, by the months since.
  private static func pastWeight(_ months: Int, _ hasDay: Bool, isLastYear: Bool) -> Int {
    switch months {
    case 0: hasDay ? 18 : 7
    case 1: hasDay ? 13 : 12
    case 2: isLastYear ? 17 : hasDay ? 11 : 8
    case 3: isLastYear ? 14 : 10
    case 4: isLastYear ? 12 : 4
    case 5: isLastYear ? 10 : 4
    case -1: hasDay ? 8 : 4
    default: isLastYear ? 8 : 3
    }
  }

  /// Of a day or month of a plan, by the months since: below zero where it is still to come.
  private static func plannedWeight(_ months: Int, _ hasDay: Bool, isLastYear: Bool) -> Int {
    switch months {
    case 0: hasDay ? 17 : 13
    case -1: hasDay ? 16 : 14
    case 1: 11
    case 2: 12
    case -2: hasDay ? 11 : 6
    case 3...: isLastYear ? 10 : 3
    default: months < -4 ? 5 : 3
    }
  }

  // MARK: Sums and series

  /// `50 năm … 1973`: the sum of a year and the years that an anniversary counts in its sentence.
  /// One such sum is a clue, two that agree are sure.
  private mutating func weighAnniversaries(_ dates: [WrittenDate]) {
    // Spans that differ and years that differ, so that a long sentence of one pair stays linear.
    var spans: [Int: Set<Int>] = [:]
    for span in text.anniversarySpans() {
      spans[text.sentence(span.word).lowerBound, default: []].insert(span.years)
    }
    guard !spans.isEmpty else { return }
    var years: [Int: Set<Int>] = [:]
    for date in dates where !date.isLabel {
      guard case .calendar(_, _, let year?, _, _) = date.shape, year > 0 else { continue }
      years[text.sentence(date.words.lowerBound).lowerBound, default: []].insert(year)
    }
    for (sentence, counts) in spans {
      for year in years[sentence] ?? [] {
        for count in counts { sums[year + count, default: []].insert(year) }
      }
    }
    for (year, starts) in sums { add(year, .anniversary, starts.count > 1 ? 20 : 8) }
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

internal import ClippingModel

/// Finds what looks like a date and is none of the traps (ranks, scores, decrees, versions), as
/// written: years and days that the words leave open stay open.
struct DateGrammar {
  private let text: FactText
  private(set) var dates: [WrittenDate] = []

  init(_ text: FactText) { self.text = text }

  /// - Complexity: O(n) for n words: every word is the start of one attempt of bounded length.
  mutating func read() -> [WrittenDate] {
    var index = 0
    while index < text.words.count {
      if var date = date(at: index) {
        if let weekday = weekday(before: date) {
          date.weekday = weekday
          dates.removeLast()
        }
        if isToday(before: date) { dates.removeLast() }
        if text.isEditorsNote(date.words) { date.isLabel = true }
        dates.append(date)
        index = max(date.words.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return dates
  }

  /// `Thursday (Aug 20)`, `Thursday, September 15`: the day of the month says more.
  private func weekday(before date: WrittenDate) -> Int? {
    guard case .calendar(.some, .some, _, _, _) = date.shape, let last = dates.last,
      case .weekday(let weekday, _) = last.shape
    else { return nil }
    let isAdjacent =
      last.words.upperBound == date.words.lowerBound
      || (last.words.upperBound + 1 == date.words.lowerBound
        && text.cue(last.words.upperBound, .day) != nil)
    return isAdjacent ? weekday : nil
  }

  /// `Hôm nay 3/5/2025`, `Hôm nay (3/5)`: the day says more.
  private func isToday(before date: WrittenDate) -> Bool {
    guard case .calendar(.some, .some, _, _, _) = date.shape, let last = dates.last,
      case .relativeDay = last.shape
    else { return false }
    let between = last.words.upperBound..<date.words.lowerBound
    return between.isEmpty || between.count == 1 && text.cue(between.lowerBound, .day) != nil
  }

  private func date(at index: Int) -> WrittenDate? {
    if text.words[index].isNumeric { return numeric(at: index) }
    guard let cue = text.cue(index), !isForeignShortForm(cue) else { return nil }
    switch cue.cue {
    case .quarter: return quarter(cue)
    case .month: return month(cue)
    case .monthName: return monthName(cue)
    case .year: return year(cue)
    case .weekday: return weekday(cue)
    case .relativeDay: return simple(cue, .relativeDay(cue.argument))
    case .sameDay: return simple(cue, .sameDay(cue.argument))
    case .relativeWeek: return span(cue, .relativeWeek(cue.argument))
    case .relativeMonth: return span(cue, .relativeMonth(cue.argument))
    case .relativeYear: return span(cue, .relativeYear(cue.argument))
    case .day: return dayAlone(cue)
    default: return nil
    }
  }

  /// `Thu`, `Mar`: short English forms are syllables and names in Vietnamese.
  private func isForeignShortForm(_ cue: FactText.CueHit) -> Bool {
    guard text.isVietnamese, cue.cue == .weekday || cue.cue == .monthName else { return false }
    let word = text.words[cue.first]
    return text.isBare(cue) && word.end - word.start <= 4
  }

  private func simple(_ cue: FactText.CueHit, _ shape: WrittenDate.Shape) -> WrittenDate {
    WrittenDate(shape: shape, words: cue.first..<cue.end)
  }

  /// `năm qua`; not `20 năm qua`, `những tháng tới`, which tell how long.
  private func span(_ cue: FactText.CueHit, _ shape: WrittenDate.Shape) -> WrittenDate? {
    text.isCounted(cue.first) ? nil : simple(cue, shape)
  }

}

/// A date as written.
struct WrittenDate: Sendable {
  enum Shape: Sendable, Equatable {
    /// Parts that are not written are nil; `endDay` and `endMonth` close a range.
    case calendar(day: Int?, month: Int?, year: Int?, endDay: Int?, endMonth: Int?)
    case quarter(Int, year: Int?)
    case period(Int, Int)
    case weekday(Int, week: Int?)
    case relativeDay(Int), sameDay(Int), relativeWeek(Int), relativeMonth(Int), relativeYear(Int)
    /// A day without a month: `ngày 19`, `the 17th`.
    case day(Int, Int?)
  }

  /// `năm ngoái` in the place of a year: below zero, told apart from stated years by it.
  static func relativeYear(_ offset: Int) -> Int { offset - 1000 }

  var shape: Shape
  var words: Range<Int>
  /// The name of something else: `UNCLOS 1982`, `APEC 2017`.
  var isLabel = false
  /// The day of the week named with the day: `Thursday (Aug 20)`.
  var weekday: Int?
}

// MARK: - Numbers

extension DateGrammar {
  private func numeric(at index: Int) -> WrittenDate? {
    guard let first = text.number(index), !isPartOfNumber(index) else { return nil }
    if first.digitCount == 4 { return isoDate(index, first.value) ?? yearAlone(index, first.value) }
    guard first.digitCount <= 2, (1...31).contains(first.value) else { return nil }
    return wordedDay(index, first.value) ?? slashed(index, first.value)
      ?? englishDay(index, first.value)
  }

  /// Whether the digits before make this the tail of a longer number.
  private func isPartOfNumber(_ index: Int) -> Bool {
    guard index > 0, text.words[index - 1].isNumeric, text.isTight(index) else { return false }
    return text.gap(index).isSubset(of: [.dot, .comma, .slash, .hyphen])
  }

  /// What parts day, month and year: one of `/ . -`, tight or with spaces around the slash.
  private func joint(_ index: Int) -> Gap? {
    let gap = text.gap(index)
    if text.isTight(index), gap == .slash || gap == .dot || gap == .hyphen { return gap }
    if gap == [.slash, .space] { return .slash }
    return nil
  }

  private func isoDate(_ index: Int, _ year: Int) -> WrittenDate? {
    guard joint(index + 1) == .hyphen || joint(index + 1) == .slash,
      let month = text.number(index + 1), (1...12).contains(month.value), month.digitCount == 2,
      joint(index + 2) == joint(index + 1), let day = text.number(index + 2),
      (1...31).contains(day.value), day.digitCount == 2
    else { return nil }
    return written(day.value, month.value, year, index..<index + 3)
  }

  private func written(
    _ day: Int?, _ month: Int?, _ year: Int?, _ words: Range<Int>, endDay: Int? = nil,
    endMonth: Int? = nil
  ) -> WrittenDate {
    WrittenDate(
      shape: .calendar(day: day, month: month, year: year, endDay: endDay, endMonth: endMonth),
      words: words)
  }

  /// `26 tháng 10 [năm 2025]`
  private func wordedDay(_ index: Int, _ day: Int) -> WrittenDate? {
    guard let cue = text.cue(index + 1, .month, .monthName), text.gap(index + 1).isBlank,
      text.isBare(cue) || cue.cue == .monthName, text.cue(endingAt: index, .ordinal) == nil
    else { return nil }
    var end = cue.end
    var month = cue.argument
    if cue.cue == .month {
      guard let number = text.number(end), (1...12).contains(number.value) else { return nil }
      month = number.value
      end += 1
    } else if !text.isVietnamese {
      return nil
    }
    let year = trailingYear(&end)
    return written(day, month, year, index..<end)
  }

  /// `26/10/2025`, `26-10`, `30.1`, `31/7-3/8`, `11 – 13/7`
  private func slashed(_ index: Int, _ day: Int) -> WrittenDate? {
    if let range = dayRange(index, day) { return range }
    guard let mark = joint(index + 1), let month = text.number(index + 1),
      (1...12).contains(month.value), month.digitCount <= 2
    else { return nil }
    var end = index + 2
    let year = joinedYear(&end, mark)
    // `from 4.2% to 4.1%`, `fallen to 24.4 percent`.
    if year == nil, mark == .dot, !text.isVietnamese || text.isUnitBehind(end) { return nil }
    guard year != nil || (isDated(index, mark) && !text.isPartOfLonger(end)) else { return nil }
    if year == nil, let range = crossMonthRange(index, day, month.value, end) { return range }
    if year == nil {
      var after = end
      if let worded = trailingYear(&after, bareAllowed: false) {
        return written(day, month.value, worded, index..<after)
      }
    }
    return written(day, month.value, year, index..<end)
  }

  /// The year behind `mark`, four digits, or two where three parts can be nothing but a date.
  private func joinedYear(_ end: inout Int, _ mark: Gap) -> Int? {
    guard let next = joint(end), next == mark, let year = text.number(end) else { return nil }
    if year.digitCount == 4, (1800...2199).contains(year.value) {
      end += 1
      return year.value
    }
    guard year.digitCount == 2, mark == .slash, (10...40).contains(year.value) else { return nil }
    end += 1
    return 2000 + year.value
  }

  /// `11 – 13/7[/2025]`, `19 và 20-6`, `19, 20/6`
  private func dayRange(_ index: Int, _ day: Int) -> WrittenDate? {
    var second = index + 1
    var isRange = text.gap(second).contains(.hyphen)
    if let cue = text.cue(second, .to, .and), cue.end == second + 1 {
      isRange = true
      second += 1
      if let again = text.cue(second, .day) { second = again.end }
    }
    guard isRange, let last = text.number(second), (1...31).contains(last.value),
      last.value > day, last.digitCount <= 2
    else { return nil }
    if let cue = text.cue(second + 1, .month), let month = text.number(cue.end),
      (1...12).contains(month.value)
    {
      var end = cue.end + 1
      let year = trailingYear(&end)
      return written(day, month.value, year, index..<end, endDay: last.value)
    }
    guard let mark = joint(second + 1), mark == .slash || text.gap(index + 1) != .hyphen,
      let month = text.number(second + 1), (1...12).contains(month.value)
    else { return nil }
    var end = second + 2
    let year = joinedYear(&end, mark)
    guard year != nil || isDated(index, mark) else { return nil }
    return written(day, month.value, year, index..<end, endDay: last.value)
  }

  /// `31/7-3/8[/2024]`, `31/7 đến 3/8`
  private func crossMonthRange(_ index: Int, _ day: Int, _ month: Int, _ end: Int) -> WrittenDate? {
    var second = end
    if let cue = text.cue(second, .to), cue.end == second + 1 {
      second += 1
      if let again = text.cue(second, .day) { second = again.end }
    } else if !text.gap(second).contains(.hyphen) {
      return nil
    }
    guard let lastDay = text.number(second), (1...31).contains(lastDay.value),
      let mark = joint(second + 1), let lastMonth = text.number(second + 1),
      (1...12).contains(lastMonth.value)
    else { return nil }
    var close = second + 2
    let year = joinedYear(&close, mark)
    return written(
      day, month, year, index..<close, endDay: lastDay.value, endMonth: lastMonth.value)
  }

  /// Whether the words before make `7/8` a date and not a rank or a fraction.
  private func isDated(_ index: Int, _ mark: Gap) -> Bool {
    if text.cue(endingAt: index, .ordinal, .score) != nil { return false }
    if text.cue(endingAt: index, .day, .partOfDay, .weekday, .relativeDay) != nil { return true }
    if text.cue(endingAt: index, .from, .to) != nil { return !isFraction(index) }
    guard mark != .dot else { return false }
    if text.gap(index).contains(.open), mark == .slash || mark == .hyphen {
      return text.gap(index + 2).contains(.close) || text.gap(index + 2).contains(.comma)
    }
    // `ngày 26/10, 27/10 và 28/10`: a date right before vouches for this one.
    if let last = dates.last, last.words.upperBound >= index - 1, last.words.upperBound <= index {
      return text.gap(index).contains(.comma) || text.cue(index - 1, .and) != nil
    }
    return mark == .slash && text.isDatePreposition(index - 1)
  }

  /// `chiếm tới 3/4 diện tích`: could be a fraction, and nothing says that it is a day.
  private func isFraction(_ index: Int) -> Bool {
    guard let a = text.number(index), let b = text.number(index + 1) else { return false }
    return a.value < b.value && b.value <= 10
  }

  /// `năm 2025`, `, 2025`, `/2025` behind a month.
  private func trailingYear(_ end: inout Int, bareAllowed: Bool = true) -> Int? {
    if let cue = text.cue(end, .year), cue.end == end + 1, let year = text.number(end + 1),
      year.digitCount == 4
    {
      end += 2
      return year.value
    }
    if let cue = text.cue(end, .relativeYear), text.gap(end).isBlank {
      end = cue.end
      return WrittenDate.relativeYear(cue.argument)
    }
    guard let year = text.number(end), year.digitCount == 4, (1800...2199).contains(year.value)
    else { return nil }
    let gap = text.gap(end)
    let isJoined = joint(end) != nil
    let isBehind = bareAllowed && gap.isSubset(of: [.space, .comma])
    guard isJoined || isBehind else { return nil }
    end += 1
    return year.value
  }

  /// `26 October [2025]`, `26th of October`
  private func englishDay(_ index: Int, _ day: Int) -> WrittenDate? {
    var next = index + 1
    let isOrdinal = text.isGlued(next) && text.isOrdinalSuffix(next)
    if isOrdinal { next += 1 }
    if text.isOf(next) { next += 1 }
    if let cue = text.cue(next, .monthName), text.gap(next).isBlank {
      var end = cue.end
      let year = trailingYear(&end)
      return written(day, cue.argument, year, index..<end)
    }
    guard isOrdinal, text.isThe(index - 1), text.isDatePreposition(index - 2) else { return nil }
    let after = text.fold(next)
    guard
      !text.words.indices.contains(next) || !text.gap(next).isBlank || after == 0
        || text.isPreposition(next)
    else { return nil }
    return WrittenDate(shape: .day(day, nil), words: index..<index + 2)
  }
}

// MARK: - Months, quarters, years

extension DateGrammar {
  /// `tháng 10/2025`, `tháng 11-2013`, `tháng 2`, `tháng 10 năm ngoái`
  private func month(_ cue: FactText.CueHit) -> WrittenDate? {
    guard let number = text.number(cue.end), (1...12).contains(number.value),
      number.digitCount <= 2, text.gap(cue.end).isBlank, !text.isGlued(cue.end)
    else { return nil }
    var end = cue.end + 1
    let year = trailingYear(&end)
    if year == nil, joint(end) != nil || text.isCountOfMonths(cue.first) { return nil }
    return written(nil, number.value, year, cue.first..<end)
  }

  /// `October 26[, 2025]`, `Oct. 8-10`, `October 2025`, `in October`
  private func monthName(_ cue: FactText.CueHit) -> WrittenDate? {
    var end = cue.end
    if let day = text.number(end), (1...31).contains(day.value), day.digitCount <= 2,
      text.gap(end).isSubset(of: [.space, .dot]), !text.isTightDecimal(end + 1)
    {
      end += 1
      var endDay: Int?
      if text.isGlued(end), text.isOrdinalSuffix(end) { end += 1 }
      if let last = text.number(end), text.gap(end).contains(.hyphen), last.value > day.value,
        last.value <= 31
      {
        endDay = last.value
        end += 1
      } else if let and = text.cue(end, .and, .to), let last = text.number(and.end),
        last.value > day.value, last.value <= 31, text.gap(and.end).isBlank,
        last.digitCount <= 2, text.gap(and.end + 1) != .space || text.number(and.end + 1) != nil
      {
        endDay = last.value
        end = and.end + 1
      }
      let year = trailingYear(&end)
      return written(day.value, cue.argument, year, cue.first..<end, endDay: endDay)
    }
    let year = trailingYear(&end)
    guard year != nil || isMonthAlone(cue) else { return nil }
    return written(nil, cue.argument, year, cue.first..<end)
  }

  /// Whether `May` or `March` stands for the month with no number by it.
  private func isMonthAlone(_ cue: FactText.CueHit) -> Bool {
    if text.isVietnamese { return !text.isBare(cue) }
    return text.isDatePreposition(cue.first - 1) || text.isThe(cue.first - 1)
      || text.cue(endingAt: cue.first, .partOfPeriod, .from, .to) != nil
      || text.isLastOrNext(cue.first - 1)
  }

  /// `quý IV/2025`, `quý 3 năm 2025`
  private func quarter(_ cue: FactText.CueHit) -> WrittenDate? {
    guard let quarter = text.quarterNumber(cue.end), text.gap(cue.end).isBlank else { return nil }
    var end = cue.end + 1
    let year = trailingYear(&end)
    return WrittenDate(shape: .quarter(quarter, year: year), words: cue.first..<end)
  }

  /// `năm 2025`, `năm 2026-2030`
  private func year(_ cue: FactText.CueHit) -> WrittenDate? {
    guard let number = text.number(cue.end), number.digitCount == 4, text.gap(cue.end).isBlank
    else { return nil }
    guard let found = yearAlone(cue.end, number.value, isNamed: true) else { return nil }
    return WrittenDate(
      shape: found.shape, words: cue.first..<found.words.upperBound, isLabel: found.isLabel)
  }

  /// A year with nothing but years around it.
  private func yearAlone(_ index: Int, _ value: Int, isNamed: Bool = false) -> WrittenDate? {
    guard (1900...2100).contains(value), !text.isGlued(index + 1) || text.isS(index + 1),
      !text.isTightDecimal(index + 1)
    else { return nil }
    if let last = text.number(index + 1), text.gap(index + 1).isSubset(of: [.hyphen, .space]),
      text.gap(index + 1).contains(.hyphen), last.digitCount == 4, last.value > value,
      last.value <= 2100
    {
      return WrittenDate(shape: .period(value, last.value), words: index..<index + 2)
    }
    if let to = text.cue(index + 1, .to, .and), let last = text.number(to.end),
      last.digitCount == 4, last.value > value, last.value <= 2100,
      text.cue(endingAt: index, .from, .period) != nil
    {
      return WrittenDate(shape: .period(value, last.value), words: index..<to.end + 1)
    }
    if text.isUnitBehind(index + 1) { return nil }
    var date = written(nil, nil, value, index..<index + 1)
    let isNamed = isNamed || text.isDatePreposition(index - 1) || isBesideYear(index)
    date.isLabel = !isNamed && index > 0 && text.gap(index).isBlank
    if !isNamed, !date.isLabel, !text.gap(index).contains(.open) { return nil }
    return date
  }

  /// `các năm 2001, 2006, 2013`
  private func isBesideYear(_ index: Int) -> Bool {
    guard let last = dates.last, case .calendar(nil, nil, .some, _, _) = last.shape, !last.isLabel
    else { return false }
    return last.words.upperBound >= index - 1
      && (text.gap(index).contains(.comma) || text.cue(index - 1, .and) != nil)
  }
}

// MARK: - Weekdays and days alone

extension DateGrammar {
  /// `Thursday`, `thứ Năm tuần trước`, `last Tuesday`; `Tuesday (April 15)` leaves the day to what
  /// stands behind.
  private func weekday(_ cue: FactText.CueHit) -> WrittenDate? {
    if text.isRank(cue) { return nil }
    var end = cue.end
    var week: Int?
    if let relative = text.cue(end, .relativeWeek), text.gap(end).isBlank {
      week = relative.argument
      end = relative.end
    } else if let direction = text.lastOrNext(cue.first - 1) {
      week = direction
    }
    if week == nil, text.cue(end, .partOfDay) != nil, text.gap(end).isBlank { end += 1 }
    return WrittenDate(shape: .weekday(cue.argument, week: week), words: cue.first..<end)
  }

  /// `ngày 19`, `hôm 18`: the month stands elsewhere.
  private func dayAlone(_ cue: FactText.CueHit) -> WrittenDate? {
    guard let day = text.number(cue.end), (1...31).contains(day.value), day.digitCount <= 2,
      text.gap(cue.end).isBlank, numeric(at: cue.end) == nil, joint(cue.end + 1) == nil,
      !text.isTightDecimal(cue.end + 1)
    else { return nil }
    return WrittenDate(shape: .day(day.value, nil), words: cue.first..<cue.end + 1)
  }
}

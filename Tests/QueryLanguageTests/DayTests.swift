import QueryLanguage
import Testing

@Suite struct DayTests {
  /// The first years, a whole cycle of leap years around now, the last years.
  @Test(arguments: [1...9, 1800...2200, 9990...9999])
  func `every day follows the one before`(years: ClosedRange<Int>) throws {
    var previous = try #require(Day(year: years.lowerBound, month: 1, day: 1))
    let last = try #require(Day(year: years.upperBound, month: 12, day: 31))
    var weekday = previous.weekday
    for number in (previous.number + 1)...last.number {
      let day = Day(number: number)
      weekday = weekday % 7 + 1
      let isNext =
        day.day == 1
        ? previous.day == Day.dayCount(year: previous.year, month: previous.month)
        : (day.year, day.month, day.day) == (previous.year, previous.month, previous.day + 1)
      if !isNext || day.weekday != weekday
        || Day(year: day.year, month: day.month, day: day.day) != day
      {
        Issue.record("\(previous) is followed by \(day), weekday \(day.weekday)")
        return
      }
      previous = day
    }
    #expect(previous == last)
  }

  @Test(arguments: [(1970, 1, 1, 0, 4), (2000, 2, 29, 11_016, 2), (2025, 12, 13, 20_435, 6)])
  func `a day has its number and weekday`(
    year: Int, month: Int, day: Int, number: Int, weekday: Int
  ) {
    #expect(Day(year: year, month: month, day: day)?.number == number)
    #expect(Day(number: number).weekday == weekday)
  }

  @Test(arguments: [
    (2025, 1, 31, 1, "2025-02-28"), (2024, 1, 31, 1, "2024-02-29"), (2025, 3, 31, -1, "2025-02-28"),
    (2025, 12, 13, 1, "2026-01-13"), (2025, 1, 13, -1, "2024-12-13"),
    (2024, 2, 29, 12, "2025-02-28"),
    (1, 1, 1, -1, "0001-01-01"), (9999, 12, 31, 1, "9999-12-31"),
    (2025, 1, 1, Int.min, "0001-01-01"),
  ])
  func `months later the day is the same, or the month's last`(
    year: Int, month: Int, day: Int, months: Int, expected: String
  ) {
    #expect(
      Day(year: year, month: month, day: day)?.advanced(byMonths: months).description == expected)
  }

  @Test func `days never leave the calendar`() {
    #expect(Day.last.advanced(byDays: .max) == .last)
    #expect(Day.first.advanced(byDays: .min) == .first)
  }

  @Test(arguments: [
    (2025, 2, 29), (2025, 0, 1), (2025, 13, 1), (0, 1, 1), (10000, 1, 1), (2025, 1, 0),
  ])
  func `a day that no calendar has is nil`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }
}

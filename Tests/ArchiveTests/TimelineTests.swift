import ClippingModel
import Testing

@testable import Archive

@Suite struct TimelineTests {
  @Test(arguments: TimelinePeriod.allCases)
  func `a label's first day has that label`(_ period: TimelinePeriod) throws {
    // Every day of nine years, week 53 of 2020 and the turns of all years among them.
    for number in 17_897..<21_184 {
      let day = try #require(CalendarDate(dayNumber: number))
      guard period != .week else { continue }
      let label = period.label(of: day)
      let start = try #require(period.start(of: label))
      #expect(period.label(of: start) == label)
      #expect(start <= day)
    }
  }

  @Test(arguments: [
    ("2020-12-28", "2020-W53"), ("2021-01-04", "2021-W01"), ("2024-12-30", "2025-W01"),
    ("2025-10-20", "2025-W43"),
  ]) func `a week is of its Thursday's year`(_ monday: String, _ label: String) throws {
    let day = try #require(CalendarDate(monday))
    #expect(TimelinePeriod.week.label(of: day) == label)
    #expect(TimelinePeriod.week.start(of: label) == day)
  }

  @Test func `empty periods between are bars too`() {
    let bars = TimelineAnswer.bars([("2025-11", 2), ("2025-08", 1)], per: .month)
    #expect(bars.map(\.label) == ["2025-08", "2025-09", "2025-10", "2025-11"])
    #expect(bars.map(\.count) == [1, 0, 0, 2])
  }

  @Test func `a misread year does not make a million bars`() {
    let bars = TimelineAnswer.bars([("0001-01-01", 1), ("2025-10-26", 3)], per: .day)
    #expect(bars.map(\.count) == [1, 3])
  }

  @Test func `nothing has no bars`() {
    #expect(TimelineAnswer.bars([], per: .week).isEmpty)
  }
}

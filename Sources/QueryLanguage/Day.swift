/// A day of the proleptic Gregorian calendar, years 1…9999.
public struct Day: Hashable, Sendable, Comparable {
  /// Days since 1970-01-01.
  public let number: Int

  /// The day so many days after 1970-01-01, held to the years 1…9999.
  public init(number: Int) {
    self.number = min(max(number, Day.firstNumber), Day.lastNumber)
  }

  /// The day of a date, or nil where the calendar has none.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.dayCount(year: year, month: month)
    else { return nil }
    number = Day.number(year, month, day)
  }

  public static let first = Day(number: firstNumber)
  public static let last = Day(number: lastNumber)

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  private static let firstNumber = -719_162
  private static let lastNumber = 2_932_896
}

extension Day {
  public var year: Int { civil.year }
  /// 1…12.
  public var month: Int { civil.month }
  /// 1…31.
  public var day: Int { civil.day }
  /// 1 for Monday … 7 for Sunday.
  public var weekday: Int { (number % 7 + 10) % 7 + 1 }
  /// 1…4.
  public var quarter: Int { (month + 2) / 3 }

  /// The day so many days later (earlier where negative), held to the calendar.
  public func advanced(byDays days: Int) -> Day {
    Day(number: number + min(max(days, -4_000_000), 4_000_000))
  }

  /// The same day so many months later, or the month's last where it has no such day.
  public func advanced(byMonths months: Int) -> Day {
    let count = year * 12 + month - 1 + min(max(months, -200_000), 200_000)
    guard count >= 12 else { return .first }
    guard count < 120_000 else { return .last }
    let (y, m) = (count / 12, count % 12 + 1)
    return Day(number: Day.number(y, m, min(day, Day.dayCount(year: y, month: m))))
  }

  public static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// Days in a month of 1…12.
  public static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Hinnant, "chrono-compatible low-level date algorithms", `days_from_civil`.
  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The same source, `civil_from_days`.
  private var civil: (year: Int, month: Int, day: Int) {
    let z = number + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1
    )
  }
}

extension Day: CustomStringConvertible {
  /// `2025-10-26`.
  public var description: String {
    let (y, m, d) = civil
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(y, 4))-\(padded(m, 2))-\(padded(d, 2))"
  }
}

/// Days from a first to a last, both included; nil is an open end.
public struct DayInterval: Hashable, Sendable {
  public var first: Day?
  public var last: Day?

  public init(first: Day?, last: Day?) {
    self.first = first
    self.last = last
  }
}

extension DayInterval: CustomStringConvertible {
  /// `2025-10-01…2025-10-31`, `from 2025-10-01 on`, `up to 2025-10-31`, `any day`.
  public var description: String {
    switch (first, last) {
    case (let first?, let last?) where first == last: "\(first)"
    case (let first?, let last?): "\(first)…\(last)"
    case (let first?, nil): "from \(first) on"
    case (nil, let last?): "up to \(last)"
    case (nil, nil): "any day"
    }
  }
}

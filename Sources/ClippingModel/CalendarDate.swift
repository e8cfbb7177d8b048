/// A day, a month, a quarter or a year of the proleptic Gregorian calendar: no more precise than
/// the text it came from.
///
/// Written `2025-10-26`, `2025-10`, `2025-Q4` or `2025`.
public struct CalendarDate: Hashable, Sendable {
  public enum Precision: String, Hashable, Sendable, Codable { case year, quarter, month, day }

  public let year: Int
  /// 1…12; the first month of the quarter where the precision is a quarter.
  public let month: Int
  /// 1…31.
  public let day: Int
  public let precision: Precision

  /// A day, or nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.dayCount(year: year, month: month)
    else { return nil }
    self.init(year, month, day, .day)
  }

  /// A month, or nil where there is no such month.
  public init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    self.init(year, month, 1, .month)
  }

  /// A quarter, 1…4, or nil.
  public init?(year: Int, quarter: Int) {
    guard (1...9999).contains(year), (1...4).contains(quarter) else { return nil }
    self.init(year, quarter * 3 - 2, 1, .quarter)
  }

  /// A year, or nil outside 1…9999.
  public init?(year: Int) {
    guard (1...9999).contains(year) else { return nil }
    self.init(year, 1, 1, .year)
  }

  private init(_ year: Int, _ month: Int, _ day: Int, _ precision: Precision) {
    self.year = year
    self.month = month
    self.day = day
    self.precision = precision
  }

  /// 1…4.
  public var quarter: Int { (month + 2) / 3 }

  public static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  public static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate {
  /// Days since 1970-01-01 of the first day of the period (Hinnant, "chrono-compatible low-level
  /// date algorithms", `days_from_civil`).
  public var dayNumber: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Days since 1970-01-01 of the last day of the period.
  public var lastDayNumber: Int {
    switch precision {
    case .day: return dayNumber
    case .month: return dayNumber + Self.dayCount(year: year, month: month) - 1
    case .quarter:
      return dayNumber + (0..<3).reduce(-1) { $0 + Self.dayCount(year: year, month: month + $1) }
    case .year: return dayNumber + (Self.isLeap(year) ? 365 : 364)
    }
  }

  /// The day that is `dayNumber` days after 1970-01-01 (`civil_from_days`), or nil outside the
  /// years 1…9999.
  public init?(dayNumber: Int) {
    guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
    let z = dayNumber + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shifted + 2) / 5 + 1, .day)
  }

  /// 1 for Monday … 7 for Sunday, of the first day of the period.
  public var weekday: Int { (dayNumber % 7 + 10) % 7 + 1 }
}

extension CalendarDate: CustomStringConvertible {
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let y = padded(year, 4)
    switch precision {
    case .year: return y
    case .quarter: return "\(y)-Q\(quarter)"
    case .month: return "\(y)-\(padded(month, 2))"
    case .day: return "\(y)-\(padded(month, 2))-\(padded(day, 2))"
    }
  }

  /// Reads what `description` writes, or nil.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = parts.first.flatMap({ $0.count == 4 ? Int($0) : nil }) else { return nil }
    switch parts.count {
    case 1: self.init(year: year)
    case 2 where parts[1].hasPrefix("Q") && parts[1].count == 2:
      guard let quarter = Int(parts[1].dropFirst()) else { return nil }
      self.init(year: year, quarter: quarter)
    case 2:
      guard parts[1].count == 2, let month = Int(parts[1]) else { return nil }
      self.init(year: year, month: month)
    case 3:
      guard parts[1].count == 2, parts[2].count == 2, let month = Int(parts[1]),
        let day = Int(parts[2])
      else { return nil }
      self.init(year: year, month: month, day: day)
    default: return nil
    }
  }
}

extension CalendarDate: Comparable {
  /// By first day, then the shorter period first.
  public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.dayNumber, a.lastDayNumber) < (b.dayNumber, b.lastDayNumber)
  }
}

extension CalendarDate: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CalendarDate(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is no date such as 2025-10-26")
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

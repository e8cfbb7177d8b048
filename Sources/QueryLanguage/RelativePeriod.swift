/// A period that is counted from today.
enum RelativePeriod {
  enum Unit: String, CaseIterable {
    case day, week, month, quarter, year

    static func named(_ folded: String) -> Unit? {
      switch folded {
      case "d", "day", "days", "ngay": .day
      case "w", "wk", "week", "weeks", "tuan": .week
      case "mo", "mon", "month", "months", "thang": .month
      case "q", "quarter", "quarters", "quy": .quarter
      case "y", "yr", "year", "years", "nam": .year
      default: nil
      }
    }
  }

  /// The whole unit that lies so many units ahead of the one that holds today.
  case whole(Unit, ahead: Int)
  /// From so many units before today through today.
  case back(Int, Unit)

  /// By its folded name, such as `hom-qua`.
  static func named(_ name: String) -> RelativePeriod? { names[name] }

  private static let names: [String: RelativePeriod] = {
    var table: [String: RelativePeriod] = [
      "today": .whole(.day, ahead: 0), "yesterday": .whole(.day, ahead: -1),
      "tomorrow": .whole(.day, ahead: 1), "hom-nay": .whole(.day, ahead: 0),
      "hom-qua": .whole(.day, ahead: -1), "hom-kia": .whole(.day, ahead: -2),
      "ngay-mai": .whole(.day, ahead: 1), "nam-ngoai": .whole(.year, ahead: -1),
    ]
    let units: [(unit: Unit, vietnamese: String)] = [
      (.week, "tuan"), (.month, "thang"), (.quarter, "quy"), (.year, "nam"),
    ]
    for (unit, word) in units {
      table["this-\(unit.rawValue)"] = .whole(unit, ahead: 0)
      table["last-\(unit.rawValue)"] = .whole(unit, ahead: -1)
      table["next-\(unit.rawValue)"] = .whole(unit, ahead: 1)
      table["\(word)-nay"] = .whole(unit, ahead: 0)
      for last in ["truoc", "qua"] { table["\(word)-\(last)"] = .whole(unit, ahead: -1) }
      for next in ["sau", "toi"] { table["\(word)-\(next)"] = .whole(unit, ahead: 1) }
    }
    return table
  }()

  /// A closed interval.
  func days(from today: Day) -> DayInterval {
    switch self {
    case .back(let count, let unit): DayInterval(first: Self.back(count, unit, today), last: today)
    case .whole(let unit, let ahead): Self.whole(unit, ahead, today)
    }
  }

  private static func back(_ count: Int, _ unit: Unit, _ today: Day) -> Day {
    let count = min(count, 1_000_000)
    return switch unit {
    case .day: today.advanced(byDays: -count)
    case .week: today.advanced(byDays: -7 * count)
    case .month: today.advanced(byMonths: -count)
    case .quarter: today.advanced(byMonths: -3 * count)
    case .year: today.advanced(byMonths: -12 * count)
    }
  }

  private static func whole(_ unit: Unit, _ ahead: Int, _ today: Day) -> DayInterval {
    switch unit {
    case .day:
      let day = today.advanced(byDays: ahead)
      return DayInterval(first: day, last: day)
    case .week:
      let monday = today.advanced(byDays: 1 - today.weekday + 7 * ahead)
      return DayInterval(first: monday, last: monday.advanced(byDays: 6))
    case .month: return months(today.month, 1, ahead, today)
    case .quarter: return months(today.quarter * 3 - 2, 3, ahead, today)
    case .year: return months(1, 12, ahead, today)
    }
  }

  /// A run of `count` months that begins, `ahead` runs from now, where one begins with `month`.
  private static func months(_ month: Int, _ count: Int, _ ahead: Int, _ today: Day)
    -> DayInterval
  {
    let start = Day(year: today.year, month: month, day: 1) ?? today
    let first = start.advanced(byMonths: count * ahead)
    let next = first.advanced(byMonths: count)
    return DayInterval(first: first, last: next == .last ? next : next.advanced(byDays: -1))
  }
}

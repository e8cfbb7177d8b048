// How a date may be written. Case, diacritics, and whether spaces, hyphens or underscores part the
// words make no difference; `Y` has four digits.
//
//     days     = [ period ] ".." [ period ] | [ ">=" | ">" | "<=" | "<" ] period
//     period   = word | count unit [ "qua" ] | Y | Y "-" M | Y "-" M "-" D | YYYYMMDD
//              | D "/" M "/" Y | M "/" Y | Y quarter | quarter Y | Y week [ "-" weekday ] | week Y
//              | [ D ] monthName [ D ] Y
//     quarter  = ( "Q" | "quý" ) ( 1…4 | I…IV )      week = ( "W" | "tuần" ) 1…53
//     unit     = d | w | mo | y | …
//
// "/", "." and "-" are the same between numbers; "ngày", "tháng", "năm" before numbers are passed over.

/// Reads the days that a date value stands for.
struct DateReader {
  let today: Day

  /// - Throws: `impossibleDate`, `notADate`, `ambiguousUnit`, `backwardsRange`, `emptyRange`.
  func days(_ text: String, for field: Field) throws(ValueMistake) -> DayInterval {
    if let (lower, upper) = Self.rangeEnds(text) {
      guard field.valueKind == .date else {
        throw ValueMistake(
          .notADate, "\(field.name.rawValue): takes one date, not a range",
          help: "date:\(text) takes a range")
      }
      return try range(lower, upper)
    }
    let (comparison, rest) = Self.comparison(text)
    guard comparison == nil || field.valueKind == .date else {
      throw ValueMistake(
        .notADate, "\(field.name.rawValue): takes a date without a sign", suggestions: [rest])
    }
    let offset = text.utf8.count - rest.utf8.count
    let period = try PeriodReader(text: rest, offset: offset, today: today).period()
    return Self.bounded(period, by: comparison ?? Self.comparison(of: field.name))
  }

  private func range(_ lower: Substring, _ upper: Substring) throws(ValueMistake) -> DayInterval {
    guard !(lower.isEmpty && upper.isEmpty) else {
      throw ValueMistake(
        .emptyRange, "a range needs a date on one side at least",
        help: "for example 2025-10..2025-12")
    }
    let first =
      try lower.isEmpty
      ? nil : PeriodReader(text: String(lower), offset: 0, today: today).period()
    let last =
      try upper.isEmpty
      ? nil
      : PeriodReader(text: String(upper), offset: lower.utf8.count + 2, today: today).period()
    if let start = first?.first, let end = last?.last, end < start {
      throw ValueMistake(
        .backwardsRange, "this range ends before it begins", suggestions: ["\(upper)..\(lower)"])
    }
    return DayInterval(first: first?.first, last: last?.last)
  }

  /// The two sides of `..` (or `…`), nil where there is none.
  private static func rangeEnds(_ text: String) -> (Substring, Substring)? {
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      if scalars[index] == ".", next < scalars.endIndex, scalars[next] == "." {
        return (text[..<index], text[scalars.index(after: next)...])
      }
      index = next
    }
    return nil
  }

  enum Comparison { case since, after, until, before }

  private static func comparison(_ text: String) -> (Comparison?, String) {
    let signs: [(String, Comparison?)] = [
      (">=", .since), ("<=", .until), (">", .after), ("<", .before), ("=", nil),
    ]
    for (sign, comparison) in signs where text.hasPrefix(sign) {
      return (comparison, String(text.dropFirst(sign.count)))
    }
    return (nil, text)
  }

  private static func comparison(of name: FieldName) -> Comparison? {
    switch name {
    case .after, .since: .since
    case .before: .before
    case .until: .until
    default: nil
    }
  }

  private static func bounded(_ period: DayInterval, by comparison: Comparison?) -> DayInterval {
    switch comparison {
    case nil: period
    case .since: DayInterval(first: period.first, last: nil)
    case .after: DayInterval(first: period.last?.advanced(byDays: 1), last: nil)
    case .until: DayInterval(first: nil, last: period.last)
    case .before: DayInterval(first: nil, last: period.first?.advanced(byDays: -1))
    }
  }
}

internal import ClippingModel

/// A date that stands alone, as headers, bylines, metadata and addresses write it. (Dates in prose
/// are read elsewhere.)
enum DateStamp {
  /// The date that a field's value states: `2025-10-26T08:00:00+07:00`, `Wed, 13 Nov 2024 …`,
  /// `26/10/2025`, `October 26, 2025`, `ngày 26 tháng 10 năm 2025`, `20251026`, `2025-10`,
  /// `tháng 10 năm 2025`, `October 2025`.
  ///
  /// Numbers parted by slashes or dots are day, month, year unless only month, day, year is a date.
  static func date(in bytes: [UInt8], _ range: Range<Int>) -> (
    date: CalendarDate, range: Range<Int>
  )? {
    let tokens = Token.tokens(bytes, range)
    for index in tokens.indices {
      if let found = date(tokens, at: index) {
        let last = tokens[index + found.count - 1]
        return (found.date, tokens[index].range.lowerBound..<last.range.upperBound)
      }
    }
    return nil
  }

  /// Names in full, where no day stands with them to tell `March 2024` from `Marketing 2024`.
  private static let monthNames: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static func date(_ tokens: [Token], at index: Int) -> (date: CalendarDate, count: Int)? {
    let a = tokens[index]
    func token(_ step: Int) -> Token? {
      index + step < tokens.count ? tokens[index + step] : nil
    }
    if let compact = a.compactDate { return (compact, 1) }
    guard let b = token(1) else { return nil }
    if a.isYear, b.isShortNumber, b.isJoined {
      if let c = token(2), c.isShortNumber, c.isJoined,
        let date = CalendarDate(year: a.value, month: b.value, day: c.value)
      {
        return (date, 3)
      }
      if let date = CalendarDate(year: a.value, month: b.value) { return (date, 2) }
    }
    if let month = a.monthName, monthNames.contains(a.word), b.isYear,
      let date = CalendarDate(year: b.value, month: month)
    {
      return (date, 2)
    }
    guard let c = token(2) else { return nil }
    if a.word == "tháng", b.isShortNumber {
      let year = c.word == "năm" ? token(3) : c
      if let year, year.isYear {
        return CalendarDate(year: year.value, month: b.value).map { ($0, c.isYear ? 3 : 4) }
      }
    }
    if a.isShortNumber, b.isShortNumber, c.isYear, b.isJoined, c.isJoined {
      let date =
        CalendarDate(year: c.value, month: b.value, day: a.value)
        ?? CalendarDate(year: c.value, month: a.value, day: b.value)
      return date.map { ($0, 3) }
    }
    if a.isShortNumber, let month = b.monthName, c.isYear {
      return CalendarDate(year: c.value, month: month, day: a.value).map { ($0, 3) }
    }
    if let month = a.monthName, b.isShortNumber, c.isYear {
      return CalendarDate(year: c.value, month: month, day: b.value).map { ($0, 3) }
    }
    if a.isShortNumber, b.word == "tháng", c.isShortNumber, let d = token(3) {
      let year = d.isYear ? d : token(4)
      if let year, year.isYear, d.isYear || d.word == "năm" {
        return CalendarDate(year: year.value, month: c.value, day: a.value)
          .map { ($0, d.isYear ? 4 : 5) }
      }
    }
    return nil
  }

  /// A run of digits or of letters.
  private struct Token {
    var range: Range<Int>
    /// The number, or -1.
    var value = -1
    /// The lower-case word, or empty.
    var word = ""
    /// True where one of `/-.` and at most one space on each side parts it from the token before.
    var isJoined = false
    var compactDate: CalendarDate?

    var isYear: Bool { range.count == 4 && (1900...2100).contains(value) }
    var isShortNumber: Bool { range.count <= 2 && value >= 0 }
    var monthName: Int? { word.count >= 3 ? DateStamp.months[String(word.prefix(3))] : nil }

    static func tokens(_ bytes: [UInt8], _ range: Range<Int>) -> [Token] {
      var tokens: [Token] = []
      var offset = range.lowerBound
      var previousEnd = offset
      // A date stands at the front of its field: what is far behind is something else.
      while offset < range.upperBound, tokens.count < 24 {
        let isDigit = bytes[offset].isDigit
        guard isDigit || bytes[offset].isLetter || bytes[offset] >= 0x80 else {
          offset += 1
          continue
        }
        let start = offset
        while offset < range.upperBound,
          isDigit ? bytes[offset].isDigit : bytes[offset].isLetter || bytes[offset] >= 0x80
        {
          offset += 1
        }
        var token = Token(range: start..<offset)
        if isDigit {
          token.read(bytes)
        } else if offset - start < 32 {
          token.word = String(decoding: bytes[start..<offset], as: UTF8.self).lowercased()
        }
        token.isJoined = isJoint(bytes, previousEnd..<start)
        previousEnd = offset
        tokens.append(token)
      }
      return tokens
    }

    private mutating func read(_ bytes: [UInt8]) {
      if range.count <= 4 { value = DateStamp.number(bytes, range) }
      if range.count == 8 || range.count == 14 {
        compactDate = DateStamp.compactDate(bytes, at: range.lowerBound)
      }
    }

    private static func isJoint(_ bytes: [UInt8], _ gap: Range<Int>) -> Bool {
      let separator = bytes.trimmed(gap)
      guard separator.count == 1, gap.count <= 3 else { return false }
      return [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ".")]
        .contains(bytes[separator.lowerBound])
    }
  }

  private static let months = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
    "oct": 10, "nov": 11, "dec": 12,
  ]

  static func number(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    range.reduce(0) { $0 * 10 + Int(bytes[$1] - 0x30) }
  }

  /// `YYYYMMDD` at `offset`, of this or the last century.
  static func compactDate(_ bytes: [UInt8], at offset: Int) -> CalendarDate? {
    guard offset + 8 <= bytes.count else { return nil }
    let year = number(bytes, offset..<offset + 4)
    guard (1900...2100).contains(year) else { return nil }
    return CalendarDate(
      year: year, month: number(bytes, offset + 4..<offset + 6),
      day: number(bytes, offset + 6..<offset + 8))
  }
}

extension DateStamp {
  /// The day that an address carries: a path `/2024/06/17/`, a slug `-2024-06-17-`, or a publishing
  /// system's number that begins with the time (`20240617175855834`, or a three-digit site code and
  /// `240617175855834`), a file's name `20240617-…`, the milliseconds since 1970. Else the month or
  /// the year of its folders: `/2024/06/`, `/2024/`.
  static func date(inAddress bytes: [UInt8], _ range: Range<Int>) -> CalendarDate? {
    var runs: [Range<Int>] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard bytes[offset].isDigit else {
        offset += 1
        continue
      }
      let start = offset
      while offset < range.upperBound, bytes[offset].isDigit { offset += 1 }
      runs.append(start..<offset)
    }
    return runs.lazy.compactMap { systemDate(bytes, $0) }.first ?? pathDate(bytes, runs)
      ?? runs.lazy.compactMap { nameDate(bytes, $0) }.first ?? folderDate(bytes, runs)
  }

  /// `20240617`, and no other number of as many digits.
  private static func nameDate(_ bytes: [UInt8], _ run: Range<Int>) -> CalendarDate? {
    guard run.count == 8, (2000...2040).contains(number(bytes, run.lowerBound..<run.lowerBound + 4))
    else { return nil }
    return compactDate(bytes, at: run.lowerBound)
  }

  private static func folderDate(_ bytes: [UInt8], _ runs: [Range<Int>]) -> CalendarDate? {
    func isFolder(_ run: Range<Int>) -> Bool {
      let slash = UInt8(ascii: "/")
      return run.lowerBound > 0 && bytes[run.lowerBound - 1] == slash
        && run.upperBound < bytes.count && bytes[run.upperBound] == slash
    }
    guard
      let at = runs.firstIndex(where: {
        $0.count == 4 && isFolder($0) && (1990...2100).contains(number(bytes, $0))
      })
    else { return nil }
    let year = number(bytes, runs[at])
    if at + 1 < runs.count, runs[at + 1].count == 2, isFolder(runs[at + 1]),
      runs[at + 1].lowerBound == runs[at].upperBound + 1,
      let month = CalendarDate(year: year, month: number(bytes, runs[at + 1]))
    {
      return month
    }
    return CalendarDate(year: year)
  }

  private static func pathDate(_ bytes: [UInt8], _ runs: [Range<Int>]) -> CalendarDate? {
    guard runs.count >= 3 else { return nil }
    for index in 0..<runs.count - 2 {
      let (year, month, day) = (runs[index], runs[index + 1], runs[index + 2])
      let separator = bytes[year.upperBound]
      guard year.count == 4, month.count <= 2, day.count <= 2,
        separator == UInt8(ascii: "/") || separator == UInt8(ascii: "-"),
        month.lowerBound == year.upperBound + 1, day.lowerBound == month.upperBound + 1,
        bytes[month.upperBound] == separator,
        (1990...2100).contains(number(bytes, year))
      else { continue }
      if let date = CalendarDate(
        year: number(bytes, year), month: number(bytes, month), day: number(bytes, day))
      {
        return date
      }
    }
    return nil
  }

  private static func systemDate(_ bytes: [UInt8], _ run: Range<Int>) -> CalendarDate? {
    switch run.count {
    case 13:
      let seconds = number(bytes, run.lowerBound..<run.upperBound) / 1000
      return webTime.contains(seconds) ? CalendarDate(dayNumber: seconds / 86_400) : nil
    case 14, 17:
      guard bytes[run.lowerBound] == UInt8(ascii: "2"),
        hasTime(bytes, at: run.lowerBound + 8)
      else { return nil }
      return compactDate(bytes, at: run.lowerBound)
    case 18:
      guard hasTime(bytes, at: run.lowerBound + 9) else { return nil }
      let start = run.lowerBound + 3
      return CalendarDate(
        year: 2000 + number(bytes, start..<start + 2), month: number(bytes, start + 2..<start + 4),
        day: number(bytes, start + 4..<start + 6))
    default: return nil
    }
  }

  /// Seconds since 1970 of 2010 to 2040: other numbers of as many digits are no times.
  private static let webTime = 1_262_304_000..<2_208_988_800

  /// True where `hhmmss` stands at `offset`.
  private static func hasTime(_ bytes: [UInt8], at offset: Int) -> Bool {
    number(bytes, offset..<offset + 2) < 24 && number(bytes, offset + 2..<offset + 4) < 60
      && number(bytes, offset + 4..<offset + 6) < 60
  }
}

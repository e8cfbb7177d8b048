/// Reads one period, such as `2025-10`, `last-week`, `quý IV/2025`, `7d`.
struct PeriodReader {
  let text: String
  /// Where the text begins in its value, in UTF-8 bytes.
  let offset: Int
  let today: Day

  /// A piece of a written date.
  private enum Piece: Hashable {
    /// Four digits.
    case year(Int)
    /// One or two digits.
    case number(Int)
    /// Eight digits.
    case compact(Int)
    case quarter(Int)
    case week(Int)
    case month(Int)
    case word(String)
  }

  /// A closed interval.
  func period() throws(ValueMistake) -> DayInterval {
    if let named = RelativePeriod.named(FoldedName.fold(text)) { return named.days(from: today) }
    let (pieces, ranges) = pieces()
    if let counted = try counted(pieces) { return counted }
    guard let rubbish = pieces.firstIndex(where: { if case .word = $0 { true } else { false } })
    else {
      guard let period = try written(pieces) else { throw notADate() }
      return period
    }
    throw trailing(from: ranges[rubbish].lowerBound)
  }

  // MARK: Pieces

  /// Signs that part nothing come out as words, which no date holds.
  private func pieces() -> ([Piece], [Range<Int>]) {
    var words: [(text: String, range: Range<Int>)] = []
    var position = 0
    var wasPart: Character?
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      let kind: Character? = scalar.isDigit ? "0" : scalar.isWordPart || scalar.isMark ? "a" : nil
      if let kind, kind == wasPart, let last = words.indices.last {
        words[last].text.unicodeScalars.append(scalar)
        words[last].range = words[last].range.lowerBound..<position + width
      } else if kind != nil {
        words.append((String(scalar), position..<position + width))
      } else if !"-/., _".unicodeScalars.contains(scalar), !scalar.isSpace,
        !(0x2010...0x2015).contains(scalar.value)
      {
        words.append((String(scalar), position..<position + width))
      }
      wasPart = kind
      position += width
    }
    return Self.joined(words)
  }

  /// Names of quarters and weeks joined with their numbers, fillers left out.
  private static func joined(_ words: [(text: String, range: Range<Int>)])
    -> ([Piece], [Range<Int>])
  {
    var pieces: [Piece] = []
    var ranges: [Range<Int>] = []
    var index = 0
    while index < words.count {
      let word = FoldedName.fold(words[index].text)
      let next = words.indices.contains(index + 1) ? FoldedName.fold(words[index + 1].text) : ""
      var piece: Piece? = word.first?.isNumber == true ? number(word) : .word(word)
      if ["q", "quy", "quarter"].contains(word), let n = ordinal(next) {
        piece = .quarter(n)
        index += 1
      } else if ["w", "tuan", "week"].contains(word), let n = Int(next) {
        piece = .week(n)
        index += 1
      } else if let month = monthNames[word] {
        piece = .month(month)
      } else if ["ngay", "thang", "nam"].contains(word), !next.isEmpty, pieces.count < 4 {
        piece = next.first?.isNumber == true ? nil : .word(word)
      }
      if let piece {
        pieces.append(piece)
        ranges.append(words[index].range)
      }
      index += 1
    }
    return (pieces, ranges)
  }

  private static func number(_ digits: String) -> Piece {
    switch (digits.count, Int(digits)) {
    case (1...2, let number?): .number(number)
    case (4, let number?): .year(number)
    case (8, let number?): .compact(number)
    default: .word(digits)
    }
  }

  private static func ordinal(_ text: String) -> Int? {
    Int(text) ?? ["i": 1, "ii": 2, "iii": 3, "iv": 4][text]
  }

  private static let monthNames: [String: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    var table: [String: Int] = ["sept": 9]
    for (index, name) in names.enumerated() {
      table[name] = index + 1
      table[String(name.prefix(3))] = index + 1
    }
    return table
  }()

  // MARK: Written dates

  /// The pieces where there are at most three, to match against.
  private static func triple(_ pieces: [Piece]) -> (Piece?, Piece?, Piece?) {
    func piece(_ index: Int) -> Piece? { pieces.indices.contains(index) ? pieces[index] : nil }
    return pieces.count > 3 ? (nil, nil, nil) : (piece(0), piece(1), piece(2))
  }

  /// Nil where the pieces make no date at all.
  private func written(_ pieces: [Piece]) throws(ValueMistake) -> DayInterval? {
    switch Self.triple(pieces) {
    case (.year(let y)?, nil, nil): return try year(y)
    case (.compact(let n)?, nil, nil): return try day(n / 10_000, n / 100 % 100, n % 100)
    case (.year(let y)?, .number(let m)?, nil), (.number(let m)?, .year(let y)?, nil):
      return try month(y, m)
    case (.year(let y)?, .month(let m)?, nil), (.month(let m)?, .year(let y)?, nil):
      return try month(y, m)
    case (.year(let y)?, .number(let m)?, .number(let d)?),
      (.number(let d)?, .number(let m)?, .year(let y)?),
      (.number(let d)?, .month(let m)?, .year(let y)?),
      (.month(let m)?, .number(let d)?, .year(let y)?),
      (.year(let y)?, .month(let m)?, .number(let d)?):
      return try day(y, m, d)
    case (.year(let y)?, .quarter(let q)?, nil), (.quarter(let q)?, .year(let y)?, nil):
      return try quarter(y, q)
    case (.year(let y)?, .week(let w)?, nil), (.week(let w)?, .year(let y)?, nil):
      return try week(y, w)
    case (.year(let y)?, .week(let w)?, .number(let d)?): return try weekday(y, w, d)
    default: throw incomplete(pieces)
    }
  }

  private func year(_ y: Int) throws(ValueMistake) -> DayInterval {
    guard let first = Day(year: y, month: 1, day: 1), let last = Day(year: y, month: 12, day: 31)
    else { throw impossible("there is no year \(y)") }
    return DayInterval(first: first, last: last)
  }

  private func month(_ y: Int, _ m: Int) throws(ValueMistake) -> DayInterval {
    _ = try year(y)
    guard let first = Day(year: y, month: m, day: 1) else {
      throw impossible("there is no month \(m)")
    }
    return DayInterval(
      first: first, last: first.advanced(byDays: Day.dayCount(year: y, month: m) - 1))
  }

  private func day(_ y: Int, _ m: Int, _ d: Int) throws(ValueMistake) -> DayInterval {
    if m > 12, d <= 12, let meant = Day(year: y, month: d, day: m) {
      throw impossible(
        "there is no month \(m)", suggestions: [meant.description], help: "the day comes first")
    }
    _ = try month(y, m)
    guard let day = Day(year: y, month: m, day: d) else {
      let count = Day.dayCount(year: y, month: m)
      let last = Day(year: y, month: m, day: count).map { [$0.description] } ?? []
      throw impossible("month \(m) of \(y) has \(count) days", suggestions: last)
    }
    return DayInterval(first: day, last: day)
  }

  private func quarter(_ y: Int, _ q: Int) throws(ValueMistake) -> DayInterval {
    guard (1...4).contains(q) else { throw impossible("there is no quarter \(q)") }
    let first = try month(y, q * 3 - 2)
    let last = try month(y, q * 3)
    return DayInterval(first: first.first, last: last.last)
  }

  /// ISO 8601: weeks begin on Monday, the first is the one that holds 4 January.
  private func week(_ y: Int, _ w: Int) throws(ValueMistake) -> DayInterval {
    guard let fourth = Day(year: y, month: 1, day: 4) else {
      throw impossible("there is no year \(y)")
    }
    let monday = fourth.advanced(byDays: 1 - fourth.weekday + 7 * (min(max(w, 0), 99) - 1))
    // The year that a week belongs to is that of its Thursday.
    guard w >= 1, monday.advanced(byDays: 3).year == y else {
      throw impossible("\(y) has no week \(w)")
    }
    return DayInterval(first: monday, last: monday.advanced(byDays: 6))
  }

  private func weekday(_ y: Int, _ w: Int, _ d: Int) throws(ValueMistake) -> DayInterval {
    guard (1...7).contains(d), let monday = try week(y, w).first else {
      throw impossible("a week has no day \(d)")
    }
    let day = monday.advanced(byDays: d - 1)
    return DayInterval(first: day, last: day)
  }

  // MARK: Counts

  /// `7d`, `3 tuần`: from that many units back through today.
  private func counted(_ pieces: [Piece]) throws(ValueMistake) -> DayInterval? {
    var pieces = pieces
    if pieces.last == .word("qua") { pieces.removeLast() }
    guard pieces.count == 2, let count = Self.count(pieces[0]), case .word(let word) = pieces[1]
    else { return nil }
    if word == "m" {
      throw ValueMistake(
        .ambiguousUnit, "'m' could be minutes or months", in: whole,
        suggestions: ["\(count)mo"], help: "days are d, weeks w, months mo, years y")
    }
    guard let unit = RelativePeriod.Unit.named(word) else { return nil }
    return RelativePeriod.back(count, unit).days(from: today)
  }

  private static func count(_ piece: Piece) -> Int? {
    switch piece {
    case .year(let count), .number(let count), .compact(let count): count
    case .word(let digits): Int(digits)
    case .quarter, .week, .month: nil
    }
  }

  // MARK: Mistakes

  private var whole: Range<Int> { offset..<offset + text.utf8.count }

  private func impossible(_ message: String, suggestions: [String] = [], help: String? = nil)
    -> ValueMistake
  {
    ValueMistake(.impossibleDate, message, in: whole, suggestions: suggestions, help: help)
  }

  private func notADate() -> ValueMistake {
    ValueMistake(
      .notADate, "'\(text)' is no date", in: whole,
      help: "dates are written 2025, 2025-10, 2025-10-26, 26/10/2025, last-week, 7d")
  }

  /// A date without its year, or with two digits of it.
  private func incomplete(_ pieces: [Piece]) -> ValueMistake {
    switch Self.triple(pieces) {
    case (.number(let d)?, .number(let m)?, nil) where (1...12).contains(m),
      (.number(let d)?, .month(let m)?, nil), (.month(let m)?, .number(let d)?, nil):
      return ValueMistake(
        .notADate, "the year is missing", in: whole, suggestions: ["\(d)/\(m)/\(today.year)"])
    case (.number(let d)?, .number(let m)?, .number(let y)?):
      return ValueMistake(
        .notADate, "the year needs four digits", in: whole,
        suggestions: ["\(d)/\(m)/20\(y < 10 ? "0" : "")\(y)"])
    case (.quarter(let q)?, nil, nil):
      return ValueMistake(
        .notADate, "the year is missing", in: whole, suggestions: ["\(today.year)-Q\(q)"])
    case (.week(let w)?, nil, nil):
      return ValueMistake(
        .notADate, "the year is missing", in: whole,
        suggestions: ["\(today.year)-W\(w < 10 ? "0" : "")\(w)"])
    default: return notADate()
    }
  }

  /// Something that is no part of a date, with the date before it as suggestion.
  private func trailing(from position: Int) -> ValueMistake {
    let bytes = text.utf8
    let end = bytes.index(bytes.startIndex, offsetBy: position)
    let before = text[..<end].trimmingSuffix { $0.isWhitespace || "-/.,".contains($0) }
    guard !before.isEmpty,
      (try? PeriodReader(text: before, offset: offset, today: today).period()) != nil
    else { return notADate() }
    return ValueMistake(
      .notADate, "'\(text[end...])' does not belong behind a date",
      in: offset + position..<whole.upperBound, help: "take it away: \(before)")
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while holds: (Character) -> Bool) -> String {
    var rest = self
    while let last = rest.last, holds(last) { rest.removeLast() }
    return String(rest)
  }
}

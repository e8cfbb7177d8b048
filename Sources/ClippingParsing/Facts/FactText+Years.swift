/// What the words around a year tell of it.
extension FactText {
  private static func signatures(_ words: String) -> WordSet { .signatures(words) }

  private static let yearWords = signatures("năm years year")
  private static let statisticVerbs = signatures(
    "đạt tăng giảm reached totalled totaled stood")
  private static let anniversaryWords = signatures("kỷ niệm anniversary years ngày thiết lập")
  private static let ordinalWords = signatures("thứ")
  private static let summitWords = signatures("cao summit đỉnh")

  /// The spans of years that an anniversary counts, and the word of the number: `kỷ niệm 50 năm`,
  /// `30th anniversary`.
  func anniversarySpans() -> [(years: Int, word: Int)] {
    var spans: [(years: Int, word: Int)] = []
    for index in words.indices where words[index].isNumeric {
      guard let number = number(index), number.digitCount <= 3, (1...500).contains(number.value),
        words.indices.contains(index + 1)
      else { continue }
      let isYears = Self.yearWords.contains(words[index + 1].signature)
      let isOrdinal = isGlued(index + 1) && isOrdinalSuffix(index + 1)
      let isTimes = Self.ordinalWords.contains(signature(index - 1))
      guard isYears || isOrdinal || isTimes, isNearAnniversary(index) else { continue }
      spans.append((number.value, index))
    }
    return spans
  }

  func signature(_ index: Int) -> UInt64 {
    words.indices.contains(index) ? words[index].signature : 0
  }

  private func isNearAnniversary(_ index: Int) -> Bool {
    let sentence = sentence(index)
    let near = max(sentence.lowerBound, index - 8)..<min(sentence.upperBound, index + 7)
    if near.contains(where: { cue($0, .anniversary) != nil }) { return true }
    // `10 năm [ngày] thiết lập`
    return (index + 1..<min(sentence.upperBound, index + 5)).contains {
      Self.anniversaryWords.contains(words[$0].signature)
        && words[$0].signature != Self.yearWordSignature
    }
  }

  private static let yearWordSignature = WordKey.of("years").signature

  /// `năm 2022 đạt 9,15 tỷ`: the year of a figure that is known.
  func isStatistic(_ range: Range<Int>) -> Bool {
    let sentence = sentence(range.lowerBound)
    if isTarget(range) || yearFrame(range) == .soFar { return false }
    let end = max(range.upperBound, min(sentence.upperBound, range.upperBound + 4))
    return (range.upperBound..<end).contains { Self.statisticVerbs.contains(words[$0].signature) }
      || isEquated(range) || isTallied(range)
  }

  /// `kim ngạch đạt gần 72 tỷ USD trong năm 2016`: the amount stands before the year.
  private func isTallied(_ range: Range<Int>) -> Bool {
    let first = max(sentence(range.lowerBound).lowerBound, range.lowerBound - 7)
    // `đạt 10 tỷ USD vào năm 2025`: an amount *by* a year is still to come.
    guard !Self.deadlineWords.contains(signature(range.lowerBound - 1)),
      let verb = (first..<range.lowerBound).last(where: {
        Self.statisticVerbs.contains(words[$0].signature)
      })
    else { return false }
    return (verb + 1..<range.lowerBound).contains { words[$0].isNumeric }
      && isTrade(verb..<verb + 1)
  }

  private static let deadlineWords = signatures("vào tới by until")
  private static let copulas = signatures("là was were")
  private static let tradeWords = signatures("ngạch buôn mại trade turnover")
  private static let comparisons = signatures("hơn với bằng than from over")

  /// `buôn bán năm 2022 là 9,15 tỷ`, `trade in 2022 was 9.15 billion`: trade of a whole year is
  /// known once it is over. A budget of a year (`dự toán năm 2017 là …`) is set before it, and
  /// shares come in rows of years, so that no other amount counts; nor does the year that another
  /// is measured by (`hơn năm 2021 là 11 %`).
  private func isEquated(_ range: Range<Int>) -> Bool {
    let after = range.upperBound
    guard Self.copulas.contains(signature(after)), number(after + 1) != nil,
      !Self.yearWords.contains(signature(after + 2))
    else { return false }
    if (range.lowerBound - 2..<range.lowerBound).contains(where: {
      Self.comparisons.contains(signature($0))
    }) {
      return false
    }
    return isTrade(range)
  }

  /// Whether a year stands behind words of trade.
  func isTrade(_ range: Range<Int>) -> Bool {
    let first = max(sentence(range.lowerBound).lowerBound, range.lowerBound - 12)
    return (first..<range.lowerBound).contains { Self.tradeWords.contains(signature($0)) }
  }

  /// What stands before a year.
  enum YearFrame {
    case within, beginning, bound, other
    /// `5 tháng đầu năm 2024`: of the year that runs.
    case soFar
    /// `Năm 2016, …` at the head of a sentence: a year that is over.
    case over
  }

  private static let withinWords = signatures("trong suốt kể")
  private static let beginningWords = signatures("đầu")
  private static let boundWords = signatures(
    "vào từ đến tới hồi cuối giữa sinh và với by until since")

  private static let monthWords = signatures("tháng quý")

  /// `trong năm 2017` and `đầu năm 2017` are the year that runs, more often than not; `từ năm 2017`,
  /// `đến năm 2017`, `hồi năm 2017` seldom.
  func yearFrame(_ range: Range<Int>) -> YearFrame {
    let before = signature(range.lowerBound - 1)
    if Self.withinWords.contains(before) { return .within }
    if Self.beginningWords.contains(before) {
      return Self.monthWords.contains(signature(range.lowerBound - 2)) ? .soFar : .beginning
    }
    if range.count > 1, range.lowerBound == sentence(range.lowerBound).lowerBound,
      gap(range.upperBound).contains(.comma)
    {
      return .over
    }
    return Self.boundWords.contains(before) ? .bound : .other
  }

  /// `APEC 2017`, `U23 châu Á 2026`: an event of that year.
  func isEventLabel(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    if hit(.organisation, endingAt: index) != nil { return true }
    if cue(endingAt: index, .sport) != nil { return true }
    return (max(0, index - 4)..<index).contains { cue($0, .sport) != nil }
  }

  /// The words of the sentence before a date, forty at most, so that endless sentences stay linear.
  private func clause(before range: Range<Int>) -> Range<Int> {
    max(sentence(range.lowerBound).lowerBound, range.lowerBound - 40)..<range.lowerBound
  }

  /// A day in a sentence of an anniversary: `kỷ niệm … (8/3/1965 - 8/3/2025)`.
  func isAnniversary(_ range: Range<Int>) -> Bool {
    clause(before: range).contains {
      cue($0, .anniversary) != nil
    }
  }

  /// `(1973-2023)` in a sentence of an anniversary.
  func isAnniversaryPeriod(_ range: Range<Int>) -> Bool {
    gap(range.lowerBound).contains(.open)
      && sentence(range.lowerBound).contains { cue($0, .anniversary) != nil }
  }

  /// The number of a meeting named at `range`: `lần thứ 47` within five words, `47th` before it.
  func ordinal(near range: Range<Int>) -> Int? {
    let sentence = sentence(range.lowerBound)
    let behind = range.upperBound..<min(sentence.upperBound, range.upperBound + 5)
    for index in behind where Self.ordinalWords.contains(words[index].signature) {
      if let number = number(index + 1), isSummit(near: range) { return number.value }
    }
    guard let number = number(range.lowerBound - 2), isOrdinalSuffix(range.lowerBound - 1),
      isGlued(range.lowerBound - 1), isSummit(near: range)
    else { return nil }
    return number.value
  }

  private func isSummit(near range: Range<Int>) -> Bool {
    let near = max(0, range.lowerBound - 4)..<min(words.count, range.upperBound + 3)
    return near.contains { Self.summitWords.contains(words[$0].signature) }
      || range.count > 1
  }

  /// Whether a date is that of a plan: words of a future before it, or an invitation.
  func isPlanned(_ range: Range<Int>) -> Bool {
    let first = max(sentence(range.lowerBound).lowerBound, range.lowerBound - 24)
    return (first..<range.lowerBound).contains { Self.planWords.contains(words[$0].signature) }
      || Self.planWords.contains(signature(range.upperBound))
  }

  /// Whether a day or month is that of a plan: as `isPlanned`, but for `tính đến tháng 3/2017`, which
  /// only counts up to it.
  func isForeseen(_ range: Range<Int>) -> Bool {
    let first = max(sentence(range.lowerBound).lowerBound, range.lowerBound - 24)
    return (first..<range.lowerBound).contains { Self.foreseenWords.contains(words[$0].signature) }
      || Self.foreseenWords.contains(signature(range.upperBound))
  }

  private static let foreseenWords = signatures(
    "sẽ mời sớm dự kế phấn will next planned scheduled expected due upcoming invited")

  /// `đăng cai …`, `chuẩn bị cho …`
  func isToBeHosted(_ range: Range<Int>) -> Bool {
    (max(sentence(range.lowerBound).lowerBound, range.lowerBound - 10)..<range.lowerBound).contains
    {
      Self.hostingWords.contains(words[$0].signature)
    }
  }

  private static let hostingWords = signatures("cai bị hosting host ahead")

  /// Whether a date is an end: `đến ngày 10/11/2025`, `trước 3/5`, `until November 10`.
  func isDeadline(_ range: Range<Int>) -> Bool {
    var before = range.lowerBound - 1
    if Self.dayWords.contains(signature(before)) { before -= 1 }
    guard words.indices.contains(before), gap(before + 1).isBlank, gap(range.lowerBound).isBlank
    else { return false }
    return Self.deadlineMarks.contains(signature(before))
  }

  private static let dayWords = signatures("ngày hết hôm")
  private static let deadlineMarks = signatures("đến trước until before by till")

  /// Whether words of a future stand anywhere before a date in its sentence.
  func isPlannedInSentence(_ range: Range<Int>) -> Bool {
    clause(before: range).contains {
      Self.planWords.contains(words[$0].signature)
    }
  }

  private static let planWords = signatures(
    "sẽ tới mời sớm dự kế phấn đến will next planned scheduled expected due upcoming invited")

  private static let aheadWords = signatures(
    "will to sẽ tới next planned scheduled expected due upcoming set later")

  /// Whether the sentence looks ahead at `index`: `will meet on Friday`.
  func looksAhead(before index: Int) -> Bool {
    let sentence = sentence(index)
    return (max(sentence.lowerBound, index - 14)..<index).contains { at in
      guard Self.aheadWords.contains(words[at].signature) else { return false }
      return words[at].signature != Self.toSignature
    }
  }

  private static let toSignature = WordKey.of("to").signature
}

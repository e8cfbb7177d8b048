internal import ClippingModel

/// Reads amounts: money, percentages, counted things, with bound, range, year and whether they are
/// a target.
struct FigureReader {
  private let text: FactText
  private let dated: [Bool]
  private let format: NumberFormat

  /// - Parameter dates: what was read as dates, whose digits are no amounts.
  init(_ text: FactText, dates: [DateHit]) {
    self.text = text
    var dated = Array(repeating: false, count: text.words.count)
    for date in dates where date.form != .year || date.words.count > 1 || date.isLabel {
      for index in date.words { dated[index] = true }
    }
    for date in dates where date.form == .year { dated[date.words.upperBound - 1] = true }
    self.dated = dated
    format = NumberFormat(text)
  }

  /// - Complexity: O(n) for n words.
  func read() -> [FigureHit] {
    var hits: [FigureHit] = []
    var index = 0
    while index < text.words.count {
      if let hit = figure(at: index) {
        hits.append(hit)
        index = max(hit.words.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return hits
  }

  private func figure(at index: Int) -> FigureHit? {
    guard text.mayBeAmount(index), !dated[index] || isMeasured(index),
      let amount = amount(at: index)
    else { return nil }
    var first = amount
    var end = amount.end
    var upper: Amount?
    if let last = rangeEnd(after: amount, at: index) {
      upper = last
      end = last.end
      // `25-30%`, `2 đến 3 tỷ USD`: what the second number has, the first shares.
      if first.power == 0 { first.power = last.power }
    }
    guard let unit = unit(&end, upper ?? first, index) else { return nil }
    return finish(first, upper, unit, index..<end)
  }

  /// `24.4 percent`: the unit behind it makes an amount of what could be a day.
  private func isMeasured(_ index: Int) -> Bool {
    guard let number = format.number(text, at: index), number.end > index + 1 else { return false }
    if percentSign(after: number.end) != nil { return true }
    guard joinsUnit(number.end) else { return false }
    if text.cue(number.end, .percent) != nil { return true }
    return text.cue(number.end, .magnitude).map { text.cue($0.end, .currency) != nil } ?? false
  }

  private struct Unit {
    var name: String
    var rule: FigureHit.Rule
    var byteEnd: Int
    var byteStart: Int?
  }

  /// A number with its power of ten.
  private struct Amount {
    var written: NumberFormat.Written
    var power: Int
    var end: Int
    var value: Double { written.value(power: power) }
  }

  private func amount(at index: Int) -> Amount? {
    if let half = text.cue(index, .half), text.cue(half.end, .magnitude) != nil {
      return scaled(NumberFormat.Written(digits: 5, decimals: 1, end: half.end), from: index)
    }
    if text.words[index].isNumeric {
      if isName(index) { return nil }
      guard let number = format.number(text, at: index) else { return nil }
      return scaled(number, from: index)
    }
    if let glued = text.gluedAmount(index) {
      return format.number(text, at: index, beginning: glued.number).map {
        scaled($0, from: index)
      }
    }
    if let one = text.articleAsOne(index) {
      return scaled(NumberFormat.Written(digits: 1, decimals: 0, end: one), from: index)
    }
    guard var number = text.cue(index, .number),
      !text.words[index].isCapitalised || text.words[index].isFirst
    else { return nil }
    // `twenty-five`
    if number.argument >= 20, text.gap(number.end) == .hyphen,
      let ones = text.cue(number.end, .number), ones.argument < 10
    {
      number.argument += ones.argument
      number.end = ones.end
    }
    let next = scaled(
      NumberFormat.Written(digits: Double(number.argument), decimals: 0, end: number.end),
      from: index)
    return next.power > 0 || text.cue(next.end, .percent) != nil ? next : nil
  }

  /// Whether the digits belong to a name: `VSIP 2.0`, `COVID-19`, `số 2`, `lần thứ 47`.
  private func isName(_ index: Int) -> Bool {
    if index > 0, text.isTight(index), text.gap(index) == .hyphen || text.gap(index) == .dot {
      let before = text.words[index - 1]
      if !before.isNumeric, before.flags.contains(.allCaps) || before.isCapitalised { return true }
    }
    if index > 0, text.words[index - 1].isNumeric, text.isTight(index),
      text.gap(index).isSubset(of: [.dot, .comma])
    {
      return true
    }
    return text.cue(endingAt: index, .ordinal) != nil && text.gap(index).isBlank
      && !text.isCount(index - 1)
  }

  /// Multiplies by the powers of ten that follow: `1,2 nghìn tỷ`.
  private func scaled(_ written: NumberFormat.Written, from start: Int) -> Amount {
    var amount = Amount(written: written, power: 0, end: written.end)
    while let cue = text.cue(amount.end, .magnitude), joinsUnit(amount.end),
      amount.power + cue.argument <= 18
    {
      amount.power += cue.argument
      amount.end = cue.end
    }
    if amount.power == 0, let short = text.shortMagnitude(amount.end, ofNumberAt: start) {
      amount.power = short
      amount.end += 1
    }
    return amount
  }

  /// Whether a unit may follow across the gap: blank, a hyphen (`20-billion`), or nothing.
  private func joinsUnit(_ index: Int) -> Bool {
    text.gap(index).isSubset(of: [.space, .hyphen]) || text.isGlued(index)
  }

  /// `25-30%`, `from 2 to 3 billion`, `2 đến 3 tỷ`, `$2m-$3m`, `between $2 and $3 billion`.
  private func rangeEnd(after first: Amount, at start: Int) -> Amount? {
    var next = first.end
    if let to = text.cue(next, .to), text.gap(next).isBlank {
      guard
        text.cue(endingAt: first.end - 1, .from) != nil || !text.isVietnamese || first.power == 0
      else { return nil }
      next = to.end
    } else if let and = text.cue(next, .and), text.gap(next).isBlank,
      text.cue(endingAt: start, .from)?.argument == 0, !text.isVietnamese
    {
      next = and.end
    } else if !text.gap(next).contains(.hyphen)
      || !text.gap(next).isSubset(of: [.hyphen, .space, .currency])
    {
      return nil
    }
    guard text.words.indices.contains(next), text.words[next].isNumeric, !dated[next],
      let number = format.number(text, at: next)
    else { return nil }
    let last = scaled(number, from: next)
    let isLarger = number.value(power: 0) > first.written.value(power: 0)
    return last.value > first.value && (isLarger || first.power > 0) ? last : nil
  }
}

// MARK: - Units

extension FigureReader {
  private func unit(_ end: inout Int, _ amount: Amount, _ start: Int) -> Unit? {
    let byteEnd = Int(text.words[end - 1].end)
    if let percent = percentSign(after: end) {
      return Unit(name: "%", rule: .percentSign, byteEnd: percent)
    }
    if let cue = text.cue(end, .percent), joinsUnit(end) {
      end = cue.end
      return Unit(name: "%", rule: .percentWord, byteEnd: Int(text.words[end - 1].end))
    }
    if let glued = text.gluedAmount(start) {
      return Unit(
        name: glued.currency, rule: .gluedCode, byteEnd: byteEnd,
        byteStart: Int(text.words[start].start))
    }
    if let sign = currencySign(before: start) {
      if let cue = text.cue(end, .currency), joinsUnit(end), cue.argument == 0 { end = cue.end }
      return Unit(
        name: sign.name, rule: .signBefore, byteEnd: Int(text.words[end - 1].end),
        byteStart: sign.byteStart)
    }
    if let cue = text.cue(end, .currency), joinsUnit(end), isCurrency(cue, amount) {
      end = cue.end
      return Unit(
        name: CueTable.currencies[cue.argument], rule: .currencyWord,
        byteEnd: Int(text.words[end - 1].end))
    }
    if let sign = currencySign(after: end) {
      return Unit(name: sign.name, rule: .signBehind, byteEnd: sign.byteEnd)
    }
    if let code = currencyCode(before: start) {
      return Unit(name: code, rule: .codeBefore, byteEnd: byteEnd)
    }
    return counted(&end)
  }

  private func counted(_ end: inout Int) -> Unit? {
    guard text.gap(end).isBlank || text.isGlued(end), let cue = text.cue(end, .counted) else {
      return nil
    }
    end = cue.end
    let range = cue.first..<cue.end
    return Unit(
      name: text.text.string(words: range), rule: .countedNoun,
      byteEnd: Int(text.words[end - 1].end))
  }

  /// The byte after `%`, with at most one space before it.
  private func percentSign(after end: Int) -> Int? {
    guard text.gap(end).contains(.percent) || end == text.words.count else { return nil }
    return sign(after: end) { $0 == UInt8(ascii: "%") ? 1 : nil }
  }

  private func sign(after end: Int, _ count: (UInt8) -> Int?) -> Int? {
    let bytes = text.text.bytes
    var at = Int(text.words[end - 1].end)
    if at < bytes.count, bytes[at] == UInt8(ascii: " ") { at += 1 }
    guard at < bytes.count, let count = count(bytes[at]) else { return nil }
    return at + count
  }

  /// Lower-case `đồng` behind a bare small number counts other things (`hợp đồng` aside).
  private func isCurrency(_ cue: FactText.CueHit, _ amount: Amount) -> Bool {
    let word = text.words[cue.first]
    if cue.argument == 0, word.end - word.start <= 4, !word.flags.contains(.allCaps),
      text.isVietnamese, !word.flags.contains(.marked)
    {
      return amount.power > 0 || word.signature == Self.usd
    }
    if cue.end == cue.first + 1, Self.shortNames.contains(word.signature) {
      return amount.power > 0 || amount.value >= 1000
    }
    return true
  }

  private static let usd = WordKey.of("usd").signature
  /// Names of currencies that are also common words.
  private static let shortNames = WordSet(
    ["đô", "bảng", "tệ", "won", "real", "rand", "yên", "bạt", "lira"].map {
      WordKey.of($0).signature
    })

  private struct Sign {
    var name: String
    var byteStart: Int
    var byteEnd: Int
  }

  /// `$20`, `US$20`, `€5`.
  private func currencySign(before start: Int) -> Sign? {
    guard text.gap(start).contains(.currency) else { return nil }
    let bytes = text.text.bytes
    var at = Int(text.words[start].start)
    if at > 0, bytes[at - 1] == UInt8(ascii: " ") { at -= 1 }
    if at > 0, bytes[at - 1] == UInt8(ascii: "$") {
      let prefix = dollarPrefix(start, at - 1)
      return Sign(name: prefix.name, byteStart: prefix.byteStart, byteEnd: 0)
    }
    if at > 1, bytes[at - 2] == 0xC2, bytes[at - 1] == 0xA3 {
      return Sign(name: "GBP", byteStart: at - 2, byteEnd: 0)
    }
    if at > 1, bytes[at - 2] == 0xC2, bytes[at - 1] == 0xA5 {
      return Sign(name: "JPY", byteStart: at - 2, byteEnd: 0)
    }
    guard at > 2, let name = Self.sign(bytes[at - 3], bytes[at - 2], bytes[at - 1]) else {
      return nil
    }
    return Sign(name: name, byteStart: at - 3, byteEnd: 0)
  }

  /// `S$`, `A$`, `US$`: the letters glued before the dollar sign.
  private func dollarPrefix(_ start: Int, _ sign: Int) -> (name: String, byteStart: Int) {
    guard start > 0, Int(text.words[start - 1].end) == sign else { return ("USD", sign) }
    let names = [
      "S": "SGD", "A": "AUD", "AU": "AUD", "C": "CAD", "CA": "CAD", "NZ": "NZD", "HK": "HKD",
      "NT": "TWD", "US": "USD", "SG": "SGD", "R": "BRL",
    ]
    let word = text.words[start - 1]
    guard let name = names[text.text.string(word.range)] else { return ("USD", sign) }
    return (name, Int(word.start))
  }

  private static func sign(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> String? {
    guard a == 0xE2, b == 0x82 else { return nil }
    switch c {
    case 0xAC: return "EUR"
    case 0xAB: return "VND"
    case 0xA9: return "KRW"
    case 0xBD: return "RUB"
    case 0xB9: return "INR"
    case 0xBA: return "TRY"
    default: return nil
    }
  }

  /// `20 $`, `5 €`.
  private func currencySign(after end: Int) -> Sign? {
    guard text.gap(end).contains(.currency) || end == text.words.count else { return nil }
    let bytes = text.text.bytes
    var at = Int(text.words[end - 1].end)
    if at < bytes.count, bytes[at] == UInt8(ascii: " ") { at += 1 }
    guard at < bytes.count else { return nil }
    if bytes[at] == UInt8(ascii: "$") { return Sign(name: "USD", byteStart: at, byteEnd: at + 1) }
    if at + 1 < bytes.count, bytes[at] == 0xC2, bytes[at + 1] == 0xA3 {
      return Sign(name: "GBP", byteStart: at, byteEnd: at + 2)
    }
    guard at + 2 < bytes.count, let name = Self.sign(bytes[at], bytes[at + 1], bytes[at + 2])
    else { return nil }
    return Sign(name: name, byteStart: at, byteEnd: at + 3)
  }

  /// `USD 20 million`, `VND 500 billion`.
  private func currencyCode(before start: Int) -> String? {
    guard start > 0, text.gap(start).isBlank || text.isGlued(start),
      text.words[start - 1].flags.contains(.allCaps),
      let cue = text.cue(start - 1, .currency), cue.end == start
    else { return nil }
    // `5 triệu USD 3 năm`: the code belongs to the number before it.
    if start > 1, text.gap(start - 1).isBlank,
      text.words[start - 2].isNumeric || text.cue(endingAt: start - 1, .magnitude) != nil
    {
      return nil
    }
    return CueTable.currencies[cue.argument]
  }
}

// MARK: - What the amount says

extension FigureReader {
  private func finish(_ first: Amount, _ upper: Amount?, _ unit: Unit, _ range: Range<Int>)
    -> FigureHit
  {
    let byteStart = unit.byteStart ?? Int(text.words[range.lowerBound].start)
    let isTarget = text.isTarget(range)
    return FigureHit(
      rule: unit.rule, value: first.value, upperValue: upper?.value, unit: unit.name,
      bound: bound(before: range, unit),
      year: text.figureYear(range, isTarget: isTarget), kind: isTarget ? .target : .actual,
      countries: [], words: range, bytes: byteStart..<max(unit.byteEnd, byteStart + 1))
  }

  private func bound(before range: Range<Int>, _ unit: Unit) -> Figure.Bound? {
    // `about S$300`: the letters of the sign are a word before the number.
    let start = unit.byteStart.map { byte in
      text.words[max(0, range.lowerBound - 1)].start >= byte
        ? range.lowerBound - 1 : range.lowerBound
    }
    guard
      let cue = text.cue(endingAt: start ?? range.lowerBound, .about, .less, .more)
    else { return nil }
    switch cue.cue {
    case .about: return .about
    case .less: return .less
    default: return .more
    }
  }
}

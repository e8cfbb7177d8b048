/// How a text writes numbers: Vietnamese parts thousands by dots and decimals by a comma, English
/// the other way round. What the text itself shows beats its language.
struct NumberFormat: Sendable {
  /// True where a comma parts decimals.
  let commaIsDecimal: Bool

  /// Takes the language's habit unless firm cases (`1.234.567`, `73,4`, `1,234,567`, `9.15`) speak
  /// against it more often than for it.
  init(_ text: FactText) {
    var forComma = 0
    var forDot = 0
    for index in text.words.indices.dropFirst() {
      guard text.words[index].isNumeric, text.words[index - 1].isNumeric, text.isTight(index) else {
        continue
      }
      let count = text.words[index].end - text.words[index].start
      let repeats =
        text.gap(index) == text.gap(index - 1)
        && text.words[index - 1].end - text.words[index - 1].start == 3
      if text.gap(index) == .comma {
        if count != 3 { forComma += 1 } else if repeats { forDot += 1 }
      } else if text.gap(index) == .dot, count == 3, repeats {
        forComma += 1
      }
    }
    commaIsDecimal = text.isVietnamese ? forDot <= forComma : forComma > forDot && forComma > 1
  }

  /// The number that starts at word `index`, with its groups and decimals.
  ///
  /// `8,232 tỷ` and `8.232 tỷ`: three digits before a power word are decimals in either mark's
  /// decimal reading; thousands of billions are told by the mark.
  func number(_ text: FactText, at index: Int) -> Written? {
    text.number(index).flatMap { number(text, at: index, beginning: $0) }
  }

  /// The number whose first digits are read already, and whose last word they end.
  func number(
    _ text: FactText, at index: Int, beginning first: (value: Int, digitCount: Int)
  ) -> Written? {
    var written = Written(digits: Double(first.value), decimals: 0, end: index + 1)
    let isOther = hasOtherFormat(text, from: index + 1)
    let group: Gap = commaIsDecimal != isOther ? .dot : .comma
    let decimal: Gap = commaIsDecimal != isOther ? .comma : .dot
    var groups = 0
    while let next = text.number(written.end), text.isTight(written.end),
      text.gap(written.end) == group, next.digitCount == 3, first.digitCount <= 3,
      first.value > 0 || groups > 0
    {
      written.append(next, isDecimal: false)
      groups += 1
    }
    guard let next = text.number(written.end), text.isTight(written.end) else { return written }
    let gap = text.gap(written.end)
    // The other language's decimals too: `11.57%` in Vietnamese, `11,57%` in English.
    if gap == decimal || (groups == 0 && gap == group && next.digitCount != 3) {
      written.append(next, isDecimal: true)
    }
    return written
  }

  /// `1,236.10` where a comma parts decimals: three digits between two different marks.
  private func hasOtherFormat(_ text: FactText, from index: Int) -> Bool {
    guard let middle = text.number(index), middle.digitCount == 3, text.isTight(index),
      let last = text.number(index + 1), last.digitCount != 3, text.isTight(index + 1)
    else { return false }
    let marks: (Gap, Gap) = commaIsDecimal ? (.comma, .dot) : (.dot, .comma)
    return text.gap(index) == marks.0 && text.gap(index + 1) == marks.1
  }

  /// A number as its digits and how many of them are decimals, so that a power of ten can be
  /// applied without rounding.
  struct Written: Sendable {
    fileprivate(set) var digits: Double
    fileprivate(set) var decimals: Int
    /// The index of the word behind it.
    fileprivate(set) var end: Int

    init(digits: Double, decimals: Int, end: Int) {
      self.digits = digits
      self.decimals = decimals
      self.end = end
    }

    /// The number times ten to `power`.
    func value(power: Int) -> Double {
      var factor = 1.0
      for _ in 0..<abs(power - decimals) { factor *= 10 }
      return power >= decimals ? digits * factor : digits / factor
    }

    fileprivate mutating func append(_ next: (value: Int, digitCount: Int), isDecimal: Bool) {
      for _ in 0..<next.digitCount { digits *= 10 }
      digits += Double(next.value)
      if isDecimal { decimals += next.digitCount }
      end += 1
    }
  }
}

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
  func number(_ text: FactText, at index: Int) -> (value: Double, end: Int)? {
    guard let first = text.number(index) else { return nil }
    var value = Double(first.value)
    var end = index + 1
    let group: Gap = commaIsDecimal ? .dot : .comma
    var groups = 0
    while let next = text.number(end), text.isTight(end), text.gap(end) == group,
      next.digitCount == 3, first.digitCount <= 3, first.value > 0 || groups > 0
    {
      value = value * 1000 + Double(next.value)
      end += 1
      groups += 1
    }
    let decimal: Gap = commaIsDecimal ? .comma : .dot
    if let next = text.number(end), text.isTight(end), text.gap(end) == decimal {
      value += fraction(next)
      end += 1
    } else if groups == 0, let next = text.number(end), text.isTight(end), text.gap(end) == group,
      next.digitCount != 3
    {
      // The other language's decimals: `11.57%` in Vietnamese, `11,57%` in English.
      value += fraction(next)
      end += 1
    }
    return (value, end)
  }

  private func fraction(_ digits: (value: Int, digitCount: Int)) -> Double {
    var divisor = 1.0
    for _ in 0..<digits.digitCount { divisor *= 10 }
    return Double(digits.value) / divisor
  }
}

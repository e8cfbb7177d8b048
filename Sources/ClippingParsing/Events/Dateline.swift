internal import ClippingModel

/// Where an English report was filed: `MANILA, Philippines (AP) — `, `TOKYO, March 4: `.
struct Dateline: Sendable {
  /// The words before the dash; they are no part of the sentence.
  let words: Range<Int>
  let country: CountryCode?

  /// More words than this are a clause of its own.
  private static let longest = 9

  /// Bylines and days may stand above it.
  private static let reach = 4

  /// Nil where the body begins with its first sentence.
  init?(_ text: ArticleText, _ facts: Facts) {
    guard text.language == .english else { return nil }
    for sentence in text.sentences.lazy.filter({ $0.section == .body }).prefix(Self.reach) {
      guard let end = Self.end(text, sentence.words) else { continue }
      let prefix = sentence.words.lowerBound..<end
      let place = facts.places.first { prefix.contains($0.words.lowerBound) }
      let named = facts.countries.first { prefix.contains($0.words.lowerBound) }
      guard place != nil || named != nil else { continue }
      words = prefix
      country = place?.country ?? named?.code
      return
    }
    return nil
  }

  /// The word behind the dash or colon that ends names, numbers and what is in brackets.
  private static func end(_ text: ArticleText, _ sentence: Range<Int>) -> Int? {
    var isBracketed = false
    for index in sentence.prefix(longest + 1) {
      let gap = text.words[index].gap
      if index > sentence.lowerBound {
        if gap.contains(.hyphen), gap.contains(.space) || gap.contains(.close) { return index }
        if gap.contains(.colon), text.words[sentence.lowerBound].flags.contains(.allCaps) {
          return index
        }
      }
      if gap.contains(.close) { isBracketed = false }
      if gap.contains(.open) { isBracketed = true }
      let word = text.words[index]
      guard isBracketed || word.isCapitalised || word.isNumeric else { return nil }
    }
    return nil
  }
}

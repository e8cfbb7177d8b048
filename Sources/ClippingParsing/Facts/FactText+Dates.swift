/// Small questions that the date rules ask of single words.
extension FactText {
  private static func folds(_ words: String) -> WordSet { .folds(words) }

  private static let datePrepositions = folds(
    "in on since by before after during until of from for to as early late mid through "
      + "truoc sau het tu den vao hom ngay trong ke qua nam")
  private static let prepositions = folds("in at on to for with and of by as during")
  private static let suffixes = folds("st nd rd th")
  private static let nextWords = folds("next coming")
  private static let lastWords = folds("last past")
  private static let ofFold = WordKey.of("of").fold
  private static let theFold = WordKey.of("the").fold
  private static let sFold = WordKey.of("s").fold

  private static let thuFold = WordKey.of("thứ").fold

  func isDatePreposition(_ index: Int) -> Bool { Self.datePrepositions.contains(fold(index)) }
  func isPreposition(_ index: Int) -> Bool { Self.prepositions.contains(fold(index)) }
  func isOrdinalSuffix(_ index: Int) -> Bool { Self.suffixes.contains(fold(index)) }
  func isOf(_ index: Int) -> Bool { fold(index) == Self.ofFold }
  func isThe(_ index: Int) -> Bool { fold(index) == Self.theFold }
  func isS(_ index: Int) -> Bool { fold(index) == Self.sFold }
  func isLastOrNext(_ index: Int) -> Bool { lastOrNext(index) != nil }

  /// -1 for `last`, 1 for `next`.
  func lastOrNext(_ index: Int) -> Int? {
    if Self.lastWords.contains(fold(index)) { return -1 }
    return Self.nextWords.contains(fold(index)) ? 1 : nil
  }

  private static let editors = folds("btv nd pv tg ed")

  /// `(ngày 1/2 - BTV)`: what an editor adds to somebody's words.
  func isEditorsNote(_ range: Range<Int>) -> Bool {
    Self.editors.contains(fold(range.upperBound)) && gap(range.upperBound).contains(.hyphen)
  }

  /// Whether a cue spans exactly one word.
  func isBare(_ cue: CueHit) -> Bool { cue.end == cue.first + 1 }

  func isCountOfMonths(_ index: Int) -> Bool {
    number(index - 1) != nil && gap(index).isBlank && number(index - 1)?.digitCount ?? 0 <= 2
      && cue(endingAt: index - 1, .day, .to, .from) == nil
  }

  private static let countingWords = folds(
    "nhung cac may vai nua suot hai ba bon sau bay tam chin muoi moi hang many several few past coming"
  )

  /// `những`, `hai`, `20` before `năm qua`: how long, not when.
  func isCounted(_ index: Int) -> Bool {
    guard index > 0, gap(index).isBlank else { return false }
    return words[index - 1].isNumeric || Self.countingWords.contains(fold(index - 1))
  }

  /// Whether a decimal or date part follows without a space: `4.0`, `12/5`.
  func isTightDecimal(_ index: Int) -> Bool {
    guard words.indices.contains(index), words[index].isNumeric else { return false }
    return isTight(index) && gap(index).isSubset(of: [.dot, .comma])
  }

  /// Whether the number goes on: `28/145`, `1/2/3/4`.
  func isPartOfLonger(_ index: Int) -> Bool {
    guard words.indices.contains(index), words[index].isNumeric else { return false }
    return isTight(index) && gap(index).isSubset(of: [.slash, .dot])
  }

  /// `I`…`IV` or `1`…`4`.
  func quarterNumber(_ index: Int) -> Int? {
    guard words.indices.contains(index) else { return nil }
    if let number = number(index), (1...4).contains(number.value) { return number.value }
    switch text.string(word: index) {
    case "I": return 1
    case "II": return 2
    case "III": return 3
    case "IV": return 4
    default: return nil
    }
  }

  /// `thứ ba` as a rank: `lần thứ hai`, `đứng thứ ba`, `thứ tư thế giới`.
  func isRank(_ cue: CueHit) -> Bool {
    guard isVietnamese, words[cue.first].fold == Self.thuFold else { return false }
    if words[cue.end - 1].isCapitalised { return self.cue(endingAt: cue.first, .ordinal) != nil }
    return self.cue(endingAt: cue.first, .partOfDay, .day, .relativeDay) == nil
      && self.cue(cue.end, .relativeWeek) == nil && !gap(cue.end).contains(.open)
  }

  /// Whether what follows makes a four-digit number a count: `2000 người`.
  func isUnitBehind(_ index: Int) -> Bool {
    guard gap(index).isBlank, !isGlued(index) else {
      return gap(index).contains(.percent) || gap(index).contains(.currency)
    }
    return cue(index, .magnitude, .currency, .counted, .percent) != nil
  }
}

/// What the words around an amount tell of it.
extension FactText {
  private static func signatures(_ words: String) -> WordSet { .signatures(words) }

  private static let thousands = signatures("k")
  private static let millions = signatures("m tr")
  private static let billions = signatures("b")

  /// `20B`, `5tr`, `$639m`: a letter glued behind the digits that stands for a power of ten. A small
  /// `m` or `b` stands for one only behind the sign of a currency: `639m` may be metres.
  ///
  /// - Parameter start: the word that the number begins with.
  func shortMagnitude(_ index: Int, ofNumberAt start: Int) -> Int? {
    guard isGlued(index), words.indices.contains(index) else { return nil }
    let word = words[index]
    let isMoney = gap(start).contains(.currency)
    if Self.billions.contains(word.signature), word.isCapitalised || isMoney { return 9 }
    if Self.millions.contains(word.signature), word.isCapitalised || isMoney || isVietnamese {
      return 6
    }
    if Self.thousands.contains(word.signature), isMoney { return 3 }
    return nil
  }

  private static let codes = Set(CueTable.currencies)

  /// `VND380` of `VND380 billion`, `RM40`: a currency's code and the first digits in one word.
  func gluedAmount(
    _ index: Int
  ) -> (currency: String, number: (value: Int, digitCount: Int))? {
    guard words.indices.contains(index), words[index].flags.contains(.mixed),
      words[index].flags.contains(.allCaps), (3...12).contains(words[index].range.count)
    else { return nil }
    let bytes = text.bytes[words[index].range]
    let letters = bytes.prefix { !$0.isDigit }
    let digits = bytes.dropFirst(letters.count)
    guard (2...3).contains(letters.count), !digits.isEmpty, digits.allSatisfy(\.isDigit) else {
      return nil
    }
    var code = String(decoding: letters, as: UTF8.self)
    if code == "RM" { code = "MYR" }
    guard Self.codes.contains(code) else { return nil }
    return (code, (digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }, digits.count))
  }

  private static let article = WordKey.of("a").signature

  /// Whether an amount may begin at a word of the text: at nearly none.
  func mayBeAmount(_ index: Int) -> Bool {
    let word = words[index]
    return word.isNumeric || word.flags.contains(.mixed) || hasCue(index)
      || word.signature == Self.article
  }

  /// The index of the power word of `a billion`, where the article counts one.
  func articleAsOne(_ index: Int) -> Int? {
    guard !isVietnamese, words[index].signature == Self.article, gap(index + 1).isBlank,
      let power = cue(index + 1, .magnitude), power.argument >= 6, gap(power.end).isBlank
    else { return nil }
    return index + 1
  }

  private static let countWords = signatures("con tổng")

  /// `con số`, `tổng số`: the number after it is an amount, not a name.
  func isCount(_ index: Int) -> Bool { Self.countWords.contains(signature(index - 1)) }

  /// A goal: a target word before the amount in its clause, or a year behind it with `vào năm`.
  func isTarget(_ range: Range<Int>) -> Bool {
    let sentence = sentence(range.lowerBound)
    var index = range.lowerBound - 1
    while index >= max(sentence.lowerBound, range.lowerBound - 16) {
      if let hit = cue(index, .target), hit.end <= range.lowerBound { return true }
      // `so với mức 16,7 tỷ`: what the goal is measured against.
      if Self.measureWords.contains(signature(index)) { return false }
      if gap(index + 1).contains(.semicolon) || cue(index, .relativeYear) != nil { return false }
      index -= 1
    }
    return false
  }

  /// The year the amount speaks of: the nearest year of its sentence, before it first.
  func figureYear(_ range: Range<Int>, isTarget: Bool) -> Int? {
    let sentence = sentence(range.lowerBound)
    func year(at index: Int) -> Int? {
      guard let number = number(index), number.digitCount == 4,
        (1900...2100).contains(number.value),
        !isTightDecimal(index + 1)
      else { return nil }
      return number.value
    }
    let behind = range.upperBound..<min(sentence.upperBound, range.upperBound + 6)
    let before = max(sentence.lowerBound, range.lowerBound - 14)..<range.lowerBound
    let next = behind.first { year(at: $0) != nil }
    if let next, !gap(range.upperBound).contains(.comma),
      !(range.upperBound..<next).contains(where: {
        gap($0 + 1).contains(.comma) || comparesYear($0)
      })
    {
      return year(at: next)
    }
    return before.reversed().first { year(at: $0) != nil && !comparesYear($0 - 1) }.flatMap(year)
  }

  private static let measureWords = signatures("so compared from")
  private static let compareWords = signatures("với so than against from compared")

  /// `so với năm 2021`: the year of the other amount.
  private func comparesYear(_ index: Int) -> Bool {
    (max(0, index - 2)...max(0, index)).contains { Self.compareWords.contains(signature($0)) }
  }
}

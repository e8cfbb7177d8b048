/// The official form of states: `nước Cộng hòa Peru`, `Vương quốc Na Uy`.
extension FactText {
  /// A country's name with the words of its state form before it, so that rules see what stands
  /// before the whole: `Tổng thống nước Cộng hòa …`.
  func withStateForm(_ name: Range<Int>) -> Range<Int> {
    var start = name.lowerBound
    var first = start
    while start > 0, name.lowerBound - start < Self.stateFormReach, gap(start).isBlank,
      Self.stateFormWords.contains(signature(start - 1))
    {
      start -= 1
      let isHead =
        Self.stateFormHeads.contains(signature(start)) && words[start].isCapitalised
        && Self.stateFormTails.contains(signature(start + 1))
      if isHead { first = start }
    }
    guard first < name.lowerBound else { return name }
    if first > 0, gap(first).isBlank, signature(first - 1) == Self.country { first -= 1 }
    return first..<name.upperBound
  }

  /// Words before a name at most: `Cộng hòa Dân chủ Liên bang`.
  private static let stateFormReach = 8
  private static let stateFormHeads = WordSet.signatures("cộng vương liên")
  private static let stateFormTails = WordSet.signatures("hòa quốc bang")
  private static let stateFormWords = WordSet.signatures(
    "cộng hòa vương quốc liên bang dân chủ nhân xã hội nghĩa hồi giáo thống nhất đoàn kết")
  private static let country = WordKey.of("nước").signature
}

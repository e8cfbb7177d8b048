/// How the words around a future or a pledge tell an undertaking from a forecast, and where its
/// clause ends.
enum CommitmentWording {
  // MARK: Forecasts

  private static let passive = Scene.keys(
    "phải bị khó dễ là chịu mất gặp trở như thế ra rất càng chỉ còn hoàn đối thành có be have likely "
      + "probably never no face become see remain always need get lose know come go find")
  private static let skipped = Scene.keys("also not sớm tiếp")
  private static let goingOn = Scene.keys("diễn")
  private static let supposing = Scene.keys(
    "nếu liệu if whether might could believe believes expects expected hope hopes hoped fear fears "
      + "predicts việc what how when why")
  /// `dự báo`, `cho rằng`: what others expect.
  private static let expecting = pairs(
    "dự đoán|dự báo|cho rằng|nhận định|lo ngại|tin rằng|hy vọng|hi vọng|khả năng|có thể|kêu gọi")

  /// Whether the mark of the future foretells rather than undertakes: `sẽ phải`, `will be`, `nếu`.
  static func isForecast(_ scene: Scene, _ part: Range<Int>, _ mark: Range<Int>) -> Bool {
    var next = mark.upperBound
    while next < part.upperBound, scene.isWord(next, skipped) { next += 1 }
    if scene.isWord(next, passive) || scene.isWord(next, goingOn) { return true }
    return (max(part.lowerBound, mark.lowerBound - 16)..<mark.lowerBound).contains {
      scene.isWord($0, supposing) || isPair($0, expecting, scene.text)
    }
  }

  private static let dependents = Scene.keys(
    "của tại ở với về từ cho trong đối khiến bởi do lên vào sang chống giữa of in with from to for by "
      + "on against about into upon than as between")

  /// Whether the actor may be a subject: nothing before it makes it another word's complement.
  static func isSubject(_ actor: Range<Int>, _ scene: Scene) -> Bool {
    !scene.isWord(actor.lowerBound - 1, dependents)
  }

  // MARK: The clause

  private static let reporting = Scene.keys(
    "nói biết bố mạnh định thêm rõ said says told added noted according tweeted announced")
  private static let reporters = Scene.keys("ông bà ngài theo he she they according tờ hãng")
  private static let turns = Scene.keys(
    "nhưng song tuy mặc but although though however while whereas")

  /// The clause without what follows it: the speaker (`", ông nói`), a turn (`, nhưng …`).
  static func clause(in text: ArticleText, _ range: Range<Int>) -> Range<Int> {
    for index in range.dropFirst() {
      let gap = text.words[index].gap
      if gap.contains(.quote), gap.contains(.comma) || names(reporters, text, index, range) {
        return range.lowerBound..<index
      }
      guard gap.contains(.comma) else { continue }
      if names(turns, text, index, range) || isReport(text, index, range) {
        return range.lowerBound..<index
      }
    }
    return range
  }

  private static func names(
    _ keys: WordSet, _ text: ArticleText, _ index: Int, _ range: Range<Int>
  ) -> Bool {
    range.contains(index) && keys.contains(text.words[index].signature)
  }

  /// `…, ông Holt cho biết`: a verb of saying soon behind one who says.
  private static func isReport(_ text: ArticleText, _ index: Int, _ range: Range<Int>) -> Bool {
    guard names(reporters, text, index, range) || text.words[index].isCapitalised else {
      return false
    }
    for next in index..<min(range.upperBound, index + 9) {
      if next > index, text.words[next].gap.contains(.comma) { return false }
      if reporting.contains(text.words[next].signature) { return true }
    }
    return false
  }

  // MARK: Deadlines and acts

  private static let starts = Scene.keys("since từ kể from")

  /// `since March`, `từ tháng 3`: a beginning, no deadline.
  static func isSince(_ word: Int, _ text: ArticleText) -> Bool {
    (max(0, word - 2)..<word).contains { starts.contains(text.words[$0].signature) }
  }

  private static let acts = Scene.keys(
    "ký ratify establish open launch convene hold complete finalize sign")
  private static let actPairs = pairs(
    "phê chuẩn|khai trương|hoàn tất|hoàn thành|nâng cấp|khánh thành|thành lập|mở đường|mở cửa|mở lại"
      + "|tổ chức|khởi công|bãi bỏ|dỡ bỏ")

  /// Whether the words name an act that is done or not.
  static func namesAnAct(_ words: Range<Int>, _ text: ArticleText) -> Bool {
    words.contains {
      acts.contains(text.words[$0].signature)
        || ($0 + 1 < words.upperBound && isPair($0, actPairs, text))
    }
  }

  // MARK: Words of two syllables

  private static func pairs(_ list: String) -> [UInt64: Set<UInt64>] {
    var result: [UInt64: Set<UInt64>] = [:]
    for pair in list.split(separator: "|") {
      let keys = pair.split(separator: " ").map { WordKey.of(String($0)).signature }
      result[keys[0], default: []].insert(keys[1])
    }
    return result
  }

  private static func isPair(
    _ index: Int, _ pairs: [UInt64: Set<UInt64>], _ text: ArticleText
  ) -> Bool {
    index + 1 < text.words.count
      && pairs[text.words[index].signature]?.contains(text.words[index + 1].signature) == true
  }
}

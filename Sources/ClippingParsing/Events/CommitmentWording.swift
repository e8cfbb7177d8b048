internal import ClippingModel

/// How the words around a future or a pledge tell an undertaking from a forecast, and where its
/// clause ends.
enum CommitmentWording {
  // MARK: Forecasts

  private static let passive = Scene.keys(
    "được có phải bị khó dễ là chịu mất gặp trở như thế ra rất càng chỉ còn hoàn đối thành có be have likely "
      + "probably never no face become see remain always need get lose know come go find")
  private static let denying = Scene.keys("không not")
  private static let skipped = Scene.keys("also not sớm tiếp")
  private static let goingOn = Scene.keys(
    "diễn bay thảo bàn đi đến tới gặp fly travel speak discuss")
  private static let supposing = Scene.keys(
    "chúc nếu liệu if whether might could believe believes expects expected hope hopes hoped fear fears "
      + "predicts việc what how when why")
  /// `dự báo`, `cho rằng`: what others expect.
  private static let expecting = pairs(
    "dự kiến|tin tưởng|đe dọa|dự đoán|dự báo|cho rằng|nhận định|lo ngại|tin rằng|hy vọng|hi vọng|khả năng|có thể|kêu gọi"
  )

  /// Whether the mark of the future foretells rather than undertakes: `sẽ phải`, `will be`, `nếu`.
  static func isForecast(_ scene: Scene, _ part: Range<Int>, _ mark: Range<Int>) -> Bool {
    var next = mark.upperBound
    while next < part.upperBound, scene.isWord(next, skipped) { next += 1 }
    if scene.isWord(next, passive) || scene.isWord(next, goingOn) { return true }
    if scene.isWord(next, denying), scene.isWord(next + 1, passive) { return true }
    return (max(part.lowerBound, mark.lowerBound - 16)..<mark.lowerBound).contains {
      scene.isWord($0, supposing) || isPair($0, expecting, scene.text)
    }
  }

  private static let dependents = Scene.keys(
    "hệ của tại ở với về từ cho trong đối khiến bởi do lên vào sang chống giữa of in with from to for by "
      + "on against about into upon than as between")

  /// Whether the actor may be a subject: nothing before it makes it another word's complement.
  static func isSubject(_ actor: Range<Int>, _ scene: Scene) -> Bool {
    var first = actor.lowerBound
    // `quan hệ Peru và Chile`: what makes the first a complement makes the second.
    if scene.isWord(first - 1, ands),
      let other = scene.actors.last(where: { $0.words.upperBound == first - 1 })
    {
      first = other.words.lowerBound
    }
    return !scene.isWord(first - 1, dependents)
  }

  private static let ands = Scene.keys("và and")
  private static let joiners = Scene.keys("và and cùng the of of")

  /// Whether the words between two actors only join them.
  static func joins(_ gap: Range<Int>, _ text: ArticleText) -> Bool {
    gap.count < 5 && gap.contains { ands.contains(text.words[$0].signature) }
      && gap.allSatisfy { joiners.contains(text.words[$0].signature) }
  }

  private static let both = Scene.keys("hai cùng both")

  /// `hai bên nhất trí`
  static func saysBoth(_ verb: Range<Int>, _ scene: Scene) -> Bool {
    scene.isWord(verb.lowerBound, both)
  }

  private static let sides = Scene.keys(
    "they sides parties leaders ministers both countries governments presidents delegations")

  /// Whether the words before an English verb stand for those who spoke; in Vietnamese nothing need.
  static func standsForSides(_ verb: Range<Int>, _ scene: Scene) -> Bool {
    scene.text.language == .vietnamese
      || (max(scene.sentence.words.lowerBound, verb.lowerBound - 4)..<verb.lowerBound).contains {
        scene.isWord($0, sides)
      }
  }

  // MARK: Pledges

  private static let nounFronts = Scene.keys(
    "các những mọi theo vững hiện đáp thủ của định mạnh lại nhiều all the any mutually previously "
      + "their its our")
  private static let nounTails = Scene.keys("của về đã đối an trong này đó mà với cho rằng để")
  private static let opinions = Scene.keys("với cho rằng quan đánh")
  private static let wishing = pairs("mong muốn|đề nghị|kêu gọi|hy vọng|hi vọng|mong chờ|yêu cầu")
  private static let agreed = Scene.keys("agreed")
  /// Without `to`: `crimes committed by`.
  private static let committed = Scene.keys("committed")
  private static let complements = Scene.keys("to on that upon in")
  private static let pledging = Scene.keys("cam")
  private static let agreeing = Scene.keys("trí ý")
  private static let will = Scene.keys("sẽ")

  /// Whether the verb undertakes: no noun (`các cam kết về an ninh`), no opinion (`nhất trí cho
  /// rằng`), no wish (`mong hai bên phấn đấu`), no participle (`all agreed terms`).
  static func isPledge(_ verb: Range<Int>, _ scene: Scene) -> Bool {
    let text = scene.text
    let next = verb.upperBound
    guard text.words.indices.contains(next), !text.words[next].gap.contains(.comma) else {
      return false
    }
    if scene.isWord(verb.lowerBound, pledging), isNoun(verb, scene) { return false }
    if scene.isWord(next - 1, agreeing), scene.isWord(next, opinions) {
      return (next..<min(next + 12, scene.sentence.words.upperBound)).contains {
        scene.isWord($0, will)
      } && !scene.isWord(next, with)
    }
    if scene.isWord(next - 1, committed) { return false }
    if scene.isWord(next - 1, agreed) {
      return scene.isWord(next, complements) && !scene.isWord(verb.lowerBound - 1, nounFronts)
    }
    return !(max(scene.sentence.words.lowerBound, verb.lowerBound - 5)..<verb.lowerBound).contains {
      isPair($0, wishing, text)
    }
  }

  /// `các cam kết`, `cam kết của Peru`, `giữ vững cam kết về`
  private static func isNoun(_ verb: Range<Int>, _ scene: Scene) -> Bool {
    scene.isWord(verb.lowerBound - 1, plurals) || scene.isWord(verb.upperBound, owners)
      || scene.isWord(verb.lowerBound - 1, nounFronts) && scene.isWord(verb.upperBound, nounTails)
  }

  private static let plurals = Scene.keys("các những mọi")
  private static let owners = Scene.keys("của đã đối")
  private static let with = Scene.keys("với")

  private static let parties: Set<String> = [
    "nước", "quốc gia", "người", "công dân", "thành viên", "văn kiện", "countries", "nations",
    "people", "citizens", "members", "documents",
  ]

  /// A sum, a share or a count of what is undertaken, not of those who undertake it.
  static func isTelling(_ figure: FigureHit) -> Bool { !parties.contains(figure.unit) }

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
    "ký gửi cử xóa ratify establish open launch convene hold complete finalize sign remove eliminate "
      + "lift reduce cut purchase buy invest withdraw prohibit ban deploy send release extend build "
      + "appoint submit reopen abolish suspend resume deliver host accept repeal return close double "
      + "provide waive grant increase lower")
  private static let actPairs = pairs(
    "phê chuẩn|khai trương|hoàn tất|hoàn thành|nâng cấp|khánh thành|thành lập|mở đường|mở cửa|mở lại"
      + "|tổ chức|khởi công|bãi bỏ|dỡ bỏ|đóng cửa|cắt giảm|chuyển giao|trục xuất|di dời|trao trả|xây dựng"
      + "|lập quỹ|thông xe|cấp học|miễn thị|tăng thuế|giảm thuế|rút quân|viện trợ|mua thêm|gia nhập"
  )

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

internal import ClippingModel

/// Tells whether a sentence has a country do something, or has something done to it by name: one such
/// sentence is enough for the country to count (gold convention R2).
struct CountryEvidence {
  let text: FactText

  init(_ text: ArticleText) {
    self.text = FactText(text)
  }

  /// How much a mention tells.
  enum Attestation {
    case none
    /// The country by name does something, or is thanked, asked or backed.
    case named
    /// Its office does something, or it is pressed, punished or helped by name: matters of state.
    case official
  }

  /// What `hit` tells, where `others` says whether its sentence names another party.
  ///
  /// - Complexity: O(1): a bounded stretch around the mention is looked at.
  func attestation(_ hit: CountryHit, besideOthers others: Bool) -> Attestation {
    switch hit.use {
    case .topic where hasTradeFigure(hit): return .official
    case .sport, .insideName, .topic, .list: return .none
    case .actingList: return .named
    case .party where isDelegatedTo(hit), .venue where isDelegatedTo(hit): return .official
    case .venue where hit.form != .capital || isBehindLocative(hit): return .none
    case .office where officeActs(hit): return .official
    case .venue, .office, .pair, .party: break
    }
    if isPressed(hit) || hasTradeFigure(hit) { return .official }
    guard hit.use != .venue else { return .none }
    if hit.use == .office, isDealtWith(hit) { return .official }
    if hit.form != .place,
      isVisited(hit) || doesByNoun(hit) || actsTogether(hit)
        || isTradedWith(hit) || headsTitle(hit)
    {
      return .named
    }
    if hit.use == .party, hit.form == .name || hit.form == .capital, actsDirectly(hit) {
      return .named
    }
    return others && isAddressed(hit) ? .named : .none
  }

  private func officeActs(_ hit: CountryHit) -> Bool {
    hit.form != .place && !isBehindPreposition(officeStart(hit.words.lowerBound))
      && (acts(after: hit.words.upperBound, within: Self.officeReach)
        || isQuoted(after: hit.words.upperBound))
  }

  /// `Kenyan President Jane Doe: “…`
  private func isQuoted(after word: Int) -> Bool {
    guard text.words.indices.contains(word) else { return false }
    let end = min(word + Self.nameLength, text.sentence(word - 1).upperBound)
    let colon = (word..<end).first { !text.gap($0).isBlank }
    return colon.map { $0 > word && text.gap($0).isSuperset(of: [.colon, .quote]) } == true
  }

  private static let nameLength = 6

  /// `a delegation to Lima, Peru`.
  private func isDelegatedTo(_ hit: CountryHit) -> Bool {
    let first = hit.words.lowerBound
    return (max(text.sentence(first).lowerBound, first - Self.delegationReach)..<first).contains {
      text.words[$0].fold == Self.delegation && text.fold($0 + 1) == Self.to
    }
  }

  private static let delegation = WordKey.of("delegation").fold
  private static let to = WordKey.of("to").fold
  /// The town may stand between a delegation and the country that it goes to.
  private static let delegationReach = 5

  /// The name of who holds the office may stand between it and the verb.
  private static let officeReach = 10
  /// `Peru has again said`.
  private static let directReach = 4

  /// `Peru said`, `Peru, which borders it, said`.
  private func actsDirectly(_ hit: CountryHit) -> Bool {
    let end = hit.words.upperBound
    guard !isBehindPreposition(hit.words.lowerBound) else { return false }
    if text.gap(end).isBlank {
      return (isPast(end) && text.cue(hit.words.lowerBound - 1, .and) == nil)
        || acts(after: end, within: Self.directReach)
    }
    return aside(from: end).map { acts(after: $0, within: Self.directReach) } == true
  }

  /// Whether the word has the ending of the English past tense, which tells a verb only right behind
  /// its subject.
  func isPast(_ index: Int) -> Bool {
    guard !text.isVietnamese, text.words.indices.contains(index),
      !text.words[index].isCapitalised
    else { return false }
    let word = text.words[index].range
    return word.count > 4 && text.text.bytes[word.upperBound - 1] == UInt8(ascii: "d")
      && text.text.bytes[word.upperBound - 2] == UInt8(ascii: "e")
  }

  /// Where an aside that begins before `word` ends: `Peru -- a member since 1998 -- said`.
  private func aside(from word: Int) -> Int? {
    guard text.words.indices.contains(word) else { return nil }
    let mark: Gap = text.gap(word).contains(.comma) ? .comma : .hyphen
    guard text.gap(word).contains(mark), !text.isGlued(word), !text.isTight(word) else {
      return nil
    }
    let end = min(word + Self.asideLength, text.sentence(word - 1).upperBound)
    return (word..<end).dropFirst().first { text.gap($0).contains(mark) && !text.isTight($0) }
  }

  private static let asideLength = 14

  private func isBehindLocative(_ hit: CountryHit) -> Bool {
    text.cue(endingAt: hit.words.lowerBound, .locative) != nil
  }

  /// Whoever stands behind a preposition is no subject.
  func isBehindPreposition(_ word: Int) -> Bool {
    guard word > 0, text.gap(word).isBlank else { return false }
    let before = text.isThe(word - 1) ? word - 2 : word - 1
    return before >= 0 && Self.prepositions.contains(text.words[before].signature)
  }

  static let prepositions = Set(
    ("of to with from for against between among in on at into toward towards của với cho tại ở từ "
      + "giữa về đến tới sang cùng như gồm including")
      .split(separator: " ").map { WordKey.of(String($0)).signature })

  /// The first word of the office whose country stands at `word`: `Tổng thống` of `Tổng thống Peru`.
  func officeStart(_ word: Int) -> Int {
    let of = text.isThe(word - 1) ? word - 2 : word - 1
    let isOf = of > 0 && text.gap(word).isBlank && Self.of.contains(text.words[of].signature)
    let end = isOf ? of : word
    if let post = text.hit(.post, endingAt: end) {
      // `Tổng Bí thư, Chủ tịch Peru`
      let first = post.words.lowerBound
      guard text.gap(first) == [.comma, .space] else { return first }
      return text.hit(.post, endingAt: first)?.words.lowerBound ?? first
    }
    return text.cue(endingAt: end, .organ)?.first ?? word
  }

  private static let of = Set(["của", "of"].map { WordKey.of($0).signature })

  /// Whether a verb of speech or deed stands within the next `reach` words of the clause.
  func acts(after word: Int, within reach: Int) -> Bool {
    guard word > 0, text.words.indices.contains(word) else { return false }
    let end = min(word + reach, text.sentence(word - 1).upperBound)
    var index = word
    while index < end {
      guard text.gap(index).isDisjoint(with: Self.ends) else { return false }
      if let cue = text.cue(index, .acts), cue.argument == 0 { return true }
      if Self.plainDeeds.begins(at: index, in: text) { return true }
      if let hit = text.text.hits.hit(.event, at: index), Self.deeds.contains(Int(hit.entry)) {
        return true
      }
      index += 1
    }
    return false
  }

  /// What states do besides speaking and meeting.
  private static let plainDeeds = WordingSet(
    "gọi vụ|gọi việc|gọi hành|gọi đây|gửi|ngăn cản|ngăn chặn|vận động|trả lại|kiểm tra|ra lệnh|bắt giữ"
      + "|thảo luận|discuss|discussing|điều tra|triệu hồi|dỡ bỏ|mở lại|đóng cửa|bổ nhiệm|thả|trao trả|tạm dừng|ban hành|ban bố"
  )

  /// The verbs of events.
  private static let deeds = Set(
    EventTable.entries.indices.filter {
      switch EventTable.entries[$0].cue {
      case .meet, .call, .visit, .sign, .state, .aid, .give, .negotiate, .receive, .welcome, .talk:
        true
      default: false
      }
    })

  private static let ends: Gap = [.semicolon, .colon, .close, .quote, .stop]

  /// `war against Ukraine`: the pressure is on another.
  private static let victimWords = Set(
    ["against", "chống", "tại", "ở", "in"].map { WordKey.of($0).signature })

  /// Behind a word of pressure within a few words, or anywhere before a call for restraint.
  private func isPressed(_ hit: CountryHit) -> Bool {
    let words = hit.words
    let sentence = text.sentence(words.lowerBound)
    func presses(_ word: Int, _ argument: Int) -> Bool {
      text.cue(word, .presses)?.argument == argument
    }
    let near = max(sentence.lowerBound, words.lowerBound - 7)..<words.lowerBound
    if near.contains(where: { isPressedOn($0, words.lowerBound) }) { return true }
    if Self.victimWords.contains(text.words[max(0, words.lowerBound - 1)].signature) {
      return false
    }
    let before = max(sentence.lowerBound, words.lowerBound - 12)..<words.lowerBound
    let after = words.upperBound..<min(sentence.upperBound, words.upperBound + 60)
    return before.contains { presses($0, 0) } || after.contains { presses($0, 1) }
  }

  /// `concerns about Iran's`: what is pressed stands close behind.
  private func isPressedOn(_ word: Int, _ first: Int) -> Bool {
    text.cue(word, .presses).map { $0.argument == 2 && $0.end + 2 >= first } == true
  }

  /// Who is thanked, asked or backed, whom the verb before names.
  private func isAddressed(_ hit: CountryHit) -> Bool {
    guard let cue = text.cue(endingAt: hit.words.lowerBound, .actsOn) else { return false }
    return !Self.victimWords.contains(text.words[cue.first].signature)
  }
}

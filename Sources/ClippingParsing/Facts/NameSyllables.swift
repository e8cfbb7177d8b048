/// Tells a country's one-syllable name from a part of a person's name or a common word.
struct NameSyllables {
  private static func signatures(_ words: String) -> WordSet { .signatures(words) }

  /// Countries whose Vietnamese name is one syllable.
  private static let weak = signatures(
    "Anh Ý Áo Bỉ Nga Đức Pháp Mỹ Lào Úc Séc Síp Nhật Hàn Trung Việt Thái Ấn Sing Phi Thổ Hung")
  /// Of these, common words that begin sentences.
  private static let commonWords = signatures("Anh Ý Áo Bỉ Phi Trung Thổ Hung Thái")
  /// Words that only look like the start of a name.
  private static let particles = signatures("của và với cho tại ở do là")

  /// Weak names that stand somewhere in the text behind an office or a preposition.
  private var vouched: Set<UInt64> = []

  init(_ text: FactText) {
    guard text.isVietnamese else { return }
    for index in text.words.indices.dropFirst()
    where text.words[index].isCapitalised && !text.words[index].isFirst
      && Self.weak.contains(text.words[index].signature)
    {
      if text.cue(endingAt: index, .organ, .locative, .partner, .visits, .relation) != nil
        || text.hit(.post, endingAt: index) != nil
      {
        vouched.insert(text.words[index].signature)
      }
    }
  }

  func isWeak(_ word: Word) -> Bool { Self.weak.contains(word.signature) }
  func isWord(_ word: Word) -> Bool { Self.commonWords.contains(word.signature) }
  func isVouched(_ word: Word) -> Bool { vouched.contains(word.signature) }

  /// Whether a capitalised neighbour that is no post, place or organ makes the word part of a name.
  func isPartOfName(_ word: Int, in text: FactText) -> Bool {
    if word > 0, text.gap(word).isBlank, text.words[word - 1].isCapitalised,
      !text.words[word - 1].isFirst || isSurname(text.words[word - 1]), !text.isThe(word - 1),
      text.hit(.post, endingAt: word) == nil, text.hit(.place, endingAt: word) == nil,
      text.hit(.organisation, endingAt: word) == nil, text.cue(endingAt: word, .organ) == nil,
      text.cue(endingAt: word, .attribute) == nil, text.hit(.agreement, endingAt: word) == nil
    {
      return true
    }
    // `ông Đức`, `bà Nga`
    if let post = text.hit(.post, endingAt: word), text.isVietnamese,
      PostTable.entries[Int(post.entry)].category == .address
    {
      return true
    }
    guard text.isVietnamese, isWeak(text.words[word]), text.gap(word + 1).isBlank,
      text.words.indices.contains(word + 1), text.words[word + 1].isCapitalised,
      text.text.hits.hit(.place, at: word + 1) == nil,
      text.text.hits.hit(.post, at: word + 1) == nil,
      text.text.hits.hit(.organisation, at: word + 1) == nil
    else { return false }
    // `Đức Phúc`, `Anh Tuấn` are names; `Nga Vladimir` is a country and a foreign name.
    return isSyllable(text.words[word + 1])
  }

  private static let surnames = signatures(
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đinh Trịnh Mai Tô "
      + "Trương Lâm Hà Cao Lưu Chu Tạ Vương Thái Lương Đoàn Tống")

  private func isSurname(_ word: Word) -> Bool { Self.surnames.contains(word.signature) }

  /// Whether a word could be a Vietnamese syllable: short, and it carries a mark.
  private func isSyllable(_ word: Word) -> Bool {
    word.end - word.start <= 8
      && (word.flags.contains(.marked) || Self.surnames.contains(word.signature))
  }

  /// A post before a weak name: `Tổng thống Nga`; not `ông Đức`, `Trung tướng Đức`.
  func isForeignPost(_ text: FactText, endingAt index: Int) -> Bool {
    guard let hit = text.hit(.post, endingAt: index) else { return false }
    let category = PostTable.entries[Int(hit.entry)].category
    guard category != .address, category != .honorific else { return false }
    // `Bộ trưởng Đức Long`
    return !isFollowedByName(text, index)
  }

  private func isFollowedByName(_ text: FactText, _ index: Int) -> Bool {
    text.words.indices.contains(index + 1) && text.gap(index + 1).isBlank
      && text.words[index + 1].isCapitalised && isSyllable(text.words[index + 1])
      && text.text.hits.hit(.place, at: index + 1) == nil
      && text.text.hits.hit(.post, at: index + 1) == nil
      && !text.words.indices.contains(index + 2)
  }
}

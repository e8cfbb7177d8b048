internal import ClippingModel

/// Finds where a name that begins at a word ends, and whether it is a name at all.
struct NameScanner {
  let text: ArticleText
  let facts: FactLookup
  private let knowledge = NameKnowledge.shared
  private let syllables = Syllable.shared

  /// Words inside a longer name of a place: `Thái Bình Dương` of `châu Á - Thái Bình Dương`.
  private(set) var isInsidePlace: [Bool]

  init(_ text: ArticleText, _ facts: FactLookup) {
    self.text = text
    self.facts = facts
    isInsidePlace = Array(repeating: false, count: text.words.count)
    for hit in text.hits[.place] where hit.wordCount > 1 {
      for word in hit.words.dropFirst() { isInsidePlace[word] = true }
    }
  }

  /// How much stands before the name to show that it is one.
  enum Evidence {
    /// A post or form of address.
    case titled
    /// Nothing: the words themselves must show it.
    case bare
  }

  /// The longest run of name words from `start`, nil where there is none.
  func name(from start: Int, to end: Int, _ evidence: Evidence) -> Range<Int>? {
    guard start < end, text.words[start].isCapitalised else { return nil }
    let run = run(from: start, to: end)
    guard !run.isEmpty else { return nil }
    return text.language == .vietnamese
      ? vietnameseText(run, evidence) : englishText(run, evidence)
  }

  // MARK: The run

  private func run(from start: Int, to end: Int) -> Range<Int> {
    var next = start
    while next < end, next - start < 7, extends(next, from: start) {
      next += 1
      if text.words[next - 1].flags.contains(.possessive) { break }
    }
    while next > start + 1, isParticle(next - 1), text.words[next - 1].gap.isBlank {
      next -= 1
    }
    return start..<next
  }

  private func extends(_ index: Int, from start: Int) -> Bool {
    let word = text.words[index]
    if word.isNumeric { return false }
    if index == start { return !isBlocked(index) }
    guard joins(index, from: start) else { return false }
    if word.gap == .hyphen { return true }
    if !word.isCapitalised { return isLowerPart(index) }
    if startsSentence(index) { return false }
    return isGivenName(index, from: start) || !isBlocked(index)
  }

  /// A marked Vietnamese syllable right after a foreign word is the next sentence's first word, its
  /// full stop lost: `Donald Trump Hãng tin …`.
  private func startsSentence(_ index: Int) -> Bool {
    let word = text.words[index]
    return text.language == .vietnamese && word.gap.isBlank && word.flags.contains(.marked)
      && isSyllable(word) && !isSyllable(text.words[index - 1])
  }

  /// `Thái`, `Đức`, `Hàn` after a Vietnamese surname are no countries.
  private func isGivenName(_ index: Int, from start: Int) -> Bool {
    text.language == .vietnamese && index - start <= 3 && text.words[index].gap.isBlank
      && knowledge.surnames.contains(text.words[start].signature)
      && text.hits.hit(.place, at: index).map { $0.wordCount == 1 } == true
  }

  /// Whether a name may run across the gap before `index`.
  private func joins(_ index: Int, from start: Int) -> Bool {
    let word = text.words[index]
    if word.gap == .hyphen { return !isRemark(index) }
    if word.gap.isBlank || word.gap == .apostrophe { return true }
    if word.gap == [.hyphen, .space] { return !word.isCapitalised && !isSyllable(word) }
    if word.gap.isSubset(of: [.dot, .space]) { return isInitial(index - 1) }
    if word.gap.isSubset(of: [.comma, .space]) { return Self.isJunior(word) }
    if word.gap == [.quote, .space] { return isNickname(index) || isNickname(index - 1) }
    return word.gap.isSubset(of: [.apostrophe, .space, .other]) && index - start < 3
  }

  /// `Turchynov-một người`: a dash without its spaces; a transcription (`Thoong-xỉn`) goes on from a
  /// syllable.
  private func isRemark(_ index: Int) -> Bool {
    let word = text.words[index]
    if text.language == .english { return word.fold == Self.article }
    return !word.isCapitalised && word.flags.contains(.marked) && isSyllable(word)
      && !isSyllable(text.words[index - 1])
  }

  private static let article = WordKey.of("a").fold

  /// `Jose "Chito" Romana`: one capitalised word between quotation marks.
  private func isNickname(_ index: Int) -> Bool {
    index + 1 < text.words.count && text.words[index].gap == [.quote, .space]
      && text.words[index + 1].gap == [.quote, .space] && text.words[index].isCapitalised
      && text.words[index + 1].isCapitalised
  }

  private func isLowerPart(_ index: Int) -> Bool {
    guard isParticle(index), index + 1 < text.words.count,
      !(text.language == .vietnamese && text.words[index - 1].flags.contains(.marked))
    else { return false }
    let after = text.words[index + 1]
    return (after.isCapitalised || isParticle(index + 1))
      && (after.gap.isBlank || after.gap == .hyphen)
  }

  /// Words that a name does not run into: another name, a post, a known non-name.
  private func isBlocked(_ index: Int) -> Bool {
    if text.hits.hit(.person, at: index) != nil { return false }
    if let post = text.hits.hit(.post, at: index),
      PostTable.entries[Int(post.entry)].category != .honorific
    {
      return true
    }
    if let country = facts.country(at: index), country.form != .place { return true }
    if facts.organisation(at: index) != nil { return true }
    return isPlace(index) || isNoName(index)
  }

  /// A town, sea or part of the world of several words, or of one in an English text.
  private func isPlace(_ index: Int) -> Bool {
    if isInsidePlace[index] { return true }
    guard let hit = text.hits.hit(.place, at: index) else { return false }
    if hit.wordCount > 1 || text.language == .english { return true }
    let kind = PlaceEntries.entries[Int(hit.entry)].kind
    return kind != .city && kind != .province && kind != .demonym
      && text.words[index].gap.isBlank
  }

  /// Initials of an office or company (`UBND`, `HHS`), a known non-name.
  private func isNoName(_ index: Int) -> Bool {
    let word = text.words[index]
    if isDottedLetter(index) || isGivenNameOfMore(index) { return false }
    if word.end - word.start <= 2, isOfficeLetter(index) { return true }
    if isOrdinal(word) { return index == 0 || !text.words[index - 1].isCapitalised }
    if word.flags.contains(.allCaps), !isLoud(index), !isDotted(index) { return true }
    let isCommon =
      knowledge.notNames.contains(word.signature)
      || (text.language == .vietnamese && knowledge.notVietnameseNames.contains(word.signature))
    return isCommon && !knowledge.surnames.contains(word.signature)
      && !(index > 0 && text.words[index - 1].isCapitalised && word.flags.contains(.marked))
  }

  /// Whether most words around are in capitals too, as in a headline.
  private func isLoud(_ index: Int) -> Bool {
    let around = max(0, index - 4)..<min(text.words.count, index + 5)
    let loud = around.filter { text.words[$0].flags.contains(.allCaps) }
    return loud.count * 4 >= around.count * 3
  }

  /// `T.Ư`, short for the Central Committee.
  private func isOfficeLetter(_ index: Int) -> Bool {
    [index, index + 1].contains {
      $0 < text.words.count && text.words[$0].flags.contains(.marked)
        && text.words[$0].end - text.words[$0].start <= 2
        && text.words[$0].gap == .dot
    }
  }

  /// `Bill` of `Bill O'Reilly`.
  private func isGivenNameOfMore(_ index: Int) -> Bool {
    isGiven(index) && index + 1 < text.words.count && text.words[index + 1].isCapitalised
      && text.words[index + 1].gap.isBlank && !text.words[index].flags.contains(.allCaps)
      && !isCommon(index + 1)
  }

  /// The `A.` of `Brian A. Nichols` is no article.
  private func isDottedLetter(_ index: Int) -> Bool {
    let word = text.words[index]
    return text.language == .english && word.end - word.start == 1 && index > 0
      && text.words[index - 1].isCapitalised && index + 1 < text.words.count
      && text.words[index + 1].gap == [.dot, .space]
  }

  /// The number of a king or pope: `II`, `XIV`.
  private func isOrdinal(_ word: Word) -> Bool { Self.ordinals.contains(word.fold) }

  private static let ordinals = WordSet(
    ["ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xvi"]
      .map { WordKey.of($0).fold })

  /// Initials run together before a surname: `H.R. McMaster`.
  private func isDotted(_ index: Int) -> Bool {
    index + 1 < text.words.count && text.words[index + 1].gap.contains(.dot)
      && text.words[index].end - text.words[index].start <= 2
  }

  // MARK: Judging a run

  private func vietnameseText(_ run: Range<Int>, _ evidence: Evidence) -> Range<Int>? {
    guard run.allSatisfy({ isSyllable(text.words[$0]) }) else {
      return evidence == .titled ? foreignTitled(run) : foreignBare(run)
    }
    return vietnameseName(run, evidence)
  }

  private func vietnameseName(_ run: Range<Int>, _ evidence: Evidence) -> Range<Int>? {
    var run = run
    if run.count > 4 {
      let starts = run.filter { knowledge.surnames.contains(text.words[$0].signature) }
      guard let start = starts.last(where: { run.upperBound - $0 >= 3 }) ?? starts.first,
        run.upperBound - start <= 5
      else { return nil }
      run = start..<run.upperBound
    }
    let first = text.words[run.lowerBound]
    let isSurname = knowledge.surnames.contains(first.signature)
    switch (evidence, run.count) {
    case (.titled, 1):
      return isContinued(run.upperBound) || isContinuedInLower(run.upperBound)
        || isLastOfMore(run.lowerBound) ? nil : run
    case (.titled, 2) where isAfterDistrict(run.lowerBound): return nil
    case (.titled, _): return isSurname || !isAfterLocality(run.lowerBound) ? run : nil
    case (.bare, 3...4):
      guard isSurname, !isAmbiguous(first) || !first.isFirst else { return nil }
      return run
    default: return nil
    }
  }

  /// `lãnh đạo huyện Phúc Thọ`: a place, not its leader.
  private func isAfterLocality(_ index: Int) -> Bool {
    index > 0 && text.words[index].gap.isBlank
      && knowledge.namesakes.contains(text.words[index - 1].signature)
  }

  /// `Chủ tịch UBND huyện Chương Mỹ`: districts and communes have names of two syllables.
  private func isAfterDistrict(_ index: Int) -> Bool {
    index > 0 && text.words[index].gap.isBlank
      && Self.districts.contains(text.words[index - 1].signature)
  }

  private static let districts = WordSet(
    ["huyện", "quận", "xã", "phường", "trấn"].map { WordKey.of($0).signature })

  /// `Hợp` of `huyện Quỳ Hợp`: a single syllable behind one that is no part of a post.
  private func isLastOfMore(_ index: Int) -> Bool {
    guard index > 0, text.words[index].gap.isBlank else { return false }
    let before = text.words[index - 1]
    return before.isCapitalised && !before.flags.contains(.allCaps) && isSyllable(before)
      && !endsPost(index) && facts.country(endingAt: index) == nil
  }

  /// A single syllable with more capitals after it is the head of a longer name: `Choang Quảng Tây`.
  private func isContinued(_ index: Int) -> Bool {
    index < text.words.count && text.words[index].gap.isBlank && text.words[index].isCapitalised
  }

  /// A single capitalised syllable with a small one after it is the head of a noun: `Kinh tế`.
  private func isContinuedInLower(_ index: Int) -> Bool {
    guard index < text.words.count else { return false }
    let next = text.words[index]
    return next.gap.isBlank && !next.isCapitalised && isSyllable(next)
      && !knowledge.stops.contains(next.signature) && text.hits.hit(.event, at: index) == nil
  }

  /// A foreign name behind a post; the word behind `Tập đoàn`, `đảng`, `Viện` is that of the body.
  private func foreignTitled(_ run: Range<Int>) -> Range<Int>? {
    if run.count < 3, isAfterDistrict(run.lowerBound) { return nil }
    guard run.lowerBound > 0, text.words[run.lowerBound].gap.isBlank,
      Self.bodies.contains(text.words[run.lowerBound - 1].signature),
      !endsPost(run.lowerBound), facts.organisation(endingAt: run.lowerBound) == nil
    else { return run }
    return run.count > 2 ? run.dropFirst() : nil
  }

  private static let bodies = Set(
    ["đoàn", "đảng", "ty", "viện", "hàng", "học", "quỹ", "hãng", "tổ", "hợp"].map {
      WordKey.of($0).signature
    })

  private func foreignBare(_ run: Range<Int>) -> Range<Int>? {
    guard run.count >= 2, run.count <= 4 else { return nil }
    return knowledge.givenNames.contains(text.words[run.lowerBound].fold) ? run : nil
  }

  private func englishText(_ run: Range<Int>, _ evidence: Evidence) -> Range<Int>? {
    switch evidence {
    case .titled: return titledEnglish(run)
    case .bare:
      guard run.count >= 2, run.count <= 4, text.words[run.lowerBound + 1].gap != .hyphen else {
        return nil
      }
      return knowledge.givenNames.contains(text.words[run.lowerBound].fold) ? run : nil
    }
  }

  /// A name behind a post. Words of the office before it (`Intelligence Jane Doe`) are cut off, as
  /// those of a headline are behind it (`Doe Announces`), and what stands behind `of` or `for` is the
  /// office itself, unless a given name shows where it ends.
  private func titledEnglish(_ run: Range<Int>) -> Range<Int>? {
    var start = run.lowerBound
    while start < run.upperBound, isCommon(start), !isGiven(start) { start += 1 }
    let isOffice = run.lowerBound > 0 && isOwner(run.lowerBound - 1)
    if isOffice, start == run.lowerBound {
      start = run.first(where: isGiven) ?? run.upperBound
    }
    guard start < run.upperBound else { return nil }
    let end = (start..<run.upperBound).dropFirst().first(where: isCommon) ?? run.upperBound
    return end - start < 2 && (start > run.lowerBound || isBehindCommon(start)) ? nil : start..<end
  }

  /// `First Circuit`: one word behind a word of an office that is no post is a part of the office.
  private func isBehindCommon(_ index: Int) -> Bool {
    guard index > 0, text.words[index].gap.isBlank, isCommon(index - 1) else { return false }
    return !endsPost(index)
  }

  /// Whether a post or what it is in charge of ends before `index`.
  private func endsPost(_ index: Int) -> Bool {
    (max(0, index - 6)..<index).contains {
      text.hits.hit(.post, at: $0)?.words.upperBound == index
    }
  }

  private func isCommon(_ index: Int) -> Bool {
    NameKnowledge.commonWords.contains(text.words[index].fold)
  }

  private func isGiven(_ index: Int) -> Bool {
    knowledge.givenNames.contains(text.words[index].fold)
  }

  private func isOwner(_ index: Int) -> Bool {
    !text.words[index].isCapitalised && Self.owners.contains(text.words[index].fold)
  }

  private static let owners = NameKnowledge.folds("of for to the and in on at")

  // MARK: Words

  func isSyllable(_ word: Word) -> Bool { syllables.isSyllable(fold: word.fold) }

  private func isAmbiguous(_ word: Word) -> Bool {
    knowledge.ambiguousSurnames.contains(word.signature)
      || knowledge.notVietnameseNames.contains(word.signature)
  }

  private func isParticle(_ index: Int) -> Bool {
    let word = text.words[index]
    return !word.isCapitalised && !word.flags.contains(.marked)
      && knowledge.particles.contains(word.fold)
  }

  /// A single capital or a dotted short form, as `J.`, `Jr.`, `H.R.`
  private func isInitial(_ index: Int) -> Bool {
    let word = text.words[index]
    return word.isCapitalised && (word.end - word.start <= 2 || Self.dotted.contains(word.fold))
  }

  static func isJunior(_ word: Word) -> Bool { juniors.contains(word.fold) }

  private static let dotted = WordSet(
    ["jr", "sr", "mr", "st", "th", "ph", "ma"].map { WordKey.of($0).fold })
  private static let juniors = WordSet(["jr", "sr", "iii"].map { WordKey.of($0).fold })
}

internal import ClippingModel

/// Reads countries and places, and what the words around each mention make of it.
///
/// Rules are tried in the order of `use(of:)`; the first that speaks settles the mention.
struct CountryReader {
  let text: FactText
  private let names: NameSyllables
  let evidence: CountryEvidence
  var countries: [CountryHit] = []
  private(set) var places: [PlaceHit] = []
  /// The text names Georgians or their capital.
  private let isAboutGeorgia: Bool
  /// The sentences that speak of sport, so that each is looked at once.
  private let sportSentences: [Bool]

  init(_ text: FactText) {
    self.text = text
    names = NameSyllables(text)
    evidence = CountryEvidence(text.text)
    isAboutGeorgia = text.text.hits[.place].contains {
      let entry = PlaceEntries.entries[Int($0.entry)]
      return entry.code?.text == "GE" && (entry.kind != .name || $0.wordCount > 1)
    }
    var sport = Array(repeating: false, count: text.text.sentences.count)
    for hit in text.text.hits[.cue] where CueTable.senses.tellsSport(hit.entry) {
      sport[Int(text.text.sentenceOfWord[Int(hit.firstWord)])] = true
    }
    sportSentences = sport
  }

  /// A place hit with its entry.
  private struct Named {
    var entry: PlaceEntry
    var words: Range<Int>
  }

  /// - Complexity: O(n) for n words: each rule looks at a bounded stretch around a mention.
  mutating func read() {
    let hits = text.text.hits[.place].compactMap(named)
    for (number, hit) in hits.enumerated() {
      guard let code = hit.entry.code, isCountry(hit), !isState(hit) else { continue }
      let neighbours = Neighbours(
        before: number > 0 ? hits[number - 1] : nil,
        after: number + 1 < hits.count ? hits[number + 1] : nil)
      if hit.entry.kind == .short, !isShortForm(hit, neighbours) { continue }
      addPlace(hit, code)
      var country = CountryHit(
        code: code, form: form(hit), use: use(of: hit, code, neighbours), words: hit.words)
      // `về Peru, Kenya`: what is said of the first holds for the next.
      if country.use == .party, let last = countries.last, last.use == .topic,
        isListed(last, country), !evidence.acts(after: hit.words.upperBound, within: 2)
      {
        country.use = .topic
      }
      countries.append(country)
    }
    markLists()
  }

  private struct Neighbours {
    var before: Named?
    var after: Named?
  }

  private func named(_ hit: Hit) -> Named? {
    let entry = PlaceEntries.entries[Int(hit.entry)]
    guard entry.kind != .not else { return nil }
    // English demonyms and short words mean other things in Vietnamese text.
    if entry.kind == .demonym, text.isVietnamese { return nil }
    let words = text.isVietnamese ? text.withStateForm(hit.words) : hit.words
    return Named(entry: entry, words: words)
  }

  private func form(_ hit: Named) -> CountryHit.Form {
    switch hit.entry.kind {
    case .demonym: .demonym
    case .capital: .capital
    case .province, .city: .place
    default: .name
    }
  }

  private mutating func addPlace(_ hit: Named, _ code: CountryCode) {
    guard hit.entry.kind == .province || hit.entry.kind == .city || hit.entry.kind == .capital
    else { return }
    places.append(
      PlaceHit(
        name: text.text.string(words: hit.words), country: code,
        isCapital: hit.entry.kind == .capital, words: hit.words))
  }
}

// MARK: - Is it a country at all?

extension CountryReader {
  /// `Georgia`, where nothing else in an English text is of the country, and `bang Georgia`, are the
  /// state of the United States.
  private func isState(_ hit: Named) -> Bool {
    guard hit.entry.kind == .name, hit.words.count == 1,
      text.words[hit.words.lowerBound].fold == Self.georgia
    else { return false }
    let before = hit.words.lowerBound - 1
    return text.isVietnamese
      ? before >= 0 && text.words[before].signature == Self.state : !isAboutGeorgia
  }

  private static let georgia = WordKey.of("Georgia").fold
  private static let state = WordKey.of("bang").signature

  /// Names of one syllable (`Nga`, `Đức`, `Anh`) are also parts of people's names and words.
  private func isCountry(_ hit: Named) -> Bool {
    // `US$150`
    if text.gap(hit.words.upperBound) == .currency { return false }
    guard hit.words.count == 1 else { return true }
    let word = hit.words.lowerBound
    if text.isVietnamese, names.isWeak(text.words[word]) { return isWeakCountry(word) }
    return !names.isPartOfName(word, in: text)
  }

  private func isWeakCountry(_ word: Int) -> Bool {
    if text.words[word].flags.contains(.allCaps) == false, text.hit(.post, endingAt: word) != nil {
      return names.isForeignPost(text, endingAt: word)
    }
    if text.cue(endingAt: word, .organ, .attribute, .visits) != nil { return true }
    if names.isPartOfName(word, in: text) { return false }
    if text.words[word].isFirst, names.isWord(text.words[word]) {
      return text.cue(word + 1, .acts) == nil
        && (isBesideCountry(word) || names.isVouched(text.words[word]))
    }
    return true
  }

  private func isBesideCountry(_ word: Int) -> Bool {
    let gap = text.gap(word + 1)
    if gap.contains(.comma) || gap.contains(.hyphen) || text.cue(word + 1, .and) != nil {
      return text.text.hits.hit(.place, at: word + 1) != nil
        || text.text.hits.hit(.place, at: word + 2) != nil
    }
    return false
  }

  /// `Việt` in `Việt - Hàn`, `Hàn` in `Tổng thống Hàn`.
  private func isShortForm(_ hit: Named, _ neighbours: Neighbours) -> Bool {
    let word = hit.words.lowerBound
    if let after = neighbours.after, after.words.lowerBound == hit.words.upperBound,
      text.gap(after.words.lowerBound).contains(.hyphen), after.entry.code != nil
    {
      return true
    }
    if let before = neighbours.before, before.words.upperBound == word,
      text.gap(word).contains(.hyphen), before.entry.code != nil
    {
      return true
    }
    if text.isVietnamese, isListedShort(hit, neighbours) { return true }
    guard text.isVietnamese, ["VN", "CN", "TH", "HU"].contains(hit.entry.code?.text) == false
    else { return false }
    return text.cue(endingAt: word, .organ) != nil || text.hit(.post, endingAt: word) != nil
  }
}

extension CountryReader {
  /// `Mỹ, Trung`, `Mỹ và Hàn`: listed right behind another country.
  private func isListedShort(_ hit: Named, _ neighbours: Neighbours) -> Bool {
    let word = hit.words.lowerBound
    guard let before = neighbours.before, before.entry.code != nil,
      [.name, .short].contains(before.entry.kind), hit.entry.code?.text != "VN",
      !text.words.indices.contains(word + 1) || !text.words[word + 1].isCapitalised
        || !text.gap(word + 1).isBlank
    else { return false }
    if before.words.upperBound == word { return text.gap(word) == [.comma, .space] }
    return before.words.upperBound == word - 1 && text.cue(word - 1, .and) != nil
      && text.gap(word).isBlank
  }
}

// MARK: - What use is made of it?

extension CountryReader {
  private func use(of hit: Named, _ code: CountryCode, _ neighbours: Neighbours) -> CountryHit.Use {
    if let inside = useInsideName(hit, code) { return inside }
    if sportSentences[Int(text.text.sentenceOfWord[hit.words.lowerBound])] { return .sport }
    if isPair(hit, neighbours) { return .pair }
    if isVenue(hit, code, neighbours) { return .venue }
    if isOffice(hit) { return .office }
    if isAttribute(hit) || isTopic(hit) { return .topic }
    if hit.entry.kind == .capital || hit.entry.kind == .city || hit.entry.kind == .province {
      return isActingCapital(hit) ? .party : .venue
    }
    return .party
  }

  /// Inside the name of an organisation, agreement or product.
  private func useInsideName(_ hit: Named, _ code: CountryCode) -> CountryHit.Use? {
    if let organisation = containing(.organisation, hit.words) {
      let entry = OrganisationEntries.entries[Int(organisation.entry)]
      if entry.code == code, entry.kind == .party || entry.kind == .state { return .office }
      return organisation.words == hit.words ? nil : .insideName
    }
    guard let agreement = containing(.agreement, hit.words),
      AgreementEntries.entries[Int(agreement.entry)].kind == .named
    else { return nil }
    return .insideName
  }

  private func containing(_ layer: Layer, _ words: Range<Int>) -> Hit? {
    for first in stride(from: words.lowerBound, through: max(0, words.lowerBound - 9), by: -1) {
      if let hit = text.text.hits.hit(layer, at: first) {
        return hit.words.upperBound >= words.upperBound ? hit : nil
      }
    }
    return nil
  }

  private func isPair(_ hit: Named, _ neighbours: Neighbours) -> Bool {
    guard [.name, .short, .demonym].contains(hit.entry.kind) else { return false }
    func joins(_ a: Named?, _ b: Named?) -> Bool {
      guard let a, let b, a.words.upperBound == b.words.lowerBound, a.entry.code != b.entry.code,
        text.isVietnamese || !isTown(a)
      else { return false }
      return text.gap(b.words.lowerBound).contains(.hyphen)
    }
    return joins(neighbours.before, hit) || joins(hit, neighbours.after)
  }

  /// `LIMA - Kenya on Monday`: a town before a dash is where the news was filed.
  private func isTown(_ hit: Named) -> Bool {
    switch hit.entry.kind {
    case .capital, .city, .province: true
    default: false
    }
  }

  /// `tại Đức`, `ở Hamburg (Đức)`, `in Bangkok, Thailand`, `thủ đô Kuala Lumpur của Malaysia`.
  private func isVenue(_ hit: Named, _ code: CountryCode, _ neighbours: Neighbours) -> Bool {
    let word = hit.words.lowerBound
    if let cue = text.cue(endingAt: word, .locative) {
      return !isVisited(cue.first) || hit.entry.kind != .name
    }
    if text.isThe(word - 1), text.cue(endingAt: word - 1, .locative) != nil { return true }
    guard let before = neighbours.before, before.entry.code == code,
      before.words.upperBound >= word - 1, before.words.upperBound <= word,
      isTown(before), text.isVietnamese || !text.gap(before.words.upperBound).contains(.hyphen)
    else { return false }
    return true
  }

  /// `sang thăm`, `đến thăm`: the word before the place is part of a visit.
  private func isVisited(_ index: Int) -> Bool {
    text.cue(endingAt: index, .visits) != nil || text.cue(index, .visits) != nil
  }

  /// `Tổng thống Nga`, `Chính phủ Lào`, `President of France`, `French President`.
  private func isOffice(_ hit: Named) -> Bool {
    let word = text.isVietnamese ? formStart(hit.words.lowerBound) : hit.words.lowerBound
    if text.cue(endingAt: word, .organ) != nil || isPost(endingAt: word) { return true }
    let of = text.isThe(word - 1) ? word - 2 : word - 1
    if of > 0, text.isOf(of), isPost(endingAt: of) || text.cue(endingAt: of, .organ) != nil {
      return true
    }
    // `Foreign Minister Jane Doe of Kenya`
    if !text.isVietnamese, text.isOf(word - 1), word > 1, text.words[word - 2].isCapitalised {
      return true
    }
    let end = hit.words.upperBound
    guard !text.isVietnamese, text.gap(end).isBlank || isShortened(hit) else { return false }
    return text.cue(end, .organ) != nil || isPost(at: end)
  }

  /// Where `nước Cộng hòa` before a country's name begins.
  private func formStart(_ word: Int) -> Int {
    var start = word
    while start > max(0, word - 6), text.gap(start).isBlank,
      Self.stateForms.contains(text.words[start - 1].signature)
    {
      start -= 1
    }
    return start
  }

  private static let stateForms = WordSet.signatures(
    "nước cộng hòa vương quốc liên bang dân chủ nhân xã hội nghĩa hồi giáo đại công")

  /// `U.S. Secretary of State`: the full stop is the name's own.
  private func isShortened(_ hit: Named) -> Bool {
    hit.words.count > 1 && text.gap(hit.words.upperBound) == [.dot, .space]
      && text.words[hit.words.upperBound - 1].range.count == 1
  }

  func isPost(endingAt index: Int) -> Bool {
    guard text.gap(index).isBlank, let hit = text.hit(.post, endingAt: index) else { return false }
    return PostTable.entries[Int(hit.entry)].category != .address
  }

  private func isPost(at index: Int) -> Bool {
    guard let hit = text.text.hits.hit(.post, at: index) else { return false }
    return PostTable.entries[Int(hit.entry)].category.isPost
  }

  private func isAttribute(_ hit: Named) -> Bool {
    if text.isVietnamese {
      guard let cue = text.cue(endingAt: hit.words.lowerBound, .attribute) else { return false }
      return text.gap(hit.words.lowerBound).isBlank && cue.end == hit.words.lowerBound
    }
    return hit.entry.kind == .demonym && text.gap(hit.words.upperBound).isBlank
      && text.cue(hit.words.upperBound, .attribute) != nil
  }

  /// `vấn đề Triều Tiên`, `the crisis in Burma`.
  private func isTopic(_ hit: Named) -> Bool {
    let word = hit.words.lowerBound
    guard word > 0, text.gap(word).isBlank else { return false }
    return text.cue(endingAt: word, .topic) != nil || isBordered(word)
      || (text.isVietnamese && text.words[word - 1].signature == Self.about)
  }

  private static let about = WordKey.of("về").signature

  /// `gần biên giới với Peru`, `bordering Peru`: only tells where something lies.
  private func isBordered(_ word: Int) -> Bool {
    Self.bordering.contains(text.words[word - 1].signature)
      || Self.borderings.begins(at: word - 2, in: text)
  }

  private static let bordering = WordSet.signatures("giáp bordering borders neighboring")
  private static let borderings = WordingSet("giới với|border with")

  /// A capital that acts stands for its government: `Washington cáo buộc`, `giữa Moskva và Kiev`.
  private func isActingCapital(_ hit: Named) -> Bool {
    guard hit.entry.kind == .capital else { return false }
    return text.cue(hit.words.upperBound, .acts) != nil
      && text.gap(hit.words.upperBound).isBlank
      || text.cue(endingAt: hit.words.lowerBound, .actsOn, .partner) != nil
  }
}

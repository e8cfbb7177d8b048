internal import ClippingModel

/// What the words around an agreement tell of it.
extension FactText {
  private static func signatures(_ words: String) -> WordSet { .signatures(words) }

  enum SubjectFiller { case on, cooperation, trilateral, other }

  private static let onWords = signatures("về on lĩnh vực")
  private static let cooperationWords = signatures("hợp tác cooperation")
  private static let trilateralWords = signatures("ba trilateral")
  private static let otherFillers = signatures(
    "trong trên bên việc mou thiết lập cơ chế tăng cường thúc đẩy phát triển song phương chung khung "
      + "nhà nước chính phủ in the field of fields areas area strengthening enhancing mutual "
      + "sự nước quan hệ bilateral establishing the các xây dựng triển khai thực hiện lại mới thỏa thuận"
  )
  private static let pluralWords = signatures(
    "các những một a an new these those two three four five six hai ba bốn sáu all both")
  private static let quantifiers = signatures(
    "nhiều vài mấy số hàng loạt lưới mọi several many some various any possible potential other "
      + "numerous such no more")
  private static let signWords = WordingSet(
    "ký|kí|kết|trao|đạt|signed|sign|signs|signing|inked|reached|concluded")
  private static let futureWords = WordingSet("sẽ|sớm|để|will|to|tới|chuẩn bị|dự kiến|soon")
  private static let negotiateWords = WordingSet(
    "đàm phán|thương lượng|negotiate|negotiating|negotiations")
  private static let andWords = signatures("và and")
  private static let betweenWords = signatures("giữa between")
  private static let implementWords = signatures("triển khai thực hiện implement implementing")

  private static let oneWords = signatures("một a an")
  private static let plurals = signatures(
    "agreements MoUs memoranda treaties pacts accords declarations statements protocols")

  func subjectFiller(at index: Int) -> SubjectFiller? {
    let signature = words[index].signature
    if Self.onWords.contains(signature) { return .on }
    if Self.cooperationWords.contains(signature) { return .cooperation }
    if Self.trilateralWords.contains(signature) { return .trilateral }
    return Self.otherFillers.contains(signature) ? .other : nil
  }

  /// A subject that began inside the kind's own words: `hợp tác văn hóa` in `Chương trình hợp tác
  /// văn hóa`.
  func subject(beginningBefore start: Int, endingAfter index: Int) -> Hit? {
    for first in max(0, start - 3)..<start {
      if let hit = text.hits.hit(.subject, at: first), hit.words.upperBound > index { return hit }
    }
    return nil
  }

  /// Whether a subject may still follow across the gap before `index`.
  func isFillable(_ index: Int) -> Bool {
    gap(index).isSubset(of: [.space, .open, .close]) || gap(index).isSoft
  }

  /// Whether one more subject follows across the gap before `index`.
  func joinsSubjects(_ index: Int) -> Bool {
    gap(index).isSubset(of: [.space, .comma, .hyphen])
      && (!gap(index).isBlank || Self.andWords.contains(signature(index - 1)))
  }

  /// The index behind `và`, or behind a comma, where the list goes on.
  func conjunction(at index: Int) -> Int? {
    guard words.indices.contains(index) else { return nil }
    if Self.andWords.contains(words[index].signature) {
      return text.hits.hit(.subject, at: index + 1) == nil ? nil : index + 1
    }
    return nil
  }

  /// `nhiều hiệp định`, `a treaty`: no one document; `các hiệp định` and `một hiệp định` are, where
  /// they were concluded.
  func isIndefinite(
    _ range: Range<Int>, _ standing: AgreementStanding, allowingOne: Bool = false
  ) -> Bool {
    let before = range.lowerBound - 1
    if Self.plurals.contains(words[range.upperBound - 1].signature) { return true }
    if allowingOne, !isOne(range) { return true }
    guard words.indices.contains(before), gap(range.lowerBound).isBlank else { return false }
    if Self.quantifiers.contains(words[before].signature) { return true }
    if let count = number(before)?.value, count < 100, isVietnamese {
      return count > 3 || standing != .concluded
    }
    guard Self.pluralWords.contains(words[before].signature) || isBehindArticle(before) else {
      return false
    }
    if allowingOne, Self.oneWords.contains(words[before].signature) { return false }
    return standing != .concluded
  }

  /// `a new bilateral` before `trade agreement`.
  private func isBehindArticle(_ last: Int) -> Bool {
    guard !isVietnamese else { return false }
    let first = max(sentence(last).lowerBound, last - 2)
    return first < last
      && (first..<last).contains { index in
        Self.oneWords.contains(words[index].signature)
          && (index + 1...last).allSatisfy { gap($0).isSoft && !words[$0].isCapitalised }
      }
  }

  /// Whether no plural stands before: `các`, `những`.
  func isOne(_ range: Range<Int>) -> Bool {
    let before = signature(range.lowerBound - 1)
    return !gap(range.lowerBound).isBlank
      || Self.oneWords.contains(before) || !Self.manyWords.contains(before)
  }

  private static let manyWords = signatures("các những these those all both mọi")

  private static let withWords = signatures("với")

  /// Behind `giữa A và B` or `với B`, the index of the `về` that opens the subject.
  func subjectBehindParties(_ index: Int) -> Int? {
    let isWith = Self.withWords.contains(signature(index))
    guard isWith || isBetween(index) else { return nil }
    let sentence = sentence(index)
    let end = min(sentence.upperBound, index + (isWith ? 8 : 32))
    return (index + 1..<max(index + 1, end)).first {
      Self.aboutWords.contains(words[$0].signature)
    }
  }

  private static let wordingStops = signatures(
    "between with signed which that to by was were is will would and as while during at")

  /// The English text's own words behind `on`, up to the next clause; `and` runs on to a noun.
  func subjectWording(_ start: Int) -> String? {
    guard words.indices.contains(start), Self.aboutWords.contains(words[start].signature),
      cue(start + 1, .monthName, .weekday) == nil, number(start + 1) == nil
    else { return nil }
    let sentence = sentence(start)
    var end = start + 1
    while end < min(sentence.upperBound, start + 9), gap(end).isSoft {
      if Self.wordingStops.contains(words[end].signature) { break }
      end += 1
    }
    while end > start + 1, Self.wordingEnds.contains(words[end - 1].signature) { end -= 1 }
    return end > start + 1 ? string(words: start + 1..<end) : nil
  }

  private static let wordingEnds = signatures("a an the of and or for in to on its their")

  private func string(words range: Range<Int>) -> String { text.string(words: range) }

  private static let localityWords = signatures("phố tỉnh bang city province")
  private static let looseWords = signatures("thỏa")

  /// The names behind `thành phố` and `tỉnh` in the parties that `index` opens.
  func localities(from index: Int) -> [String] {
    let sentence = sentence(index)
    var names: [String] = []
    for at in index..<min(sentence.upperBound, index + 14)
    where Self.localityWords.contains(words[at].signature) {
      var end = at + 1
      while end < sentence.upperBound, end < at + 4, words[end].isCapitalised, gap(end).isBlank,
        end == at + 1 || text.hits.hit(.place, at: end) == nil
      {
        end += 1
      }
      if end > at + 1 { names.append(text.string(words: at + 1..<end)) }
    }
    return names
  }

  /// `thỏa thuận` in small letters is any understanding, not the name of a document.
  func isLooseAgreement(_ range: Range<Int>) -> Bool {
    Self.looseWords.contains(words[range.lowerBound].signature)
      && !words[range.lowerBound].isCapitalised
  }

  private static let aboutWords = signatures("về on regarding concerning")

  /// `Biên bản ghi nhớ 2011`
  func isYear(_ index: Int) -> Bool {
    number(index).map { $0.digitCount == 4 && (1900...2100).contains($0.value) } ?? false
  }

  func isBetween(_ index: Int) -> Bool { Self.betweenWords.contains(signature(index)) }

  /// `… triển khai quan hệ Đối tác chiến lược`
  func implementsLevel(_ index: Int) -> Bool {
    (index..<min(words.count, index + 3)).contains {
      Self.implementWords.contains(words[$0].signature)
    }
  }

  /// Whether the eight words before say that it is signed, will be, or is negotiated.
  func agreementStatus(before words: Range<Int>) -> AgreementMention.Status {
    let sentence = sentence(words.lowerBound)
    return agreementStatus(max(sentence.lowerBound, words.lowerBound - 8)..<words.lowerBound)
  }

  private func agreementStatus(_ before: Range<Int>) -> AgreementMention.Status {
    var isSigned = false
    var isFuture = false
    for index in before {
      if Self.negotiateWords.begins(at: index, in: self) { return .underNegotiation }
      if Self.signWords.begins(at: index, in: self) { isSigned = true }
      if Self.futureWords.begins(at: index, in: self) { isFuture = true }
    }
    return isSigned ? (isFuture ? .toBeSigned : .signed) : .mentioned
  }

  // MARK: Bodies

  /// `ASEAN - Trung Quốc` behind a level, `the ASEAN-China` before it.
  func bodyPair(beside words: Range<Int>) -> BodyPair? {
    if let pair = bodyPair(at: words.upperBound) { return pair }
    for start in stride(from: words.lowerBound - 2, through: max(0, words.lowerBound - 6), by: -1) {
      if let pair = bodyPair(at: start), pair.end == words.lowerBound { return pair }
    }
    return nil
  }

  /// `với ASEAN` right behind a level.
  func body(behindPartner index: Int) -> String? {
    guard let partner = cue(index, .partner), gap(index).isBlank,
      let hit = text.hits.hit(.organisation, at: partner.end)
    else { return nil }
    let entry = OrganisationEntries.entries[Int(hit.entry)]
    return entry.kind == .body ? entry.abbreviation : nil
  }

  struct BodyPair {
    var name: String
    var country: CountryCode
    fileprivate var end: Int
  }

  /// A body and a country with a dash between them, in either order.
  private func bodyPair(at start: Int) -> BodyPair? {
    func body(_ index: Int) -> (name: String, end: Int)? {
      guard let hit = text.hits.hit(.organisation, at: index) else { return nil }
      let entry = OrganisationEntries.entries[Int(hit.entry)]
      guard entry.kind == .body, let name = entry.abbreviation else { return nil }
      return (name, hit.words.upperBound)
    }
    func country(_ index: Int) -> (code: CountryCode, end: Int)? {
      guard let hit = text.hits.hit(.place, at: index),
        let code = PlaceEntries.entries[Int(hit.entry)].code
      else { return nil }
      return (code, hit.words.upperBound)
    }
    if let first = body(start), gap(first.end).contains(.hyphen), let next = country(first.end) {
      return BodyPair(name: first.name, country: next.code, end: next.end)
    }
    if let first = country(start), gap(first.end).contains(.hyphen), let next = body(first.end) {
      return BodyPair(name: next.name, country: first.code, end: next.end)
    }
    return nil
  }

  /// `free trade` before `agreement`.
  func subjectBefore(_ range: Range<Int>) -> Hit? {
    guard gap(range.lowerBound).isSoft else { return nil }
    return hit(.subject, endingAt: range.lowerBound)
  }
}

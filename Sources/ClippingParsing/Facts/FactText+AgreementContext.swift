internal import ClippingModel

/// What speaks against a mention's being an agreement of its own.
extension FactText {
  private static func signatures(_ words: String) -> WordSet { .signatures(words) }

  private static let this = signatures("này đó nào ấy đấy")
  private static let thisOther = signatures(
    "nước bên năm tháng ngày dịp vực thời lần tỉnh phố lúc khi phủ cuộc thăm tuần người gia đảo vật "
      + "giới hội hai khối vùng điều việc")

  /// `thỏa thuận thương mại mang tính lịch sử này`: only points at a document named before.
  func isAnaphoric(_ end: Int) -> Bool {
    let sentence = sentence(end - 1)
    for index in end..<min(sentence.upperBound, end + 6) where index >= end {
      guard gap(index).isBlank else { return false }
      if Self.this.contains(signature(index)) {
        return index == end || !Self.thisOther.contains(signature(index - 1))
      }
    }
    return false
  }

  /// Words behind a document that tell nothing of what is in it.
  private static let undescribing = signatures(
    "này đó trên kia ấy nói sau trước đã sẽ là có được bị và hoặc nhưng mà nào khác như của do vì mới "
      + "cũng đang phải chỉ tại ở vào trong từ khi nếu hay cấp chung hợp song đạt ký kí kết cùng lịch rất "
      + "không chưa vẫn cho riêng tốt lớn quan hai ba cũ gần vốn thì nên nói tương bởi năm ngày hồi"
  )
  private static let describing = signatures(
    "to that with between under which whereby allowing giving ending for regarding related concerning "
      + "about on covering extending requiring granting normalizing")

  /// Whether the words at `index` tell what a document is about or between whom: `lập vùng an toàn`,
  /// `với Peru`, `to ban strikes`.
  func isDescribed(_ index: Int) -> Bool {
    guard words.indices.contains(index), gap(index).isSubset(of: [.space, .hyphen]),
      !words[index].isFirst
    else { return false }
    let key = words[index].signature
    if isVietnamese { return !Self.undescribing.contains(key) }
    return Self.describing.contains(key)
  }

  /// `Tổ chức Hiệp ước …` is a body, `đang thỏa thuận` a verb, `broad agreement` a state of mind,
  /// `NAFTA là một hiệp định` a definition.
  func isOtherKind(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    if gap(first).isBlank, first > 0 {
      let before = words[first - 1].signature
      if isVietnamese {
        if before == Self.organisation, signature(first - 2) == Self.organising { return true }
        if Self.loosely.contains(before), isLooseAgreement(range) { return true }
        if Self.being.contains(before), hit(.agreement, endingAt: first - 1) != nil { return true }
        if Self.someWords.contains(before), Self.being.contains(signature(first - 2)) {
          return true
        }
      } else if words[first].isCapitalised == false, range.count == 1,
        !(max(sentence(first).lowerBound, first - 4)..<first).contains(where: isDetermined)
      {
        return true
      }
    }
    return false
  }

  private static let organising = WordKey.of("tổ").signature
  private static let organisation = WordKey.of("chức").signature
  private static let being = signatures("là như")
  private static let loosely = signatures("đang tự cùng sẽ tiếp nên phải")
  private static let determiners = signatures("a an the this its their our his her first new two")

  private func isDetermined(_ index: Int) -> Bool {
    Self.determiners.contains(words[index].signature) || words[index].flags.contains(.possessive)
      || number(index) != nil
  }

  /// `Molotov-Ribbentrop` behind `Hiệp ước`: what it is called after, if that is no country.
  func properName(_ start: Int) -> String? {
    guard isVietnamese, words.indices.contains(start), words[start].isCapitalised,
      gap(start).isBlank, !Syllable.shared.isSyllable(fold: words[start].fold)
    else { return nil }
    if let hit = text.hits.hit(.place, at: start),
      [.name, .short].contains(PlaceEntries.entries[Int(hit.entry)].kind)
    {
      return nil
    }
    var end = start + 1
    while end < min(sentence(start).upperBound, start + 4), gap(end).isSoft,
      words[end].isCapitalised || gap(end).contains(.hyphen)
    {
      end += 1
    }
    return text.string(words: start..<end)
  }

  /// Whether the two countries of the document stand right behind: `Mỹ - Hàn`, `between A and B`.
  func isPair(_ index: Int) -> Bool {
    guard let hit = text.hits.hit(.place, at: index), gap(index).isBlank,
      text.hits.hit(.place, at: hit.words.upperBound) != nil
    else { return false }
    return gap(hit.words.upperBound).contains(.hyphen)
  }

  /// Whether two sides, a country, a capital or an international body are named within twenty words,
  /// in the sentence.
  func isBetweenStates(_ range: Range<Int>) -> Bool {
    let sentence = sentence(range.lowerBound)
    let near = max(sentence.lowerBound, range.lowerBound - 20)
    return (near..<min(sentence.upperBound, range.upperBound + 20)).contains { index in
      if Self.sides.begins(at: index, in: self) { return true }
      if let hit = text.hits.hit(.organisation, at: index) {
        return OrganisationEntries.entries[Int(hit.entry)].kind == .body
      }
      guard let hit = text.hits.hit(.place, at: index) else { return false }
      let entry = PlaceEntries.entries[Int(hit.entry)]
      return entry.code != nil && [.name, .demonym, .capital].contains(entry.kind)
    }
  }

  /// `Water Action Plan` of `Kenya and Peru signed a Water Action Plan`.
  func signedPlan(_ range: Range<Int>) -> String? {
    guard !isVietnamese, words[range.lowerBound].isCapitalised, isBetweenStates(range),
      agreementStatus(before: range) == .signed
    else { return nil }
    let sentence = sentence(range.lowerBound)
    let start = CapitalisedAgreement.start(self, before: range.lowerBound, sentence)
    return start < range.lowerBound ? text.string(words: start..<range.upperBound) : nil
  }

  /// `Under a new Memorandum of Cooperation, the two countries will …`
  func isFollowedByBoth(_ index: Int) -> Bool {
    gap(index).contains(.comma)
      && (Self.bothWords.contains(signature(index))
        || Self.bothWords.contains(signature(index + 1)))
  }

  private static let bothWords = signatures("two both")
  private static let governments = signatures("Government Governments")
  private static let aims = signatures("for on concerning regarding relating")

  /// `for the Sharing of Data` of `Agreement between the Government of Kenya and the Government of
  /// Peru for the Sharing of Data`.
  ///
  /// - Complexity: O(1): forty words behind are looked at.
  func subjectBehindGovernments(_ range: Range<Int>) -> Range<Int>? {
    let start = range.upperBound
    guard words[range.lowerBound].isCapitalised, isBetween(start),
      (start + 1...start + 2).contains(where: { Self.governments.contains(signature($0)) })
    else { return nil }
    let end = min(sentence(range.lowerBound).upperBound, start + 40)
    let aim = (start + 4..<max(start + 4, end)).first { Self.aims.contains(words[$0].signature) }
    guard let aim else { return nil }
    let last = CapitalisedAgreement.end(self, after: aim - 1, sentence(aim))
    return last > aim + 1 ? aim..<last : nil
  }

  private static let articles = signatures("a an any")

  /// `…, a landmark science and technology agreement`: says more of what was named.
  func isApposition(_ range: Range<Int>) -> Bool {
    (max(1, range.lowerBound - 3)..<max(1, range.lowerBound)).contains {
      Self.articles.contains(words[$0].signature) && gap($0).contains(.comma)
    }
  }

  private static let businesses = signatures(
    "tập công doanh nhà câu hãng CLB TNHH Corp Corporation Inc LLC Ltd Company Companies manufacturer"
      + " manufacturers")
  private static let businessTails = signatures("đoàn ty nghiệp sản phân lạc")
  private static let businessHeads = signatures("tập công doanh nhà câu")

  /// Whether a company stands near the words, in their part of the sentence.
  func isBusiness(_ range: Range<Int>) -> Bool {
    let sentence = sentence(range.lowerBound)
    var index = range.lowerBound
    while index > max(sentence.lowerBound, range.lowerBound - 12) {
      if gap(index).contains(.semicolon) { break }
      index -= 1
      if isCompany(index) { return true }
    }
    index = range.upperBound
    while index < min(sentence.upperBound, range.upperBound + 14), !gap(index).contains(.semicolon)
    {
      if isCompany(index) { return true }
      index += 1
    }
    return false
  }

  private func isCompany(_ index: Int) -> Bool {
    let word = signature(index)
    guard Self.businesses.contains(word) else { return false }
    if Self.businessHeads.contains(word) {
      return Self.businessTails.contains(signature(index + 1))
    }
    return !Self.businessTails.contains(word)
  }

  /// `hiệp định thương mại tự do AFTA`, `Hiệp định thương mại (CPTPP)`: the name itself follows.
  func isNamedRightBehind(_ end: Int) -> Bool {
    let sentence = sentence(end - 1)
    for index in end..<max(end, min(sentence.upperBound, end + 5)) {
      let isOpen = gap(index).contains(.open)
      guard gap(index).isSoft || isOpen else { return false }
      if let hit = text.hits.hit(.agreement, at: index), index == end || isOpen,
        AgreementEntries.entries[Int(hit.entry)].kind == .named
      {
        return true
      }
      if Self.joiners.contains(signature(index)) { return false }
    }
    return false
  }

  private static let joiners = signatures("và and với with của of trong in")

  private static let predicates = signatures(
    "coi xem như cách regard regards consider considers as")
  private static let otherPredicates = signatures("trọng xét vậy")
  private static let someWords = signatures("một a one")
  private static let withWords = signatures("with")
  private static let partnerWords = signatures("đối partner partners")
  private static let relation = WordKey.of("hệ").signature

  /// `coi Việt Nam là đối tác chiến lược`, `với tư cách một đối tác chiến lược`, `partnership with
  /// one of …`: praise, no level.
  func isPraise(_ range: Range<Int>) -> Bool {
    let before = signature(range.lowerBound - 1)
    if Self.withWords.contains(signature(range.upperBound)),
      Self.someWords.contains(signature(range.upperBound + 1))
    {
      return true
    }
    guard before != Self.relation,
      Self.partnerWords.contains(words[range.lowerBound].signature)
        || Self.partnerWords.contains(words[range.upperBound - 1].signature)
    else { return false }
    let sentence = sentence(range.lowerBound)
    if gap(range.lowerBound).isSoft, Self.someWords.contains(before) { return true }
    return (max(sentence.lowerBound, range.lowerBound - 7)..<range.lowerBound).contains {
      Self.predicates.contains(words[$0].signature)
        && !Self.otherPredicates.contains(signature($0 + 1))
    }
  }

  private static let home = signatures("phủ tỉnh quốc bộ ngành thành ủy huyện")
  private static let ofWord = signatures("của of")

  /// `Chương trình hành động của Chính phủ`, `của tỉnh`: a plan of one's own.
  func isOwnPlan(_ end: Int) -> Bool {
    Self.ofWord.contains(signature(end))
      && (Self.home.contains(signature(end + 1)) || Self.home.contains(signature(end + 2)))
      || Self.resolution.contains(signature(end + 1)) || Self.resolution.contains(signature(end))
  }

  private static let resolution = signatures("nghị quốc")

  private static let sharedWords = signatures("hai song ASEAN bilateral joint both")

  /// Whether the sentence speaks of two sides.
  func isShared(_ index: Int) -> Bool {
    let sentence = sentence(index)
    return (max(sentence.lowerBound, index - 30)..<min(sentence.upperBound, index + 30)).contains {
      Self.sharedWords.contains(words[$0].signature)
    }
  }

  private static let sea = signatures("Biển biển ASEAN Asean Sea")

  /// Whether the words within forty of `index` speak of the sea or of ASEAN.
  func isNearSea(_ index: Int) -> Bool {
    (max(0, index - 40)..<min(words.count, index + 40)).contains {
      Self.sea.contains(words[$0].signature)
    }
  }
}

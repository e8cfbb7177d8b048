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

  private static let wishes = signatures(
    "muốn mong đòi nếu đuổi khả kiện hứa dọa hopes wants seeks seek seeking hope if any pursue "
      + "without toward towards")
  private static let headings = signatures("hướng tiến để to")
  private static let goals = signatures("tới đến đạt reach secure achieve negotiate sign")

  /// `hướng tới ký kết hiệp định hòa bình`, `theo đuổi hiệp định thương mại`
  func isWished(_ range: Range<Int>) -> Bool {
    let sentence = sentence(range.lowerBound)
    let before = max(sentence.lowerBound, range.lowerBound - 8)..<range.lowerBound
    // `khi hiệp định được ký`, but not `sau khi`
    if signature(range.lowerBound - 1) == Self.when, signature(range.lowerBound - 2) != Self.after {
      return true
    }
    return before.contains {
      Self.wishes.contains(words[$0].signature)
        // `hướng tới`, `để đạt được`, `to reach`
        || Self.headings.contains(words[$0].signature) && Self.goals.contains(signature($0 + 1))
    }
  }

  private static let when = WordKey.of("khi").signature
  private static let after = WordKey.of("sau").signature
  private static let articles = signatures("a an any")

  /// `…, a landmark science and technology agreement`: says more of what was named.
  func isApposition(_ range: Range<Int>) -> Bool {
    (max(1, range.lowerBound - 3)..<max(1, range.lowerBound)).contains {
      Self.articles.contains(words[$0].signature) && gap($0).contains(.comma)
    }
  }

  private static let businesses = signatures(
    "tập công doanh hãng TNHH Corp Corporation Inc LLC Ltd Company Companies")
  private static let businessTails = signatures("đoàn ty nghiệp")
  private static let businessHeads = signatures("tập công doanh")

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

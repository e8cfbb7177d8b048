internal import ClippingModel

/// What the words around an agreement tell of it.
extension FactText {
  private static func signatures(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { WordKey.of(String($0)).signature })
  }

  enum SubjectFiller { case on, cooperation, trilateral, other }

  private static let onWords = signatures("về on lĩnh vực")
  private static let cooperationWords = signatures("hợp tác cooperation")
  private static let trilateralWords = signatures("ba trilateral")
  private static let otherFillers = signatures(
    "trong trên bên việc thiết lập cơ chế tăng cường thúc đẩy phát triển song phương chung khung "
      + "giữa nhà nước chính phủ in the field of fields areas area strengthening enhancing mutual "
      + "sự nước quan hệ bilateral establishing the các xây dựng triển khai thực hiện lại mới thỏa thuận"
  )
  private static let pluralWords = signatures(
    "các những nhiều một vài mấy số hàng loạt several many some various a an any possible potential "
      + "other new these those numerous two three four five six hai ba bốn sáu loạt mọi all such both"
  )
  private static let signWords = signatures("ký signed sign signing inked kết trao")
  private static let futureWords = signatures("sẽ sớm để will to tới chuẩn bị dự kiến soon")
  private static let negotiateWords = signatures(
    "đàm phán negotiate negotiating negotiations thương lượng")
  private static let andWords = signatures("và and")
  private static let betweenWords = signatures("giữa between")
  private static let implementWords = signatures("triển khai thực hiện implement implementing")
  private static let becomeWords = signatures("thành become trở hướng tới")

  func subjectFiller(at index: Int) -> SubjectFiller? {
    let signature = words[index].signature
    if Self.onWords.contains(signature) { return .on }
    if Self.cooperationWords.contains(signature) { return .cooperation }
    if Self.trilateralWords.contains(signature) { return .trilateral }
    return Self.otherFillers.contains(signature) ? .other : nil
  }

  /// Whether a subject may still follow across the gap before `index`.
  func isFillable(_ index: Int) -> Bool {
    gap(index).isSubset(of: [.space, .open, .close]) || gap(index).isSoft
  }

  /// Whether one more subject follows across the gap before `index`.
  func joinsSubjects(_ index: Int) -> Bool {
    gap(index).isSubset(of: [.space, .comma, .hyphen])
  }

  /// The index behind `và`, or behind a comma, where the list goes on.
  func conjunction(at index: Int) -> Int? {
    guard words.indices.contains(index) else { return nil }
    if Self.andWords.contains(words[index].signature) {
      return text.hits.hit(.subject, at: index + 1) == nil ? nil : index + 1
    }
    return nil
  }

  /// `các hiệp định`, `một hiệp định`, `a treaty`: no one document, unless it was signed.
  func isIndefinite(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound - 1
    guard words.indices.contains(before), gap(range.lowerBound).isBlank else { return false }
    guard Self.pluralWords.contains(words[before].signature) else { return false }
    return !isSigned(range)
  }

  /// A word of signing up to four words before, none of them plural.
  func isSigned(_ range: Range<Int>) -> Bool {
    let sentence = sentence(range.lowerBound)
    let before = max(sentence.lowerBound, range.lowerBound - 4)..<range.lowerBound
    return before.contains { Self.signWords.contains(words[$0].signature) }
  }

  func isBetween(_ index: Int) -> Bool { Self.betweenWords.contains(signature(index)) }

  /// `… triển khai quan hệ Đối tác chiến lược`
  func implementsLevel(_ index: Int) -> Bool {
    (index..<min(words.count, index + 3)).contains {
      Self.implementWords.contains(words[$0].signature)
    }
  }

  /// A level that is wished for or denied names no agreement.
  func isNegatedLevel(_ range: Range<Int>) -> Bool { false }

  func agreementStatus(_ before: Range<Int>) -> AgreementMention.Status {
    var isSigned = false
    var isFuture = false
    for index in before {
      let signature = words[index].signature
      if Self.negotiateWords.contains(signature) { return .underNegotiation }
      if Self.signWords.contains(signature) { isSigned = true }
      if Self.futureWords.contains(signature) { isFuture = true }
    }
    return isSigned ? (isFuture ? .toBeSigned : .signed) : .mentioned
  }

  // MARK: English names

  private static let documentNouns = signatures(
    "Agreement Treaty Pact Accord Partnership Protocol Declaration Convention Compact Charter "
      + "Framework Memorandum Arrangement Initiative Accords Agreements")
  private static let linkWords = signatures("of on and the for to in with")

  func isDocumentNoun(_ index: Int) -> Bool {
    words[index].isCapitalised && Self.documentNouns.contains(words[index].signature)
  }

  /// The first word of the capitalised run that ends before `index`, small words inside allowed.
  func capitalisedStart(before index: Int) -> Int? {
    let sentence = sentence(index)
    var start = index
    var at = index - 1
    while at >= max(sentence.lowerBound, index - 9), gap(at + 1).isSoft {
      if words[at].isCapitalised || words[at].isNumeric && gap(at + 1).contains(.hyphen) {
        start = at
      } else if !Self.linkWords.contains(words[at].signature) {
        break
      }
      at -= 1
    }
    while start < index, words[start].isFirst && Self.linkWords.contains(words[start].signature) {
      start += 1
    }
    return start < index ? start : nil
  }
}

/// What the words around a document's name tell of it: there is one, or one is wished for.
enum AgreementStanding: Sendable {
  /// Signed, reached, in force, kept or broken.
  case concluded
  /// Both sides have agreed to conclude it.
  case shared
  /// Wished for, proposed, negotiated, doubted.
  case prospective
  case untold
}

extension FactText {
  /// What is done with a document that exists, whoever asks for it.
  private static let keeping = WordingSet(
    "tuân thủ|vi phạm|phá vỡ|thực thi|thực hiện|triển khai|phê chuẩn|phê duyệt|thông qua|rút khỏi"
      + "|khỏi|gia hạn|sửa đổi|bổ sung|nâng cấp|giám sát|tôn trọng|theo|khuôn khổ|duy trì|hủy bỏ|huỷ bỏ"
      + "|bảo vệ|kỷ niệm|hiệu lực|tái khẳng|xem xét|ký mới|ký lại|bác bỏ|tham gia|hoan nghênh|nội dung|đã có"
      + "|củng cố|cứu vãn|ngoài|điều khoản|quy định|chấm dứt|đổ vỡ|phạm vi|chỉ trích|phản đối|xem thường"
      + "|under|implement|implementing|implementation|implements|ratify|ratified|extended|extend|extending"
      + "|extension|violate|violated|violating|honor|honour|uphold|upholding|respect|withdraw|withdrew"
      + "|withdrawal|amend|amended|update|welcomed|hailed|enforce|terms of|upgrade")
  /// What makes a document.
  private static let making = WordingSet(
    "ký|kí|đạt|trao|kết thúc|thống nhất|đồng ý|nhất trí|công bố|sign|signs|signed|signing|ink|inks|inked"
      + "|inking|reach|reached|reaches|secure|secured|secures|strike|struck|strikes|conclude|concluded"
      + "|finalize|finalized|finalizes|broker|brokered|brokers|brokering|clinch|clinched|announce|announced"
      + "|announces|agreed|made|entered|exchange|exchanged|negotiated|establish|established")
  /// Before a making: it has been done.
  private static let done = WordingSet(
    "đã|vừa|được|sau khi|cùng|từng|has|have|had|was|were|having|after|mới đây")
  private static let witnessed = WordingSet("lễ|chứng kiến|witnessed|ceremony")
  /// Somebody wants it, or it is still being made.
  private static let wishing = WordingSet(
    "đàm phán|thương lượng|thương thảo|đề nghị|đề xuất|kêu gọi|mong|hy vọng|hi vọng|tiến tới|tiến đến"
      + "|hướng tới|hướng đến|cố gắng|nỗ lực|tìm kiếm|tìm|theo đuổi|muốn|khả năng|không có|con đường"
      + "|thúc đẩy|thảo luận|điều kiện|triển vọng|đòi|từ chối|đi đến|bàn về|dự thảo|chưa có|cần có"
      + "|negotiate|negotiating|negotiation|negotiations|hope|hopes|want|wants|seek|seeks|seeking|pursue"
      + "|pursuing|toward|towards|possible|potential|propose|proposed|explore|exploring|without|no|future"
      + "|talks|discuss|discussed|discussing|possibility|refused|progress|draft|lack|need|needs")
  /// Before a making: it has not been done.
  private static let undone = WordingSet(
    "sớm|nếu|việc ký|việc đạt|chưa|không|không dễ|không thể|khó|nhằm|để|sẵn sàng|có thể|sẽ|dự kiến|chuẩn bị|cân nhắc|hứa"
      + "|dọa|cần|ủng hộ|could|would|may|might|if|will|not|intend|intends|plan|plans|try|trying|prepare"
      + "|any|ready|should|can|to|fail|failed")

  /// Behind a document: it is there.
  private static let behind = WordingSet(
    "có hiệu|được ký|ký kết|kí kết|đạt được|được thống|đã ký|ký năm|ký ngày|kí năm|mà hai|signed|reached"
      + "|concluded|struck|took effect|takes effect|entered into|made in|was signed|remains in")
  private static let wishedBehind = WordingSet(
    "sẽ được|sớm được|tuần tới|tháng tới|thời gian|chưa được|nếu|will be|could be|would be")

  private static let to = WordKey.of("to").signature
  private static let when = WordKey.of("khi").signature
  private static let after = WordKey.of("sau").signature

  static let sides = WordingSet(
    "hai bên|hai nước|hai nhà|hai lãnh|các bên|đôi bên|hai chính|hai thủ|hai bộ|hai tổng|hai ngoại|hai quốc|hai đảng"
      + "|hai chủ|both sides|both countries|two sides|two countries|two leaders|the leaders|the parties|they"
  )
  private static let agreeing = WordingSet(
    "nhất trí|thống nhất|đồng ý|cam kết|sẽ|agreed|committed|will")
  private static let proposing = WordingSet(
    "đề nghị|đề xuất|kêu gọi|mong|hy vọng|hi vọng|bày tỏ|muốn|cho rằng|proposed|hoped|urged|suggested"
  )

  private static let reachBefore = 11
  private static let reachBehind = 10
  /// A wish stands near what is wished for.
  private static let wishReach = 7

  /// What the sentence tells of the document at `range`: the nearest word settles it.
  ///
  /// - Complexity: O(1): a bounded stretch around the document is looked at.
  func standing(of range: Range<Int>) -> AgreementStanding {
    let told = standing(before: range)
    if told != .concluded, isAgreedByBoth(before: range.lowerBound) { return .shared }
    return told == .untold ? standing(behind: range) : told
  }

  private func standing(before range: Range<Int>) -> AgreementStanding {
    let first = max(sentence(range.lowerBound).lowerBound, range.lowerBound - Self.reachBefore)
    // `khi hiệp định được ký`, but not `sau khi`
    if signature(range.lowerBound - 1) == Self.when, signature(range.lowerBound - 2) != Self.after {
      return .prospective
    }
    var index = range.lowerBound - 1
    while index >= first, !gap(index + 1).contains(.semicolon) {
      if index >= range.lowerBound - Self.wishReach, isWish(index) {
        return isDone(index, from: first) ? .untold : .prospective
      }
      if Self.keeping.begins(at: index, in: self) { return .concluded }
      if Self.making.begins(at: index, in: self) {
        if isDone(index, from: first) { return .concluded }
        if signature(index - 1) == Self.to, isCome(before: index - 1, from: first) {
          return .concluded
        }
        let near = max(first, index - Self.wishReach)..<index
        return near.contains(where: isUndone) ? .prospective : .concluded
      }
      index -= 1
    }
    return .untold
  }

  private static let coming = WordSet.signatures(
    "visited met gathered travelled traveled arrived came flew convened")

  /// `visited Lima to sign`: who came to sign has signed.
  private func isCome(before word: Int, from first: Int) -> Bool {
    (max(first, word - Self.wishReach)..<max(first, word)).contains {
      Self.coming.contains(words[$0].signature)
    }
  }

  /// `đã ký`, `lễ ký kết`
  private func isDone(_ index: Int, from first: Int) -> Bool {
    let near = max(first, index - 3)..<index
    return near.contains { Self.witnessed.begins(at: $0, in: self) }
      || near.contains { Self.done.begins(at: $0, in: self) }
        && !near.contains(where: isUndone)
  }

  private func isWish(_ index: Int) -> Bool { Self.wishing.begins(at: index, in: self) }

  private func isUndone(_ index: Int) -> Bool {
    isWish(index)
      || Self.undone.begins(at: index, in: self)
        && (signature(index) != Self.to || Self.making.begins(at: index + 1, in: self))
  }

  private func standing(behind range: Range<Int>) -> AgreementStanding {
    let end = min(sentence(range.lowerBound).upperBound, range.upperBound + Self.reachBehind)
    var told = AgreementStanding.untold
    var index = range.upperBound
    while index < end, gap(index).isDisjoint(with: [.semicolon, .colon]) {
      if Self.wishedBehind.begins(at: index, in: self) { return .prospective }
      if Self.behind.begins(at: index, in: self) { told = .concluded }
      index += 1
    }
    return told
  }

  /// `hai bên nhất trí sớm ký …`: what one side alone proposes is no agreement.
  private func isAgreedByBoth(before word: Int) -> Bool {
    let first = max(sentence(word).lowerBound, word - 40)
    guard first < word else { return false }
    var agreed: Int?
    for index in (first..<word).reversed() {
      if agreed == nil, Self.proposing.begins(at: index, in: self) { return false }
      if Self.agreeing.begins(at: index, in: self) { agreed = agreed ?? index }
      if agreed != nil, Self.sides.begins(at: index, in: self) { return true }
    }
    return false
  }
}

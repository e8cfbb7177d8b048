/// What a sentence tells of a country in other words than a verb behind its name: its doings as
/// nouns, its dealings with those named before, the visit to it.
extension CountryEvidence {
  /// Doings as nouns, behind which the doer stands: `đề nghị của Peru`, `the request of Peru`.
  private static let doings = WordingSet(
    "đề nghị|sáng kiến|yêu cầu|lời mời|tuyên bố|quyết định|phản ứng|chỉ trích|cáo buộc|kêu gọi|nhất trí"
      + "|đồng ý|phản đối|ủng hộ|cảnh báo|động thái|chiến dịch|tấn công|lệnh cấm|trừng phạt|viện trợ"
      + "|can thiệp|bảo trợ|trung gian|chiêu đãi|chủ trì|phê chuẩn|request|invitation|decision|proposal"
      + "|initiative|mediation|approval|objection|rejection|recognition|announcement")
  /// Doings of a possessor: `Peru’s full-scale invasion`.
  private static let ownDoings = WordSet.signatures(
    "invasion war aggression attack attacks assault decision proposal announcement response threat "
      + "threats claims actions statement request initiative mediation offer refusal withdrawal strike "
      + "strikes test tests launch launches bombardment occupation annexation tariffs retaliation")
  /// What one has with another.
  private static let dealings = WordingSet(
    "thảo luận|trao đổi|trò chuyện|nói chuyện|thượng đỉnh|đối thoại|điện đàm|tiếp xúc|conversation"
      + "|conversations|discussion|discussions|summit|call|calls|spoke|phone|exchange|discussed")
  private static let with = WordSet.signatures("với with cùng")
  private static let takingPart = WordingSet(
    "góp mặt|tham dự|tham gia|chứng kiến|hiện diện|participation|attended by|joined by")
  private static let ofWords = WordSet.signatures("của of từ from by")
  private static let moving = WordSet.signatures(
    "flying flew fly traveled travelled traveling travelling travels headed heads heading bay")
  private static let past = WordSet.signatures("từng trước ngoái last earlier previous previously")

  private static let dealingReach = 9

  /// The first word of the countries that `và` and `and` join before word `first`.
  private func listStart(_ first: Int) -> Int {
    var start = first
    for _ in 0..<2 {
      let and = text.isThe(start - 1) ? start - 2 : start - 1
      guard text.cue(and, .and) != nil, text.gap(and).isBlank,
        let hit = text.hit(.place, endingAt: and)
      else { break }
      start = hit.words.lowerBound
    }
    return start
  }

  /// The word behind the countries that `và` and `and` join behind word `end`.
  private func listEnd(_ end: Int) -> Int {
    guard text.cue(end, .and) != nil, text.gap(end).isBlank else { return end }
    let next = text.isThe(end + 1) ? end + 2 : end + 1
    return text.text.hits.hit(.place, at: next).map { $0.words.upperBound } ?? end
  }

  /// `Both Peru and Kenya rebuked`: each of the two does it.
  func actsTogether(_ hit: CountryHit) -> Bool {
    let first = listStart(hit.words.lowerBound)
    let end = listEnd(hit.words.upperBound)
    guard first < hit.words.lowerBound || end > hit.words.upperBound,
      beginsClause(first), text.gap(end).isBlank
    else { return false }
    return isPast(end) || acts(after: end, within: 2)
  }

  /// Whether a clause begins at the word: behind a mark, `both`, `that`.
  private func beginsClause(_ first: Int) -> Bool {
    let start = text.isThe(first - 1) ? first - 1 : first
    return start == text.sentence(first).lowerBound || !text.gap(start).isSoft
      || Self.openers.contains(text.words[start - 1].signature)
  }

  private static let openers = WordSet.signatures(
    "both that while and but because when cả khi sau mà rằng việc nhưng hôm qua nay")

  /// `cuộc gặp với Tổng thống Peru`, `his conversation with Peruvian President Jane Doe`.
  func isDealtWith(_ hit: CountryHit) -> Bool {
    var before = officeStart(hit.words.lowerBound) - 1
    if text.isThe(before) { before -= 1 }
    guard before > 0, Self.with.contains(text.words[before].signature) else { return false }
    let first = max(text.sentence(before).lowerBound, before - Self.dealingReach)
    return (first..<before).contains { index in
      if Self.dealings.begins(at: index, in: text) { return true }
      return text.text.hits.hit(.event, at: index).map { Self.deals.contains(Int($0.entry)) }
        == true
    }
  }

  /// Events that have another side.
  private static let deals = Set(
    EventTable.entries.indices.filter {
      switch EventTable.entries[$0].cue {
      case .meet, .call, .talk, .meeting, .calling, .negotiate: true
      default: false
      }
    })

  /// `theo đề nghị của Kenya và Peru`, `Peru’s full-scale invasion`, `góp mặt của chuyên gia Peru`.
  func doesByNoun(_ hit: CountryHit) -> Bool {
    if ownsDoing(hit) { return true }
    let start = listStart(officeStart(hit.words.lowerBound))
    var before = start - 1
    if text.isThe(before) { before -= 1 }
    let sentence = text.sentence(hit.words.lowerBound)
    guard before > sentence.lowerBound else { return false }
    if Self.ofWords.contains(text.words[before].signature) {
      return (max(sentence.lowerBound, before - 2)..<before).contains {
        Self.doings.begins(at: $0, in: text) && ($0 == before - 1 || !text.isThe($0 + 1))
      } || takesPart(before: before, from: sentence.lowerBound)
    }
    return false
  }

  private func takesPart(before word: Int, from first: Int) -> Bool {
    (max(first, word - Self.dealingReach)..<word).contains {
      Self.takingPart.begins(at: $0, in: text)
    }
  }

  private func ownsDoing(_ hit: CountryHit) -> Bool {
    let end = hit.words.upperBound
    guard text.words[end - 1].flags.contains(.possessive) else { return false }
    for index in end..<min(end + 4, text.sentence(end - 1).upperBound) {
      guard index == end || text.gap(index).isSoft else { return false }
      if Self.ownDoings.contains(text.words[index].signature) { return true }
    }
    return false
  }

  /// `thăm chính thức Peru`, `flying from Kenya to Peru`, not years ago.
  func isVisited(_ hit: CountryHit) -> Bool {
    let first = hit.words.lowerBound
    let sentence = text.sentence(first)
    guard text.gap(first).isBlank else { return false }
    let before = text.isThe(first - 1) ? first - 1 : first
    let isTold =
      text.cue(endingAt: before, .visits) != nil
      || (text.fold(before - 1) == Self.toFold
        && (max(sentence.lowerBound, before - 6)..<before).contains {
          Self.moving.contains(text.words[$0].signature)
        })
    return isTold && !sentence.contains { Self.past.contains(text.words[$0].signature) }
  }

  /// `thặng dư thương mại với Peru giảm còn 4 tỷ USD`: a partner with a figure of its own.
  func isTradedWith(_ hit: CountryHit) -> Bool {
    let words = hit.words
    let sentence = text.sentence(words.lowerBound)
    let before = text.isThe(words.lowerBound - 1) ? words.lowerBound - 2 : words.lowerBound - 1
    guard before > sentence.lowerBound,
      Self.tradeLinks.contains(text.words[before].signature)
    else { return false }
    let near = max(sentence.lowerBound, before - Self.tradeReach)..<before
    guard near.contains(where: { Self.trading.begins(at: $0, in: text) }) else { return false }
    let around =
      near.lowerBound..<min(sentence.upperBound, words.upperBound + Self.tradeReach)
    return around.contains { text.cue($0, .magnitude, .percent) != nil || isPercentage($0) }
  }

  /// `Xuất khẩu sang Peru giảm 8%, Kenya giảm 3%`: a partner with the change of its own trade.
  func hasTradeFigure(_ hit: CountryHit) -> Bool {
    let end = hit.words.upperBound
    guard hit.form == .name, text.gap(end).isBlank, Self.changes.begins(at: end, in: text)
    else { return false }
    let sentence = text.sentence(end - 1)
    guard (end + 1..<max(end + 1, min(sentence.upperBound, end + 4))).contains(where: isPercentage)
    else { return false }
    return (max(sentence.lowerBound, end - Self.listedReach)..<end).contains {
      Self.tradeLinks.contains(text.words[$0].signature)
        && (max(sentence.lowerBound, $0 - 3)..<$0).contains {
          Self.trading.begins(at: $0, in: text)
        }
    }
  }

  private static let changes = WordingSet(
    "giảm|tăng|đạt|chiếm|rose|fell|grew|dropped|increased|decreased|up|down|by")
  /// The partners before it in the same list stand between it and the trade.
  private static let listedReach = 40

  private func isPercentage(_ index: Int) -> Bool {
    text.words[index].isNumeric && text.gap(index + 1).contains(.percent)
  }

  private static let tradeReach = 9
  private static let tradeLinks = WordSet.signatures("với sang từ tới with to from")
  private static let trading = WordingSet(
    "kim ngạch|thương mại|xuất khẩu|nhập khẩu|thặng dư|thâm hụt|trade|exports|imports|export|surplus"
      + "|deficit")

  /// `Peru trả lại …`, `Peru returns …`: the title's own subject.
  func headsTitle(_ hit: CountryHit) -> Bool {
    let sentence = text.text.sentence(ofWord: hit.words.lowerBound)
    let next = hit.words.upperBound
    guard sentence.section == .title, hit.form == .name, next < sentence.words.upperBound,
      hit.words.lowerBound == sentence.words.lowerBound, text.gap(next).isBlank,
      !text.words[next].isCapitalised
    else { return false }
    if text.isVietnamese { return !Self.untelling.contains(text.words[next].signature) }
    let word = text.words[next].range
    return word.count > 3 && text.text.bytes[word.upperBound - 1] == UInt8(ascii: "s")
  }

  /// What stands behind a country of which the title tells something else.
  private static let untelling = WordSet.signatures("và có là thời trong qua năm không nơi xưa nay")

  private static let toFold = WordKey.of("to").fold
}

/// Lists of countries: groups that are only defined, and members that each act.
extension CountryReader {
  /// Three or more countries in a row, of which none is told to act, define a group.
  mutating func markLists() {
    var start = 0
    while start < countries.count {
      var end = start + 1
      while end < countries.count, isListed(countries[end - 1], countries[end]) { end += 1 }
      if end - start >= 3 || (end - start == 2 && hasListAttestation(start..<end)) {
        let use: CountryHit.Use = listActs(start..<end) ? .actingList : .list
        for index in start..<end
        where countries[index].use == .party || countries[index].use == .topic
          || countries[index].use == .venue
          || (use == .actingList && countries[index].use == .office)
        {
          countries[index].use = use
        }
      }
      start = end
    }
  }

  func isListed(_ a: CountryHit, _ b: CountryHit) -> Bool {
    let first = a.words.upperBound
    let next = b.words.lowerBound
    guard next - first <= 2, a.code != b.code else { return false }
    if next == first {
      return text.gap(next).contains(.comma) || text.gap(next).contains(.semicolon)
    }
    guard next - first == 1 || text.isThe(next - 1) else { return false }
    return text.cue(first, .and) != nil || text.gap(first).contains(.comma)
  }

  private func listActs(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    let first = countries[range.lowerBound].words.lowerBound
    let end = countries[last].words.upperBound
    if let cue = text.cue(endingAt: first, .defines) {
      return isPartner(before: cue.first) || areVisited(before: cue.first)
        || areActing(before: cue.first) || evidence.acts(after: end, within: Self.directReach)
    }
    if text.gap(first).contains(.open) { return false }
    if isDealtWith(first) { return true }
    if text.cue(endingAt: first, .actsOn, .organ, .relation) != nil || isBehindOrgan(first)
      || text.takesPart(before: first)
    {
      return true
    }
    return !evidence.isBehindPreposition(first) && evidence.acts(after: end, within: Self.listReach)
  }

  /// `signed agreements with: Peru, Kenya and Nepal`.
  private func isDealtWith(_ word: Int) -> Bool {
    // `with the EU, Peru, Kenya`: a body may head the list.
    let end = text.isThe(word - 1) ? word - 1 : word
    var start = text.hit(.organisation, endingAt: end)?.words.lowerBound ?? end
    if start < end, text.isThe(start - 1) { start -= 1 }
    guard start > 0, Self.with.contains(text.words[start - 1].signature) else { return false }
    return (max(text.sentence(word).lowerBound, start - Self.dealReach)..<start).contains {
      text.text.hits.hit(.event, at: $0).map { Self.deals.contains(Int($0.entry)) } == true
        || Self.agreed.contains(text.words[$0].signature)
    }
  }

  private static let agreed = WordSet.signatures(
    "agreement agreements framework frameworks deal deals treaties accords")
  private static let dealReach = 12
  private static let deals = Set(
    EventTable.entries.indices.filter {
      switch EventTable.entries[$0].cue {
      case .meet, .call, .sign, .signing, .negotiate, .talk, .meeting, .calling, .session: true
      default: false
      }
    })
  /// `that are now seeking` between a list that defines and its verb.
  private static let directReach = 3

  /// `cùng một số quốc gia cũng` may stand between a list and its verb.
  private static let listReach = 12

  /// `nói chuyện với các nước như Nhật Bản, Canada`: the list names those who are spoken with.
  private func isPartner(before word: Int) -> Bool {
    (max(0, word - 3)..<word).contains { Self.with.contains(text.words[$0].signature) }
      || stretch(before: word, Self.partnerReach).contains {
        Self.with.contains(text.words[$0].signature)
          && Self.countryNouns.begins(at: $0 + 1, in: text)
          && isApproach(before: $0)
      }
  }

  /// `tiếp cận với các nước`, not `thâm hụt với các nước`.
  private func isApproach(before word: Int) -> Bool {
    stretch(before: word, Self.approachReach).contains {
      Self.approaches.begins(at: $0, in: text)
        || text.text.hits.hit(.event, at: $0).map { Self.deals.contains(Int($0.entry)) } == true
    }
  }

  /// `chuyến công du ba nước gồm Peru, Kenya`, `her trip, with stops in places such as`.
  private func areVisited(before word: Int) -> Bool {
    stretch(before: word, Self.tourReach).contains { Self.tours.begins(at: $0, in: text) }
  }

  /// `Những nước đề nghị hoãn gồm Peru, Kenya`: the list names those who do it.
  private func areActing(before word: Int) -> Bool {
    stretch(before: word, Self.doersReach).contains {
      Self.doers.begins(at: $0, in: text) && evidence.acts(after: $0 + 2, within: 2)
    }
  }

  /// The words of the sentence before a word, at most `reach` of them.
  private func stretch(before word: Int, _ reach: Int) -> Range<Int> {
    max(text.sentence(word).lowerBound, word - reach)..<word
  }

  private static let partnerReach = 8
  private static let tourReach = 12
  private static let doersReach = 16
  private static let countryNouns = WordingSet(
    "các nước|các quốc|những nước|những quốc|other countries|countries|neighbours|neighbors|allies"
      + "|partners")
  private static let approaches = WordingSet(
    "tiếp cận|tiếp xúc|làm việc|hợp tác|phối hợp|thảo luận|trao đổi|working|work|cooperate|coordinate"
      + "|cooperation|consult|consultations")
  private static let approachReach = 4
  private static let tours = WordingSet("công du|chuyến thăm|thăm chính|tour|trip|stops")
  private static let doers = WordingSet(
    "những nước|các nước|những quốc|các quốc|countries that|countries which|nations that"
      + "|countries to")

  private static let with = Set(["với", "with"].map { WordKey.of($0).signature })

  /// Two that act in a row: each does.
  private func hasListAttestation(_ range: Range<Int>) -> Bool {
    let first = countries[range.lowerBound].words.lowerBound
    let end = countries[range.upperBound - 1].words.upperBound
    if let cue = text.cue(endingAt: first, .defines), isPartner(before: cue.first) { return true }
    return range.allSatisfy { countries[$0].use == .party && countries[$0].form == .name }
      && text.gap(first).isDisjoint(with: .open)
      && ((isBehindOrgan(first) && !Self.between.contains(text.words[first - 1].signature))
        || (text.gap(end).isBlank && !evidence.isBehindPreposition(first)
          && evidence.acts(after: end, within: 4)))
  }

  /// `giữa Nga, Iran`, `đại diện của Cuba, Na Uy`: the members meet.
  private func isBehindOrgan(_ word: Int) -> Bool {
    guard word > 0 else { return false }
    if Self.between.contains(text.words[word - 1].signature) { return true }
    return Self.of.contains(text.words[word - 1].signature)
      && (text.cue(endingAt: word - 1, .organ) != nil || isPost(endingAt: word - 1))
  }

  private static let of = Set(["của", "of"].map { WordKey.of($0).signature })
  private static let between = Set(["giữa", "between", "among"].map { WordKey.of($0).signature })
}

internal import ClippingModel

extension Scene {
  /// An empty draft of the clause around a cue, dated.
  func draft(
    _ kind: Event.Kind, at cue: Range<Int>, _ modality: Modality, _ rule: String
  ) -> EventDraft {
    var draft = EventDraft(
      kind: kind, words: clauseStart(cue.lowerBound)..<clauseEnd(cue.lowerBound),
      sentence: number, anchor: cue.lowerBound, rule: rule)
    draft.isTitle = sentence.section == .title
    switch modality {
    case .planned: draft.status = .planned
    case .background: draft.status = .background
    case .happened, .unreal: break
    }
    if let date = date(for: cue, isPlanned: modality == .planned) {
      draft.date = date.value
      draft.endDate = date.end
      if let month = date.month, let day = date.day { draft.monthDay = month * 100 + day }
    }
    if let place = places.first(where: {
      draft.words.contains($0.words.lowerBound) && isAt($0.words.lowerBound)
    }) {
      draft.place = place.name
      draft.placeCountry = place.country
    }
    return draft
  }

  /// `tại`, or `in the capital city of`, before the place.
  private func isAt(_ word: Int) -> Bool {
    var start = word
    while start > max(sentence.words.lowerBound, word - 5), isWord(start - 1, Self.towns) {
      start -= 1
    }
    return start > sentence.words.lowerBound
      && (max(sentence.words.lowerBound, start - 3)..<start).contains {
        isWord($0, Self.locatives)
      }
  }

  private static let towns = keys("the capital city town of province thủ đô thành phố tỉnh bang")
  private static let locatives = keys("tại ở in at")
}

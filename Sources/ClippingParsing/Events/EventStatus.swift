internal import ClippingModel

/// What the words around a verb or noun say of whether the thing happened.
enum Modality: Sendable {
  case happened, planned, background
  /// A wish, an invitation, a purpose, a denial: no event (gold convention R6).
  case unreal
}

extension Scene {
  /// Judges the cue at `cue` by the words before it in its clause, nearest first.
  ///
  /// - Parameter subject: where the one who acts ends; words before it belong to something else.
  func modality(of cue: Range<Int>, subjectEnd: Int) -> Modality {
    let from = max(clauseStart(cue.lowerBound), min(subjectEnd, cue.lowerBound))
    let reach = isFramed(cue) ? cue.lowerBound - from : 7
    let near = max(from, cue.lowerBound - reach)..<cue.lowerBound
    for mark in cues.reversed() where near.contains(mark.words.lowerBound) {
      switch mark.cue {
      case .wish where isCaptionMark(mark): continue
      case .negation, .wish, .pledge, .purpose, .invite: return .unreal
      case .future: return .planned
      case .past where isSameDay(behind: mark): continue
      case .past where mark.words.count > 1 || text.language == .vietnamese: return .background
      default: continue
      }
    }
    if isLongAgo(before: cue.lowerBound) { return .background }
    if isForetold(cue, from: from) { return .planned }
    if invites(before: cue.lowerBound, from: clauseStart(cue.lowerBound)) { return .unreal }
    return after(cue)
  }

  /// `Tổng thống X (phải)`: on the right of the picture.
  private func isCaptionMark(_ mark: SceneCue) -> Bool {
    text.words[mark.words.lowerBound].gap.contains(.open)
  }

  /// `Trước đó cùng ngày`, `Trước đó, sáng cùng ngày`: news of this day.
  private func isSameDay(behind mark: SceneCue) -> Bool {
    dates.contains {
      $0.basis == .anchor && $0.form == .relative && $0.words.lowerBound >= mark.words.upperBound
        && $0.words.lowerBound < mark.words.upperBound + 3
    }
  }

  /// `sẽ thăm Peru, gặp Thủ tướng X, hội kiến với Y`: a future holds for the verbs that follow it,
  /// up to a past one or a clause of time; `chuyến thăm của X sẽ diễn ra` says it behind its noun.
  private func isForetold(_ cue: Range<Int>, from: Int) -> Bool {
    let future = cues.last {
      $0.cue == .future && $0.words.lowerBound >= from && $0.words.upperBound <= cue.lowerBound
        && isWord($0.words.lowerBound, Self.wills)
    }
    if let future {
      let between = future.words.upperBound..<cue.lowerBound
      return cues([.after, .since, .past, .margin, .say, .state], in: between).isEmpty
        && !between.contains { isWord($0, Self.done) }
    }
    guard cues.contains(where: { $0.words == cue && Self.nouns.contains($0.cue) }) else {
      return false
    }
    let behind = cue.upperBound..<min(cue.upperBound + 22, clauseEnd(cue.lowerBound))
    return cues([.future], in: behind).contains {
      isWord($0.words.lowerBound, Self.wills) && isWord($0.words.upperBound, Self.takesPlace)
    }
  }

  private static let nouns: Set<EventCue> = [
    .visiting, .meeting, .calling, .summit, .session, .signing, .negotiation,
  ]
  private static let wills = keys("sẽ will would")
  private static let done = keys("đã has have had that after")
  private static let takesPlace = keys("diễn be take")

  /// `Last year, …`, `Tháng trước, …` at the head of the clause.
  private func isLongAgo(before word: Int) -> Bool {
    cues([.past], in: clauseStart(word)..<word).contains {
      Self.longAgo.contains(text.string(words: $0.words).lowercased())
    }
  }

  private static let longAgo: Set<String> = [
    "năm ngoái", "năm trước", "tháng trước", "last year", "last month", "earlier this year",
  ]

  /// `trong chuyến thăm`, `during the visit`: happens as the clause before it does.
  private func isFramed(_ cue: Range<Int>) -> Bool {
    let near = max(sentence.words.lowerBound, cue.lowerBound - 3)..<cue.lowerBound
    return !cues([.margin], in: near).isEmpty || near.contains { isWord($0, Self.frames) }
  }

  private static let frames = keys("trong during")

  /// Words after a noun: `chuyến thăm sắp tới`, `the upcoming summit`.
  private func after(_ cue: Range<Int>) -> Modality {
    let near = cue.upperBound..<min(cue.upperBound + 4, sentence.words.upperBound)
    for mark in cues where near.contains(mark.words.lowerBound) {
      if mark.cue == .past, !isWord(mark.words.lowerBound, Self.had) { return .background }
      if mark.cue == .future, Self.upcoming.contains(text.words[mark.words.lowerBound].signature) {
        return .planned
      }
    }
    return .happened
  }

  /// `said that Peru had broken its word`: the past of what is said, not of saying it.
  private static let had = keys("had")
  private static let upcoming = keys("sắp tới upcoming forthcoming")

  /// `mời Tổng thống Putin thăm Việt Nam`: the subject of the visit is the object of an invitation.
  private func invites(before word: Int, from start: Int) -> Bool {
    guard
      let mark = cues.last(where: {
        $0.cue == .invite && $0.words.lowerBound >= start && $0.words.lowerBound < word
      })
    else { return false }
    return !isWord(mark.words.upperBound, Self.of) && word - mark.words.upperBound < 16
  }

  /// The date of the clause around a cue: the nearest before it, else the nearest after it.
  ///
  /// - Parameter isPlanned: a day named before `tuyên bố`, `said` is that of the announcement then.
  func date(for cue: Range<Int>, isPlanned: Bool) -> DateHit? {
    let told =
      isPlanned
      ? cues.last {
        ($0.cue == .say || $0.cue == .state) && $0.words.upperBound <= cue.lowerBound
      }?.words.lowerBound : nil
    let end =
      cues.first { $0.cue == .since && $0.words.lowerBound > cue.lowerBound }?.words.lowerBound
      ?? sentence.words.upperBound
    let fit = dates.filter {
      !$0.isLabel && !$0.isDeadline && $0.form != .period && $0.words.lowerBound < end
        && $0.words.lowerBound >= told ?? 0
        && ($0.value != nil || $0.day != nil)
        && !($0.form == .relative && $0.value?.precision == .year)
    }
    let days = fit.filter(\.isDay)
    let pool = days.isEmpty ? fit.filter { $0.form != .year } : days
    return pool.min { distance($0, cue) < distance($1, cue) }
  }

  private func distance(_ date: DateHit, _ cue: Range<Int>) -> Int {
    date.words.lowerBound < cue.lowerBound
      ? cue.lowerBound - date.words.upperBound : date.words.lowerBound - cue.upperBound
  }
}

extension DateHit {
  /// Precise to the day.
  var isDay: Bool {
    switch form {
    case .full, .dayMonth, .day, .weekday, .relative: value.map { $0.precision == .day } ?? true
    case .month, .quarter, .year, .period: false
    }
  }
}

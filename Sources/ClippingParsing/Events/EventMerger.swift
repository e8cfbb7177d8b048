internal import ClippingModel

/// Makes one event of the drafts that tell the same encounter.
///
/// Gold convention R3: one event an encounter, one signing a ceremony, one visit a trip.
struct EventMerger {
  let cast: Cast

  /// More events than this are no article; the rest is left out, so that time stays linear.
  private static let limit = 60

  /// In the order of the text.
  func merge(_ drafts: [EventDraft]) -> [EventDraft] {
    var events: [EventDraft] = []
    for draft in drafts.sorted(by: precedes) {
      let same =
        draft.isTitle
        ? events.indices.filter { isSame(events[$0], draft) }
          .min { events[$0].words.lowerBound < events[$1].words.lowerBound }
        : events.indices.last { isSame(events[$0], draft) }
      if let same {
        absorb(draft, into: &events[same])
      } else if events.count < Self.limit {
        events.append(draft)
      }
    }
    return events.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// Full tellings first, so that vague ones find what they belong to.
  private func precedes(_ a: EventDraft, _ b: EventDraft) -> Bool {
    let left = (a.isWeak ? 1 : 0, a.people.count < 2 ? 1 : 0, a.words.lowerBound)
    let right = (b.isWeak ? 1 : 0, b.people.count < 2 ? 1 : 0, b.words.lowerBound)
    return left < right
  }

  private func isSame(_ a: EventDraft, _ b: EventDraft) -> Bool {
    if b.isWeak, b.kind == .meeting, a.kind == .call {
      return datesAgree(a, b) && sidesAgree(a, b)
    }
    guard a.kind == b.kind, datesAgree(a, b) else { return false }
    switch a.kind {
    case .meeting, .call: return sidesAgree(a, b)
    case .visit:
      guard a.actorCountry == b.actorCountry, a.countries == b.countries else { return false }
      return a.actor == nil || b.actor == nil || a.actor == b.actor || a.isWeak || b.isWeak
    case .signing:
      return statusAgrees(a, b) && (overlap(a, b) || a.countries.count < 2 || b.countries.count < 2)
    case .statement where a.yieldsToTalks && b.yieldsToTalks:
      return a.actorCountry == b.actorCountry && overlap(a, b)
        && (a.actor == b.actor || a.actor == nil || b.actor == nil)
    case .statement where a.yieldsToTalks != b.yieldsToTalks && !a.isLetter && !b.isLetter:
      return (a.actorCountry == b.actorCountry || a.actorCountry == nil || b.actorCountry == nil)
        && overlap(a, b)
    case .statement:
      if a.isLetter != b.isLetter { return isAnnounced(a, by: b) || isAnnounced(b, by: a) }
      if isAtConference(a, b) || isAtConference(b, a) { return true }
      guard a.rule.prefix(5) == b.rule.prefix(5),
        a.actorCountry == b.actorCountry || speaksForNobody(a) || speaksForNobody(b)
      else { return false }
      if a.isWeak, b.isWeak, a.actorCountry == b.actorCountry {
        return a.actor == b.actor || a.actor == nil || b.actor == nil
      }
      let isVague = a.people.isEmpty || b.people.isEmpty
      return a.actor == b.actor || ((!a.isLetter || isVague) && a.countries == b.countries)
    case .summit: return true
    case .negotiation, .aid, .other: return overlap(a, b)
    }
  }

  private func speaksForNobody(_ draft: EventDraft) -> Bool {
    draft.actorCountry == nil && !draft.isInternational
  }

  /// `Peru gửi thư phản đối …`: the letter says it.
  private func isAnnounced(_ words: EventDraft, by letter: EventDraft) -> Bool {
    letter.isLetter && words.isWeak && words.sentence == letter.sentence
      && words.countries.isSubset(of: letter.countries)
  }

  /// What one of the two sides says at a press conference that they hold together.
  private func isAtConference(_ conference: EventDraft, _ words: EventDraft) -> Bool {
    conference.rule.hasPrefix("press") && words.isWeak && words.kind == .statement
      && words.actor.map(conference.people.contains) ?? false
  }

  private func statusAgrees(_ a: EventDraft, _ b: EventDraft) -> Bool { a.status == b.status }

  private func overlap(_ a: EventDraft, _ b: EventDraft) -> Bool {
    !a.countries.isDisjoint(with: b.countries)
  }

  private func datesAgree(_ a: EventDraft, _ b: EventDraft) -> Bool {
    if let x = a.date, let y = b.date {
      return x.dayNumber <= max(y.lastDayNumber, b.endDate?.lastDayNumber ?? 0)
        && y.dayNumber <= max(x.lastDayNumber, a.endDate?.lastDayNumber ?? 0)
    }
    if let x = a.monthDay, let y = b.monthDay { return x == y || a.kind == .visit }
    return a.status == b.status || a.date == nil && b.date == nil || isHeadline(a, of: b)
      || a.kind == .visit && isHeadline(b, of: a)
  }

  /// Titles leave out `sẽ`: one without a day tells what the text plans.
  private func isHeadline(_ a: EventDraft, of b: EventDraft) -> Bool {
    (a.isTitle || a.kind == .visit) && a.date == nil && a.monthDay == nil
      && a.status == .happened && b.status == .planned
  }

  /// Two tellings of one encounter: the same people, or the one names fewer of them and the
  /// countries are the same.
  private func sidesAgree(_ a: EventDraft, _ b: EventDraft) -> Bool {
    let x = Set(a.people)
    let y = Set(b.people)
    guard x.isSubset(of: y) || y.isSubset(of: x) else { return false }
    // One person who met two whose names are not read met them one by one.
    if x == y, x.count > 1 { return overlap(a, b) }
    if x == y, x.count == 1 {
      return a.countries.isSubset(of: b.countries) || b.countries.isSubset(of: a.countries)
    }
    if a.countries == b.countries { return true }
    return min(x.count, y.count) > 1 && overlap(a, b)
  }

  /// A person speaks on several days: only near by is what he said of the day of what he says.
  private func sharesDay(_ event: EventDraft, _ draft: EventDraft) -> Bool {
    event.kind != .statement || !event.isWeak || event.actor == nil
      || abs(event.sentence - draft.sentence) <= 2
  }

  private func absorb(_ draft: EventDraft, into event: inout EventDraft) {
    for person in draft.people where !event.people.contains(person) { event.people.append(person) }
    if event.kind != .summit { event.countries.formUnion(draft.countries) }
    if event.kind == .summit { event.countries.formUnion(draft.countries) }
    if isHeadline(event, of: draft) { event.status = .planned }
    if sharesDay(event, draft) {
      event.date = event.date ?? draft.date
      event.endDate = event.endDate ?? draft.endDate
      event.monthDay = event.monthDay ?? draft.monthDay
    }
    event.place = event.place ?? draft.place
    event.actor = event.actor ?? draft.actor
    event.isTitle = event.isTitle || draft.isTitle
    event.isInternational = event.isInternational || draft.isInternational
    if draft.status == .happened, event.status == .planned, draft.date != nil {
      event.status = .happened
    }
    if !draft.isWeak { event.isWeak = false }
    event.isSenior = event.isSenior || draft.isSenior
    event.isOfficial = event.isOfficial || draft.isOfficial
    event.isToPress = event.isToPress || draft.isToPress
    event.yieldsToTalks = event.yieldsToTalks || draft.yieldsToTalks
    event.isAnnounced = event.isAnnounced || draft.isAnnounced
    if event.sentence > draft.sentence, !draft.isTitle {
      event.sentence = draft.sentence
      event.words = draft.words
    }
  }
}

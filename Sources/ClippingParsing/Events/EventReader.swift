internal import ClippingModel

/// Reads events, the main date and commitments.
struct EventReader: Sendable {
  /// - Complexity: O(n) for n words.
  func read(_ text: ArticleText, _ facts: Facts, _ cast: Cast, into clipping: inout Clipping) {
    // Where no events are told, the opening is all that is asked for.
    let scenes = SceneReader(text: text, facts: facts, cast: cast)
      .scenes(bodyLimit: cast.tellsEvents ? .max : MainDate.opening)
    var events: [EventDraft] = []
    if cast.tellsEvents {
      events = EventCollector(text: text, facts: facts, cast: cast).events(scenes)
    }
    clipping.date = MainDate(text: text, facts: facts).pick(events, scenes, clipping)
    EventDating.settle(&events, main: clipping.date?.value)
    // An English paper that only recalls older acts, as an order does, reports none.
    if text.language == .english,
      events.allSatisfy({ $0.status == .background && !$0.isTitle })
    {
      events = []
    }
    clipping.commitments = CommitmentReader(
      text: text, facts: facts, cast: cast,
      today: (clipping.date ?? clipping.published)?.value
    ).commitments(cast.isDiplomatic ? scenes : [], events, clipping.figures).map(\.commitment)
    clipping.events = events.compactMap { EventWriter(text: text, cast: cast).event($0) }
  }
}

/// Runs every rule over every sentence and merges what they find.
struct EventCollector {
  let text: ArticleText
  let facts: Facts
  let cast: Cast

  func events(_ scenes: [Scene]) -> [EventDraft] {
    var context = EventContext(
      text: text, cast: cast, home: HomeCountry(text, facts), titleCountries: titleCountries)
    var drafts: [EventDraft] = []
    for scene in scenes where scene.sentence.section != .caption {
      var found = EncounterRule().drafts(scene, context)
      found += VisitRule().drafts(scene, context)
      found += SigningRule().drafts(scene, context)
      found += ConclusionRule().drafts(scene, context)
      found += StatementRule().drafts(scene, context)
      found += SummitRule().drafts(scene, context)
      found += SessionRule().drafts(scene, context)
      found += AidRule().drafts(scene, context)
      found += EnglishTalksRule().drafts(scene, context)
      found += EnglishContactRule().drafts(scene, context)
      found += EnglishSessionRule().drafts(scene, context)
      found += EnglishVisitRule().drafts(scene, context)
      found += EnglishStatementRule().drafts(scene, context)
      found += EnglishAidRule().drafts(scene, context)
      if scene.text.language == .english {
        found.removeAll { $0.kind != .statement && scene.isRemark($0.anchor) }
      }
      drafts += found
      context.note(found)
      context.noteSubject(of: scene)
    }
    if !drafts.contains(where: { [.meeting, .call].contains($0.kind) && $0.status == .happened }) {
      drafts += OpenEncounterRule().drafts(scenes)
    }
    var events = EventMerger(cast: cast).merge(drafts)
    let news = StatementNews(text, facts)
    complete(&events, news.actingCountries)
    fillSummits(&events)
    events = events.filter { keeps($0, events, news) }
    if !cast.isDiplomatic {
      events = events.filter { $0.hasTwoSides && !($0.kind == .statement && $0.isWeak) }
    }
    return isReported(events) ? events : []
  }

  private var titleCountries: Set<CountryCode> {
    guard let title = text.sentences.first, title.section == .title else { return [] }
    let named = facts.countries.prefix { $0.words.lowerBound < title.words.upperBound }.filter {
      switch $0.use {
      case .party, .office, .pair, .actingList, .topic: true
      case .venue, .list, .insideName, .sport: false
      }
    }
    return Set(named.map(\.code))
  }

  /// An article reports events where its title or lead tells one, or its opening one that happened;
  /// what else it mentions on the way (a plan, last year's visit) makes it no report.
  private func isReported(_ events: [EventDraft]) -> Bool {
    let titleCount = text.article.title == nil ? 0 : 1
    return events.contains {
      $0.isTitle || $0.sentence < titleCount + 3 && $0.status != .background
        || $0.sentence < titleCount + 12 && $0.status == .happened
        || text.language == .english && $0.people.count > 1 && $0.hasDay
          && $0.sentence < titleCount + 24 && $0.status == .happened
    }
  }

  /// Signings and joint statements that name one side are between the sides of the talks.
  private func complete(_ events: inout [EventDraft], _ actingCountries: Set<CountryCode>) {
    let pairs = events.filter {
      [.meeting, .visit, .call].contains($0.kind) && $0.status == .happened
    }
    for index in events.indices where events[index].isDocument && events[index].countries.count < 2
    {
      events[index].countries.formUnion(actingCountries)
    }
    // Where no talks are told, between the two that the opening names.
    let pair = (pairs.first { $0.kind == .meeting } ?? pairs.first)?.countries ?? actingCountries
    guard !pairs.isEmpty || pair.count == 2 else { return }
    for index in events.indices
    where events[index].status == .happened && [.signing, .statement].contains(events[index].kind) {
      let countries = events[index].countries
      if countries.count < 2, countries.isSubset(of: pair), !events[index].isWeak,
        !pairs.isEmpty || events[index].isImpersonal
      {
        events[index].countries = pair
      }
    }
  }

  /// A summit that is the matter of the article is between the leaders named as taking part: all
  /// but those who are only met beside it.
  private func fillSummits(_ events: inout [EventDraft]) {
    let beside = Set(
      events.filter { [.meeting, .call].contains($0.kind) && !$0.isTitle }.map {
        Int32($0.sentence)
      })
    for index in events.indices
    where events[index].kind == .summit && events[index].status == .happened
      && (events[index].isTitle || beside.isEmpty)
    {
      for (number, person) in cast.people.enumerated() {
        guard leads(person), let country = person.country,
          person.mentions.contains(where: { !beside.contains(text.sentenceOfWord[$0.lowerBound]) })
        else { continue }
        if !events[index].people.contains(number) { events[index].people.append(number) }
        events[index].countries.insert(country)
      }
    }
  }

  private func leads(_ person: Cast.Person) -> Bool {
    person.roles.contains {
      !$0.isFormer && [.headOfState, .headOfGovernment].contains($0.category)
    }
  }

  private func keeps(
    _ event: EventDraft, _ all: [EventDraft], _ news: StatementNews
  ) -> Bool {
    switch event.kind {
    case .statement where event.yieldsToTalks: return !isPartOfTalks(event, all)
    case .statement: return event.isWeak ? news.holds(event, all) : !event.countries.isEmpty
    case .summit: return event.countries.count > 1 || event.isTitle || event.status == .happened
    case .visit where event.isWeak:
      // A visit without its goal told is the one that is told in full, if there is any.
      let isTold = all.contains { $0.kind == .visit && !$0.isWeak }
      return !isTold && event.status == .happened && event.hasTwoSides
    default: return event.hasTwoSides
    }
  }
}

extension EventCollector {
  private static let talks: Set<Event.Kind> = [
    .meeting, .call, .visit, .summit, .negotiation, .signing,
  ]

  /// What the sides say during talks belongs to the talks (R5), and what is issued about them tells
  /// of them.
  private func isPartOfTalks(_ event: EventDraft, _ all: [EventDraft]) -> Bool {
    all.contains {
      Self.talks.contains($0.kind) && $0.status == .happened
        && $0.countries.isSuperset(of: event.countries)
        && ($0.kind != .visit && $0.kind != .signing
          || $0.sentence == event.sentence && !event.isAnnounced)
    }
  }
}

/// Settles status by date, once the main date is known.
enum EventDating {
  static func settle(_ events: inout [EventDraft], main: CalendarDate?) {
    let days = events.compactMap(\.date).filter { $0.precision == .day }
    let anchor = main.flatMap { $0.precision == .day ? $0 : nil } ?? days.max()
    for index in events.indices {
      guard let date = events[index].date else { continue }
      if date.precision == .year { events[index].status = .background }
      guard let anchor else { continue }
      if date.lastDayNumber < anchor.dayNumber - 10 { events[index].status = .background }
      if date.dayNumber > anchor.lastDayNumber + 3, events[index].status == .happened {
        events[index].status = .planned
      }
    }
  }
}

/// Turns drafts into the events of the model.
struct EventWriter {
  let text: ArticleText
  let cast: Cast

  func event(_ draft: EventDraft) -> Event? {
    guard let span = text.span(words: draft.words) else { return nil }
    let cameo = EventCode.cameo(draft, visitorIsSubject: true)
    return Event(
      kind: draft.kind, cameo: cameo, plover: EventCode.plover(cameo), status: draft.status,
      date: draft.date, endDate: draft.endDate, place: draft.place,
      participants: draft.people.filter(cast.counts).map { cast.name($0, in: text) },
      countries: draft.countries.map(\.text).sorted(), span: span)
  }
}

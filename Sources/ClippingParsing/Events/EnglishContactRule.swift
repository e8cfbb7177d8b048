internal import ClippingModel

/// Encounters that English tells by verbs with words between them and the other side: `discussed
/// fishing with his Kenyan counterpart by phone`, `spoke this morning to President Doe`, `welcomed the
/// prime minister to the palace`, `representatives of Kenya and Peru met`.
struct EnglishContactRule {
  func drafts(_ scene: Scene, _ context: EventContext) -> [EventDraft] {
    guard scene.text.language == .english else { return [] }
    var result: [EventDraft] = []
    for index in scene.sentence.words {
      if scene.isWord(index, Self.verbs) {
        result += contact(index, scene, context)
      } else if scene.isWord(index, Self.welcomes), !scene.isWord(index + 1, Self.by) {
        if let draft = welcome(index, scene, context) { result.append(draft) }
      } else if scene.isWord(index, Self.meets) {
        if let draft = delegations(before: index, scene) { result.append(draft) }
      } else if scene.isWord(index, Self.called) {
        if let draft = called(index, scene) { result.append(draft) }
      } else if scene.isWord(index, Self.passives), scene.isWord(index + 1, Self.by) {
        if let draft = received(index, scene) { result.append(draft) }
      } else if scene.isWord(index, Self.summoned) {
        if let draft = summoned(index, scene) { result.append(draft) }
      } else if scene.isWord(index, Self.leads), result.isEmpty {
        if let draft = delegationsLed(index, scene) { result.append(draft) }
      } else if scene.isWord(index, Self.credentials) {
        result += credentials(index, scene)
      }
    }
    return result
  }

  // MARK: Who talks with whom

  /// `A discussed … with B`, `A spoke … to B`, `A and B spoke on the phone`.
  private func contact(_ verb: Int, _ scene: Scene, _ context: EventContext) -> [EventDraft] {
    let end = scene.clauseEnd(verb)
    let speaks = scene.isWord(verb, Self.speaking)
    guard let left = scene.run(before: verb) else { return [] }
    let subjects = left.isEmpty ? scene.pronoun(before: verb, context) : left
    guard let subject = subjects.last, subject.isOffice || subject.person != nil else { return [] }
    let isRemote = scene.tellsMedium(verb..<min(end, verb + Self.reach))
    let others = partners(verb, to: end, scene, speaks: speaks)
      .filter { $0.isParty && $0.isPersonal && $0.country != subject.country }
    guard !others.isEmpty || subjects.count > 1 && isRemote else { return [] }
    let modality = scene.modality(of: verb..<verb + 1, subjectEnd: subject.words.upperBound)
    guard modality != .unreal, speaks || isRemote || !scene.dates.isEmpty else { return [] }
    var base = scene.draft(
      speaks || isRemote ? .call : .meeting, at: verb..<verb + 1, modality,
      "contact \(scene.text.string(word: verb))")
    base.isWeak = !isRemote
    // An encounter each (R3), but for those of one country.
    var sides: [[SceneActor]] = []
    for other in others {
      if let last = sides.indices.last, sides[last][0].country == other.country {
        sides[last].append(other)
      } else {
        sides.append([other])
      }
    }
    return (sides.isEmpty ? [[]] : sides).compactMap { side in
      var draft = base
      for actor in subjects + side { draft.add(actor) }
      return draft.hasTwoSides ? draft : nil
    }
  }

  private func partners(_ verb: Int, to end: Int, _ scene: Scene, speaks: Bool) -> [SceneActor] {
    let reach = speaks ? Self.speakingReach : Self.reach
    for index in verb + 1..<max(verb + 1, min(end, verb + reach)) {
      guard scene.isWord(index, Scene.with) || speaks && scene.isWord(index, Self.to) else {
        continue
      }
      let list = scene.list(from: index + 1, to: end, slack: 3)
      if list.contains(where: { $0.isPersonal && $0.isOffice }) { return list }
    }
    return []
  }

  /// `Foreign Minister Doe called his Kenyan counterpart Mwangi`: a name right behind the verb.
  private func called(_ verb: Int, _ scene: Scene) -> EventDraft? {
    guard !scene.isWord(verb + 1, Self.appeals),
      let subject = scene.run(before: verb)?.last, subject.isOffice, subject.person != nil,
      let other = scene.list(from: verb + 1, to: scene.clauseEnd(verb), slack: 1).first,
      other.isOffice, other.person != nil, other.country != nil,
      scene.modality(of: verb..<verb + 1, subjectEnd: subject.words.upperBound) == .happened,
      !scene.actors.contains(where: { $0.words.lowerBound == other.words.upperBound })
    else { return nil }
    var draft = scene.draft(.call, at: verb..<verb + 1, .happened, "called")
    draft.add(subject)
    draft.add(other)
    return draft.hasTwoSides ? draft : nil
  }

  // MARK: Guests

  /// `welcomed Prime Minister Doe to the White House`: behind the guest stands where.
  private func welcome(_ verb: Int, _ scene: Scene, _ context: EventContext) -> EventDraft? {
    let end = scene.clauseEnd(verb)
    let guests = scene.list(from: verb + 1, to: end, slack: 4).filter {
      $0.isOffice && $0.person != nil && $0.country != nil
    }
    guard let guest = guests.last,
      (guest.words.upperBound..<min(end, guest.words.upperBound + 2)).contains(where: {
        scene.isWord($0, Self.places)
      })
    else { return nil }
    guard let left = scene.run(before: verb) else { return nil }
    guard let host = left.last ?? context.subject(not: guest.country), host.isOffice,
      host.country != guest.country
    else { return nil }
    let modality = scene.modality(of: verb..<verb + 1, subjectEnd: host.words.upperBound)
    guard modality != .unreal else { return nil }
    var draft = scene.draft(.meeting, at: verb..<verb + 1, modality, "guest welcomed")
    for side in [host] + guests { draft.add(side) }
    return draft.hasTwoSides ? draft : nil
  }

  /// `Foreign Minister Doe was received by President Mwangi`
  private func received(_ verb: Int, _ scene: Scene) -> EventDraft? {
    guard (verb - 2..<verb).contains(where: { scene.isWord($0, Self.wasWords) }),
      let guest = scene.run(before: verb)?.last, guest.isOffice, guest.person != nil,
      let host = scene.list(from: verb + 2, to: scene.clauseEnd(verb), slack: 3).first,
      host.isOffice, host.country != nil,
      scene.modality(of: verb..<verb + 1, subjectEnd: guest.words.upperBound) == .happened
    else { return nil }
    var draft = scene.draft(.meeting, at: verb..<verb + 1, .happened, "received by")
    draft.add(guest)
    draft.add(host)
    return draft.hasTwoSides ? draft : nil
  }

  /// `Peru's ambassador to Kenya was summoned`: who summons is the host.
  private func summoned(_ verb: Int, _ scene: Scene) -> EventDraft? {
    guard (verb - 2..<verb).contains(where: { scene.isWord($0, Self.wasWords) }),
      let guest = scene.actors(in: scene.clauseStart(verb)..<verb).last(where: \.isEnvoy),
      let country = guest.country,
      let host = scene.countries.first(where: { $0.code != country && $0.use != .insideName }),
      scene.modality(of: verb..<verb + 1, subjectEnd: guest.words.upperBound) == .happened
    else { return nil }
    var draft = scene.draft(.meeting, at: verb..<verb + 1, .happened, "summoned")
    draft.add(guest)
    draft.countries.insert(host.code)
    return draft
  }

  /// `The Kenyan side was led by A, the Peruvian side by B`
  private func delegationsLed(_ verb: Int, _ scene: Scene) -> EventDraft? {
    guard scene.isOpening else { return nil }
    let sides = scene.countries.filter { hit in
      (hit.words.upperBound..<hit.words.upperBound + 2).contains {
        scene.isWord($0, Self.sideWords)
      }
    }
    guard Set(sides.map(\.code)).count == 2,
      scene.modality(of: verb..<verb + 1, subjectEnd: scene.clauseStart(verb)) == .happened
    else { return nil }
    var draft = scene.draft(.meeting, at: verb..<verb + 1, .happened, "delegations led")
    draft.countries = Set(sides.map(\.code))
    return draft
  }

  /// `ambassadors from A and B presented their credentials to President C`: a meeting each.
  private func credentials(_ noun: Int, _ scene: Scene) -> [EventDraft] {
    let start = scene.clauseStart(noun)
    guard
      let verb = (start..<noun).last(where: { scene.isWord($0, Self.presents) }),
      let to = (noun + 1..<min(noun + 4, scene.clauseEnd(noun))).first(where: {
        scene.isWord($0, Self.to)
      }),
      let host = scene.list(from: to + 1, to: scene.clauseEnd(noun), slack: 3).first,
      host.isOffice, host.country != nil,
      scene.modality(of: verb..<verb + 1, subjectEnd: start) == .happened
    else { return [] }
    let senders = Set(
      scene.countries.filter { (start..<verb).contains($0.words.lowerBound) }.map(\.code))
    return senders.subtracting([host.country].compactMap { $0 }).sorted().map { sender in
      // Without the host's name, which would make all of them one meeting.
      var draft = scene.draft(.meeting, at: noun..<noun + 1, .happened, "credentials presented")
      draft.countries = [sender]
      if let country = host.country { draft.countries.insert(country) }
      return draft
    }
  }

  // MARK: Sides without names

  /// `Representatives of Kenya and Peru met`, `Kenyan, Peruvian leaders meet`: a noun of several
  /// people with the countries that it is of, and nobody else.
  private func delegations(before verb: Int, _ scene: Scene) -> EventDraft? {
    let clause = scene.clauseStart(verb)..<verb
    guard scene.isLead, let run = scene.run(before: verb), run.allSatisfy({ $0.person == nil }),
      let noun = clause.last(where: { scene.isWord($0, Self.groups) }),
      verb - noun < Self.groupReach, !clause.contains(where: { scene.isWord($0, Self.breaks) })
    else { return nil }
    let hits = scene.countries.filter {
      clause.contains($0.words.lowerBound) && abs($0.words.lowerBound - noun) < Self.groupReach
        && $0.use != .venue
    }
    guard Set(hits.map(\.code)).count > 1 else { return nil }
    let modality = scene.modality(of: verb..<verb + 1, subjectEnd: clause.lowerBound)
    guard modality == .happened || modality == .planned else { return nil }
    let end = min(scene.clauseEnd(verb), verb + Self.reach)
    let kind: Event.Kind = scene.tellsMedium(verb..<end) ? .call : .meeting
    var draft = scene.draft(kind, at: verb..<verb + 1, modality, "delegations met")
    draft.countries = Set(hits.map(\.code))
    return draft
  }

  private static let reach = 34
  private static let speakingReach = 9
  private static let groupReach = 14
  private static let speaking = Scene.keys("spoke talked")
  private static let verbs = Scene.keys("spoke talked discussed conferred consulted")
  private static let to = Scene.keys("to")
  private static let summoned = Scene.keys("summoned")
  private static let leads = Scene.keys("led headed")
  private static let sideWords = Scene.keys("side delegation")
  private static let passives = Scene.keys("received welcomed hosted greeted")
  private static let by = Scene.keys("by")
  private static let wasWords = Scene.keys("was were been")
  private static let appeals = Scene.keys("on for upon")
  private static let called = Scene.keys("called phoned telephoned rang")
  private static let welcomes = Scene.keys("welcomed welcomes hosted hosts")
  private static let places = Scene.keys("to at in")
  private static let meets = Scene.keys("met meet")
  private static let credentials = Scene.keys("credentials")
  private static let presents = Scene.keys("presented presents handed submitted")
  private static let breaks = Scene.keys("that who which said after before")
  private static let groups = Scene.keys(
    """
    representatives delegations officials negotiators leaders ministers presidents teams envoys \
    diplomats chiefs lawmakers counterparts
    """)
}

internal import ClippingModel

/// Encounters that English tells by a verb that only carries a noun, with words of its own between:
/// `held a warm and productive working meeting`, `co-chaired the third Strategic Dialogue`,
/// `had a short telephone conversation with`.
struct EnglishTalksRule {
  func drafts(_ scene: Scene, _ context: EventContext) -> [EventDraft] {
    guard scene.text.language == .english else { return [] }
    var result: [EventDraft] = []
    for index in scene.sentence.words {
      if scene.isWord(index, Self.carriers) { result += carried(index, scene, context) }
      if scene.isWord(index, Self.agreeing), let draft = framed(index, scene) {
        result.append(draft)
      }
    }
    return result
  }

  // MARK: The verb

  private func carried(_ verb: Int, _ scene: Scene, _ context: EventContext) -> [EventDraft] {
    let end = scene.clauseEnd(verb)
    guard let noun = noun(after: verb, to: end, scene), let left = scene.run(before: verb),
      !isOfAnotherClause(left, verb, scene)
    else { return [] }
    let subjects = left.isEmpty ? scene.pronoun(before: verb, context) : left
    // `Peru hosted Kenya and Norway for the ninth meeting`.
    let guests = scene.actors(in: verb + 1..<noun).filter(\.isParty)
    let partners = partners(behind: noun, to: end, scene)
    let sides =
      subjects + guests + partners + pair(verb + 1..<min(noun + Self.nameReach, end), scene)
    let isNamed = sides.contains { $0.isOffice && $0.person != nil }
    guard sides.allSatisfy({ $0.isOffice || !$0.isPersonal }) else { return [] }
    guard isNamed || sides.contains(where: \.isOffice) && scene.isOpening || scene.isLead else {
      return []
    }
    let modality = scene.modality(
      of: verb..<verb + 1, subjectEnd: left.last?.words.upperBound ?? verb)
    guard modality != .unreal, !isDomestic(noun, scene) else { return [] }
    let base = scene.draft(
      kind(verb, noun, end, scene), at: noun..<noun + 1, modality,
      "carried \(scene.text.string(word: noun))")
    // `separate talks with A and B`: an encounter each (R3).
    let isEach = (verb + 1..<noun).contains { scene.isWord($0, Self.separate) }
    let groups = isEach && partners.count > 1 ? partners.map { subjects + [$0] } : [sides]
    return groups.compactMap { group in
      var draft = base
      for side in group { draft.add(side) }
      return draft.hasTwoSides ? draft : nil
    }
  }

  /// `A met B hours before leaders opened the summit`: the verb's subject is in the clause between.
  private func isOfAnotherClause(_ subjects: [SceneActor], _ verb: Int, _ scene: Scene) -> Bool {
    guard let end = subjects.last?.words.upperBound, end < verb else { return false }
    return (end..<verb).contains { scene.isWord($0, Self.subordinators) }
  }

  /// `A and B agreed on Monday to share boats during a phone call`
  private func framed(_ verb: Int, _ scene: Scene) -> EventDraft? {
    guard let sides = scene.run(before: verb), Set(sides.map(\.country)).count > 1,
      sides.contains(where: \.isOffice)
    else { return nil }
    let end = scene.clauseEnd(verb)
    let frame = (verb + 1..<end).first { scene.isWord($0, Self.frames) && isNoun(near: $0, scene) }
    guard let frame,
      scene.modality(of: verb..<verb + 1, subjectEnd: verb) == .happened
    else { return nil }
    let isRemote =
      scene.tellsMedium(frame..<min(end, frame + 5))
      || (frame..<min(end, frame + 5)).contains { scene.isWord($0, Self.calls) }
    var draft = scene.draft(
      isRemote ? .call : .meeting, at: frame..<frame + 1, .happened, "framed")
    for side in sides { draft.add(side) }
    return draft.hasTwoSides ? draft : nil
  }

  private func isNoun(near frame: Int, _ scene: Scene) -> Bool {
    (frame + 1..<frame + 5).contains { scene.isWord($0, Self.nouns) }
  }

  /// The noun that the verb carries: no other verb and no stop stands between.
  private func noun(after verb: Int, to end: Int, _ scene: Scene) -> Int? {
    let hosts = scene.isWord(verb, Self.hosting)
    let limit = min(end, verb + (hosts ? Self.hostReach : Self.reach))
    var found: Int?
    var index = verb + 1
    while index < limit {
      if scene.isWord(index, Self.nouns)
        || scene.isWord(index, Self.conference)
          && scene.tellsMedium(index - 1..<index)
      {
        found = index
      } else if scene.isWord(index, hosts ? Self.clauses : Self.breaks) || found != nil {
        break
      }
      index += 1
    }
    return found
  }

  /// `with the Kenyan foreign minister`, `between Kenya and Peru`.
  private func partners(behind noun: Int, to end: Int, _ scene: Scene) -> [SceneActor] {
    for index in noun + 1..<max(noun + 1, min(end, noun + Self.partnerReach)) {
      if scene.isWord(index, Scene.with) || scene.isWord(index, Scene.between) {
        return scene.list(from: index + 1, to: end, slack: 4).filter(\.isParty)
      }
    }
    return []
  }

  /// `the U.S.-Kenya Strategic Dialogue`: two countries joined in the name of what was held.
  private func pair(_ range: Range<Int>, _ scene: Scene) -> [SceneActor] {
    let hits = scene.countries.filter {
      $0.use == .pair && range.contains($0.words.lowerBound)
    }
    return hits.map { SceneActor(words: $0.words, country: $0.code, isPersonal: false) }
  }

  // MARK: The noun

  /// `held a cabinet meeting`, `a news conference`: nobody else takes part.
  private func isDomestic(_ noun: Int, _ scene: Scene) -> Bool {
    (noun - 2..<noun).contains { scene.isWord($0, Self.domestic) }
  }

  private func kind(_ verb: Int, _ noun: Int, _ end: Int, _ scene: Scene) -> Event.Kind {
    if scene.isWord(noun, Self.summits) { return .summit }
    let phrase = verb + 1..<min(end, noun + Self.mediumReach)
    let isFormal = scene.text.words[noun].isCapitalised && scene.sentence.section == .body
    if scene.isWord(noun, Self.calls) || !isFormal && scene.tellsMedium(phrase) { return .call }
    if scene.isWord(noun, Self.negotiations) { return .negotiation }
    return (verb + 1..<noun).contains { scene.isWord($0, Self.bargaining) }
      ? .negotiation : .meeting
  }

  private static let reach = 14
  private static let nameReach = 9
  private static let partnerReach = 8
  private static let mediumReach = 24
  private static let carriers = Scene.keys(
    """
    held had led chaired conducted convened hosted concluded began opened attended joined hold \
    holds concludes begin begins resumed
    """)
  private static let nouns = Scene.keys(
    """
    meeting meetings talks discussions discussion dialogue consultations call conversation \
    summit videoconference teleconference negotiations session
    """)
  private static let breaks = Scene.keys(
    "that which who said to after before during when while ahead on in at by from")
  private static let subordinators = Scene.keys("before after while when as until since")
  private static let agreeing = Scene.keys(
    "agreed discussed reaffirmed reviewed pledged vowed exchanged affirmed")
  private static let frames = Scene.keys("during in at")
  private static let conference = Scene.keys("conference")
  private static let hostReach = 26
  private static let hosting = Scene.keys("hosted hosts convened")
  private static let clauses = Scene.keys("that which who said to after before during when while")
  private static let separate = Scene.keys("separate")
  private static let domestic = Scene.keys(
    "cabinet press news town hall staff board party committee campaign security")
  private static let summits = Scene.keys("summit")
  private static let calls = Scene.keys("call videoconference teleconference")
  private static let negotiations = Scene.keys("negotiations")
  private static let bargaining = Scene.keys("round trade technical expert negotiation")
}

extension Scene {
  /// Whether the words say that it was by telephone or screen.
  func tellsMedium(_ range: Range<Int>) -> Bool {
    range.contains { isWord($0, Self.media) }
  }

  private static let media = keys(
    "phone telephone telephonic video videoconference virtual virtually teleconference zoom online")

  /// The parties that end before `word` as its subject, joined to one another: `A and B`, `A, B and C`;
  /// nil where the subject is somebody whose country is unknown.
  func run(before word: Int) -> [SceneActor]? {
    let before = actors(in: clauseStart(word)..<word)
    guard let last = before.last, word - last.words.upperBound < Self.subjectReach,
      cues([.say, .state, .meet, .after], in: last.words.upperBound..<word).isEmpty,
      !(last.words.upperBound..<word).contains(where: { isWord($0, Self.others) })
    else { return [] }
    guard last.isParty else { return nil }
    var result = [last]
    var start = last.words.lowerBound
    for actor in before.dropLast().reversed() where actor.isParty {
      let gap = actor.words.upperBound..<max(start, actor.words.upperBound)
      // `Kenya's leader Doe`: the country is his.
      if !actor.isPersonal, actor.country == result[0].country, gap.count < 3 {
        start = actor.words.lowerBound
        continue
      }
      guard gap.count <= 3, gap.allSatisfy({ isWord($0, Self.joints) || isWord($0, Self.articles) })
      else { break }
      result.insert(actor, at: 0)
      start = actor.words.lowerBound
    }
    return result
  }

  /// Whom `he`, `she` right before a verb means: the last subject.
  func pronoun(before word: Int, _ context: EventContext) -> [SceneActor] {
    guard (word - 3..<word).contains(where: { isWord($0, Self.pronouns) }) else { return [] }
    return context.lastSubject.map { [$0] } ?? []
  }

  /// Whether the sentence begins with `he`, `she`, or has one near its beginning.
  var saysPronoun: Bool {
    sentence.words.prefix(Self.subjectReach).contains { isWord($0, Self.pronouns) }
  }

  private static let pronouns = keys("he she they")
  /// The verb is somebody else's.
  private static let others = keys("he she they it we i that which")
  private static let subjectReach = 10
  private static let articles = keys("the a an")
}

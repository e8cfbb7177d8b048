internal import ClippingModel

/// What English reports states to say to one another (gold convention R5): `Kenya on Tuesday condemned
/// Peru's …`, `the foreign ministry said in a statement`, `Foreign Minister Doe urged Peru …`.
///
/// What `StatementRule` reads of sayings is weak; here the verb does something to a country by name, or
/// the text tells in what form it was issued.
struct EnglishStatementRule {
  func drafts(_ scene: Scene, _ context: EventContext) -> [EventDraft] {
    guard scene.text.language == .english, scene.isOpening else { return [] }
    for index in scene.sentence.words {
      let isAct = scene.isLead && scene.isWord(index, Self.acts)
      guard isAct || scene.isWord(index, Self.sayings) else { continue }
      let act = isAct ? act(index, scene) : nil
      if let draft = act ?? issued(index, scene, context) { return [draft] }
    }
    return []
  }

  // MARK: Acts

  /// `condemned Peru's …`, `filed a protest against Peru`: the country stands behind the verb.
  private func act(_ verb: Int, _ scene: Scene) -> EventDraft? {
    guard let speaker = speaker(before: verb, scene), !isOther(verb, scene),
      scene.modality(of: verb..<verb + 1, subjectEnd: speaker.words.upperBound) == .happened
    else { return nil }
    let reach = verb + 1..<min(scene.clauseEnd(verb), verb + Self.reach)
    var draft = draft(verb, speaker, scene)
    if scene.isWord(verb, Self.mutual) {
      for side in scene.run(before: verb) ?? [] { draft.add(side) }
    }
    let grieves = reach.contains { scene.isWord($0, Self.griefs) }
    for hit in addressed(reach, scene, isAnywhere: grieves) { draft.countries.insert(hit) }
    guard draft.countries.count > 1 else { return nil }
    draft.isOfficial = isIssued(scene)
    return draft
  }

  /// `called a friend`, `filed a report`, `welcomed the minister to the palace`: verbs that act on a
  /// state only with a word of their own behind them.
  private func isOther(_ verb: Int, _ scene: Scene) -> Bool {
    if scene.isWord(verb, Self.welcoming) {
      // A guest is no news of another state.
      let near = verb + 1..<verb + Self.objectReach
      return scene.actors.contains { $0.isPersonal && near.contains($0.words.lowerBound) }
    }
    if scene.isWord(verb, Self.calling) {
      return !scene.isWord(verb + 1, Self.appeal) || isCaller(verb + 2, scene)
    }
    guard scene.isWord(verb, Self.carriers) else { return false }
    return !(verb + 1..<verb + Self.objectReach).contains { scene.isWord($0, Self.objects) }
  }

  /// `called on President Doe`; `called on President Doe to …` is an appeal.
  private func isCaller(_ word: Int, _ scene: Scene) -> Bool {
    guard
      let host = scene.actors.first(where: {
        $0.isPersonal && (word...word + 1).contains($0.words.lowerBound)
      })
    else { return false }
    return !scene.isWord(host.words.upperBound, Self.to)
  }

  // MARK: Issued

  /// `said on Monday in a statement`, `told a press briefing`, `wrote in a post`.
  private func issued(_ verb: Int, _ scene: Scene, _ context: EventContext) -> EventDraft? {
    guard let speaker = speaker(before: verb, scene) ?? speaker(behind: verb, scene),
      isIssued(scene) || isGivenOut(verb, speaker, scene),
      scene.modality(of: verb..<verb + 1, subjectEnd: speaker.words.upperBound) == .happened
    else { return nil }
    var draft = draft(verb, speaker, scene)
    for hit in addressed(scene.sentence.words, scene) { draft.countries.insert(hit) }
    let title = context.titleCountries
    if draft.countries.count < 2, title.count == 2, title.isSuperset(of: draft.countries) {
      draft.countries = title
    }
    guard draft.countries.count > 1 || isIssued(scene) && speaker.isInstitution && scene.isLead
    else {
      return nil
    }
    draft.isOfficial = true
    draft.isAnnounced = scene.isWord(verb, Self.announcing)
    return draft
  }

  /// What spokespersons and ministries say on a day, and what somebody announces.
  private func isGivenOut(_ verb: Int, _ speaker: SceneActor, _ scene: Scene) -> Bool {
    guard scene.isLead, scene.sentence.section == .body, scene.dates.contains(where: \.isDay) else {
      return false
    }
    return speaker.isSpokesperson || speaker.isInstitution
      || speaker.isOffice && speaker.person != nil
  }

  private func isIssued(_ scene: Scene) -> Bool {
    scene.sentence.words.contains { index in
      scene.isWord(index, Self.forms)
        && (index - 4..<index).contains {
          scene.isWord($0, Self.ins)
        }
    }
  }

  // MARK: Parts

  /// A holder of office or an institution right before the verb; a country by name where it begins
  /// the clause, or stands behind a day.
  private func speaker(before verb: Int, _ scene: Scene) -> SceneActor? {
    guard let run = scene.run(before: verb), let last = run.last, let country = last.country else {
      return nil
    }
    let start = scene.clauseStart(verb)
    guard
      !(run[0].words.lowerBound - 3..<run[0].words.lowerBound).contains(where: {
        scene.isWord($0, Self.times)
      })
    else { return nil }
    if last.isPersonal { return last.isSenior || last.isSpokesperson ? last : nil }
    let isHead = run[0].words.lowerBound - start < 3
    let isDated =
      run[0].words.lowerBound - start < Self.dayReach
      && scene.dates.contains {
        (start..<last.words.lowerBound).contains($0.words.lowerBound)
      }
    let isName = scene.countries.contains {
      $0.words == last.words && $0.code == country && $0.form != .demonym
    }
    return isName && (isHead || isDated) ? last : nil
  }

  /// `… , Foreign Minister Doe said` has its speaker before the verb; `said Foreign Minister Doe` behind.
  private func speaker(behind verb: Int, _ scene: Scene) -> SceneActor? {
    let near = verb + 1..<min(scene.sentence.words.upperBound, verb + 4)
    return scene.actors.first {
      near.contains($0.words.lowerBound) && $0.isPersonal && $0.country != nil
        && ($0.isSenior || $0.isSpokesperson)
    }
  }

  /// - Parameter isAnywhere: condolences go to where it happened.
  private func addressed(
    _ range: Range<Int>, _ scene: Scene, isAnywhere: Bool = false
  ) -> [CountryCode] {
    scene.countries.filter { hit in
      guard range.contains(hit.words.lowerBound) else { return false }
      if isAnywhere, hit.use == .venue { return true }
      switch hit.use {
      case .party, .office, .topic, .pair, .actingList: return true
      case .venue, .list, .insideName, .sport: return false
      }
    }.prefix(Self.most).map(\.code)
  }

  private func draft(_ verb: Int, _ speaker: SceneActor, _ scene: Scene) -> EventDraft {
    let word = scene.text.string(word: verb)
    var draft = scene.draft(.statement, at: verb..<verb + 1, .happened, "statement \(word)")
    draft.add(speaker)
    draft.act = StatementAct.code(of: word)
    draft.actor = speaker.person
    draft.actorCountry = speaker.country
    draft.yieldsToTalks = true
    return draft
  }

  private static let dayReach = 7
  private static let times = Scene.keys("after when since as while if before until once")
  private static let reach = 22
  private static let objectReach = 7
  private static let most = 3
  private static let announcing = Scene.keys("announced announces")
  private static let acts = Scene.keys(
    """
    condemned condemns denounced denounces protested protests accused accuses urged urges demanded \
    demands rejected rejects warned warns criticized criticised criticizes slammed slams blasted \
    rebuked rebukes dismissed called calls congratulated congratulates thanked welcomed welcomes condoled condoles hailed \
    sanctioned sanctions expelled expels filed files lodged lodges conveyed conveys expressed \
    expresses imposed imposes exchanged
    """)
  private static let welcoming = Scene.keys("welcomed welcomes")
  private static let calling = Scene.keys("called calls")
  private static let to = Scene.keys("to")
  private static let appeal = Scene.keys("for on")
  private static let carriers = Scene.keys(
    "filed files lodged lodges conveyed conveys expressed expresses imposed imposes exchanged")
  private static let mutual = Scene.keys("exchanged")
  private static let griefs = Scene.keys("grief condolences sympathy condoled")
  private static let objects = Scene.keys(
    """
    protest protests complaint concern concerns condolences grief sympathy sanctions congratulations \
    solidarity support objection dissatisfaction opposition tariffs messages letters greetings
    """)
  private static let sayings = Scene.keys(
    "said says stated told announced announces wrote posted tweeted reiterated confirmed dismissed")
  private static let forms = Scene.keys(
    """
    statement statements tweet tweets post posts briefing release conference interview communique \
    reporters address speech remarks parliament
    """)
  private static let ins = Scene.keys("in at during on told telling a an series of to before")
}

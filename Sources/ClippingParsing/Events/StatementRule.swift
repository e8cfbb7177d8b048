internal import ClippingModel

/// Statements, letters and joint statements.
///
/// Gold convention R5: an event where the text tells that it was issued, who by and when, and not in
/// talks. What is only said is weak: `EventCollector` keeps it where nothing else is reported.
struct StatementRule {
  func drafts(_ scene: Scene, _ context: EventContext) -> [EventDraft] {
    var drafts = scene.cues.compactMap { cue in
      switch cue.cue {
      case .jointstatement: joint(cue, scene)
      case .letter: letter(cue, scene)
      case .press: conference(cue, scene)
      case .statenoun where scene.sentence.section == .title: headed(cue, scene)
      case .statenoun where isIssued(cue, scene): issued(cue, scene)
      case .state where Self.issues.contains(scene.text.string(words: cue.words).lowercased()):
        issued(cue, scene)
      default: nil
      }
    }
    if scene.isLead, let draft = declared(scene) { drafts.append(draft) }
    if scene.isOpening, let draft = said(scene, context) { drafts.append(draft) }
    return drafts
  }

  // MARK: What is said

  /// The first verb of saying that has a speaker: `Bộ Ngoại giao … cho biết`, `accused`.
  private func said(_ scene: Scene, _ context: EventContext) -> EventDraft? {
    // A verb that does something says more than one that only tells.
    for cue in scene.cues.filter({ $0.cue == .state }) + scene.cues.filter({ $0.cue == .say }) {
      guard let speaker = speaker(before: cue, scene) ?? speaker(behind: cue, scene),
        !isSource(speaker, scene), !isCircumstance(speaker, scene),
        !isPassive(cue, scene),
        speaker.isPersonal ? speaks(speaker, context) : isSubject(speaker, cue, scene),
        scene.modality(of: cue.words, subjectEnd: speaker.words.upperBound) == .happened
      else { continue }
      var draft = draft(cue, scene, "statement") { $0.words.lowerBound >= speaker.words.lowerBound }
      if let country = speaker.country { draft.countries.insert(country) }
      addCompanions(of: speaker, &draft, scene)
      addAddressed(&draft, after: cue.words.upperBound, scene)
      draft.actor = speaker.person
      draft.actorCountry = speaker.country
      draft.isOfficial = speaker.isSpokesperson || isForeignOffice(speaker, scene)
      draft.isSenior = speaker.isSenior || speaker.isSpokesperson
      draft.isToPress = facesPress(scene)
      draft.isWeak = true
      draft.isMention = cue.cue == .say
      return draft
    }
    return nil
  }

  /// `X và Y chúc mừng …`: who speaks with him.
  private func addCompanions(of speaker: SceneActor, _ draft: inout EventDraft, _ scene: Scene) {
    for actor in scene.actors
    where actor.isParty && actor.words.upperBound < speaker.words.lowerBound {
      let gap = actor.words.upperBound..<speaker.words.lowerBound
      if gap.count < 3, gap.allSatisfy({ scene.isWord($0, Scene.joints) }) { draft.add(actor) }
    }
  }

  /// Foreign ministries, seats of presidents, embassies.
  private func isForeignOffice(_ speaker: SceneActor, _ scene: Scene) -> Bool {
    speaker.isInstitution && speaker.words.contains { scene.isWord($0, Self.foreignOffices) }
  }

  private static let foreignOffices = Scene.keys(
    "ngoại foreign state trắng white kremlin phủ presidential embassy sứ lầu pentagon mưu")

  /// Countries named behind the verb, but for those where something takes place.
  private func addAddressed(_ draft: inout EventDraft, after word: Int, _ scene: Scene) {
    for hit in scene.countries where hit.words.lowerBound >= word {
      switch hit.use {
      case .party, .office, .topic, .pair, .actingList: draft.countries.insert(hit.code)
      case .venue where isSentTo(hit, scene): draft.countries.insert(hit.code)
      case .venue, .list, .insideName, .sport: break
      }
    }
  }

  /// `announced a delegation to Lima, Peru`.
  private func isSentTo(_ hit: CountryHit, _ scene: Scene) -> Bool {
    (hit.words.lowerBound - 8..<hit.words.lowerBound).contains {
      scene.isWord($0, Self.delegations) && scene.isWord($0 + 1, Scene.toward)
    }
  }

  private static let delegations = Scene.keys("delegation")

  /// `theo Bộ Ngoại giao …`, `according to the ministry`: where the news is from.
  private func isSource(_ speaker: SceneActor, _ scene: Scene) -> Bool {
    (speaker.words.lowerBound - 2..<speaker.words.lowerBound).contains {
      scene.isWord($0, Self.sources)
    }
  }

  /// Whether it is a state that speaks: not an official at home, a prosecutor, a mayor.
  private func speaks(_ speaker: SceneActor, _ context: EventContext) -> Bool {
    speaker.isSenior || speaker.isSpokesperson
      || speaker.country != context.home.country && speaker.person != nil
  }

  /// A bare country speaks where it begins the clause and an act follows: `Ukraine kêu gọi …`; in a
  /// title whatever it says: `Peru khẳng định …`.
  private func isSubject(_ speaker: SceneActor, _ cue: SceneCue, _ scene: Scene) -> Bool {
    let isHeadline = scene.sentence.section == .title && scene.text.language == .vietnamese
    let first = speaker.words.lowerBound
    let before = first - scene.clauseStart(cue.words.lowerBound)
    return (cue.cue == .state || isHeadline) && cue.words.lowerBound - speaker.words.upperBound < 6
      && (before == 0 || before == 1 && !isHeadline || scene.isWord(first - 1, Self.turns))
  }

  /// `Đến lượt Peru …`, `Cả Peru …`.
  private static let turns = Scene.keys("lượt cả tới phía nước chính phủ")

  /// `bị tố`, `was accused`, `mối đe dọa`: who is spoken of, not who speaks.
  private func isPassive(_ cue: SceneCue, _ scene: Scene) -> Bool {
    (cue.words.lowerBound - 2..<cue.words.lowerBound).contains { scene.isWord($0, Self.passives) }
      || scene.isWord(cue.words.lowerBound - 1, Self.nominals)
  }

  private static let passives = Scene.keys("bị được was were been is are")
  private static let nominals = Scene.keys("mối lời sự những các một bản bài cuộc việc")

  static let sources = Scene.keys("theo dẫn từ according citing")

  // MARK: What is issued

  private static let issues: Set<String> = [
    "ra tuyên bố", "đưa ra tuyên bố", "ra thông cáo", "phát đi thông cáo", "ra thông báo",
    "issued a statement", "issued statements", "released a statement",
  ]

  /// `issued an initial statement`, and what a foreign ministry `said in a statement`.
  private func isIssued(_ cue: SceneCue, _ scene: Scene) -> Bool {
    guard scene.isOpening, scene.text.language == .english else { return false }
    let near = max(scene.sentence.words.lowerBound, cue.words.lowerBound - 4)..<cue.words.lowerBound
    if near.contains(where: { scene.isWord($0, Self.issuing) }) { return true }
    guard scene.isWord(cue.words.lowerBound, Self.within),
      let speaker = speaker(before: cue, scene)
    else { return false }
    return isForeignOffice(speaker, scene)
  }

  private static let issuing = Scene.keys("issued released delivered published")
  private static let within = Scene.keys("in")

  private func issued(_ cue: SceneCue, _ scene: Scene) -> EventDraft? {
    guard let speaker = speaker(before: cue, scene),
      scene.modality(of: cue.words, subjectEnd: speaker.words.upperBound) == .happened
    else { return nil }
    var draft = draft(cue, scene, "statement") { $0.words.lowerBound >= speaker.words.lowerBound }
    if let country = speaker.country { draft.countries.insert(country) }
    draft.actor = speaker.person
    draft.actorCountry = speaker.country
    return draft
  }

  /// `thông qua Tuyên bố chung`, `issued a joint statement`, and the title that is one; a joint
  /// statement that is only named is none.
  private func joint(_ cue: SceneCue, _ scene: Scene) -> EventDraft? {
    let before =
      max(scene.sentence.words.lowerBound, cue.words.lowerBound - 5)..<cue.words.lowerBound
    let isTitled =
      scene.sentence.section == .title && cue.words.lowerBound == scene.sentence.words.lowerBound
    let after =
      cue.words.upperBound..<min(cue.words.upperBound + 4, scene.sentence.words.upperBound)
    guard
      isTitled || before.contains(where: { scene.isWord($0, Self.adopted) })
        || after.contains(where: { scene.isWord($0, Self.adopted) }) || isQuoted(cue, scene)
    else { return nil }
    let isAgreed = !scene.cues([.pledge], in: before).isEmpty
    let modality = scene.modality(of: cue.words, subjectEnd: scene.sentence.words.lowerBound)
    guard modality == .happened || isAgreed && modality == .unreal else { return nil }
    var draft = draft(cue, scene, "joint statement") { _ in true }
    if isQuoted(cue, scene) {
      // Days of what it says are not its own.
      draft.isImpersonal = true
      draft.status = .happened
      draft.date = nil
      draft.endDate = nil
      draft.monthDay = nil
    }
    if isTitled {
      addAddressed(&draft, after: cue.words.upperBound, scene)
      draft.isDocument = true
    }
    return draft
  }

  /// `Thông cáo chung về nghề cá nêu rõ …`: a text that speaks has been issued.
  private func isQuoted(_ cue: SceneCue, _ scene: Scene) -> Bool {
    let after = cue.words.upperBound..<cue.words.upperBound + 8
    return scene.isOpening && cue.words.lowerBound == scene.sentence.words.lowerBound
      && !scene.cues([.say], in: after).isEmpty
  }

  private static let adopted = Scene.keys(
    "ra qua bố issued adopted released announced issue adopt signed")

  /// `We, the President of A and the President of B, … declare`: the declaration itself.
  private func declared(_ scene: Scene) -> EventDraft? {
    let start = scene.sentence.words.lowerBound
    var draft = scene.draft(.statement, at: start..<start + 1, .happened, "joint statement We")
    for side in scene.declarants where side.isParty { draft.add(side) }
    draft.isDocument = true
    return draft.hasTwoSides ? draft : nil
  }

  /// `Statement by Secretary Marco Rubio on Peru`: the document itself, by its title.
  private func headed(_ cue: SceneCue, _ scene: Scene) -> EventDraft? {
    guard cue.words.lowerBound <= scene.sentence.words.lowerBound + 1,
      let speaker = scene.actors(in: cue.words.upperBound..<scene.sentence.words.upperBound)
        .first(where: { $0.isOffice })
    else { return nil }
    var draft = draft(cue, scene, "titled statement") { _ in true }
    addAddressed(&draft, after: cue.words.upperBound, scene)
    draft.actor = speaker.person
    draft.actorCountry = speaker.country
    draft.isDocument = true
    return draft
  }

  /// `họp báo chung`: what two sides tell the press together.
  private func conference(_ cue: SceneCue, _ scene: Scene) -> EventDraft? {
    guard scene.isOpening,
      scene.isWord(cue.words.upperBound - 1, Self.common)
        || scene.isWord(cue.words.lowerBound, Self.common)
    else { return nil }
    let modality = scene.modality(of: cue.words, subjectEnd: scene.sentence.words.lowerBound)
    guard modality == .happened else { return nil }
    let draft = draft(cue, scene, "press conference") { $0.isPersonal }
    return draft.hasTwoSides ? draft : nil
  }

  private static let common = Scene.keys("chung joint")

  // MARK: Letters

  private func letter(_ cue: SceneCue, _ scene: Scene) -> EventDraft? {
    guard let subject = speaker(before: cue, scene), subject.country != nil else {
      return mutual(cue, scene)
    }
    let modality = scene.modality(of: cue.words, subjectEnd: subject.words.upperBound)
    guard modality == .happened else { return nil }
    var draft = draft(cue, scene, "letter") { _ in true }
    draft.isLetter = true
    draft.actor = subject.person
    return draft.hasTwoSides ? draft : nil
  }

  /// `lãnh đạo hai nước trao đổi thư mừng`: between the sides that the article is about.
  private func mutual(_ cue: SceneCue, _ scene: Scene) -> EventDraft? {
    let before = scene.clauseStart(cue.words.lowerBound)..<cue.words.lowerBound
    guard !scene.cues([.party], in: before).isEmpty, !scene.dates.isEmpty else { return nil }
    var draft = draft(cue, scene, "mutual letter") { _ in true }
    draft.isLetter = true
    return draft
  }

  // MARK: Parts

  private func speaker(before cue: SceneCue, _ scene: Scene) -> SceneActor? {
    let start = scene.clauseStart(cue.words.lowerBound)
    return scene.actors(in: start..<cue.words.lowerBound).last {
      ($0.isOffice || $0.isInternational || !$0.isPersonal && $0.country != nil)
        && cue.words.lowerBound - $0.words.upperBound < 14
    }
  }

  /// `phát biểu trước báo giới, Ngoại trưởng X …`, `trả lời phỏng vấn, …`
  private func speaker(behind cue: SceneCue, _ scene: Scene) -> SceneActor? {
    guard scene.isWord(cue.words.lowerBound, Self.addresses) else { return nil }
    return scene.actors(in: cue.words.upperBound..<scene.clauseEnd(cue.words.lowerBound)).first {
      $0.isOffice && $0.person != nil && $0.words.lowerBound - cue.words.upperBound < 16
    }
  }

  private static let addresses = Scene.keys("phát trả")

  private func draft(
    _ cue: SceneCue, _ scene: Scene, _ rule: String, _ counts: (SceneActor) -> Bool
  ) -> EventDraft {
    let words = scene.text.string(words: cue.words)
    var draft = scene.draft(.statement, at: cue.words, .happened, "\(rule) \(words)")
    draft.act = StatementAct.code(of: words)
    for actor in scene.actors where actor.isParty && counts(actor) { draft.add(actor) }
    return draft
  }
}

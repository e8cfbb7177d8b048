internal import ClippingModel

/// Signings: `ký Bản ghi nhớ`, `chứng kiến lễ ký`, `signed an agreement`.
struct SigningRule {
  func drafts(_ scene: Scene, _ context: EventContext) -> [EventDraft] {
    scene.cues.compactMap { cue in
      switch cue.cue {
      case .sign: verb(cue, scene)
      case .signing: noun(cue, scene)
      default: nil
      }
    }
  }

  private func verb(_ cue: SceneCue, _ scene: Scene) -> EventDraft? {
    let after =
      cue.words.upperBound..<min(cue.words.upperBound + 14, scene.clauseEnd(cue.words.lowerBound))
    let before = scene.clauseStart(cue.words.lowerBound)..<cue.words.lowerBound
    guard hasDocument(after, scene), !isParticiple(cue, scene),
      let subject = scene.actors(in: before).last(where: {
        $0.isOffice || !$0.isPersonal && $0.country != nil
      })
    else { return nil }
    let modality = scene.modality(of: cue.words, subjectEnd: subject.words.upperBound)
    guard modality == .happened || modality == .planned, !isGerund(cue, scene) else { return nil }
    return draft(cue, scene, modality, "verb")
  }

  private func noun(_ cue: SceneCue, _ scene: Scene) -> EventDraft? {
    let modality = scene.modality(of: cue.words, subjectEnd: scene.sentence.words.lowerBound)
    guard modality == .happened || modality == .planned else { return nil }
    let clause = cue.words.upperBound..<scene.clauseEnd(cue.words.lowerBound)
    let isWitnessed = cue.words.count > 1
    guard isWitnessed || hasDocument(clause, scene) else { return nil }
    if scene.text.language == .english, !isWitnessed { return nil }
    return draft(cue, scene, modality, "noun")
  }

  /// `đã ký năm 2013`, `được ký kết`, `signed in 2004`: says of a paper when it was signed.
  private func isParticiple(_ cue: SceneCue, _ scene: Scene) -> Bool {
    let next = cue.words.upperBound
    return scene.isWord(next, Self.years) || scene.isWord(cue.words.lowerBound - 1, Self.passives)
      || scene.dates.contains { $0.words.lowerBound == next && !$0.isDay }
  }

  private func isGerund(_ cue: SceneCue, _ scene: Scene) -> Bool {
    scene.isWord(cue.words.lowerBound - 1, Self.gerunds)
  }

  private static let years = Scene.keys("năm in hồi")
  private static let passives = Scene.keys("được was were been")
  private static let gerunds = Scene.keys("việc ngày to và hoặc phán")

  private func hasDocument(_ range: Range<Int>, _ scene: Scene) -> Bool {
    !scene.cues([.document, .jointstatement], in: range).isEmpty
  }

  private func draft(
    _ cue: SceneCue, _ scene: Scene, _ modality: Modality, _ form: String
  ) -> EventDraft {
    var draft = scene.draft(
      .signing, at: cue.words, modality, "\(form) \(scene.text.string(words: cue.words))")
    let clause = scene.clauseStart(cue.words.lowerBound)..<scene.clauseEnd(cue.words.lowerBound)
    for actor in scene.actors(in: clause) where actor.isParty { draft.add(actor) }
    return draft
  }
}

/// Statements, letters and joint statements.
struct StatementRule {
  func drafts(_ scene: Scene, _ context: EventContext) -> [EventDraft] {
    scene.cues.compactMap { cue in
      switch cue.cue {
      case .jointstatement: joint(cue, scene)
      case .letter: letter(cue, scene)
      case .state: state(cue, scene)
      default: nil
      }
    } + (spoken(scene).map { [$0] } ?? [])
  }

  /// What a spokesperson says in the lead is a press statement, whatever the verb.
  private func spoken(_ scene: Scene) -> EventDraft? {
    guard scene.isLead, scene.sentence.section == .body, !scene.dates.isEmpty,
      let speaker = scene.actors.first(where: { $0.isSpokesperson && $0.country != nil }),
      let verb = (speaker.words.upperBound..<scene.sentence.words.upperBound)
        .first(where: { scene.isWord($0, Self.says) }),
      verb - speaker.words.upperBound < 8
    else { return nil }
    var draft = draft(SceneCue(words: verb..<verb + 1, cue: .state), scene, "spokesperson") { _ in
      true
    }
    for hit in scene.countries where [.party, .office, .topic].contains(hit.use) {
      draft.countries.insert(hit.code)
    }
    draft.actor = speaker.person
    draft.actorCountry = speaker.country
    return draft
  }

  private static let says = Scene.keys(
    "nêu khẳng nói tuyên phản bày cho nhấn said says stated told")

  /// `thông qua Tuyên bố chung`, `issued a joint statement`; a joint statement that is only named
  /// is none.
  private func joint(_ cue: SceneCue, _ scene: Scene) -> EventDraft? {
    let before =
      max(scene.sentence.words.lowerBound, cue.words.lowerBound - 5)..<cue.words.lowerBound
    let isTitled =
      scene.sentence.section == .title && cue.words.lowerBound == scene.sentence.words.lowerBound
    let after =
      cue.words.upperBound..<min(cue.words.upperBound + 4, scene.sentence.words.upperBound)
    guard
      isTitled || before.contains(where: { scene.isWord($0, Self.issued) })
        || after.contains(where: { scene.isWord($0, Self.issued) })
    else { return nil }
    let modality = scene.modality(of: cue.words, subjectEnd: scene.sentence.words.lowerBound)
    guard modality == .happened else { return nil }
    return draft(cue, scene, "joint statement") { _ in true }
  }

  private static let issued = Scene.keys("ra qua bố issued adopted released announced issue adopt")

  private func letter(_ cue: SceneCue, _ scene: Scene) -> EventDraft? {
    guard let subject = speaker(before: cue, scene) else { return mutual(cue, scene) }
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

  private func state(_ cue: SceneCue, _ scene: Scene) -> EventDraft? {
    let isIssued = Self.strong.contains(scene.text.string(words: cue.words).lowercased())
    guard isIssued || scene.isLead, let subject = speaker(before: cue, scene) else { return nil }
    let modality = scene.modality(of: cue.words, subjectEnd: subject.words.upperBound)
    guard modality == .happened else { return nil }
    var draft = draft(cue, scene, "statement") { $0.words.lowerBound >= subject.words.lowerBound }
    draft.isWeak = !isIssued
    draft.actor = subject.person
    draft.actorCountry = subject.country
    return draft
  }

  private static let strong: Set<String> = [
    "ra tuyên bố", "đưa ra tuyên bố", "ra thông cáo", "phát đi thông cáo", "issued a statement",
    "issued statements", "released a statement",
  ]

  private func speaker(before cue: SceneCue, _ scene: Scene) -> SceneActor? {
    let start = scene.clauseStart(cue.words.lowerBound)
    return scene.actors(in: start..<cue.words.lowerBound).last {
      ($0.isOffice || !$0.isPersonal && $0.country != nil)
        && cue.words.lowerBound - $0.words.upperBound < 14
    }
  }

  private func draft(
    _ cue: SceneCue, _ scene: Scene, _ rule: String, _ counts: (SceneActor) -> Bool
  ) -> EventDraft {
    var draft = scene.draft(
      .statement, at: cue.words, .happened, "\(rule) \(scene.text.string(words: cue.words))")
    for actor in scene.actors where actor.isParty && counts(actor) { draft.add(actor) }
    return draft
  }
}

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

internal import ClippingModel

/// Signings: `ký Bản ghi nhớ`, `chứng kiến lễ ký`, `signed an agreement`.
struct SigningRule {
  func drafts(_ scene: Scene, _ context: EventContext) -> [EventDraft] {
    scene.cues.compactMap { cue in
      switch cue.cue {
      case .sign: verb(cue, scene) ?? dated(cue, scene) ?? afterTalks(cue, scene)
      case .reach: reached(cue, scene)
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

  /// `Bản ghi nhớ … được ký ngày 12/5`, `hai bên ký bản ghi nhớ hôm 26/1`: who signs is named
  /// elsewhere, and the day tells it as news.
  private func dated(_ cue: SceneCue, _ scene: Scene) -> EventDraft? {
    guard scene.isOpening else { return nil }
    if let draft = carriedOut(cue, scene) { return draft }
    guard !isGerund(cue, scene) else { return nil }
    let clause = scene.clauseStart(cue.words.lowerBound)..<scene.clauseEnd(cue.words.lowerBound)
    let before = max(clause.lowerBound, cue.words.lowerBound - 24)..<cue.words.lowerBound
    let after = cue.words.upperBound..<min(clause.upperBound, cue.words.upperBound + 14)
    let isPassive = scene.isWord(cue.words.lowerBound - 1, Self.passives)
    let isNamed = isPassive ? hasDocument(before, scene) : hasDocument(after, scene)
    let days = after.prefix(isPassive ? 4 : 14)
    guard isNamed, isPassive || !scene.cues([.party], in: before).isEmpty,
      scene.dates.contains(where: { $0.isDay && days.contains($0.words.lowerBound) }),
      scene.modality(of: cue.words, subjectEnd: clause.lowerBound) == .happened
    else { return nil }
    var draft = draft(cue, scene, .happened, "dated")
    draft.isImpersonal = true
    return draft
  }

  /// `Việc ký kết được tiến hành chiều 11/5`: the nominal of a signing that took place.
  private func carriedOut(_ cue: SceneCue, _ scene: Scene) -> EventDraft? {
    let next = cue.words.upperBound
    guard scene.isWord(cue.words.lowerBound - 1, Self.nominals),
      scene.dates.contains(where: \.isDay),
      scene.isWord(next, Self.takesPlace)
        || scene.isWord(next, Self.passives) && scene.isWord(next + 1, Self.takesPlace),
      scene.modality(of: cue.words, subjectEnd: scene.sentence.words.lowerBound) == .happened
    else { return nil }
    var draft = draft(cue, scene, .happened, "carried out")
    draft.isImpersonal = true
    return draft
  }

  private static let nominals = Scene.keys("việc lễ")
  private static let takesPlace = Scene.keys("tiến diễn thực")

  /// `Sau hội đàm, hai bên đã nhất trí và ký kết 4 văn kiện`: papers that are counted were signed.
  private func afterTalks(_ cue: SceneCue, _ scene: Scene) -> EventDraft? {
    guard scene.text.language == .vietnamese else { return nil }
    let clause = scene.clauseStart(cue.words.lowerBound)..<scene.clauseEnd(cue.words.lowerBound)
    let before = clause.lowerBound..<cue.words.lowerBound
    let after = cue.words.upperBound..<min(clause.upperBound, cue.words.upperBound + 5)
    guard !scene.cues([.after], in: before).isEmpty, !scene.cues([.party], in: before).isEmpty,
      scene.cues([.future, .wish, .purpose, .negation, .past], in: before).isEmpty,
      hasDocument(after, scene),
      after.contains(where: {
        scene.text.words[$0].isNumeric || scene.isWord($0, Self.numbers)
      })
    else { return nil }
    var draft = draft(cue, scene, .happened, "after talks")
    draft.isImpersonal = true
    return draft
  }

  private static let numbers = Scene.keys("hai ba bốn năm sáu bảy tám chín mười nhiều số")

  /// `Kenya và Peru đạt thỏa thuận`, `Peru đạt thỏa thuận với Kenya`: a concluded text (R3).
  private func reached(_ cue: SceneCue, _ scene: Scene) -> EventDraft? {
    guard scene.isLead else { return nil }
    let start = scene.clauseStart(cue.words.lowerBound)
    let before = max(start, cue.words.lowerBound - 8)..<cue.words.lowerBound
    let subjects = scene.countries.filter { before.contains($0.words.lowerBound) }
    guard let last = subjects.last, cue.words.lowerBound - last.words.upperBound < 4 else {
      return nil
    }
    let after = cue.words.upperBound..<cue.words.upperBound + 8
    let partner = scene.countries.first {
      after.contains($0.words.lowerBound) && scene.isWord($0.words.lowerBound - 1, Scene.with)
    }
    let countries = Set((subjects + [partner].compactMap(\.self)).map(\.code))
    guard countries.count > 1,
      scene.modality(of: cue.words, subjectEnd: before.lowerBound) == .happened,
      scene.cues([.say, .state, .after, .before], in: before).isEmpty
    else { return nil }
    var draft = scene.draft(.signing, at: cue.words, .happened, "reached")
    draft.countries = countries
    return draft
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
  private static let gerunds = Scene.keys("việc ngày to và hoặc phán gia")

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

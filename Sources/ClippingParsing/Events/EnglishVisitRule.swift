internal import ClippingModel

/// Visits that English tells by the participle: `Foreign Minister Doe, who is visiting Kenya`,
/// `the visiting Kenyan foreign minister`.
struct EnglishVisitRule {
  func drafts(_ scene: Scene, _ context: EventContext) -> [EventDraft] {
    guard scene.text.language == .english else { return [] }
    return scene.cues.compactMap { cue in
      cue.cue == .visiting2
        ? away(cue.words.lowerBound, scene) ?? guest(cue.words.lowerBound, scene, context) : nil
    }
  }

  /// `Doe, who is visiting Kenya`: the country stands behind the verb.
  private func away(_ verb: Int, _ scene: Scene) -> EventDraft? {
    guard (verb - 2..<verb).contains(where: { scene.isWord($0, Self.forms) }),
      let goal = goal(after: verb, scene),
      let visitor = scene.actors(in: scene.clauseStart(verb)..<verb).last(where: \.isOffice),
      visitor.isParty, visitor.country != goal, verb - visitor.words.upperBound < Self.reach,
      scene.modality(of: verb..<verb + 1, subjectEnd: visitor.words.upperBound) == .happened
    else { return nil }
    return draft(verb, visitor, goal, scene)
  }

  /// `met visiting Kenyan Foreign Minister Doe`: the guest of whoever else holds office here.
  private func guest(_ word: Int, _ scene: Scene, _ context: EventContext) -> EventDraft? {
    guard
      let visitor = scene.actors.first(where: {
        (word + 1...word + reach(word, scene)).contains($0.words.lowerBound)
      }), visitor.isOffice, let country = visitor.country,
      let host = scene.actors.first(where: {
        $0.isOffice && $0.country != nil && $0.country != country && !$0.isInternational
      })?.country ?? context.host(of: country), host != country
    else { return nil }
    let modality = scene.modality(of: word..<word + 1, subjectEnd: scene.clauseStart(word))
    guard modality == .happened || modality == .background else { return nil }
    var result = draft(word, visitor, host, scene)
    if modality == .background { result.status = .background }
    return result
  }

  /// `visiting delegation of Kenyan lawmakers`
  private func reach(_ word: Int, _ scene: Scene) -> Int {
    scene.isWord(word + 1, Self.groups) ? 4 : 2
  }

  private static let groups = Scene.keys("delegation group")

  private func goal(after verb: Int, _ scene: Scene) -> CountryCode? {
    let near = verb + 1...verb + 2
    return scene.countries.first { near.contains($0.words.lowerBound) }?.code
      ?? scene.places.first { near.contains($0.words.lowerBound) }?.country
  }

  private func draft(
    _ word: Int, _ visitor: SceneActor, _ goal: CountryCode, _ scene: Scene
  ) -> EventDraft {
    var draft = scene.draft(.visit, at: word..<word + 1, .happened, "visiting")
    draft.add(visitor)
    draft.countries.insert(goal)
    draft.actor = visitor.person
    draft.actorCountry = visitor.country
    draft.placeCountry = goal
    return draft
  }

  private static let reach = 9
  private static let forms = Scene.keys("is was are were currently")
}

internal import ClippingModel

/// Visits: `thăm chính thức Việt Nam`, `chuyến thăm Trung Quốc của …`, `arrived in Hanoi`.
struct VisitRule {
  func drafts(_ scene: Scene, _ context: EventContext) -> [EventDraft] {
    (scene.cues + headline(scene)).compactMap { cue in
      switch cue.cue {
      case .visit, .arrive: verb(cue, scene, context)
      case .visiting: noun(cue, scene, context)
      default: nil
      }
    }
  }

  // MARK: Verbs

  /// `Thủ tướng Lào tới Hà Nội`: a title leaves out `đã`.
  private func headline(_ scene: Scene) -> [SceneCue] {
    guard scene.sentence.section == .title, scene.text.language == .vietnamese else { return [] }
    return scene.actors.compactMap { actor in
      let word = actor.words.upperBound
      guard actor.isPersonal, actor.isOffice, scene.isWord(word, Self.goes),
        scene.countries.contains(where: { $0.words.lowerBound == word + 1 })
          || scene.places.contains(where: { $0.words.lowerBound == word + 1 })
      else { return nil }
      return SceneCue(words: word..<word + 1, cue: .arrive)
    }
  }

  private static let goes = Scene.keys("tới đến sang")

  private func verb(_ cue: SceneCue, _ scene: Scene, _ context: EventContext) -> EventDraft? {
    guard
      let goal = destination(after: cue.words.upperBound, scene, slack: 6)
        ?? (cue.cue == .visit ? destination(before: cue.words.lowerBound, scene) : nil)
    else { return nil }
    let start = scene.clauseStart(cue.words.lowerBound)
    let before = scene.actors(in: start..<cue.words.lowerBound)
    guard
      let visitor = before.last(where: { $0.isOffice && $0.country != nil && $0.country != goal })
        ?? (pronoun(before: cue.words.lowerBound, scene) ? context.subject(not: goal) : nil)
    else { return nil }
    let modality = scene.modality(of: cue.words, subjectEnd: visitor.words.upperBound)
    guard modality != .unreal, !isInvited(visitor, cue, scene) else { return nil }
    return draft(visitor, goal, cue, scene, modality, "verb")
  }

  /// `mời … thăm`, `nhận lời … thăm`: no visit unless a date stands with it (R6).
  private func isInvited(_ visitor: SceneActor, _ cue: SceneCue, _ scene: Scene) -> Bool {
    let isAccepted = scene.cues([.invitation], in: scene.sentence.words).contains {
      $0.words.upperBound <= cue.words.lowerBound && cue.words.lowerBound - $0.words.upperBound < 2
    }
    if isAccepted || isAcceptedFrom(cue, scene) { return true }
    guard scene.dates.isEmpty else { return false }
    let range = scene.clauseStart(cue.words.lowerBound)..<cue.words.lowerBound
    return scene.cues([.invite], in: range).contains { mark in
      !scene.isWord(mark.words.upperBound, Scene.of)
        && scene.text.string(words: mark.words).lowercased() != "lời mời"
    }
  }

  /// `nhận lời mời của Chủ tịch X thăm …`: who invited stands between.
  private func isAcceptedFrom(_ cue: SceneCue, _ scene: Scene) -> Bool {
    guard let host = scene.actors.last(where: { $0.words.upperBound == cue.words.lowerBound })
    else { return false }
    return isHost(host, scene) && scene.text.language == .vietnamese
  }

  private func pronoun(before word: Int, _ scene: Scene) -> Bool {
    (max(scene.sentence.words.lowerBound, word - 4)..<word).contains {
      scene.isWord($0, Self.pronouns)
    }
  }

  private static let pronouns = Scene.keys("he she they ông bà cùng")

  // MARK: Nouns

  private func noun(_ cue: SceneCue, _ scene: Scene, _ context: EventContext) -> EventDraft? {
    let modality = scene.modality(of: cue.words, subjectEnd: scene.sentence.words.lowerBound)
    guard modality != .unreal else { return nil }
    var goal = destination(after: afterPronoun(cue.words.upperBound, scene), scene, slack: 7)
    var visitor = owner(after: cue.words.upperBound, scene)
    if goal == nil, let visitor {
      goal = destination(after: visitor.words.upperBound, scene, slack: 3)
    }
    if visitor == nil, goal != nil { visitor = traveller(goal, cue, scene, context) }
    if visitor == nil, goal == nil { visitor = guest(cue, scene, context) }
    guard let visitor, let country = visitor.country else { return nil }
    let isGuess = goal == nil
    if goal == nil { goal = context.host(of: country) }
    guard let goal, goal != country, visitor.isOffice else { return nil }
    var result = draft(visitor, goal, cue, scene, modality, "noun")
    result?.isWeak = isGuess
    return result
  }

  /// Behind `của ông ấy`, `by him`: where the visit goes stands after it.
  private func afterPronoun(_ word: Int, _ scene: Scene) -> Int {
    guard scene.isWord(word, Scene.of), scene.isWord(word + 1, Self.owners) else { return word }
    return scene.isWord(word + 2, Self.owners) ? word + 3 : word + 2
  }

  private static let owners = Scene.keys("ông bà ấy mình họ ngài him her them")

  /// `chuyến thăm lần này`, `the visit`: the foreigner who is spoken of is the guest.
  private func guest(
    _ cue: SceneCue, _ scene: Scene, _ context: EventContext
  ) -> SceneActor? {
    let after = cue.words.lowerBound..<cue.words.upperBound + 5
    guard scene.number < Self.guestReach,
      after.contains(where: { scene.isWord($0, Self.present) })
    else {
      return nil
    }
    let named = scene.actors(in: scene.sentence.words.lowerBound..<cue.words.lowerBound)
      .first { $0.isPersonal && $0.isOffice && $0.person != nil && $0.country != nil }
    guard let guest = named ?? context.lastSubject, guest.country != context.home.country else {
      return nil
    }
    return guest
  }

  /// Sentences in which `chuyến thăm lần này` is still that of the guest.
  private static let guestReach = 24
  private static let present = Scene.keys("này cấp chính lần this")

  /// `của Thủ tướng X`, `by President Y` within a few words of the noun.
  private func owner(after word: Int, _ scene: Scene) -> SceneActor? {
    let end = min(word + 14, scene.clauseEnd(word))
    guard word < end else { return nil }
    for index in word..<end where scene.isWord(index, Scene.of) {
      if let actor = scene.list(from: index + 1, to: scene.sentence.words.upperBound, slack: 2)
        .first,
        actor.isPersonal, actor.country != nil
      {
        return actor
      }
    }
    return nil
  }

  /// Who travels where the noun does not say: the one named before it, else the first after it who
  /// is not the host, else the last subject.
  private func traveller(
    _ goal: CountryCode?, _ cue: SceneCue, _ scene: Scene, _ context: EventContext
  ) -> SceneActor? {
    let fits: (SceneActor) -> Bool = {
      $0.isPersonal && $0.country != nil && $0.country != goal && !isHost($0, scene)
    }
    let start = scene.sentence.words.lowerBound
    let after = scene.actors(in: cue.words.upperBound..<scene.sentence.words.upperBound)
    if let actor = scene.actors(in: start..<cue.words.lowerBound).last(where: fits) {
      // `Điện Kremlin cho biết, trong chuyến thăm Peru, Tổng thống X …`: who speaks of it stays at home.
      let tells = scene.cues([.say, .state], in: actor.words.upperBound..<cue.words.lowerBound)
      let traveller = after.first(where: fits)
      if scene.text.language == .vietnamese, !tells.isEmpty, let traveller { return traveller }
      return actor
    }
    guard goal != nil else { return nil }
    return after.first(where: fits) ?? context.subject(not: goal)
  }

  /// Named as the one who invited: `theo lời mời của …`.
  private func isHost(_ actor: SceneActor, _ scene: Scene) -> Bool {
    let before = scene.cues([.invitation, .invite], in: scene.sentence.words)
      .last { $0.words.upperBound <= actor.words.lowerBound }
    guard let before else { return false }
    return actor.words.lowerBound - before.words.upperBound <= 2
  }

  // MARK: Where to

  private func destination(after word: Int, _ scene: Scene, slack: Int) -> CountryCode? {
    let end = min(word + slack + 1, scene.clauseEnd(max(word - 1, scene.sentence.words.lowerBound)))
    guard word < end else { return nil }
    for index in word..<end {
      if let country = scene.countries.first(where: { $0.words.lowerBound == index }) {
        // `is in Kenya's interest`
        let last = scene.text.words[country.words.upperBound - 1]
        guard !last.flags.contains(.possessive) else { return nil }
        return country.code
      }
      if let place = scene.places.first(where: { $0.words.lowerBound == index }),
        let code = place.country
      {
        return code
      }
      if scene.isWord(index, Scene.of) || scene.isWord(index, Self.borders)
        || scene.isWord(index, Self.clauses)
        || scene.actors.contains(where: { $0.isPersonal && $0.words.contains(index) })
      {
        return nil
      }
    }
    return nil
  }

  /// `thăm một thị trấn gần biên giới với Peru`.
  private static let borders = Scene.keys("gần giáp near")
  /// A clause of its own begins, or another verb.
  private static let clauses = Scene.keys(
    "which that includes include including are were after before")

  /// `tới Peru hôm 3/5 để thăm nước này`.
  private func destination(before word: Int, _ scene: Scene) -> CountryCode? {
    let start = scene.clauseStart(word)
    return scene.countries.last {
      $0.words.upperBound <= word && $0.words.lowerBound > start
        && scene.isWord($0.words.lowerBound - 1, Self.toward)
    }?.code
  }

  private static let toward = Scene.keys("tới đến sang to in")

  private func draft(
    _ visitor: SceneActor, _ goal: CountryCode, _ cue: SceneCue, _ scene: Scene,
    _ modality: Modality, _ form: String
  ) -> EventDraft? {
    guard let country = visitor.country, country != goal else { return nil }
    var draft = scene.draft(
      .visit, at: cue.words, modality, "\(form) \(scene.text.string(words: cue.words))")
    draft.add(visitor)
    draft.countries = [country, goal]
    draft.actor = visitor.person
    draft.actorCountry = country
    draft.placeCountry = goal
    if draft.place == nil {
      // `sang thăm Peru`: the country is where the visit takes place.
      draft.place =
        scene.countries.first {
          $0.code == goal && $0.form == .name && draft.words.contains($0.words.lowerBound)
        }.map { scene.text.string(words: $0.words) }
    }
    return draft
  }
}

internal import ClippingModel

/// Encounters: `gặp`, `hội đàm`, `điện đàm`, `cuộc gặp giữa … và …`, `met with`, `a call with`.
struct EncounterRule {
  private static let verbs: Set<EventCue> = [.meet, .call, .receive]
  private static let nouns: Set<EventCue> = [.meeting, .calling]

  func drafts(_ scene: Scene, _ context: EventContext) -> [EventDraft] {
    var result: [EventDraft] = []
    for cue in scene.cues {
      if Self.verbs.contains(cue.cue) { result += verb(cue, scene, context) }
      if Self.nouns.contains(cue.cue) { result += noun(cue, scene, context) }
      if let work = working(cue, scene) { result += verb(work, scene, context) }
    }
    return result
  }

  // MARK: Verbs

  private func verb(_ cue: SceneCue, _ scene: Scene, _ context: EventContext) -> [EventDraft] {
    if scene.isWord(cue.words.upperBound, Scene.between) { return noun(cue, scene, context) }
    let end = scene.clauseEnd(cue.words.lowerBound)
    let listed = scene.list(from: cue.words.upperBound, to: end, slack: 7)
    let left = subjects(before: cue.words.lowerBound, scene, context, listed)
    guard !left.isEmpty else { return [] }
    let modality = scene.modality(
      of: cue.words, subjectEnd: left.last.map { $0.words.upperBound } ?? 0)
    guard modality != .unreal else { return [] }
    let rule = "verb \(scene.text.string(words: cue.words))"
    let base = draft(cue, scene, modality, rule)
    let envoys = envoys(of: cue, left, base, scene)
    if !envoys.isEmpty { return envoys }
    if listed.isEmpty {
      if let local = localHosts(of: cue, left, base, scene, context) { return [local] }
      return joint(left, base, cue, scene, context)
    }
    let others = context.placed(listed, against: left.last?.country)
    if cue.cue == .receive || isCourtesy(cue, scene), !others.contains(where: { $0.person != nil })
    {
      return []
    }
    if isSummons(cue, scene), !others.contains(where: \.isEnvoy) { return [] }
    let isJoint =
      isGroup(left, others, scene)
      || (cue.cue == .call
        ? isThreeWay(others, scene)
        : cue.cue == .receive && Set(others.compactMap(\.country)).count > 1)
    return pairs(left, others, base, scene, isJoint: isJoint)
  }

  /// `Secretaries A and B met with Ministers C and D`: several of one country with several of another.
  private func isGroup(_ left: [SceneActor], _ right: [SceneActor], _ scene: Scene) -> Bool {
    scene.text.language == .english && left.count > 1 && right.count > 1
      && Set(left.map(\.country)).count == 1 && Set(right.map(\.country)).count == 1
  }

  /// `called on the minister`; `called on Peru to …` is an appeal.
  private func isCourtesy(_ cue: SceneCue, _ scene: Scene) -> Bool {
    scene.isWord(cue.words.upperBound - 1, Self.onWords)
  }

  /// `triệu tập Đại sứ`, `summoned the ambassador`; councils are called together too.
  private func isSummons(_ cue: SceneCue, _ scene: Scene) -> Bool {
    scene.isWord(cue.words.lowerBound, Self.summons)
  }

  private static let summons = Scene.keys("triệu summoned summons")
  private static let onWords = Scene.keys("on")

  /// A call with several is one where they are of one country or it is said to be (R3).
  private func isThreeWay(_ others: [SceneActor], _ scene: Scene) -> Bool {
    Set(others.compactMap(\.country)).count < 2 || !others.contains(where: \.isPersonal)
      || scene.sentence.words.contains { scene.isWord($0, Self.threeWay) }
  }

  private static let threeWay = Scene.keys("bên trilateral conference jointly")

  /// `A và B đã hội đàm`; `while Foreign Minister X hosted breakfast`.
  private func joint(
    _ left: [SceneActor], _ base: EventDraft, _ cue: SceneCue, _ scene: Scene,
    _ context: EventContext
  ) -> [EventDraft] {
    var draft = base
    for actor in left { draft.add(actor) }
    if draft.hasTwoSides { return left.contains(where: \.isOffice) ? [draft] : [] }
    if let pair = leaders(before: cue.words.lowerBound, scene) ?? pair(before: cue.words, scene) {
      var draft = base
      for actor in pair { draft.add(actor) }
      return [draft]
    }
    let word = scene.text.string(words: cue.words)
    guard word.hasPrefix("hosted"), word.count > 6,
      let guest = scene.actors.first(where: { $0.person != nil && $0.country != left[0].country })
        ?? context.subject(not: left[0].country)
    else { return [] }
    draft.add(guest)
    return draft.hasTwoSides ? [draft] : []
  }

  /// `X dẫn đầu đoàn Peru và Y dẫn đầu đoàn Na Uy tiến hành hội đàm`: named holders of office of two
  /// countries, and no more, before a verb without an object.
  private func leaders(before word: Int, _ scene: Scene) -> [SceneActor]? {
    let all = scene.actors(in: scene.clauseStart(word)..<word).filter {
      $0.isPersonal && $0.isParty
    }
    let named = all.filter { $0.isOffice && $0.person != nil }
    let countries = Set(named.map(\.country))
    guard countries.count == 2, named.count == 2, countries.isSuperset(of: all.map(\.country)),
      let first = named.first,
      scene.cues([.past, .after, .since, .say, .state], in: first.words.upperBound..<word).isEmpty
    else { return nil }
    return named
  }

  /// `Ngoại trưởng Nga - Mỹ hội đàm`: two countries joined right before the verb.
  private func pair(before cue: Range<Int>, _ scene: Scene) -> [SceneActor]? {
    let near = scene.countries.filter {
      $0.words.upperBound <= cue.lowerBound && $0.words.lowerBound >= cue.lowerBound - 6
    }.suffix(2)
    guard let first = near.first, let last = near.last, first.code != last.code,
      first.use == .pair || last.use == .pair || last.use == .party
    else { return nil }
    let gap = first.words.upperBound..<last.words.lowerBound
    guard gap.allSatisfy({ scene.isWord($0, Scene.joints) }),
      cue.lowerBound - last.words.upperBound < 3
    else { return nil }
    return near.map { SceneActor(words: $0.words, country: $0.code, isPersonal: false) }
  }

  private func pairs(
    _ left: [SceneActor], _ right: [SceneActor], _ base: EventDraft, _ scene: Scene, isJoint: Bool
  ) -> [EventDraft] {
    guard (left + right).contains(where: \.isOffice) else { return [] }
    var sides: [[SceneActor]] = []
    if isJoint {
      sides = [right]
    } else {
      for actor in right where actor.isPersonal {
        // An envoy named behind a minister of his country comes along, and so does a spouse.
        if actor.isEnvoy || isSpouse(actor, scene), let last = sides.indices.last,
          sides[last].last?.country == actor.country
        {
          sides[last].append(actor)
        } else {
          sides.append([actor])
        }
      }
      if sides.isEmpty { sides = [Array(right.prefix(1))] }
    }
    return sides.compactMap { side in
      var draft = base
      for actor in left + side { draft.add(actor) }
      return draft.hasTwoSides ? draft : nil
    }
  }

  /// Who meets: the last persons before the verb that are not of the other side's country; in
  /// their place the last subject where the sentence has a pronoun or nobody.
  private func subjects(
    before word: Int, _ scene: Scene, _ context: EventContext, _ others: [SceneActor]
  ) -> [SceneActor] {
    if others.isEmpty, scene.declarants.count > 1 { return scene.declarants }
    let start = scene.clauseStart(word)
    let before = scene.actors(in: start..<word)
    let other = others.first?.country
    guard
      let last = before.last(where: {
        $0.isPersonal && $0.isParty && ($0.country != other || others.isEmpty)
      })
    else {
      if let bare = before.last(where: { $0.country != other && $0.isParty }),
        others.contains(where: \.isPersonal)
      {
        return [bare]
      }
      return context.subject(not: other).map { [$0] } ?? []
    }
    return group(endingAt: last, before, scene)
  }

  /// `A và B` before a verb are one subject.
  private func group(
    endingAt last: SceneActor, _ actors: [SceneActor], _ scene: Scene
  ) -> [SceneActor] {
    var result = [last]
    for actor in actors.reversed() where actor.words.upperBound <= result[0].words.lowerBound {
      let gap = actor.words.upperBound..<result[0].words.lowerBound
      guard actor.isPersonal, gap.count <= 2, !gap.isEmpty,
        gap.allSatisfy({ scene.isWord($0, Scene.joints) })
      else { break }
      result.insert(actor, at: 0)
    }
    return result
  }

  // MARK: Nouns

  private func noun(_ cue: SceneCue, _ scene: Scene, _ context: EventContext) -> [EventDraft] {
    let end = scene.clauseEnd(cue.words.lowerBound)
    guard
      let named = parties(of: cue, to: end, scene, context) ?? apart(cue, scene)
        ?? together(cue, scene)
    else { return [] }
    let modality = scene.modality(of: cue.words, subjectEnd: scene.sentence.words.lowerBound)
    guard modality != .unreal, !isLongPast(cue, scene), !isSubject(cue, scene) else { return [] }
    var base = draft(cue, scene, modality, "noun \(scene.text.string(words: cue.words))")
    base.isWeak = isVague(cue, scene)
    guard named.contains(where: \.isOffice) else { return [] }
    let found = context.placed(named, against: named.lazy.compactMap(\.country).first)
    if isPlural(cue, scene) || isInTurn(cue, found, scene), let first = found.first {
      return pairs([first], Array(found.dropFirst()), base, scene, isJoint: false)
    }
    var draft = base
    for actor in found { draft.add(actor) }
    return draft.hasTwoSides ? [draft] : []
  }

  /// `Statement by Secretary Doe on the Call with …`: what the title's statement is about.
  private func isSubject(_ cue: SceneCue, _ scene: Scene) -> Bool {
    let start = scene.sentence.words.lowerBound
    return scene.sentence.section == .title && scene.text.language == .english
      && !scene.cues([.statenoun], in: start..<start + 2).isEmpty
  }

  /// `vài tuần sau cuộc gặp`, `months after talks`: named to tell the time.
  private func isLongPast(_ cue: SceneCue, _ scene: Scene) -> Bool {
    let word = cue.words.lowerBound
    return scene.isWord(word - 2, Self.spans)
      && !scene.cues([.after], in: word - 1..<word).isEmpty
  }

  private static let spans = Scene.keys("tuần tháng năm weeks months years")

  /// `cuộc trao đổi`, `talks`: on the phone or not.
  private func isVague(_ cue: SceneCue, _ scene: Scene) -> Bool {
    cue.words.contains { scene.isWord($0, Self.vagueNouns) }
  }

  private static let vagueNouns = Scene.keys("trao talks conversation thảo")

  /// `các cuộc gặp với A và B`, `meetings with A and B`: an encounter each.
  private func isPlural(_ cue: SceneCue, _ scene: Scene) -> Bool {
    scene.isWord(cue.words.lowerBound - 1, Self.plurals)
      || scene.isWord(cue.words.lowerBound, Self.pluralNouns)
  }

  /// `for talks with Minister A and President B`: callers in turn (R3).
  private func isInTurn(_ cue: SceneCue, _ found: [SceneActor], _ scene: Scene) -> Bool {
    scene.isWord(cue.words.lowerBound, Self.talks) && found.count == 3
      && found.allSatisfy { $0.person != nil && $0.isOffice }
      && Set(found.dropFirst().map(\.country)).count == 1
  }

  private static let talks = Scene.keys("talks discussions")
  private static let plurals = Scene.keys("các những")
  private static let pluralNouns = Scene.keys("meetings calls")

  /// `Trong cuộc gặp riêng cùng ngày, A đã hối thúc B`: an encounter beside those told before, its
  /// sides the subject and the country that he addresses.
  private func apart(_ cue: SceneCue, _ scene: Scene) -> [SceneActor]? {
    let next = cue.words.upperBound
    guard
      scene.isWord(next, Self.separate) || scene.isWord(cue.words.lowerBound - 1, Self.separate),
      let subject = scene.actors(in: next..<scene.sentence.words.upperBound)
        .first(where: { $0.isOffice && $0.country != nil }),
      let other = scene.countries.first(where: {
        $0.words.lowerBound >= subject.words.upperBound && $0.code != subject.country
      })
    else { return nil }
    return [
      subject, SceneActor(words: other.words, country: other.code, isPersonal: false),
    ]
  }

  private static let separate = Scene.keys("riêng separate")

  /// `A và B có cuộc điện đàm`: both sides stand before a verb that only carries the noun;
  /// not `Trước đó, A và B có …`, `sau khi A và B có …`, which tell of earlier days.
  private func together(_ cue: SceneCue, _ scene: Scene) -> [SceneActor]? {
    let start = scene.clauseStart(cue.words.lowerBound)
    let before = scene.actors(in: start..<cue.words.lowerBound)
    guard let last = before.last, last.isPersonal, last.isParty else { return nil }
    let gap = last.words.upperBound..<cue.words.lowerBound
    guard gap.count <= 4,
      gap.contains(where: { scene.isWord($0, Self.carriers) }) || isFrame(gap, scene)
    else { return nil }
    let sides = group(endingAt: last, before, scene)
    guard sides.count > 1, let first = sides.first,
      scene.cues([.past, .after, .since], in: start..<first.words.lowerBound).isEmpty
    else { return nil }
    return sides
  }

  private static let carriers = Scene.keys("có had held have")

  /// The sides that a noun names: `giữa A và B`, `của A với B`, `với B`, `A's meeting with B`.
  private func parties(
    of cue: SceneCue, to end: Int, _ scene: Scene, _ context: EventContext
  ) -> [SceneActor]? {
    let limit = min(end, cue.words.upperBound + 8)
    if endsInWith(cue, scene) {
      return around(scene.list(from: cue.words.upperBound, to: end, slack: 3), cue, scene, context)
    }
    // `Trong buổi tiếp Ngoại trưởng X, …`
    if scene.actors.contains(where: { $0.isPersonal && $0.words.lowerBound == cue.words.upperBound }
    ),
      scene.text.language == .vietnamese
    {
      return around(scene.list(from: cue.words.upperBound, to: end, slack: 0), cue, scene, context)
    }
    for index in cue.words.upperBound..<max(limit, cue.words.upperBound) {
      if scene.isWord(index, Scene.between) {
        return scene.list(from: index + 1, to: end, slack: 3)
      }
      if scene.isWord(index, Scene.with) {
        return around(scene.list(from: index + 1, to: end, slack: 3), cue, scene, context)
      }
      if scene.isWord(index, Self.of) {
        return scene.list(from: index + 1, to: end, slack: 3)
      }
      if scene.isWord(index, Self.by) {
        return around(scene.list(from: index + 1, to: end, slack: 3), cue, scene, context)
      }
      if scene.actors.contains(where: { $0.words.contains(index) }) { break }
    }
    return nil
  }

  private static let of = Scene.keys("của of")
  private static let by = Scene.keys("by")

  private func endsInWith(_ cue: SceneCue, _ scene: Scene) -> Bool {
    scene.isWord(cue.words.upperBound - 1, Scene.with)
  }

  /// Adds who met: before the noun, else the first one after the other side, else the last subject.
  private func around(
    _ others: [SceneActor], _ cue: SceneCue, _ scene: Scene, _ context: EventContext
  ) -> [SceneActor]? {
    guard let first = others.first, let last = others.last else { return nil }
    if isFollowedBySubject(others, cue, scene) { return others }
    let differs: (SceneActor) -> Bool = {
      $0.isPersonal && $0.isParty && $0.country != first.country
    }
    let before = scene.actors(in: scene.clauseStart(cue.words.lowerBound)..<cue.words.lowerBound)
    // `X đã nói …, vài giờ sau cuộc điện đàm với Y`: it is the subject who had it.
    let isLater = !scene.cues(
      [.after], in: cue.words.lowerBound - 2..<cue.words.lowerBound
    ).isEmpty
    if isLater, let subject = before.first(where: { differs($0) && $0.person != nil }) {
      return [subject] + others
    }
    if let subject = before.last(where: differs) { return [subject] + others }
    if first.isOffice,
      let subject = before.last(where: { $0.isParty && $0.country != first.country }),
      (subject.words.upperBound..<cue.words.lowerBound).contains(where: {
        scene.isWord($0, Self.holding)
      })
    {
      return [subject] + others
    }
    let after = scene.actors(in: last.words.upperBound..<scene.sentence.words.upperBound)
    if let subject = after.first(where: differs) { return [subject] + others }
    // `X wrote: "I had a good call with Y"`: the speaker stands before the colon.
    let outside = scene.actors(in: scene.sentence.words.lowerBound..<cue.words.lowerBound)
    if let subject = outside.last(where: differs) { return [subject] + others }
    return (context.subject(not: first.country).map { [$0] } ?? []) + others
  }

  private func draft(
    _ cue: SceneCue, _ scene: Scene, _ modality: Modality, _ rule: String
  ) -> EventDraft {
    let kind: Event.Kind =
      cue.cue == .call || cue.cue == .calling
      ? .call : isTechnical(cue, scene) ? .negotiation : .meeting
    return scene.draft(kind, at: cue.words, modality, rule)
  }

  /// `technical-level talks`: experts negotiate.
  private func isTechnical(_ cue: SceneCue, _ scene: Scene) -> Bool {
    (cue.words.lowerBound - 3..<cue.words.lowerBound).contains { scene.isWord($0, Self.technical) }
  }

  private static let technical = Scene.keys("technical expert")
  /// `A facilitated talks with the B delegation`.
  private static let holding = Scene.keys(
    "held facilitated conducted hosted began opened concluded")
}

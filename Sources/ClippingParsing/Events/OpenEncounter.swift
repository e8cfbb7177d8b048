internal import ClippingModel

/// An encounter whose noun names one side only, the other being who speaks next:
/// `Tại cuộc gặp ở Lima, A cảm ơn … . B đáp …`, `A took two calls. B congratulated him.`
///
/// Read only where the article tells no other encounter: else the noun speaks of that one.
struct OpenEncounterRule {
  /// Sentences behind the noun's in which the other side is looked for.
  private static let reach = 3
  /// Words of a sentence before which its subject begins.
  private static let subjectReach = 4

  /// - Complexity: O(n) for n words.
  func drafts(_ scenes: [Scene]) -> [EventDraft] {
    let body = scenes.filter { $0.sentence.section == .body }
    for (number, scene) in body.prefix(3).enumerated() {
      guard let (cue, host) = opening(scene) else { continue }
      let next = body.dropFirst(number + 1).prefix(Self.reach)
      let guests = others(than: host, in: Array(next), isSeveral: isSeveral(cue, scene))
      let drafts = guests.compactMap { draft(cue, host, $0, scene) }
      if !drafts.isEmpty { return drafts }
    }
    return recalled(Array(body.prefix(Self.opening)))
  }

  /// Sentences of the body in which a noun may recall who was named before it.
  private static let opening = 8

  /// `Tổng thống X và người đồng cấp Y khẳng định … . Sau buổi hội đàm, ông X nói …`: the noun
  /// names nobody, and holders of office of two countries are named just before it or with it.
  private func recalled(_ body: [Scene]) -> [EventDraft] {
    for (number, scene) in body.enumerated() {
      for cue in scene.cues where [.meeting, .calling, .session].contains(cue.cue) {
        guard isRecalling(cue, scene) else { continue }
        let near = body[max(0, number - 2)...number]
        let named = near.flatMap(\.actors).filter {
          $0.isOffice && $0.person != nil && $0.country != nil
        }
        guard Set(named.map(\.country)).count == 2, Set(named.map(\.person)).count == 2,
          near.contains(where: { !$0.dates.isEmpty })
        else {
          continue
        }
        var draft = scene.draft(
          cue.cue == .calling ? .call : .meeting, at: cue.words, .happened, "recalled encounter")
        for actor in named { draft.add(actor) }
        return [draft]
      }
    }
    return []
  }

  private func isRecalling(_ cue: SceneCue, _ scene: Scene) -> Bool {
    let before = cue.words.lowerBound - 1
    if cue.cue == .session { return isDialogue(cue, scene) }
    guard scene.isWord(before, Self.settings) || scene.isWord(before, Self.afters) else {
      return false
    }
    let start = scene.clauseStart(cue.words.lowerBound)
    return scene.cues([.future, .wish, .negation], in: start..<cue.words.lowerBound).isEmpty
      && !scene.isWord(cue.words.upperBound - 1, Scene.with)
      && !(cue.words.upperBound..<cue.words.upperBound + 3).contains {
        scene.isWord($0, Scene.with) || scene.isWord($0, Scene.between)
          || scene.isWord($0, Scene.of)
      }
  }

  /// `Tại vòng 4 cuộc đối thoại chiến lược giữa hai nước`: a session of the two that are spoken of.
  private func isDialogue(_ cue: SceneCue, _ scene: Scene) -> Bool {
    let start = cue.words.lowerBound
    return scene.text.language == .vietnamese
      && cue.words.contains { scene.isWord($0, Self.dialogues) }
      && (start - 4..<start).contains { scene.isWord($0, Self.settings) }
      && !scene.cues([.party], in: cue.words.upperBound..<cue.words.upperBound + 10).isEmpty
  }

  private static let dialogues = Scene.keys("thoại vấn")

  private static let afters = Scene.keys("sau after following")

  /// The noun and the one side that its sentence names.
  private func opening(_ scene: Scene) -> (SceneCue, SceneActor)? {
    for cue in scene.cues where cue.cue == .meeting || cue.cue == .calling {
      let isSetting = scene.isWord(cue.words.lowerBound - 1, Self.settings)
      let range =
        isSetting
        ? cue.words.upperBound..<scene.sentence.words.upperBound
        : scene.clauseStart(cue.words.lowerBound)..<cue.words.lowerBound
      guard isSetting || isTaken(cue, scene) else { continue }
      let offices = scene.actors(in: range).filter { $0.isOffice && $0.person != nil }
      guard let host = offices.first, host.country != nil,
        !offices.contains(where: { $0.country != host.country }),
        !names(between: cue, and: host, scene)
      else { continue }
      return (cue, host)
    }
    return nil
  }

  /// `took two calls`: the verb is part of the cue.
  private func isTaken(_ cue: SceneCue, _ scene: Scene) -> Bool {
    scene.isWord(cue.words.lowerBound, Self.taking)
  }

  /// `tại cuộc gặp với báo chí`: the noun names its other side after all.
  private func names(between cue: SceneCue, and host: SceneActor, _ scene: Scene) -> Bool {
    let gap = cue.words.lowerBound..<max(cue.words.upperBound, host.words.lowerBound)
    return gap.contains {
      scene.isWord($0, Scene.with) || scene.isWord($0, Scene.between) || scene.isWord($0, Scene.of)
    }
  }

  private func isSeveral(_ cue: SceneCue, _ scene: Scene) -> Bool {
    scene.isWord(cue.words.upperBound - 1, Self.plurals)
  }

  /// Named holders of another country's office who are subjects of the sentences that follow.
  private func others(
    than host: SceneActor, in scenes: [Scene], isSeveral: Bool
  ) -> [SceneActor] {
    var result: [SceneActor] = []
    for scene in scenes {
      guard let actor = scene.actors.first(where: \.isPersonal), actor.isOffice,
        actor.person != nil, actor.country != nil, actor.country != host.country,
        actor.words.lowerBound < scene.sentence.words.lowerBound + Self.subjectReach,
        !result.contains(where: { $0.person == actor.person })
      else { continue }
      result.append(actor)
      if !isSeveral { break }
    }
    return result
  }

  private func draft(
    _ cue: SceneCue, _ host: SceneActor, _ guest: SceneActor, _ scene: Scene
  ) -> EventDraft? {
    let modality = scene.modality(of: cue.words, subjectEnd: scene.sentence.words.lowerBound)
    guard modality == .happened else { return nil }
    let kind: Event.Kind = cue.cue == .calling ? .call : .meeting
    var draft = scene.draft(kind, at: cue.words, modality, "open encounter")
    draft.add(host)
    draft.add(guest)
    return draft.hasTwoSides ? draft : nil
  }

  private static let settings = Scene.keys("tại trong at during the in")
  private static let taking = Scene.keys("took")
  private static let plurals = Scene.keys("calls meetings")
}

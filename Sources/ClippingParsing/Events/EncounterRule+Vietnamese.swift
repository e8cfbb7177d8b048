internal import ClippingModel

/// Wordings of the Vietnamese press that have no like in English.
extension EncounterRule {
  /// `đến thăm và làm việc với lãnh đạo tỉnh …`: a visit, and a meeting in it.
  func working(_ cue: SceneCue, _ scene: Scene) -> SceneCue? {
    let end = cue.words.upperBound
    guard cue.cue == .visit, cue.words.count > 3, scene.isWord(end - 1, Self.works),
      scene.isWord(end, Scene.with)
    else { return nil }
    return SceneCue(words: end - 2..<end + 1, cue: .meet)
  }

  private static let works = Scene.keys("việc")

  /// `X và Y trong cuộc điện đàm ngày 3/5 đã nhất trí …`: who took part stands before it.
  func isFrame(_ gap: Range<Int>, _ scene: Scene) -> Bool {
    gap.count == 1 && scene.isWord(gap.lowerBound, Self.frames)
  }

  private static let frames = Scene.keys("trong tại")

  /// Peru, Kenya in `tiếp các Đại sứ Peru, Kenya trình Quốc thư`: each is received in turn.
  func envoys(of cue: SceneCue, _ left: [SceneActor], _ base: EventDraft, _ scene: Scene)
    -> [EventDraft]
  {
    let next = cue.words.upperBound
    guard scene.text.language == .vietnamese, scene.isWord(next, Self.severals),
      (next + 1..<next + 4).contains(where: {
        scene.isWord($0, Self.envoyHeads) && scene.isWord($0 + 1, Self.envoyTails)
      })
    else { return [] }
    var result: [EventDraft] = []
    var position = next
    for hit in scene.countries where hit.words.lowerBound > next {
      let gap = max(position, next)..<hit.words.lowerBound
      let isJoined =
        result.isEmpty ? gap.count < 6 : gap.allSatisfy { scene.isWord($0, Scene.joints) }
      guard isJoined else { break }
      position = hit.words.upperBound
      var draft = base
      for actor in left { draft.add(actor) }
      draft.countries.insert(hit.code)
      if draft.hasTwoSides { result.append(draft) }
    }
    return result.count > 1 ? result : []
  }

  private static let severals = Scene.keys("các hai ba bốn năm")
  private static let envoyHeads = Scene.keys("đại")
  private static let envoyTails = Scene.keys("sứ")

  /// `Tại cuộc gặp Tổng thống X, Chủ tịch nước Y khẳng định …`: the one behind the comma is the
  /// subject, and no further guest.
  func isFollowedBySubject(_ others: [SceneActor], _ cue: SceneCue, _ scene: Scene) -> Bool {
    guard scene.text.language == .vietnamese, others.count > 1, let first = others.first,
      let last = others.last, let country = last.country, country != first.country,
      cue.words.lowerBound < scene.clauseStart(cue.words.lowerBound) + 4
    else { return false }
    let gap = scene.text.words[last.words.lowerBound].gap
    return gap.contains(.comma)
      && others[others.count - 2].words.upperBound == last.words.lowerBound
  }

  /// `Nhật hoàng X và Hoàng hậu Y`.
  func isSpouse(_ actor: SceneActor, _ scene: Scene) -> Bool {
    scene.isWord(actor.words.lowerBound, Self.spouses)
      && scene.isWord(actor.words.lowerBound + 1, Self.spouseTails)
  }

  private static let spouses = Scene.keys("hoàng phu vương")
  private static let spouseTails = Scene.keys("hậu nhân quân")

  /// `Đại sứ Peru làm việc với lãnh đạo tỉnh …`: those in charge of a place or office at home.
  func localHosts(
    of cue: SceneCue, _ left: [SceneActor], _ base: EventDraft, _ scene: Scene,
    _ context: EventContext
  ) -> EventDraft? {
    let next = cue.words.upperBound
    guard scene.text.language == .vietnamese, let home = context.home.country,
      let guest = left.last, guest.isOffice, let country = guest.country, country != home,
      (next..<next + 3).contains(where: {
        scene.isWord($0, Self.leads) && scene.isWord($0 + 1, Self.leaders)
          && scene.isWord($0 + 2, Self.localities)
      })
    else { return nil }
    var draft = base
    for actor in left { draft.add(actor) }
    draft.countries.insert(home)
    return draft
  }

  /// The words of `lãnh đạo tỉnh`, `lãnh đạo thành phố`, `lãnh đạo UBND`.
  private static let leads = Scene.keys("lãnh")
  private static let leaders = Scene.keys("đạo")
  private static let localities = Scene.keys("tỉnh thành UBND TP huyện quận")
}

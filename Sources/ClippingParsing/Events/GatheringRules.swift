internal import ClippingModel

/// Summits that the article reports on; one that is only the frame of the meetings told is none.
struct SummitRule {
  func drafts(_ scene: Scene, _ context: EventContext) -> [EventDraft] {
    guard scene.isOpening else { return [] }
    return scene.cues.compactMap { $0.cue == .summit ? draft($0, scene) : nil }
  }

  private func draft(_ cue: SceneCue, _ scene: Scene) -> EventDraft? {
    let before = scene.sentence.words.lowerBound..<cue.words.lowerBound
    let near = max(before.lowerBound, cue.words.lowerBound - 12)..<cue.words.lowerBound
    guard scene.cues([.margin, .before, .after, .since, .purpose], in: near).isEmpty else {
      return nil
    }
    let attends =
      !scene.cues([.attend], in: near).isEmpty
      || near.contains { scene.isWord($0, Self.delegation) && scene.isWord($0 + 1, Self.to) }
    guard attends || isHeld(cue, scene) || isBetween(cue, scene) else { return nil }
    let modality = scene.modality(of: cue.words, subjectEnd: before.lowerBound)
    guard modality == .happened || modality == .planned else { return nil }
    var draft = scene.draft(.summit, at: cue.words, modality, "summit attended")
    for actor in scene.actors where actor.isParty && actor.isPersonal { draft.add(actor) }
    return draft.countries.isEmpty ? nil : draft
  }

  private func isHeld(_ cue: SceneCue, _ scene: Scene) -> Bool {
    let after =
      cue.words.upperBound..<min(cue.words.upperBound + 14, scene.sentence.words.upperBound)
    return after.contains { scene.isWord($0, Self.held) }
  }

  /// `a summit with the president of Peru`: the sides stand with the noun.
  private func isBetween(_ cue: SceneCue, _ scene: Scene) -> Bool {
    let next = cue.words.upperBound
    guard scene.isWord(next, Scene.with) || scene.isWord(next, Scene.between) else { return false }
    return scene.list(from: next + 1, to: scene.sentence.words.upperBound, slack: 3).contains {
      $0.isOffice && $0.country != nil
    }
  }

  private static let delegation = Scene.keys("delegation")
  private static let to = Scene.keys("to")
  private static let held = Scene.keys("khai bế diễn opened opens convened held began concluded")
}

/// Rounds of negotiation, sessions of joint bodies, consultations.
struct SessionRule {
  func drafts(_ scene: Scene, _ context: EventContext) -> [EventDraft] {
    scene.cues.compactMap { cue in
      switch cue.cue {
      case .session: session(cue, scene)
      case .negotiation where scene.isLead && isRound(cue, scene): negotiation(cue, scene)
      case .negotiate, .negotiation: between(cue, scene)
      default: nil
      }
    }
  }

  /// `A và B đồng chủ trì Kỳ họp …`: chaired by two sides.
  private func session(_ cue: SceneCue, _ scene: Scene) -> EventDraft? {
    let near = max(scene.sentence.words.lowerBound, cue.words.lowerBound - 6)..<cue.words.lowerBound
    guard let chair = scene.cues([.attend], in: near).last else { return group(cue, scene) }
    let modality = scene.modality(
      of: chair.words, subjectEnd: scene.clauseStart(chair.words.lowerBound))
    guard modality == .happened || modality == .planned else { return nil }
    var draft = scene.draft(.meeting, at: cue.words, modality, "session chaired")
    let clause = scene.clauseStart(cue.words.lowerBound)..<chair.words.lowerBound
    for actor in scene.actors(in: clause) where actor.isParty && actor.isPersonal {
      draft.add(actor)
    }
    // `đồng chủ trì phiên họp Ủy ban hợp tác Peru - Kenya`: the body names its sides.
    if !draft.hasTwoSides {
      let name = cue.words.upperBound..<cue.words.upperBound + 10
      for hit in scene.countries where hit.use == .pair && name.contains(hit.words.lowerBound) {
        draft.countries.insert(hit.code)
      }
    }
    return draft.hasTwoSides ? draft : nil
  }

  /// `Cuộc họp nhóm công tác Peru, Kenya và Na Uy đã bắt đầu …`: a session named by its members.
  private func group(_ cue: SceneCue, _ scene: Scene) -> EventDraft? {
    guard scene.isLead else { return nil }
    let after =
      cue.words.upperBound..<min(cue.words.upperBound + 34, scene.clauseEnd(cue.words.lowerBound))
    guard let begin = after.first(where: { scene.isWord($0, Self.opens) }) else { return nil }
    let members = scene.countries.filter {
      $0.words.lowerBound >= after.lowerBound && $0.words.lowerBound < begin
        && [.party, .pair, .actingList, .list].contains($0.use)
        && !scene.isWord($0.words.lowerBound - 1, Self.topics)
    }
    guard let first = members.first, first.words.lowerBound - after.lowerBound < 8,
      Set(members.map(\.code)).count > 1,
      scene.modality(of: cue.words, subjectEnd: scene.sentence.words.lowerBound) == .happened,
      scene.cues([.future, .wish, .negation], in: after).isEmpty
    else { return nil }
    var draft = scene.draft(.meeting, at: cue.words, .happened, "session of a group")
    draft.countries = Set(members.map(\.code))
    return draft
  }

  private static let opens = Scene.keys("bắt khai diễn")
  private static let topics = Scene.keys("về tại ở")

  /// A round or session, what the title is about, or what begins or ends; talks in general are a
  /// topic.
  private func isRound(_ cue: SceneCue, _ scene: Scene) -> Bool {
    let near =
      max(
        scene.sentence.words.lowerBound, cue.words.lowerBound - 4)..<min(
        cue.words.upperBound + 34, scene.clauseEnd(cue.words.lowerBound))
    return scene.sentence.section == .title || scene.isWord(cue.words.lowerBound, Self.rounds)
      || near.contains { scene.isWord($0, Self.begins) } && !scene.dates.isEmpty
  }

  private static let rounds = Scene.keys("vòng phiên round")
  private static let begins = Scene.keys(
    "khởi bắt khai nối kết began begin opened resumed concluded ended started")

  /// `sau nhiều giờ đàm phán giữa Ngoại trưởng X và người đồng cấp Y`: named holders of office sit
  /// down; talks between countries are a topic.
  private func between(_ cue: SceneCue, _ scene: Scene) -> EventDraft? {
    let end = cue.words.upperBound
    guard scene.isOpening, scene.text.language == .vietnamese,
      let word = (end..<end + 10).first(where: { scene.isWord($0, Scene.between) })
    else { return nil }
    let sides = scene.list(from: word + 1, to: scene.clauseEnd(end), slack: 2)
    guard sides.count > 1, sides.allSatisfy({ $0.isOffice && $0.person != nil }),
      scene.modality(of: cue.words, subjectEnd: scene.sentence.words.lowerBound) == .happened
    else { return nil }
    var draft = scene.draft(.negotiation, at: cue.words, .happened, "negotiation between")
    for side in sides { draft.add(side) }
    return draft.hasTwoSides ? draft : nil
  }

  private func negotiation(_ cue: SceneCue, _ scene: Scene) -> EventDraft? {
    let modality = scene.modality(of: cue.words, subjectEnd: scene.sentence.words.lowerBound)
    guard modality == .happened || modality == .planned else { return nil }
    var draft = scene.draft(.negotiation, at: cue.words, modality, "round of negotiation")
    for actor in scene.actors where actor.isParty { draft.add(actor) }
    for hit in scene.countries
    where hit.words.lowerBound >= cue.words.upperBound && (hit.use == .party || hit.use == .pair) {
      draft.countries.insert(hit.code)
    }
    return draft.hasTwoSides ? draft : nil
  }
}

/// Aid given: `viện trợ`, `trao tặng hàng cứu trợ`, `provided $ 2 million in humanitarian aid`.
struct AidRule {
  func drafts(_ scene: Scene, _ context: EventContext) -> [EventDraft] {
    guard scene.isLead else { return [] }
    return scene.cues.compactMap { cue in
      switch cue.cue {
      case .aid: draft(cue, scene)
      case .give: gives(cue, scene) ? draft(cue, scene) : nil
      default: nil
      }
    }
  }

  private func gives(_ cue: SceneCue, _ scene: Scene) -> Bool {
    let after =
      cue.words.upperBound..<min(cue.words.upperBound + 16, scene.sentence.words.upperBound)
    if !scene.cues([.aidnoun], in: after).isEmpty { return true }
    return scene.text.language == .vietnamese && isSum(behind: cue.words.upperBound, scene)
      && after.contains { scene.isWord($0, Self.forWhom) }
  }

  /// `giải ngân 4 triệu USD`, `tặng hơn 200.000 euro`: money, and no word between but a bound.
  private func isSum(behind word: Int, _ scene: Scene) -> Bool {
    guard
      let number = (word..<word + 3).first(where: {
        scene.sentence.words.contains($0) && scene.text.words[$0].isNumeric
      })
    else { return false }
    return (number + 1..<number + 4).contains { scene.isWord($0, Self.currencies) }
  }

  /// `… cho Kenya để đào giếng`: the country stands right behind `cho`.
  private func beneficiary(of cue: SceneCue, not donor: SceneActor, _ scene: Scene) -> SceneActor? {
    let end = scene.clauseEnd(cue.words.lowerBound)
    guard scene.text.language == .vietnamese,
      let hit = scene.countries.first(where: {
        $0.words.lowerBound > cue.words.upperBound && $0.words.upperBound <= end
          && $0.code != donor.country && $0.use != .insideName && $0.use != .sport
          && scene.isWord($0.words.lowerBound - 1, Self.forWhom)
      })
    else { return nil }
    return SceneActor(words: hit.words, country: hit.code, isPersonal: false)
  }

  private static let governments = Scene.keys("phủ")
  private static let currencies = Scene.keys("USD euro EUR đô yên JPY tệ won bảng AUD CAD")
  private static let forWhom = Scene.keys("cho giúp tới")

  private func draft(_ cue: SceneCue, _ scene: Scene) -> EventDraft? {
    let start = scene.clauseStart(cue.words.lowerBound)
    guard let donor = scene.actors(in: start..<cue.words.lowerBound).last(where: \.isParty),
      let taker = scene.actors(in: cue.words.upperBound..<scene.clauseEnd(cue.words.lowerBound))
        .first(where: { $0.isParty && $0.country != donor.country })
        ?? beneficiary(of: cue, not: donor, scene),
      donor.isOffice || taker.isOffice || scene.sentence.section == .title
        || scene.isWord(donor.words.lowerBound - 1, Self.governments),
      !thanks(cue, scene)
    else { return nil }
    let modality = scene.modality(of: cue.words, subjectEnd: donor.words.upperBound)
    guard modality == .happened || modality == .planned else { return nil }
    var draft = scene.draft(.aid, at: cue.words, modality, "aid given")
    draft.add(donor)
    draft.add(taker)
    draft.isHumanitarian = true
    return draft.hasTwoSides ? draft : nil
  }

  /// `cảm ơn … đã viện trợ`: speaks of earlier aid.
  private func thanks(_ cue: SceneCue, _ scene: Scene) -> Bool {
    (scene.clauseStart(cue.words.lowerBound)..<cue.words.lowerBound).contains {
      scene.isWord($0, Self.thanks)
    }
  }

  private static let thanks = Scene.keys("ơn thanked thank thanks")
}

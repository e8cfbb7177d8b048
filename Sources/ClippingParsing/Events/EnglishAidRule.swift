internal import ClippingModel

/// Aid that English tells by a verb of giving and what is given: `announced $ 5 million in humanitarian
/// assistance for Kenya`, `handed over two patrol boats to Peru`, `donated vaccines`.
struct EnglishAidRule {
  func drafts(_ scene: Scene, _ context: EventContext) -> [EventDraft] {
    guard scene.text.language == .english else { return [] }
    if scene.isOpening, let draft = drawdown(scene, context) { return [draft] }
    guard scene.isLead else { return [] }
    for index in scene.sentence.words where scene.isWord(index, Self.verbs) {
      if let draft = given(index, scene) { return [draft] }
    }
    return []
  }

  private func given(_ verb: Int, _ scene: Scene) -> EventDraft? {
    let end = scene.clauseEnd(verb)
    let object = verb + 1..<min(end, verb + Self.objectReach)
    guard let donor = scene.run(before: verb)?.last, let from = donor.country,
      donor.isOffice || !donor.isPersonal,
      let goods = object.first(where: { isGift($0, verb, scene) }),
      !scene.isWord(goods + 1, Self.tax),
      let taker = taker(verb + 1..<min(end, goods + Self.takerReach), scene, not: from)
    else { return nil }
    let modality = scene.modality(of: verb..<verb + 1, subjectEnd: donor.words.upperBound)
    guard modality == .happened || modality == .planned else { return nil }
    var draft = scene.draft(
      .aid, at: verb..<verb + 1, modality, "aid \(scene.text.string(word: verb))")
    draft.add(donor)
    draft.countries.insert(taker)
    draft.isHumanitarian = true
    return draft
  }

  /// `direct the drawdown of … to provide assistance to Kenya`: a government's own paper.
  private func drawdown(_ scene: Scene, _ context: EventContext) -> EventDraft? {
    guard let word = scene.sentence.words.first(where: { scene.isWord($0, Self.drawdowns) }),
      let home = context.home.country,
      let help = (word..<scene.sentence.words.upperBound).first(where: {
        scene.isWord($0, Self.help) && scene.isWord($0 + 1, Self.to)
      }),
      let taker = taker(help + 2..<help + 6, scene, not: home)
    else { return nil }
    var draft = scene.draft(.aid, at: help..<help + 1, .happened, "aid drawn down")
    draft.countries = [home, taker]
    return draft
  }

  /// Assistance of a kind, or goods that a verb of giving away has for its object.
  private func isGift(_ word: Int, _ verb: Int, _ scene: Scene) -> Bool {
    if scene.isWord(verb, Self.giving), scene.isWord(word, Self.goods) { return true }
    return scene.isWord(word, Self.help)
      && (word - 3..<word).contains { scene.isWord($0, Self.kinds) }
  }

  /// The country that the gift goes to: behind `to`, `for`, `in`.
  private func taker(
    _ range: Range<Int>, _ scene: Scene, not donor: CountryCode
  ) -> CountryCode? {
    scene.countries.first {
      range.contains($0.words.lowerBound) && $0.code != donor && $0.use != .insideName
        && $0.use != .sport
    }?.code
  }

  private static let drawdowns = Scene.keys("drawdown")
  private static let to = Scene.keys("to for")
  private static let objectReach = 16
  private static let takerReach = 24
  private static let verbs = Scene.keys(
    """
    provided provides provide pledged pledges committed commits donated donates \
    delivered delivers handed gave give gives sent sends extended allocated offered approved
    """)
  private static let giving = Scene.keys("donated donates handed delivered")
  private static let goods = Scene.keys(
    "doses vaccine vaccines boats vessels equipment ventilators masks tents rice ambulances supplies"
  )
  private static let help = Scene.keys("assistance aid relief grant supplies package support")
  private static let kinds = Scene.keys(
    """
    humanitarian development military security emergency relief disaster food medical official in \
    financial million
    """)
  private static let tax = Scene.keys("workers groups agencies")
}

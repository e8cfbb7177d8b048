internal import ClippingModel

/// Sessions that English names after the two countries whose they are: `the 9th Kenya-Peru Joint
/// Commission Meeting in Lima`, `the Second Kenya–Peru Strategic Dialogue was held`.
struct EnglishSessionRule {
  func drafts(_ scene: Scene, _ context: EventContext) -> [EventDraft] {
    guard scene.text.language == .english, scene.isOpening else { return [] }
    if let draft = between(scene) { return [draft] }
    let pairs = scene.countries.filter { $0.use == .pair }
    guard let first = pairs.first,
      let second = pairs.first(where: { $0.code != first.code }),
      second.words.lowerBound == first.words.upperBound,
      let noun = noun(after: second.words.upperBound, scene),
      isNumbered(first.words.lowerBound, scene)
    else { return [] }
    let start = scene.clauseStart(first.words.lowerBound)
    let modality = scene.modality(of: first.words, subjectEnd: start)
    let near = max(start, first.words.lowerBound - Self.before)..<first.words.lowerBound
    guard modality == .happened || modality == .planned,
      scene.cues([.before, .future], in: near).isEmpty
    else { return [] }
    var draft = scene.draft(.meeting, at: noun..<noun + 1, modality, "session of two countries")
    draft.countries = [first.code, second.code]
    for actor in scene.actors where actor.person != nil {
      if let country = actor.country, draft.countries.contains(country) { draft.add(actor) }
    }
    return [draft]
  }

  /// `the 5th round of consultations between Kenya and Peru took place`: a numbered session, and that
  /// it was held.
  private func between(_ scene: Scene) -> EventDraft? {
    for index in scene.sentence.words where scene.isWord(index, Scene.between) {
      let clause = scene.clauseStart(index)..<scene.clauseEnd(index)
      let near = index + 1..<index + Self.reach
      let sides = scene.countries.filter { near.contains($0.words.lowerBound) }.prefix(2)
      guard Set(sides.map(\.code)).count == 2, let last = sides.last,
        let noun = (max(clause.lowerBound, index - Self.reach)..<index).first(where: {
          scene.isWord($0, Self.nouns) || scene.isWord($0, Self.rounds)
        }), isNumbered(noun, scene),
        (last.words.upperBound..<min(clause.upperBound, last.words.upperBound + 4)).contains(
          where: {
            scene.isWord($0, Self.held)
          }),
        scene.modality(of: noun..<noun + 1, subjectEnd: clause.lowerBound) == .happened
      else { continue }
      var draft = scene.draft(.meeting, at: noun..<noun + 1, .happened, "session between two")
      draft.countries = Set(sides.map(\.code))
      return draft
    }
    return nil
  }

  private func noun(after word: Int, _ scene: Scene) -> Int? {
    (word..<word + Self.reach).prefix { scene.sentence.words.contains($0) }.first {
      scene.isWord($0, Self.nouns)
    }
  }

  /// `the 9th`, `the Second`, `14th`: not a dialogue in general.
  private func isNumbered(_ word: Int, _ scene: Scene) -> Bool {
    (word - 3..<word).contains {
      scene.isWord($0, Self.ordinals)
        || scene.sentence.words.contains($0)
          && !scene.text.words[$0].flags.isDisjoint(with: [.numeric, .mixed])
    }
  }

  private static let reach = 8
  private static let rounds = Scene.keys("round")
  private static let held = Scene.keys("held took concluded convened opened began")
  private static let before = 6
  private static let nouns = Scene.keys(
    """
    meeting dialogue consultations consultation commission committee talks exchange retreat session
    """)
  private static let ordinals = Scene.keys(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth fourteenth \
    inaugural annual
    """)
}

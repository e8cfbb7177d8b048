internal import ClippingModel

/// Sessions that English names after the two countries whose they are: `the 9th Kenya-Peru Joint
/// Commission Meeting in Lima`, `the Second Kenya–Peru Strategic Dialogue was held`.
struct EnglishSessionRule {
  func drafts(_ scene: Scene, _ context: EventContext) -> [EventDraft] {
    guard scene.text.language == .english, scene.isOpening else { return [] }
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

  private static let reach = 7
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

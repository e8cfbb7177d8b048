internal import ClippingModel

/// Papers concluded without the word `signed` between two named sides: the closing formula of a
/// treaty, and agreements reached. A concluded text counts as a signing (gold convention R3).
struct ConclusionRule {
  func drafts(_ scene: Scene, _ context: EventContext) -> [EventDraft] {
    guard scene.text.language == .english else { return [] }
    if let draft = closing(scene) ?? signed(scene) { return [draft] }
    return scene.isLead ? reached(scene).map { [$0] } ?? [] : []
  }

  /// `Done at Lima this 4th day of March, …`: the article is the paper itself.
  private func closing(_ scene: Scene) -> EventDraft? {
    let start = scene.sentence.words.lowerBound
    guard scene.sentence.section == .body, scene.isWord(start, Self.closings),
      scene.isWord(start + 1, Self.places),
      (start..<start + Self.closingReach).contains(where: { isDay($0, scene) })
    else { return nil }
    var draft = scene.draft(.signing, at: start..<start + 1, .happened, "closing formula")
    draft.isDocument = true
    draft.isTitle = true
    return draft
  }

  /// `A memorandum was signed by Minister Doe of Kenya and Minister Roe of Peru`
  private func signed(_ scene: Scene) -> EventDraft? {
    guard scene.isOpening else { return nil }
    for verb in scene.sentence.words
    where scene.isWord(verb, Self.signedWords) && scene.isWord(verb - 1, Self.wasWords)
      && (scene.isWord(verb + 1, Self.by) || scene.isWord(verb + 1, Scene.between))
    {
      let clause = scene.clauseStart(verb)..<scene.clauseEnd(verb)
      let sides = scene.actors(in: verb + 2..<clause.upperBound).filter(\.isParty)
      guard Set(sides.map(\.country)).count == 2,
        !scene.cues([.document, .jointstatement], in: clause.lowerBound..<verb).isEmpty,
        scene.modality(of: verb..<verb + 1, subjectEnd: verb - 1) == .happened
      else { continue }
      var draft = scene.draft(.signing, at: verb..<verb + 1, .happened, "signed by")
      for side in sides { draft.add(side) }
      return draft
    }
    return nil
  }

  private static let signedWords = Scene.keys("signed inked")
  private static let wasWords = Scene.keys("was were")
  private static let by = Scene.keys("by")

  /// `March 4, 2025`, `this 4th day of March`.
  private func isDay(_ word: Int, _ scene: Scene) -> Bool {
    scene.dates.contains { $0.isDay && $0.words.lowerBound == word }
      || scene.isWord(word, Self.days) && scene.isWord(word + 1, Scene.of)
  }

  /// `A and B have agreed to a framework`, `A reached a deal with B`, `a deal was reached between …`.
  private func reached(_ scene: Scene) -> EventDraft? {
    for index in scene.sentence.words where scene.isWord(index, Self.verbs) {
      let verb = index..<index + 1
      guard isConcluding(verb, scene) else { continue }
      let clause = scene.clauseStart(index)..<scene.clauseEnd(index)
      let sides = scene.actors(in: clause).filter { $0.isParty && $0.country != nil }
      guard Set(sides.map(\.country)).count == 2,
        sides.contains(where: { $0.words.upperBound <= index }),
        scene.modality(of: verb, subjectEnd: clause.lowerBound) == .happened
      else { continue }
      var draft = scene.draft(.signing, at: verb, .happened, "agreement concluded")
      for side in sides { draft.add(side) }
      return draft
    }
    return nil
  }

  /// Whether a verb has an agreement as its object: an article, and the paper within its noun.
  private func isConcluding(_ verb: Range<Int>, _ scene: Scene) -> Bool {
    var next = verb.upperBound
    if scene.isWord(verb.lowerBound, Self.agreed) {
      guard scene.isWord(next, Self.onWords) else { return false }
      next += 1
    }
    if scene.isWord(verb.lowerBound, Self.entered) {
      guard scene.isWord(next, Self.into) else { return false }
      next += 1
    }
    guard scene.isWord(next, Self.articles) else { return false }
    let object = next..<next + Self.objectReach
    for index in object {
      if scene.isWord(index, Self.papers) { return true }
      if scene.isWord(index, Self.breaks) { return false }
    }
    return false
  }

  private static let closingReach = 12
  private static let objectReach = 7
  private static let closings = Scene.keys("signed done")
  private static let days = Scene.keys("day")
  private static let places = Scene.keys("in at")
  private static let verbs = Scene.keys(
    "agreed reached struck entered concluded clinched finalized finalised")
  private static let entered = Scene.keys("entered")
  private static let into = Scene.keys("into")
  private static let agreed = Scene.keys("agreed")
  private static let onWords = Scene.keys("to on upon")
  private static let articles = Scene.keys("a an the")
  private static let papers = Scene.keys(
    "framework agreement deal pact accord treaty ceasefire truce")
  private static let breaks = Scene.keys("of to for on in with that which")
}

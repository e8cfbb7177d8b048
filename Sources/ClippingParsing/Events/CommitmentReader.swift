internal import ClippingModel

/// Reads what parties agreed, pledged or set out to do: `nhất trí …`, `sẽ …`, `phấn đấu …`,
/// `agreed to …`.
///
/// A commitment is one clause: semicolons part several that follow one verb.
struct CommitmentReader {
  let text: ArticleText
  let facts: Facts
  let cast: Cast
  /// The article's day: nothing is due before it.
  let today: CalendarDate?

  /// The latest year that the text names as past, for an article without a day.
  private let latestYear: Int

  init(text: ArticleText, facts: Facts, cast: Cast, today: CalendarDate?) {
    self.text = text
    self.facts = facts
    self.cast = cast
    self.today = today
    latestYear =
      facts.dates.lazy.filter { !$0.isLabel && !$0.isPlanned && $0.form != .period }
      .compactMap { $0.value?.year }.max() ?? 0
  }

  /// More than these are a programme, not an article's commitments.
  private static let limit = 40

  /// - Complexity: O(n) for n words.
  func commitments(
    _ scenes: [Scene], _ events: [EventDraft], _ figures: [Figure]
  ) -> [Draft] {
    var result: [Draft] = []
    for scene in scenes where scene.sentence.section == .body {
      for clause in clauses(scene) where result.count < Self.limit {
        if let commitment = commitment(clause, scene, events, figures) {
          let verb = text.string(words: clause.verb)
          result.append(Draft(commitment: commitment, verb: verb))
        }
      }
    }
    return result
  }

  /// A commitment and the verb that made it one.
  struct Draft {
    var commitment: Commitment
    var verb: String
  }

  /// A clause and the verb that makes it a commitment.
  private struct Clause {
    var verb: Range<Int>
    /// What is undertaken, without the verb.
    var what: Range<Int>
  }

  /// One for each part between semicolons that a verb of agreement begins, and one more for each
  /// part after it that has no subject of its own.
  private func clauses(_ scene: Scene) -> [Clause] {
    var result: [Clause] = []
    var verb: Range<Int>?
    for part in parts(scene.sentence.words) {
      let own =
        scene.cues([.pledge], in: part).first { CommitmentWording.isPledge($0.words, scene) }?.words
        ?? future(scene, part)
      let isNew = own != nil
      verb = own ?? (startsWithActor(scene, part) ? nil : verb)
      guard let verb else { continue }
      let start = isNew ? verb.upperBound : part.lowerBound
      if part.upperBound - start >= 3 {
        let what = CommitmentWording.clause(in: text, start..<min(part.upperBound, start + 60))
        if what.count >= 3 { result.append(Clause(verb: verb, what: what)) }
      }
    }
    return result
  }

  /// The ranges between semicolons.
  private func parts(_ words: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = words.lowerBound
    for index in words.dropFirst() where text.words[index].gap.contains(.semicolon) {
      result.append(start..<index)
      start = index
    }
    result.append(start..<words.upperBound)
    return result
  }

  /// `sẽ`, `will` right after a party, and not of a visit or meeting, which is a planned event.
  private func future(_ scene: Scene, _ part: Range<Int>) -> Range<Int>? {
    scene.cues([.future], in: part).first { mark in
      let isWill = scene.isWord(mark.words.lowerBound, Self.will) && mark.words.count == 1
      let hasParty = scene.actors.contains {
        $0.isParty && mark.words.lowerBound - $0.words.upperBound >= 0
          && mark.words.lowerBound - $0.words.upperBound < 3
          && CommitmentWording.isSubject($0.words, scene)
      }
      let next = mark.words.upperBound..<min(mark.words.upperBound + 4, part.upperBound)
      return isWill && hasParty && !CommitmentWording.isForecast(scene, part, mark.words)
        && scene.cues([.visit, .meet, .call, .attend, .arrive, .talk], in: next).isEmpty
    }?.words
  }

  private static let will = Scene.keys("sẽ will")

  private func startsWithActor(_ scene: Scene, _ part: Range<Int>) -> Bool {
    scene.actors.contains { $0.words.lowerBound == part.lowerBound }
  }

  private func commitment(
    _ clause: Clause, _ scene: Scene, _ events: [EventDraft], _ figures: [Figure]
  ) -> Commitment? {
    guard let span = text.span(words: clause.what) else { return nil }
    let parties = self.parties(clause, scene, events)
    guard !parties.countries.isEmpty else { return nil }
    let due = due(clause.what)
    // A sum told twice is one figure, which may stand elsewhere.
    let sum = facts.figures.first {
      clause.what.contains($0.words.lowerBound) && CommitmentWording.isTelling($0)
    }
    let figure = figures.firstIndex { $0.value == sum?.value && $0.unit == sum?.unit }
    return Commitment(
      countries: parties.countries.map(\.text).sorted(),
      people: parties.people.filter(cast.counts).map { cast.name($0, in: text) },
      what: text.string(words: clause.what), due: due, figure: figure,
      isCheckable: due != nil || figure != nil || namesAnAct(clause.what, scene), span: span)
  }

  /// Who undertakes it: the actors named before the verb, or where it says `hai bên` or nothing,
  /// the sides of the last encounter told before.
  private func parties(
    _ clause: Clause, _ scene: Scene, _ events: [EventDraft]
  ) -> (countries: Set<CountryCode>, people: [Int]) {
    let start = scene.sentence.words.lowerBound
    let before = scene.actors(in: start..<max(start, clause.verb.lowerBound)).filter(\.isParty)
    let sides = scene.cues([.party], in: start..<clause.verb.upperBound).last?.words.upperBound
    let isBoth =
      CommitmentWording.saysBoth(clause.verb, scene)
      || sides.map { $0 > before.last?.words.upperBound ?? 0 } == true
    if !isBoth, !before.isEmpty {
      let subjects = together(before)
      return (Set(subjects.compactMap(\.country)), subjects.compactMap(\.person))
    }
    guard isBoth || CommitmentWording.standsForSides(clause.verb, scene) else { return ([], []) }
    let talks = events.last {
      [.meeting, .call, .visit, .summit].contains($0.kind) && $0.status != .background
        && $0.words.lowerBound <= clause.verb.lowerBound
    }
    guard let talks else { return ([], []) }
    return (talks.countries, talks.people)
  }

  /// The last of the actors, and those whom `và` joins to it: `Peru and Chile will`.
  private func together(_ actors: [SceneActor]) -> [SceneActor] {
    var first = actors.count - 1
    while first > 0, actors.count - first < 4 {
      let gap =
        actors[first - 1].words
        .upperBound..<max(
          actors[first - 1].words.upperBound, actors[first].words.lowerBound)
      let isOne = actors[first - 1].country == actors[first].country && gap.count < 4
      guard isOne || CommitmentWording.joins(gap, text) else { break }
      first -= 1
    }
    return Array(actors[first...])
  }

  /// The last day by which it is to be done, if the clause says one.
  private func due(_ words: Range<Int>) -> CalendarDate? {
    let last = facts.dates.last { hit in
      words.contains(hit.words.lowerBound) && !hit.isLabel && hit.value != nil
        && hit.form != .period && !CommitmentWording.isSince(hit.words.lowerBound, text)
    }
    guard let due = last?.end ?? last?.value else { return nil }
    if let today { return due.lastDayNumber < today.dayNumber ? nil : due }
    return due.year < latestYear ? nil : due
  }

  /// Whether the clause names an act that is done or not: a signing, a session, an opening.
  private func namesAnAct(_ words: Range<Int>, _ scene: Scene) -> Bool {
    !scene.cues([.sign, .wishsign, .signing, .session, .summit], in: words).isEmpty
      || CommitmentWording.namesAnAct(words, text)
  }
}

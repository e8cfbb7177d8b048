internal import ClippingModel

/// An event as one clause tells it, before the same event told twice is merged.
struct EventDraft: Sendable {
  var kind: Event.Kind
  var status: Event.Status = .happened
  var date: CalendarDate?
  var endDate: CalendarDate?
  /// Day and month without a known year: still tells two days apart.
  var monthDay: Int?
  var place: String?
  var placeCountry: CountryCode?
  /// Indices into `Cast.people`, in the order of the text.
  var people: [Int] = []
  var countries: Set<CountryCode> = []
  /// Whose visit, statement or gift it is.
  var actor: Int?
  var actorCountry: CountryCode?
  var isInternational = false
  var isHumanitarian = false
  var isLetter = false
  /// CAMEO code of a statement, by its verb.
  var act: String?
  /// The article is the statement itself.
  var isDocument = false
  /// What is said, and not what is done by saying it.
  var isMention = false
  /// The clause leaves open who takes part.
  var isImpersonal = false
  /// Said by announcing it: an event beside the visit that it announces.
  var isAnnounced = false
  /// Part of the talks, if the article tells of talks between the same sides.
  var yieldsToTalks = false
  /// Told by a spokesperson or an institution.
  var isOfficial = false
  /// Told by somebody who speaks for a state.
  var isSenior = false
  /// Told to the press or put in writing, outside talks.
  var isToPress = false
  /// The clause in words.
  var words: Range<Int>
  var sentence: Int
  /// The word that tells it.
  var anchor: Int
  /// Told by the title.
  var isTitle = false
  /// Rests on an anaphoric noun: never an event of its own where another fits.
  var isWeak = false
  var rule: String

  /// Whether two sides take part: two countries, or one and an international body.
  var hasTwoSides: Bool { countries.count > 1 || (isInternational && !countries.isEmpty) }

  var hasDay: Bool { monthDay != nil || date?.precision == .day }

  mutating func add(_ actor: SceneActor) {
    if let person = actor.person, !people.contains(person) { people.append(person) }
    if let country = actor.country { countries.insert(country) }
    if actor.isInternational { isInternational = true }
  }
}

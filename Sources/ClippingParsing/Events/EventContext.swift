internal import ClippingModel

/// What rules know of the article while they read a sentence.
struct EventContext {
  let text: ArticleText
  let cast: Cast
  let home: HomeCountry
  /// Countries that the title names, but for places.
  let titleCountries: Set<CountryCode>
  /// The last person that was the subject of an event or sentence: whom `he`, `ông` mean.
  var lastSubject: SceneActor?
  /// The two countries that the last event was between.
  var lastPair: Set<CountryCode> = []

  mutating func note(_ drafts: [EventDraft]) {
    if let pair = drafts.last(where: { $0.countries.count == 2 && $0.kind != .statement }) {
      lastPair = pair.countries
    }
  }

  /// Whom a pronoun in the next sentence means: the first person named who is of a known country. In
  /// English he must stand before what the sentence tells, or nobody is meant: in `The Secretary will
  /// meet Kenyan President Doe` it is not Doe.
  mutating func noteSubject(of scene: Scene) {
    let first = scene.actors.first { $0.isPersonal && $0.country != nil }
    guard text.language == .english else {
      if let first { lastSubject = first }
      return
    }
    let verb = scene.cues.first { [.meet, .call, .receive, .visit, .arrive].contains($0.cue) }
    let isSubject = first.map { $0.words.lowerBound < verb?.words.lowerBound ?? .max } ?? false
    if isSubject {
      lastSubject = first
    } else if verb != nil, !scene.saysPronoun {
      lastSubject = nil
    }
  }

  /// Named people whose country the text leaves open are of the side that was dealt with last:
  /// `ông X thăm Brazil … . Ông gặp Chủ tịch Thượng viện Y`.
  func placed(_ others: [SceneActor], against country: CountryCode?) -> [SceneActor] {
    guard let country, lastPair.contains(country),
      let other = lastPair.first(where: { $0 != country })
    else { return others }
    return others.map { actor in
      guard actor.country == nil, actor.isOffice, actor.person != nil, !actor.isInternational else {
        return actor
      }
      var placed = actor
      placed.country = other
      return placed
    }
  }

  /// The last subject, unless his country is `country`.
  func subject(not country: CountryCode?) -> SceneActor? {
    guard let lastSubject, lastSubject.country != country || country == nil else { return nil }
    return lastSubject
  }

  /// Where a holder of office of `country` travels if the text does not name it: the one foreign
  /// country from home, and home only where its office holders act in the article.
  func host(of country: CountryCode) -> CountryCode? {
    guard country != home.country else { return home.mainForeign }
    let isHomeActing = cast.mentions.contains { $0.isOffice && $0.country == home.country }
    return isHomeActing ? home.country : nil
  }
}

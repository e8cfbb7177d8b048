internal import ClippingModel

/// Somebody who can take part in an event, as named in a sentence.
struct SceneActor: Sendable {
  var words: Range<Int>
  /// Index into `Cast.people`.
  var person: Int?
  var country: CountryCode?
  /// A holder of a post, a named person or a delegation, rather than a bare country.
  var isPersonal: Bool
  /// Holds public office, or is a ministry, embassy or delegation.
  var isOffice = false
  /// An organisation of several states, so without a country: the EU, the UN.
  var isInternational = false
  var isCounterpart = false
  var isSpokesperson = false
  /// Speaks for a state: its leaders, ministers, envoys, members of parliament, ministries.
  var isSenior = false
  /// An ambassador or another who accompanies.
  var isEnvoy = false
  /// A ministry, an embassy, a government.
  var isInstitution = false

  /// Whether it says who takes part at all.
  var isParty: Bool { country != nil || isInternational }
}

/// A word of `EventTable` in a sentence.
struct SceneCue: Sendable {
  var words: Range<Int>
  var cue: EventCue
}

/// One sentence with all that event rules ask of it.
struct Scene: Sendable {
  let number: Int
  let sentence: Sentence
  let actors: [SceneActor]
  let cues: [SceneCue]
  /// Countries named outside posts and organisations.
  let countries: [CountryHit]
  let places: [PlaceHit]
  let dates: [DateHit]
  let text: ArticleText

  /// Whether a title or one of the first sentences of the body.
  var isLead: Bool
  /// The title or one of the first dozen sentences.
  var isOpening: Bool
  /// Begins inside a quotation of an English text.
  var beginsQuoted = false

  /// Whether the word stands inside a quotation that does not speak of the speaker himself: what is
  /// told there is no news of the article.
  func isRemark(_ word: Int) -> Bool {
    guard text.language == .english, !isLead, sentence.words.contains(word) else { return false }
    var isQuoted = beginsQuoted
    var isOwn = false
    for index in sentence.words.lowerBound...word {
      isQuoted = text.opensQuote(before: index) ?? isQuoted
      if isQuoted, isWord(index, Self.selves) { isOwn = true }
    }
    return isQuoted && !isOwn
  }

  private static let selves = keys("i we my our me us")

  func cues(_ kinds: Set<EventCue>, in range: Range<Int>) -> [SceneCue] {
    cues.filter { kinds.contains($0.cue) && range.contains($0.words.lowerBound) }
  }

  /// Where the clause that holds `word` begins: after the last semicolon, colon or dash.
  func clauseStart(_ word: Int) -> Int {
    var index = word
    while index > sentence.words.lowerBound {
      let gap = text.words[index].gap
      if gap.contains(.semicolon) || gap.contains(.colon) { return index }
      index -= 1
    }
    return index
  }

  func clauseEnd(_ word: Int) -> Int {
    var index = word + 1
    while index < sentence.words.upperBound {
      let gap = text.words[index].gap
      if gap.contains(.semicolon) || gap.contains(.colon) { return index }
      index += 1
    }
    return sentence.words.upperBound
  }

  func actors(in range: Range<Int>) -> [SceneActor] {
    actors.filter {
      $0.words.lowerBound >= range.lowerBound && $0.words.upperBound <= range.upperBound
    }
  }

  /// The keys of the word at `index`.
  func isWord(_ index: Int, _ keys: WordSet) -> Bool {
    sentence.words.contains(index) && keys.contains(text.words[index].signature)
  }

  /// The actors that follow one another from `start` on, joined by commas and `và`, `với`, `and`.
  ///
  /// - Parameter slack: unknown words that may stand before the first.
  func list(from start: Int, to end: Int, slack: Int) -> [SceneActor] {
    var result: [SceneActor] = []
    var position = start
    for actor in actors where actor.words.lowerBound >= start && actor.words.upperBound <= end {
      let gap = position..<max(position, actor.words.lowerBound)
      let isJoined =
        result.isEmpty
        ? gap.count <= (actor.isPersonal ? slack : min(slack, 3))
        : gap.allSatisfy { isWord($0, Self.joints) }
      if let last = result.last, last.person == nil, last.isOffice, isSecondPost(gap) {
        // `Chủ tịch Thượng viện, đồng thời là Chủ tịch Nhóm hữu nghị X`: one who holds both.
        result[result.count - 1] = actor
        position = actor.words.upperBound
        continue
      }
      guard isJoined, !crossesVerb(gap),
        actor.isPersonal || !gap.contains(where: { isWord($0, Self.about) })
      else { break }
      result.append(actor)
      position = actor.words.upperBound
    }
    return result
  }

  /// Holders of office who speak for themselves: `We, the President of A and the President of B`.
  var declarants: [SceneActor] {
    let start = sentence.words.lowerBound
    guard isWord(start, Self.we) else { return [] }
    let sides = list(from: start + 1, to: sentence.words.upperBound, slack: 2)
    return sides.allSatisfy(\.isOffice) ? sides : []
  }

  private static let we = keys("we")

  private func crossesVerb(_ range: Range<Int>) -> Bool {
    !cues([.meet, .visit, .sign, .call, .attend, .margin], in: range).isEmpty
  }

  private func isSecondPost(_ gap: Range<Int>) -> Bool {
    !gap.isEmpty && gap.allSatisfy { isWord($0, Self.secondPosts) }
  }

  private static let secondPosts = keys("đồng thời là kiêm cũng")
  static let joints = keys(
    "và cùng với and with also phu nhân phu quân as well both the his her of cũng như")
  private static let about = keys("về about on regarding over")
  static let between = keys("giữa between")
  static let with = keys("với with cùng")
  static let of = keys("của of by từ from")
  static let toward = keys("tới đến sang tại to in at")

  static func keys(_ words: String) -> WordSet { .signatures(words) }
}

/// Cuts an article into scenes.
struct SceneReader {
  let text: ArticleText
  let facts: Facts
  let cast: Cast
  private let home: CountryCode?

  init(text: ArticleText, facts: Facts, cast: Cast) {
    self.text = text
    self.facts = facts
    self.cast = cast
    home = text.language == .english ? HomeCountry(text, facts).country : nil
  }

  /// The scenes of the title and of the first `bodyLimit` sentences of the body, or of all there is.
  ///
  /// - Complexity: O(n) for n words.
  func scenes(bodyLimit: Int = .max) -> [Scene] {
    var actors = Cursor(self.actors())
    var cues = Cursor(cues())
    var countries = Cursor(facts.countries)
    var places = Cursor(facts.places)
    var dates = Cursor(facts.dates)
    var bodyCount = 0
    let dateline = Dateline(text, facts)?.words ?? 0..<0
    var quotes = QuoteState()
    return text.sentences.enumerated().flatMap { number, whole in
      var whole = whole
      if whole.section == .body, bodyCount == 0 || !isFragment(whole) { bodyCount += 1 }
      if !dateline.isEmpty, whole.words.lowerBound == dateline.lowerBound {
        whole.words = min(dateline.upperBound, whole.words.upperBound)..<whole.words.upperBound
        actors.skip(before: dateline.upperBound) { $0.words }
        countries.skip(before: dateline.upperBound) { $0.words }
        places.skip(before: dateline.upperBound) { $0.words }
      }
      if bodyCount > bodyLimit { return [Scene]() }
      let beginsQuoted = text.language == .english && quotes.enter(whole, text)
      return Self.pieces(whole).map { sentence in
        Scene(
          number: number, sentence: sentence,
          actors: actors.next(within: sentence.words.upperBound) { $0.words },
          cues: cues.next(within: sentence.words.upperBound) { $0.words },
          countries: countries.next(within: sentence.words.upperBound) { $0.words },
          places: places.next(within: sentence.words.upperBound) { $0.words },
          dates: dates.next(before: sentence.words.upperBound) { $0.words }, text: text,
          isLead: sentence.section == .title || (sentence.section == .body && bodyCount <= 3),
          isOpening: bodyCount <= 12, beginsQuoted: beginsQuoted)
      }
    }
  }

  /// Headings, bylines and days above an English report tell nothing.
  private func isFragment(_ sentence: Sentence) -> Bool {
    text.language == .english && sentence.words.count < Self.fragment
  }

  private static let fragment = 6
  /// The words of a scene at most: rules look through all of it for each cue, so that text without
  /// a full stop is cut to keep their work linear.
  private static let longest = 300

  private static func pieces(_ sentence: Sentence) -> [Sentence] {
    guard sentence.words.count > longest else { return [sentence] }
    return stride(from: sentence.words.lowerBound, to: sentence.words.upperBound, by: longest).map {
      var piece = sentence
      piece.words = $0..<min($0 + longest, sentence.words.upperBound)
      return piece
    }
  }

  private func cues() -> [SceneCue] {
    text.hits[.event].compactMap { hit in
      let cue = EventTable.entries[Int(hit.entry)].cue
      return cue == .none ? nil : SceneCue(words: hit.words, cue: cue)
    }
  }

  /// People, posts, delegations, countries and unions of states, in the order of the text.
  private func actors() -> [SceneActor] {
    var taken = Array(repeating: false, count: text.words.count)
    var result = cast.mentions.map { mention in
      for word in mention.words { taken[word] = true }
      return actor(mention)
    }
    for hit in facts.organisations
    where !hit.isSource && !hit.isCompany && !hit.words.contains(where: { taken[$0] }) {
      guard hit.country != nil || hit.isUnion, !isTeam(hit) else { continue }
      for word in hit.words { taken[word] = true }
      result.append(
        SceneActor(
          words: hit.words, country: hit.country, isPersonal: hit.country != nil,
          isOffice: hit.country != nil, isInternational: hit.country == nil, isSenior: true,
          isInstitution: true))
    }
    if text.language == .english {
      let institutions = InstitutionReader(text: text, facts: facts, home: home).actors(taken)
      for actor in institutions { for word in actor.words { taken[word] = true } }
      result += institutions
    }
    for hit in facts.countries where !taken[hit.words.lowerBound] && Self.acts(hit) {
      result.append(SceneActor(words: hit.words, country: hit.code, isPersonal: false))
    }
    result.sort { $0.words.lowerBound < $1.words.lowerBound }
    // `the Kenyan foreign ministry spokesman Doe` speaks for the country before him.
    for index in result.indices.dropFirst()
    where result[index].country == nil && result[index - 1].isInstitution
      && result[index - 1].words.upperBound == result[index].words.lowerBound
    {
      result[index].country = result[index - 1].country
    }
    return result
  }

  /// `đội Đại sứ quán Thái Lan` plays football.
  private func isTeam(_ hit: OrganisationHit) -> Bool {
    guard hit.words.lowerBound > 0 else { return false }
    return Self.teams.contains(text.words[hit.words.lowerBound - 1].signature)
  }

  private static let teams = Scene.keys("đội team tuyển")

  private func actor(_ mention: ActorMention) -> SceneActor {
    SceneActor(
      words: mention.words, person: mention.person, country: mention.country, isPersonal: true,
      isOffice: mention.isOffice, isInternational: mention.isInternational,
      isCounterpart: mention.isCounterpart, isSpokesperson: mention.category == .spokesperson,
      isSenior: isSenior(mention), isEnvoy: mention.category == .ambassador)
  }

  private func isSenior(_ mention: ActorMention) -> Bool {
    var categories = mention.person.map { cast.people[$0].categories } ?? []
    if let category = mention.category { categories.insert(category) }
    return categories.contains { $0.speaksForState }
  }

  private static func acts(_ hit: CountryHit) -> Bool {
    switch hit.use {
    case .party, .office, .actingList: true
    case .pair, .venue, .list, .insideName, .sport, .topic: false
    }
  }
}

extension ArticleText {
  /// Whether a quotation begins right before a word (true) or ended behind the word before it (false);
  /// nil where no quotation mark stands between.
  func opensQuote(before word: Int) -> Bool? {
    guard words[word].gap.contains(.quote) else { return nil }
    let last = Int(words[word].start) - 1
    // `"`, and the last bytes of `“` and `«`.
    return last >= 0 && [0x22, 0x9C, 0xAB].contains(bytes[last])
  }
}

/// Whether quotation marks are open from one sentence of a paragraph to the next.
private struct QuoteState {
  private var paragraph = -1
  private var isOpen = false

  /// Whether `sentence` begins inside a quotation; goes on to its end.
  mutating func enter(_ sentence: Sentence, _ text: ArticleText) -> Bool {
    if sentence.paragraph != paragraph { isOpen = false }
    paragraph = sentence.paragraph
    defer {
      for index in sentence.words { isOpen = text.opensQuote(before: index) ?? isOpen }
    }
    return isOpen
  }
}

/// Walks a sorted list once, handing out what begins before each limit.
private struct Cursor<Element> {
  private let list: [Element]
  private var position = 0

  init(_ list: [Element]) { self.list = list }

  mutating func skip(before limit: Int, _ words: (Element) -> Range<Int>) {
    while position < list.count, words(list[position]).lowerBound < limit { position += 1 }
  }

  mutating func next(before limit: Int, _ words: (Element) -> Range<Int>) -> [Element] {
    let start = position
    while position < list.count, words(list[position]).lowerBound < limit { position += 1 }
    return start == position ? [] : Array(list[start..<position])
  }

  /// The same without what runs across the limit, where a sentence without a stop was cut: no rule
  /// shall look behind its scene.
  mutating func next(within limit: Int, _ words: (Element) -> Range<Int>) -> [Element] {
    let found = next(before: limit, words)
    return found.contains { words($0).upperBound > limit }
      ? found.filter { words($0).upperBound <= limit } : found
  }
}

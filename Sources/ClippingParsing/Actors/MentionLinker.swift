internal import ClippingModel

/// Tells who is meant by each mention: full names first, then single names, then posts alone.
struct MentionLinker {
  let text: ArticleText
  let facts: Facts
  private let raw: [RawMention]
  private var owners: [Int?]
  private var registry: PersonRegistry
  private let home: HomeCountry
  private let syllables = Syllable.shared
  private let knowledge = NameKnowledge.shared

  init(_ text: ArticleText, _ facts: Facts, _ raw: [RawMention]) {
    self.text = text
    self.facts = facts
    self.raw = raw
    owners = Array(repeating: nil, count: raw.count)
    registry = PersonRegistry(text)
    home = HomeCountry(text, facts)
  }

  mutating func link() -> Cast {
    let titled = raw.partitioned { isTitle($0) }
    for number in titled.others + titled.matching { enterFullName(number) }
    for number in raw.indices { enterShortName(number) }
    settleCountries()
    var cast = Cast(people: registry.people)
    cast.mentions = raw.indices.map(mention) + shortMentions(registry.people)
    cast.mentions.sort { $0.words.lowerBound < $1.words.lowerBound }
    cast.isDiplomatic = isDiplomatic(cast)
    cast.tellsEvents = cast.isDiplomatic || text.language == .english && namesStates(cast)
    return cast
  }

  // MARK: Names

  private mutating func enterFullName(_ number: Int) {
    let item = raw[number]
    guard let name = item.chain.name, name.count > 1 || item.known != nil else { return }
    let person = registry.enter(
      name, known: item.known, country: item.chain.country, rule: item.rule)
    attach(person, number)
  }

  private mutating func enterShortName(_ number: Int) {
    let item = raw[number]
    guard owners[number] == nil, let name = item.chain.name, name.count == 1 else { return }
    let categories = Set(item.chain.posts.map(\.category))
    if let person = registry.owner(
      of: name.lowerBound, country: item.chain.country, categories: categories)
    {
      attach(person, number)
      return
    }
    if let person = registry.misspelt(name.lowerBound) {
      attach(person, number)
      return
    }
    guard isEnough(number, name.lowerBound) else { return }
    let known = leader(item.chain, name.lowerBound)
    let person = registry.enter(name, known: known, country: item.chain.country, rule: item.rule)
    attach(person, number)
  }

  private mutating func attach(_ person: Int?, _ number: Int) {
    guard let person else { return }
    owners[number] = person
    registry.note(raw[number].chain.words, of: person)
    registry.note(raw[number].chain.posts + raw[number].apposition, of: person)
    if raw[number].chain.isInternational { registry.settleInternational(person) }
  }

  /// The known leader whose surname stands after a high post: `Tổng thống Trump`.
  private func leader(_ chain: PostChain, _ word: Int) -> Int? {
    guard chain.isAddressed || chain.posts.contains(where: { $0.category.isHigh }),
      let entry = PersonTable.entry(surname: text.words[word].fold)
    else { return nil }
    let country = PersonTable.entries[entry].country
    return chain.country == nil || chain.country == country ? entry : nil
  }

  /// A name of one word that no full name explains: enough with a post, and a known leader's.
  private func isEnough(_ number: Int, _ word: Int) -> Bool {
    if isSyllable(word), text.language == .vietnamese { return false }
    return !raw[number].chain.posts.isEmpty || raw[number].chain.isAddressed
  }

  private func isTitle(_ number: Int) -> Bool {
    text.sentence(ofWord: raw[number].chain.words.lowerBound).section == .title
  }

  private func isSyllable(_ word: Int) -> Bool { syllables.isSyllable(fold: text.words[word].fold) }

  // MARK: Countries

  /// A person without a stated country is of the home country where the name is Vietnamese or the
  /// text is of that country's government, else of the one foreign country that the text is about.
  private mutating func settleCountries() {
    for (number, person) in registry.people.enumerated()
    where person.country == nil && !person.isInternational {
      if let known = person.known, PersonTable.entries[known].country == nil {
        registry.settleInternational(number)
        continue
      }
      let isVietnamese = isVietnameseName(person)
      if text.language == .vietnamese {
        if isVietnamese {
          registry.settleCountry(CountryCode.vietnam, of: number)
        } else if let other = home.mainForeign {
          registry.settleCountry(other, of: number)
        }
      } else if isVietnamese, person.folds.count > 2 {
        registry.settleCountry(CountryCode.vietnam, of: number)
      } else if let country = home.country {
        registry.settleCountry(country, of: number)
      }
    }
  }

  private func isVietnameseName(_ person: Cast.Person) -> Bool {
    guard person.name.allSatisfy(isSyllable), let first = person.name.first else { return false }
    let word = text.words[first]
    return text.language == .vietnamese
      ? knowledge.surnames.contains(word.signature)
        || person.name.contains { text.words[$0].flags.contains(.marked) }
      : Self.plainSurnames.contains(word.fold)
  }

  private static let plainSurnames = Set(
    "nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh luong truong trinh to"
      .split(separator: " ").map { WordKey.of(String($0)).fold })

  // MARK: Mentions

  private func mention(_ number: Int) -> ActorMention {
    let chain = raw[number].chain
    var mention = ActorMention(words: chain.words)
    mention.category = chain.posts.first?.category
    mention.isCounterpart = chain.isCounterpart
    mention.isNamed = chain.name != nil
    mention.person = owners[number] ?? (chain.name == nil ? holder(chain) : nil)
    let person = mention.person.map { registry.people[$0] }
    mention.country = chain.country ?? person?.country
    mention.isInternational =
      mention.country == nil && (chain.isInternational || person?.isInternational == true)
    mention.isCountryStated =
      chain.country != nil
      || (person?.known != nil && person?.country != nil)
      || (mention.category?.isHigh == true
        && (mention.country == home.country || mention.country == .vietnam))
    mention.isOffice =
      chain.posts.contains { $0.category.isPublicOffice || $0.category == .relation }
      || person?.categories.contains { $0.isPublicOffice } == true || person?.known != nil
    return mention
  }

  /// Who is meant by a post alone: the last one named with it before, of that country if it is given.
  private func holder(_ chain: PostChain) -> Int? {
    guard let post = chain.posts.first, !chain.isCounterpart else { return nil }
    let rank = Self.rank(post.category)
    let isAtHome =
      chain.country == nil && text.language == .vietnamese && home.country != nil
      && isHomeRank(rank)
    let country = isAtHome ? home.country : chain.country
    var best: (person: Int, at: Int)?
    for number in registry.people.indices
    where country == nil
      || registry.people[number].country == country
    {
      guard
        registry.people[number].roles.contains(where: {
          Self.rank($0.category) == rank && !$0.isFormer
        })
      else { continue }
      let at = lastMention(number, before: chain.words.lowerBound)
      if at > best?.at ?? -2 { best = (number, at) }
    }
    return best?.person
  }

  /// In a Vietnamese text `Chủ tịch nước` or `Thủ tướng` alone is Việt Nam's if he is in it.
  private func isHomeRank(_ rank: Int) -> Bool {
    registry.people.indices.contains { number in
      registry.people[number].country == home.country
        && registry.people[number].roles.contains { Self.rank($0.category) == rank }
    }
  }

  private static func rank(_ category: PostCategory) -> Int {
    switch category {
    case .headOfState, .royal: 0
    case .headOfGovernment: 1
    case .deputyHead: 2
    case .foreignMinister, .minister: 3
    case .deputyMinister: 4
    case .ambassador, .envoy: 5
    case .parliament: 6
    case .party: 7
    default: 8 + (PostCategory.allCases.firstIndex(of: category) ?? 0)
    }
  }

  private func lastMention(_ person: Int, before word: Int) -> Int {
    var low = 0
    var high = registry.people[person].mentions.count
    while low < high {
      let middle = (low + high) / 2
      if registry.people[person].mentions[middle].lowerBound < word {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low == 0 ? -1 : registry.people[person].mentions[low - 1].lowerBound
  }

  /// Bare surnames of people named in full elsewhere: `Biden said`, `Trump`.
  private func shortMentions(_ people: [Cast.Person]) -> [ActorMention] {
    var byWord: [UInt64: Int] = [:]
    for (number, person) in people.enumerated() {
      for fold in Set([person.folds.first, person.folds.last].compactMap { $0 }) {
        byWord[fold] = byWord[fold] == nil ? number : -1
      }
    }
    guard !byWord.isEmpty else { return [] }
    let shortest = text.language == .english ? 2 : 3
    var taken = Array(repeating: false, count: text.words.count)
    for item in raw {
      for word in item.chain.words { taken[word] = true }
    }
    return text.words.indices.compactMap { index in
      let word = text.words[index]
      guard word.isCapitalised, word.end - word.start > shortest, let person = byWord[word.fold],
        person >= 0, !taken[index], !isSyllable(index)
      else { return nil }
      return short(index, person, people[person])
    }
  }

  private func short(_ word: Int, _ number: Int, _ person: Cast.Person) -> ActorMention {
    ActorMention(
      words: word..<word + 1, person: number, country: person.country,
      isOffice: person.known != nil || person.categories.contains { $0.isPublicOffice },
      isInternational: person.isInternational, isNamed: true)
  }

  // MARK: The article

  /// An article is diplomatic where holders of office of two countries are named in its opening, or
  /// all through it; or of one, beside words of diplomacy and other countries.
  private func isDiplomatic(_ cast: Cast) -> Bool {
    var countries = Set<CountryCode>()
    var opening = Set<CountryCode>()
    var sentences = Set<Int32>()
    for mention in cast.mentions where mention.isOffice && mention.isCountryStated {
      guard let country = mention.country else { continue }
      let sentence = text.sentenceOfWord[mention.words.lowerBound]
      countries.insert(country)
      sentences.insert(sentence)
      if sentence < Self.openingCount { opening.insert(country) }
    }
    for hit in facts.organisations where !hit.isSource {
      guard let country = hit.country else { continue }
      if text.sentenceOfWord[hit.words.lowerBound] < Self.openingCount { opening.insert(country) }
    }
    if opening.count > 1 || addressesAnother() || dealsWithAnother() { return true }
    if countries.count > 1, sentences.count * 4 > text.sentences.count { return true }
    return !opening.isEmpty && (speaksOfDiplomacy() || receivesForeigner(cast))
  }

  /// Whether the opening has a word such as `tiếp` between the home country's office and somebody
  /// titled with a foreign name.
  private func receivesForeigner(_ cast: Cast) -> Bool {
    guard text.language == .vietnamese else { return false }
    let end = text.sentences.prefix(Int(Self.openingCount)).last?.words.upperBound ?? 0
    let meets = text.hits[.event].contains {
      Int($0.firstWord) < end && EventTable.entries[Int($0.entry)].cue == .meet
    }
    return meets
      && cast.mentions.contains { mention in
        guard mention.words.lowerBound < end, mention.category?.isPost == true,
          let person = mention.person
        else { return false }
        return !cast.people[person].name.allSatisfy(isSyllable)
      }
  }

  /// Sentences of the title and the first paragraphs.
  private static let openingCount: Int32 = 10

  /// Whether the title makes one country speak to another: `Ukraine kêu gọi Belarus …`, or is that of
  /// a statement of state.
  private func addressesAnother() -> Bool {
    guard let title = text.sentences.first, title.section == .title else { return false }
    let named = facts.countries.prefix { $0.words.lowerBound < title.words.upperBound }
      .filter { $0.use != .sport && $0.use != .insideName }
    let cues = text.hits[.event].prefix { Int($0.firstWord) < title.words.upperBound }
    let isDocument = cues.contains {
      let cue = EventTable.entries[Int($0.entry)].cue
      return (cue == .statenoun || cue == .jointstatement) && $0.firstWord <= 1
    }
    if isDocument {
      let end = text.sentences.prefix(4).last?.words.upperBound ?? 0
      return facts.countries.contains { $0.words.lowerBound < end && $0.use != .sport }
    }
    let isBodySpeaking = facts.organisations.contains {
      $0.words.upperBound <= title.words.upperBound && ($0.isUnion || $0.isBody)
    }
    // `Peru khẳng định …`: the title begins with who speaks.
    let begins =
      text.language == .vietnamese && named.first.map { $0.words.lowerBound < 3 } ?? false
    return Set(named.map(\.code)).count > (isBodySpeaking ? 0 : 1)
      && cues.contains {
        switch EventTable.entries[Int($0.entry)].cue {
        case .state, .jointstatement, .statenoun, .meet, .call, .calling, .letter: true
        case .say: begins
        default: false
        }
      }
  }

  /// Whether a sentence at the beginning tells of two acting countries and of a paper or negotiations:
  /// `A and B have agreed to a framework`.
  private func dealsWithAnother() -> Bool {
    guard text.language == .english else { return false }
    return text.sentences.prefix(3).contains { sentence in
      let acting = facts.countries.filter { hit in
        guard sentence.words.contains(hit.words.lowerBound) else { return false }
        switch hit.use {
        case .party, .office, .actingList: return true
        case .pair, .venue, .list, .insideName, .sport, .topic: return false
        }
      }
      let bodies = facts.organisations.filter { sentence.words.contains($0.words.lowerBound) }
      return Set(acting.map(\.code) + bodies.compactMap(\.country)).count > 1
        && text.hits[.event].contains { hit in
          guard sentence.words.contains(Int(hit.firstWord)) else { return false }
          switch EventTable.entries[Int(hit.entry)].cue {
          case .document, .negotiation: return true
          default: return false
          }
        }
    }
  }

  /// Whether the opening names two countries, by themselves or by their office holders, or one and a
  /// union.
  private func namesStates(_ cast: Cast) -> Bool {
    let end = text.sentences.prefix(Int(Self.openingCount)).last?.words.upperBound ?? 0
    var first: CountryCode?
    for hit in facts.countries.prefix(while: { $0.words.lowerBound < end }) where hit.use != .sport
    {
      if let first, first != hit.code { return true }
      first = hit.code
    }
    for mention in cast.mentions.prefix(while: { $0.words.lowerBound < end }) where mention.isOffice
    {
      if let first, let country = mention.country, first != country { return true }
      first = first ?? mention.country
    }
    return first != nil
      && facts.organisations.contains { $0.words.lowerBound < end && $0.isUnion }
  }

  /// Whether the opening has two words such as `hội đàm`, `summit`, and two countries.
  private func speaksOfDiplomacy() -> Bool {
    let end = text.sentences.prefix(Int(Self.openingCount)).last?.words.upperBound ?? 0
    let cues = text.hits[.event].prefix { Int($0.firstWord) < end }.filter { hit in
      switch EventTable.entries[Int(hit.entry)].cue {
      case .meeting, .calling, .visiting, .summit, .jointstatement, .negotiation, .call, .aid,
        .aidnoun, .signing, .visit, .letter, .state, .meet, .receive:
        true
      default: false
      }
    }
    let named = Set(
      facts.countries.prefix { $0.words.lowerBound < end }.filter { $0.use != .sport }.map(\.code))
    let hasUnion = facts.organisations.contains { $0.words.lowerBound < end && $0.isUnion }
    return !cues.isEmpty && (named.count > 1 || hasUnion)
  }
}

extension PostCategory {
  /// Held by few: whoever is named so without a country holds it in the home country.
  fileprivate var isHigh: Bool {
    switch self {
    case .headOfState, .headOfGovernment, .deputyHead, .foreignMinister, .minister,
      .deputyMinister, .ambassador:
      true
    default: false
    }
  }
}

extension Array {
  /// The indices of the elements that `test` holds of, and of the others.
  fileprivate func partitioned(
    _ test: (Int) -> Bool
  ) -> (matching: [Int], others: [Int]) {
    (indices.filter(test), indices.filter { !test($0) })
  }
}

extension CountryCode {
  static let vietnam = CountryCode(known: "VN")
  static let unitedStates = CountryCode(known: "US")
  static let singapore = CountryCode(known: "SG")

  /// A code that is known to be one when the program is written.
  private init(known text: StaticString) {
    guard let code = CountryCode(text.description) else {
      preconditionFailure("\(text) is no country code")
    }
    self = code
  }
}

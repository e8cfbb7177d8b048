internal import ClippingModel

/// One or more posts of one holder, with the name that follows, if any.
struct PostChain {
  struct Post {
    var words: Range<Int>
    var category: PostCategory
    var country: CountryCode?
    /// `cựu`, `nguyên`, `former`: held no longer.
    var isFormer = false
    /// `Foreign Ministers A and B`: the words are the plural.
    var isShared = false
  }

  var posts: [Post] = []
  var name: Range<Int>?
  var isAddressed = false
  var isCounterpart = false
  var words: Range<Int>
  /// A post in a union of states: `European Commission President`.
  var isInternational = false
  /// Unknown words stand between the post and the name, which may be that of an office.
  var isLoose = false

  var country: CountryCode? { posts.lazy.compactMap(\.country).first }
}

/// Reads `[post [portfolio] [country]] … [honorific] [Name]` from a word on.
///
/// The grammar, with what stands between posts of one holder:
///
///     chain    := unit (("," | "-" | "/" | "và" | "kiêm" | "and")? unit)* form* name? owner?
///     unit     := post (portfolio | organisation | place | country | small words)*
///     owner    := "of" country          (English: `Prime Minister Srettha Thavisin of Thailand`)
struct PostChainReader {
  let text: ArticleText
  let facts: FactLookup
  let names: NameScanner
  private let knowledge = NameKnowledge.shared

  init(_ text: ArticleText, _ facts: FactLookup, _ names: NameScanner) {
    self.text = text
    self.facts = facts
    self.names = names
  }

  /// How far the words of one chain may reach, so that hostile text stays linear.
  private static let reach = 40

  /// The state while a chain is read.
  private struct State {
    var chain: PostChain
    var position: Int
    var end: Int
    /// Unknown small words that may still follow the current post.
    var budget = 0
    /// The words of the current post and its portfolio have ended with a country.
    var isOwned = false
    /// The end of the chain if no name follows what has been skipped since.
    var settled: Int
    var skippedUnknown = false
    /// Behind `tại`: what follows is where the holder works.
    var isAway = false
  }

  /// The chain that begins with the post or form of address at `start`.
  func chain(at start: Int) -> PostChain? {
    guard let hit = text.hits.hit(.post, at: start) else { return nil }
    let category = PostTable.entries[Int(hit.entry)].category
    guard category != .portfolio, category != .honorific, !isForeignShortForm(hit) else {
      return nil
    }
    let end = min(text.sentence(ofWord: start).words.upperBound, start + Self.reach)
    var state = State(
      chain: PostChain(words: hit.words), position: start, end: end, settled: hit.words.upperBound)
    while state.position < end, step(&state) {}
    return finish(&state, start)
  }

  /// `the Prime Minister of Japan, Doe Jane, met`: a full name between commas behind the post.
  private func takeSetOff(_ state: inout State) {
    let start = state.position
    let end = text.sentence(ofWord: start - 1).words.upperBound
    guard start < end, text.words[start].gap == [.comma, .space], !state.chain.posts.isEmpty,
      state.isOwned, text.words[start].isCapitalised,
      let name = names.name(from: start, to: end, .titled), name.lowerBound == start,
      (2...4).contains(name.count), name.upperBound < end,
      text.words[name.upperBound].gap == [.comma, .space] || isForeign(name),
      !name.contains(where: { facts.country(at: $0) != nil || facts.place(at: $0) != nil })
    else { return }
    state.chain.name = name
    state.position = name.upperBound
  }

  /// In a Vietnamese text no word of the name is a syllable, and the sentence goes on behind it.
  private func isForeign(_ name: Range<Int>) -> Bool {
    text.language == .vietnamese && text.words[name.upperBound].gap.isBlank
      && !text.words[name.upperBound].isCapitalised
      && name.allSatisfy { !names.isSyllable(text.words[$0]) && facts.organisation(at: $0) == nil }
  }

  /// `TS`, `BS`: short for Vietnamese words, and something else in English.
  private func isForeignShortForm(_ hit: Hit) -> Bool {
    text.language == .english && Self.shortForms.contains(Int(hit.entry))
  }

  private static let shortForms: Set<Int> = Set(
    PostTable.entries.indices.filter {
      ["BS", "GS", "GS.TS", "LS", "PGS", "PGS.TS", "TS", "ThS", "HLV", "PTT"]
        .contains(PostTable.entries[$0].text)
    })

  private func finish(_ state: inout State, _ start: Int) -> PostChain? {
    if state.chain.name == nil {
      state.position = state.settled
      takeSetOff(&state)
    }
    state.chain.isLoose = state.skippedUnknown
    guard state.position > start else { return nil }
    state.chain.words = start..<state.position
    if state.chain.name == nil, state.chain.posts.isEmpty, !state.chain.isCounterpart {
      return nil
    }
    lookBack(&state.chain, start)
    lookAhead(&state.chain)
    return state.chain
  }

  /// Takes what stands at the position; false where the chain ends.
  private func step(_ state: inout State) -> Bool {
    if state.position > state.chain.words.lowerBound, !crosses(state.position, &state) {
      return false
    }
    let index = state.position
    if names.isInsidePlace[index], !state.chain.posts.isEmpty {
      return skip(to: index + 1, country: nil, &state)
    }
    if let hit = text.hits.hit(.post, at: index), !isInsideCountry(hit) { return take(hit, &state) }
    if text.hits.hit(.person, at: index) != nil { return takeName(&state) }
    if let country = facts.country(at: index), country.form != .place {
      return take(country, &state)
    }
    if let organisation = facts.organisation(at: index) {
      if organisation.isUnion { state.chain.isInternational = true }
      return skip(to: organisation.words.upperBound, country: organisation.country, &state)
    }
    if let place = facts.place(at: index) {
      return skip(to: place.words.upperBound, country: place.country, &state)
    }
    let word = text.words[index]
    if word.isNumeric { return false }
    return word.isCapitalised ? takeCapital(&state) : takeSmall(&state)
  }

  /// `Sri` of `Sri Lanka` is no honorific.
  private func isInsideCountry(_ hit: Hit) -> Bool {
    facts.country(at: hit.words.lowerBound).map { $0.words.count > hit.words.count } == true
  }

  /// Whether the chain may run across the gap before `index`.
  private func crosses(_ index: Int, _ state: inout State) -> Bool {
    let gap = text.words[index].gap
    if gap.isBlank || gap == .apostrophe { return true }
    let isPost =
      text.hits.hit(.post, at: index).map {
        let category = PostTable.entries[Int($0.entry)].category
        return category.isPost || category == .address
      } ?? false
    if gap.isSubset(of: [.comma, .space]) || gap.isSubset(of: [.slash, .space])
      || gap.isSubset(of: [.hyphen, .space])
    {
      return isPost || (gap.contains(.comma) && isPortfolio(index))
    }
    if gap.isSubset(of: [.open, .space]) { return skipParenthesis(&state) }
    if gap.isSubset(of: [.other, .space]) { return text.words[index].flags.contains(.allCaps) }
    return gap.isSubset(of: [.dot, .space]) && state.chain.isAddressed
  }

  /// Skips `(Trung Quốc)` and the like; a country in it owns the post.
  private func skipParenthesis(_ state: inout State) -> Bool {
    let first = state.position
    var index = first + 1
    while index < min(state.end, first + 8), !text.words[index].gap.contains(.close) { index += 1 }
    guard index < state.end, text.words[index].gap.isSubset(of: [.close, .space]) else {
      return false
    }
    if let country = facts.country(at: first) { own(country.code, &state) }
    state.position = index
    return true
  }

  private func isPortfolio(_ index: Int) -> Bool {
    guard let hit = text.hits.hit(.post, at: index) else { return false }
    return PostTable.entries[Int(hit.entry)].category == .portfolio
  }

  // MARK: Taking one thing

  private func take(_ hit: Hit, _ state: inout State) -> Bool {
    let category = PostTable.entries[Int(hit.entry)].category
    switch category {
    case .portfolio:
      guard let last = state.chain.posts.indices.last else { return false }
      if !state.isOwned {
        state.chain.posts[last].words =
          state.chain.posts[last].words.lowerBound..<hit.words.upperBound
      }
      settle(hit.words.upperBound, &state)
      state.budget = 6
    case .relation:
      if isSpouse(hit) || !state.chain.posts.isEmpty { return false }
      state.chain.isCounterpart = true
      settle(hit.words.upperBound, &state)
    case .address, .honorific:
      state.chain.isAddressed = true
      state.position = hit.words.upperBound
      state.isOwned = false
    default:
      if let previous = state.chain.posts.last, !follows(hit, previous, state) { return false }
      state.chain.posts.append(
        PostChain.Post(
          words: hit.words, category: category, isFormer: isFormer(hit.words.lowerBound)))
      state.isOwned = false
      state.budget = budget(category)
      settle(hit.words.upperBound, &state)
    }
    return true
  }

  /// Whether a further post can be the same holder's: not where the first already stands alone
  /// with its country and the next has the same rank.
  private func follows(_ hit: Hit, _ previous: PostChain.Post, _ state: State) -> Bool {
    let category = PostTable.entries[Int(hit.entry)].category
    if text.words[hit.words.lowerBound].gap.isBlank, state.skippedUnknown { return false }
    return category != previous.category || category == .party || category == .body
      || category == .official || category == .military
  }

  private func isFormer(_ word: Int) -> Bool {
    word > 0 && text.words[word].gap.isBlank
      && Self.formers.contains(text.words[word - 1].signature)
  }

  private static let formers = WordSet(
    ["cựu", "nguyên", "cố", "former", "late", "ex"].map { WordKey.of($0).signature })

  private func isSpouse(_ hit: Hit) -> Bool {
    !Self.counterparts.contains(Int(hit.entry))
  }

  private static let counterparts: Set<Int> = Set(
    PostTable.entries.indices.filter {
      let entry = PostTable.entries[$0]
      return entry.category == .relation
        && (entry.text.hasSuffix("đồng cấp") || entry.text.hasSuffix("đồng nhiệm")
          || entry.text == "counterpart" || entry.text.hasSuffix("kế nhiệm")
          || entry.text.hasSuffix("tiền nhiệm"))
    })

  private func budget(_ category: PostCategory) -> Int {
    switch category {
    case .headOfState, .headOfGovernment, .royal: text.language == .vietnamese ? 1 : 0
    default: text.language == .vietnamese ? 7 : 2
    }
  }

  private func take(_ country: CountryHit, _ state: inout State) -> Bool {
    if state.chain.posts.isEmpty, !state.chain.isCounterpart { return false }
    // `his Kenyan counterpart Peru's plans`: a second country is no part of the first one's post.
    if state.chain.isCounterpart, state.isOwned || isLedBy(state) { return false }
    own(country.code, &state)
    settle(country.words.upperBound, &state)
    return true
  }

  /// Whether a country stands right before an English chain.
  private func isLedBy(_ state: State) -> Bool {
    text.language == .english && facts.country(endingAt: state.chain.words.lowerBound) != nil
  }

  private func own(_ code: CountryCode, _ state: inout State) {
    state.isOwned = true
    if let last = state.chain.posts.indices.last {
      if state.chain.posts[last].country == nil { state.chain.posts[last].country = code }
    } else {
      state.chain.posts.append(
        PostChain.Post(words: state.chain.words, category: .relation, country: code))
    }
  }

  private func skip(to end: Int, country: CountryCode?, _ state: inout State) -> Bool {
    guard let last = state.chain.posts.indices.last else { return false }
    if let country, state.chain.posts[last].country == nil {
      state.chain.posts[last].country = country
    }
    state.chain.posts[last].words = state.chain.posts[last].words.lowerBound..<end
    settle(end, &state)
    return true
  }

  private func settle(_ position: Int, _ state: inout State) {
    state.isAway = false
    state.position = position
    state.settled = position
  }

  private func takeName(_ state: inout State) -> Bool {
    let start = state.position
    let known = text.hits.hit(.person, at: start)?.words
    var name = names.name(from: start, to: state.end, .titled) ?? known
    if let known, let found = name, found.upperBound < known.upperBound || isHeadline(start) {
      name = known
    }
    guard let name else { return false }
    state.chain.name = name
    state.position = name.upperBound
    return false
  }

  /// In an English headline every word is a capital, so that a name does not show its end.
  private func isHeadline(_ word: Int) -> Bool {
    text.language == .english && text.sentence(ofWord: word).section == .title
  }

  private func takeCapital(_ state: inout State) -> Bool {
    if let name = names.name(from: state.position, to: state.end, .titled), !isLetter(name) {
      if name.lowerBound > state.position, state.chain.posts.isEmpty { return false }
      if isPlaceOfMatter(name, state) { return false }
      if isOffice(name, state) { return skipUnknown(&state) }
      if state.isAway, state.skippedUnknown { return false }
      state.chain.name = name
      state.position = name.upperBound
      return false
    }
    guard state.budget > 0, !state.chain.posts.isEmpty else { return false }
    return skipUnknown(&state)
  }

  /// `về vấn đề bảo vệ Sơn Trà`: two syllables end what a post is about, not name its holder.
  private func isPlaceOfMatter(_ name: Range<Int>, _ state: State) -> Bool {
    state.skippedUnknown && name.count < 3 && text.language == .vietnamese
      && name.allSatisfy { names.isSyllable(text.words[$0]) }
      && (state.settled..<name.lowerBound).contains { text.words[$0].signature == Self.about }
  }

  /// One word that names what the post is of: `Bộ trưởng Brexit của Anh`, `CEO Uber - Jane Doe`, or
  /// the company behind words of its own (`Giám đốc kinh doanh Vinamilk`).
  private func isOffice(_ name: Range<Int>, _ state: State) -> Bool {
    guard name.count == 1, state.budget > 0, let post = state.chain.posts.last,
      name.upperBound < state.end
    else { return false }
    let next = name.upperBound
    if Self.of.contains(text.words[next].signature), text.words[next].gap.isBlank,
      facts.country(at: next + 1) != nil
    {
      return true
    }
    guard post.category == .body || post.category == .business else { return false }
    if state.skippedUnknown { return true }
    return text.words[next].gap == [.hyphen, .space] && text.words[next].isCapitalised
      && names.name(from: next, to: state.end, .titled).map { $0.count > 1 } == true
  }

  private static let of = Set(["của", "of"].map { WordKey.of($0).signature })

  private func isLetter(_ name: Range<Int>) -> Bool {
    name.count == 1 && text.words[name.lowerBound].end - text.words[name.lowerBound].start == 1
  }

  private func takeSmall(_ state: inout State) -> Bool {
    let index = state.position
    let word = text.words[index]
    if Self.links.contains(word.signature) { return takeLink(&state) }
    if !state.chain.posts.isEmpty, let end = matterEnd(index) ?? hostEnd(index) {
      state.position = end
      return true
    }
    if Self.owners.contains(word.signature) {
      state.position = index + 1
      state.isAway = Self.places.contains(word.signature)
      if word.signature == Self.about { state.budget = max(state.budget, Self.matterBudget) }
      return !state.chain.posts.isEmpty || state.chain.isCounterpart
    }
    // `his counterpart from Kenya`
    if state.chain.isCounterpart, word.signature == Self.from,
      facts.country(at: index + 1) != nil
    {
      state.position = index + 1
      return true
    }
    guard state.budget > 0, !state.chain.posts.isEmpty,
      !knowledge.stops.contains(word.signature), !isVerb(index)
    else { return false }
    return skipUnknown(&state)
  }

  /// `và` before a further post, or before a further part of a portfolio.
  private func takeLink(_ state: inout State) -> Bool {
    let next = state.position + 1
    guard next < state.end, text.words[next].gap.isBlank, !state.chain.posts.isEmpty,
      let hit = text.hits.hit(.post, at: next)
    else { return false }
    let category = PostTable.entries[Int(hit.entry)].category
    guard
      category == .portfolio || (category.isPost && (!state.isOwned || text.language == .english))
    else { return false }
    state.position = next
    return true
  }

  /// The end of `vấn đề`, `các vấn đề`: what an envoy or adviser is charged with.
  private func matterEnd(_ index: Int) -> Int? {
    let first = text.words[index].signature == Self.plural ? index + 1 : index
    return isPair(first, Self.matter) ? first + 2 : nil
  }

  /// The end of `nước chủ nhà`, `nước này`, `bộ này`: whose post it is was said before.
  private func hostEnd(_ index: Int) -> Int? {
    if isPair(index, Self.host) { return index + 2 }
    guard index + 2 < text.words.count, text.words[index + 1].signature == Self.this,
      text.words[index + 1].gap.isBlank, text.words[index + 2].isCapitalised,
      text.words[index + 2].gap.isBlank, Self.bodies.contains(text.words[index].signature)
    else { return nil }
    return index + 2
  }

  private func isPair(_ index: Int, _ pair: [UInt64]) -> Bool {
    index + 1 < text.words.count && text.words[index].signature == pair[0]
      && text.words[index + 1].signature == pair[1]
  }

  private static let plural = WordKey.of("các").signature
  private static let this = WordKey.of("này").signature
  private static let host = ["chủ", "nhà"].map { WordKey.of($0).signature }
  private static let bodies = Set(
    ["nước", "bộ", "viện", "đảng", "chức", "quan", "khối"].map { WordKey.of($0).signature })
  private static let places = Set(["tại", "at"].map { WordKey.of($0).signature })
  private static let matter = ["vấn", "đề"].map { WordKey.of($0).signature }
  private static let about = WordKey.of("về").signature
  /// Words of a matter (`phi hạt nhân hóa bán đảo`) before the name of who is charged with it.
  private static let matterBudget = 7

  private func skipUnknown(_ state: inout State) -> Bool {
    state.budget -= 1
    state.position += 1
    state.skippedUnknown = true
    return true
  }

  private func isVerb(_ index: Int) -> Bool {
    guard let hit = text.hits.hit(.event, at: index) else { return false }
    switch EventTable.entries[Int(hit.entry)].cue {
    case .none, .session, .party, .document: return false
    default: return true
    }
  }

  private static let links = WordSet(["và", "and", "kiêm"].map { WordKey.of($0).signature })
  private static let from = WordKey.of("from").signature
  private static let owners = WordSet(
    ["của", "nước", "tại", "về", "of", "for", "the", "to", "phụ", "trách", "kiêm", "thứ"]
      .map { WordKey.of($0).signature })

  // MARK: Around the chain

  /// `Chinese Premier`, `Thailand's Prime Minister`, `European Commission President`.
  private func lookBack(_ chain: inout PostChain, _ start: Int) {
    guard text.language == .english, !chain.posts.isEmpty || chain.isCounterpart,
      text.words[start].gap.isBlank || isBehindShortForm(start)
    else { return }
    if let union = facts.organisation(endingAt: start), union.isUnion {
      chain.isInternational = true
    }
    guard let country = facts.country(endingAt: start) else { return }
    if chain.posts.isEmpty {
      chain.posts.append(
        PostChain.Post(words: chain.words, category: .relation, country: country.code))
    } else if chain.posts[0].country == nil {
      chain.posts[0].country = country.code
      chain.posts[0].words = chain.posts[0].words
    }
    chain.words = country.words.lowerBound..<chain.words.upperBound
  }

  /// `U.S. Secretary of State`: the full stop is the country's own.
  private func isBehindShortForm(_ start: Int) -> Bool {
    start > 0 && text.words[start].gap == [.dot, .space]
      && text.words[start - 1].end - text.words[start - 1].start == 1
  }

  /// `… Srettha Thavisin of [the Kingdom of] Thailand`.
  func lookAhead(_ chain: inout PostChain) {
    guard chain.name != nil, chain.country == nil, !chain.posts.isEmpty else { return }
    var index = chain.words.upperBound
    guard index < text.words.count, text.words[index].fold == Self.ofFold else { return }
    let end = min(index + 7, text.words.count)
    index += 1
    while index < end {
      if let country = facts.country(at: index) {
        chain.posts[0].country = country.code
        chain.words = chain.words.lowerBound..<country.words.upperBound
        return
      }
      guard text.words[index].gap.isBlank else { return }
      index += 1
    }
  }

  private static let ofFold = WordKey.of("of").fold
}

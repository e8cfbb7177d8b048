internal import ClippingModel

/// Reads people and their posts, and every place where one who can act is named.
struct ActorReader: Sendable {
  /// - Complexity: O(n) for n words.
  func read(_ text: ArticleText, _ facts: Facts) -> Cast {
    var finder = MentionFinder(text, FactLookup(facts, wordCount: text.words.count))
    finder.find()
    var linker = MentionLinker(text, facts, finder.mentions)
    return linker.link()
  }
}

/// A chain of posts or a name as it stands in the text, not yet anybody's.
struct RawMention {
  var chain: PostChain
  var rule: String
  /// Posts that follow the name after a comma.
  var apposition: [PostChain.Post] = []
  var known: Int?
}

/// Goes through the words once and takes posts with names, known people and bare full names.
struct MentionFinder {
  let text: ArticleText
  let facts: FactLookup
  private let names: NameScanner
  private let chains: PostChainReader
  private let sharedPosts: SharedPostReader
  private let portfolios: PortfolioListReader
  private let knowledge = NameKnowledge.shared
  private(set) var mentions: [RawMention] = []

  init(_ text: ArticleText, _ facts: FactLookup) {
    self.text = text
    self.facts = facts
    names = NameScanner(text, facts)
    chains = PostChainReader(text, facts, names)
    sharedPosts = SharedPostReader(text: text, names: names, chains: chains)
    portfolios = PortfolioListReader(text: text, names: names)
  }

  mutating func find() {
    var index = 0
    while index < text.words.count {
      guard text.words[index].isCapitalised || text.hits.hit(.post, at: index) != nil else {
        index += 1
        continue
      }
      let shared = sharedPosts.chains(at: index)
      if let last = shared.last {
        mentions += shared.map {
          RawMention(
            chain: $0, rule: "shared post, name", known: $0.name.flatMap { self.known($0) })
        }
        index = last.words.upperBound
      } else if let raw = mention(at: index) {
        index = max(raw.chain.words.upperBound, index + 1)
        mentions.append(raw)
        let holders = portfolios.holders(after: raw.chain)
        mentions += holders.map {
          RawMention(
            chain: $0, rule: "shared post, name", known: $0.name.flatMap { self.known($0) })
        }
        index = holders.last?.words.upperBound ?? appose(index)
      } else {
        index += 1
      }
    }
  }

  private func mention(at index: Int) -> RawMention? {
    if text.hits.hit(.post, at: index) != nil, !names.isInsidePlace[index],
      let chain = chains.chain(at: index)
    {
      let known = chain.name.flatMap { self.known($0) }
      if let name = chain.name, isNamesake(name, chain.words) { return nil }
      return RawMention(chain: chain, rule: rule(chain), known: known)
    }
    guard text.words[index].isCapitalised else { return nil }
    if let signature = signature(index) { return signature }
    if let hit = text.hits.hit(.person, at: index) { return knownMention(hit) }
    return bareMention(index)
  }

  private func rule(_ chain: PostChain) -> String {
    if chain.name == nil { return "post alone" }
    if chain.isCounterpart { return "counterpart, name" }
    return chain.posts.isEmpty ? "form of address, name" : "post, name"
  }

  private func knownMention(_ hit: Hit) -> RawMention? {
    let end = text.sentence(ofWord: hit.words.lowerBound).words.upperBound
    var name = hit.words
    let isTitle = text.sentence(ofWord: name.lowerBound).section == .title
    if !isTitle || text.language == .vietnamese,
      let wider = names.name(from: hit.words.lowerBound, to: end, .titled),
      wider.upperBound > name.upperBound, wider.count <= name.count + 2
    {
      name = wider
    }
    guard !isNamesake(name), !Self.namesOfThings.contains(Int(hit.entry)) else { return nil }
    return RawMention(
      chain: PostChain(name: name, words: name), rule: "known name", known: Int(hit.entry))
  }

  /// `I, JANE R. DOE, President of …` and the line below a proclamation: a name in capitals with an
  /// initial.
  private func signature(_ index: Int) -> RawMention? {
    guard text.language == .english, text.words[index].flags.contains(.allCaps),
      text.words[index].end - text.words[index].start > 1
    else { return nil }
    let sentence = text.sentence(ofWord: index)
    let isOpened =
      index > 0 && text.words[index - 1].fold == Self.speaker
      && text.words[index].gap == [.comma, .space]
    guard isOpened || index == sentence.words.lowerBound, sentence.section == .body else {
      return nil
    }
    var end = index + 1
    while end < min(sentence.words.upperBound, index + 6), isLoudPart(end) { end += 1 }
    let isWhole = end == sentence.words.upperBound
    guard isOpened || isWhole, (3...5).contains(end - index),
      (index..<end).contains(where: { text.words[$0].end - text.words[$0].start == 1 })
    else { return nil }
    let name = index..<end
    return RawMention(
      chain: PostChain(name: name, words: name), rule: "signature", known: known(name))
  }

  /// A word in capitals that a signature runs on to: over a blank, an initial's full stop, before `JR`.
  private func isLoudPart(_ index: Int) -> Bool {
    let word = text.words[index]
    let isLoud = word.flags.contains(.allCaps) || word.end - word.start == 1 && word.isCapitalised
    return isLoud
      && (word.gap.isBlank || word.gap == [.dot, .space]
        || word.gap == [.comma, .space] && NameScanner.isJunior(word))
  }

  private static let speaker = WordKey.of("I").fold

  private func bareMention(_ index: Int) -> RawMention? {
    let word = text.words[index]
    let isName =
      knowledge.surnames.contains(word.signature) || knowledge.givenNames.contains(word.fold)
    guard isName || isApposed(index) else { return nil }
    let sentence = text.sentence(ofWord: index)
    guard sentence.words.count > 6, sentence.section != .caption,
      beginsName(index),
      facts.place(at: index) == nil, facts.organisation(at: index) == nil,
      facts.country(at: index) == nil,
      let name = names.name(from: index, to: sentence.words.upperBound, isName ? .bare : .titled)
        ?? (isApposed(index)
          ? names.name(from: index, to: sentence.words.upperBound, .titled) : nil),
      name.lowerBound == index, !isNamesake(name), !isTitleOfThing(name),
      !isByline(name, sentence)
    else { return nil }
    return RawMention(chain: PostChain(name: name, words: name), rule: "full name", known: nil)
  }

  /// Whether no other capitalised word stands before, but for one that only begins the sentence.
  private func beginsName(_ index: Int) -> Bool {
    guard index > 0, !text.words[index].isFirst else { return true }
    let before = text.words[index - 1]
    let gap = text.words[index].gap
    return !before.isCapitalised || !(gap.isBlank || gap == [.quote, .space])
      || (before.isFirst && knowledge.notVietnameseNames.contains(before.signature))
  }

  /// `James Doe National Defense Act`: a capitalised common word goes on behind the name.
  private func isTitleOfThing(_ name: Range<Int>) -> Bool {
    guard text.language == .english, name.upperBound < text.words.count else { return false }
    let after = text.words[name.upperBound]
    return after.gap.isBlank && after.isCapitalised
      && NameKnowledge.commonWords.contains(after.fold)
      && text.sentence(ofWord: name.lowerBound).section == .body
  }

  /// Whether two to four foreign words stand here with a post behind a comma: `Dina Powell, phó cố vấn`.
  private func isApposed(_ index: Int) -> Bool {
    var end = index
    while end < min(index + 5, text.words.count), text.words[end].isCapitalised,
      end == index || text.words[end].gap.isBlank || text.words[end].gap == .hyphen
    {
      end += 1
    }
    while end < min(index + 5, text.words.count), text.words[end].gap == .hyphen { end += 1 }
    guard (2...4).contains(end - index), end < text.words.count,
      text.words[end].gap == [.comma, .space],
      !(index..<end).allSatisfy({ names.isSyllable(text.words[$0]) }),
      (index..<end).allSatisfy({
        !NameKnowledge.commonWords.contains(text.words[$0].fold)
          && text.hits.hit(.post, at: $0) == nil
      })
    else { return false }
    let start = Self.articles.contains(text.words[end].fold) ? end + 1 : end
    guard let hit = text.hits.hit(.post, at: start),
      PostTable.entries[Int(hit.entry)].category.isPost, let chain = chains.chain(at: start)
    else { return false }
    return chain.name == nil || isOffice(chain)
  }

  /// `Phó Chủ tịch Viện Hòa bình Carnegie (Mỹ)`, `Trưởng ban Chỉ đạo Tây Nguyên`: what looks like a
  /// name is the office's.
  private func isOffice(_ chain: PostChain) -> Bool {
    guard chain.isLoose, let name = chain.name, text.words.indices.contains(name.upperBound) else {
      return false
    }
    return text.words[name.upperBound].gap.contains(.open)
      || (text.language == .vietnamese && name.count < 3
        && name.allSatisfy { names.isSyllable(text.words[$0]) })
  }

  /// People whose bare name is mostly that of a city, an academy, a teaching.
  private static let namesOfThings = Set(
    PersonTable.entries.indices.filter { PersonTable.entries[$0].name == "Ho Chi Minh" })

  /// The entry of `PersonTable` that stands within a name, or that it spells with initials.
  private func known(_ name: Range<Int>) -> Int? {
    for index in name {
      if let hit = text.hits.hit(.person, at: index), hit.words.upperBound <= name.upperBound {
        return Int(hit.entry)
      }
    }
    let words = name.filter {
      let word = text.words[$0]
      return word.end - word.start > 1 && !NameScanner.isJunior(word)
    }
    guard words.count > 1, words.count < name.count, let first = words.first, let last = words.last
    else { return nil }
    return PersonTable.entry(first: text.words[first].fold, last: text.words[last].fold)
  }

  /// Whether something is called after the person: `đường …`, `… Memorial`.
  private func isNamesake(_ name: Range<Int>, _ chain: Range<Int>? = nil) -> Bool {
    let start = chain?.lowerBound ?? name.lowerBound
    if start > 0, text.words[start].gap.isBlank,
      knowledge.namesakes.contains(text.words[start - 1].signature)
    {
      return true
    }
    if name.count > 2, knowledge.monuments.contains(text.words[name.upperBound - 1].fold) {
      return true
    }
    guard name.upperBound < text.words.count else { return false }
    let after = text.words[name.upperBound]
    return after.gap.isBlank && !text.words[name.upperBound - 1].flags.contains(.possessive)
      && knowledge.monuments.contains(after.fold)
  }

  /// Whether the name closes the text or stands after a slash or dash: a signature.
  private func isByline(_ name: Range<Int>, _ sentence: Sentence) -> Bool {
    if name.upperBound >= text.words.count { return true }
    if text.words[name.lowerBound].gap.contains(.slash) { return true }
    let next = text.words[name.upperBound]
    return name.upperBound == sentence.words.upperBound && next.gap.contains(.newline)
      && name.count * 2 > sentence.words.count
  }

  /// Takes `, post …` after a name; returns where to go on.
  private mutating func appose(_ index: Int) -> Int {
    guard let last = mentions.indices.last, mentions[last].chain.name != nil else { return index }
    var next = index
    for _ in 0..<4 {
      guard let start = appositionStart(next), let chain = chains.chain(at: start),
        chain.name == nil || (mentions[last].chain.posts.isEmpty && isOffice(chain)),
        !chain.isCounterpart
      else { break }
      mentions[last].apposition += chain.posts
      next = chain.words.upperBound
    }
    return next
  }

  private func appositionStart(_ index: Int) -> Int? {
    guard index < text.words.count else { return nil }
    let gap = text.words[index].gap
    guard
      gap.isSubset(of: [.comma, .space]) || gap == [.dot, .comma, .space]
        || gap.isSubset(of: [.open, .space])
        || gap == [.hyphen, .space], !gap.isBlank
    else { return nil }
    var start = index
    while start < min(index + 4, text.words.count) {
      if let hit = text.hits.hit(.post, at: start),
        PostTable.entries[Int(hit.entry)].category.isPost
      {
        return start
      }
      guard text.language == .english,
        facts.country(at: start) != nil
          || Self.articles.contains(text.words[start].fold)
      else { return nil }
      start = facts.country(at: start)?.words.upperBound ?? start + 1
      guard start < text.words.count, text.words[start].gap.isBlank else { return nil }
    }
    return nil
  }

  private static let articles = WordSet(
    ["the", "a", "an", "new", "then", "current", "former", "một"].map { WordKey.of($0).fold })
}

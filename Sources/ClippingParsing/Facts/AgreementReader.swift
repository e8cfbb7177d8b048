internal import ClippingModel

/// Reads agreements: texts with a name of their own, levels of relations with their pair, and
/// documents by kind and subject.
struct AgreementReader {
  private let text: FactText
  private let pairs: PairFinder
  /// Another country than the reader's own is named: programmes and plans are between states.
  private let isForeign: Bool
  /// The article speaks of climate or environment.
  private let isClimate: Bool

  init(_ text: FactText, _ countries: [CountryHit]) {
    self.text = text
    pairs = PairFinder(text, countries)
    isForeign = countries.contains { $0.code.text != "VN" }
    isClimate = text.text.hits[.topic].contains {
      TopicEntries.topics[Int($0.entry)] == .environment
    }
  }

  /// - Complexity: O(n) for n words.
  func read() -> [AgreementHit] {
    var hits: [AgreementHit] = []
    var free = 0
    for hit in text.text.hits[.agreement] where hit.words.lowerBound >= free {
      guard text.text.sentence(ofWord: hit.words.lowerBound).section != .caption,
        let agreement = agreement(hit)
      else { continue }
      free = agreement.words.upperBound
      if let last = hits.last, last.words.upperBound > agreement.words.lowerBound {
        hits.removeLast()
      }
      hits.append(agreement)
    }
    if !text.isVietnamese { addCapitalisedNames(&hits) }
    return hits
  }

  private func agreement(_ hit: Hit) -> AgreementHit? {
    let entry = AgreementEntries.entries[Int(hit.entry)]
    switch entry.kind {
    case .named:
      return AgreementHit(
        name: named(entry.name), countries: [], status: status(hit.words), words: hit.words)
    case .level: return level(entry, hit.words)
    case .type: return document(entry, hit.words)
    case .subject: return nil
    }
  }

  /// `Hiệp định Paris` is the one on climate where the article speaks of climate.
  private func named(_ name: String) -> String {
    guard name == "Paris Peace Accords" else { return name }
    return isClimate ? "Paris Agreement" : name
  }

  private func level(_ entry: AgreementEntry, _ words: Range<Int>) -> AgreementHit {
    if let body = text.bodyPair(beside: words) {
      return AgreementHit(
        name: "\(entry.name) (\(body.name)-\(body.country.text))", countries: [body.country],
        status: .inForce, words: words)
    }
    let parties = pairs.parties(of: words)
    let name =
      parties.isEmpty ? entry.name : "\(entry.name) (\(parties.map(\.text).joined(separator: "-")))"
    return AgreementHit(name: name, countries: parties, status: .inForce, words: words)
  }

  /// Kinds that governments also have at home.
  private static let domestic: Set = [
    "Action Programme", "Action Plan", "Cooperation programme", "Cooperation plan",
  ]

  private func document(_ entry: AgreementEntry, _ words: Range<Int>) -> AgreementHit? {
    guard isForeign || !Self.domestic.contains(entry.name),
      let naming = AgreementNaming(text, entry, words)
    else { return nil }
    return AgreementHit(
      name: naming.name, countries: [], status: status(words), words: naming.start..<naming.end)
  }

  private func status(_ words: Range<Int>) -> AgreementMention.Status {
    let sentence = text.sentence(words.lowerBound)
    let before = max(sentence.lowerBound, words.lowerBound - 8)..<words.lowerBound
    return text.agreementStatus(before)
  }

  // MARK: English names

  /// `Economic Connectivity Agreement`, `Treaty of Amity`: capitalised words around a kind of
  /// document. They take the place of what was found inside them.
  private func addCapitalisedNames(_ hits: inout [AgreementHit]) {
    var merged: [AgreementHit] = []
    var cursor = 0
    var free = 0
    for index in text.words.indices where index >= free && text.isDocumentNoun(index) {
      guard let words = text.capitalisedName(around: index) else { continue }
      while cursor < hits.count, hits[cursor].words.upperBound <= words.lowerBound {
        merged.append(hits[cursor])
        cursor += 1
      }
      // A name of the table that holds all of these words knows better.
      if cursor < hits.count, hits[cursor].words.lowerBound <= words.lowerBound,
        hits[cursor].words.upperBound >= words.upperBound
      {
        continue
      }
      while cursor < hits.count, hits[cursor].words.lowerBound < words.upperBound { cursor += 1 }
      merged.append(
        AgreementHit(
          name: text.text.string(words: words), countries: [], status: status(words), words: words))
      free = words.upperBound
    }
    hits = merged + hits[cursor...]
  }
}

/// Finds whose relations a level describes.
struct PairFinder {
  private let text: FactText
  private let countries: [CountryHit]
  /// The country whose relations the article tells: the one most often named.
  private let home: CountryCode?

  init(_ text: FactText, _ countries: [CountryHit]) {
    self.text = text
    self.countries = countries.filter {
      $0.form != .place && $0.use != .sport && $0.use != .insideName
    }
    var counts: [CountryCode: Int] = [:]
    for hit in self.countries { counts[hit.code, default: 0] += 1 }
    let vietnam = CountryCode("VN")
    if let vietnam, counts[vietnam] != nil {
      home = vietnam
    } else {
      home = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
  }

  /// Two countries, Viet Nam first, else alphabetical; none where only one is known.
  func parties(of words: Range<Int>) -> [CountryCode] {
    if let pair = adjacentPair(words) { return ordered(pair) }
    let near = nearest(words)
    guard let near, let home, near != home else { return [] }
    return ordered([home, near])
  }

  private func ordered(_ codes: [CountryCode]) -> [CountryCode] {
    codes.sorted { a, b in
      a.text == "VN" ? b.text != "VN" : b.text == "VN" ? false : a < b
    }
  }

  /// `đối tác chiến lược Việt Nam - Lào`, `the Vietnam-Laos strategic partnership`,
  /// `… giữa Việt Nam và Thái Lan`, `between A and B`.
  private func adjacentPair(_ words: Range<Int>) -> [CountryCode]? {
    let index = firstIndex(from: words.upperBound)
    if index + 1 < countries.count {
      let a = countries[index]
      let b = countries[index + 1]
      if a.words.lowerBound - words.upperBound <= 3, b.words.lowerBound - a.words.upperBound <= 1,
        a.code != b.code, text.gap(a.words.lowerBound).isSoft
      {
        return [a.code, b.code]
      }
    }
    guard index >= 2 else { return nil }
    let a = countries[index - 2]
    let b = countries[index - 1]
    guard b.words.upperBound + 1 >= words.lowerBound, b.words.upperBound <= words.lowerBound,
      b.words.lowerBound == a.words.upperBound, a.code != b.code
    else { return nil }
    return [a.code, b.code]
  }

  /// The number of the first mention at or after `word`.
  private func firstIndex(from word: Int) -> Int {
    var low = 0
    var high = countries.count
    while low < high {
      let middle = (low + high) / 2
      if countries[middle].words.lowerBound < word { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The country that is not home nearest before the words, else after them: in the sentence first.
  private func nearest(_ words: Range<Int>) -> CountryCode? {
    let sentence = text.sentence(words.lowerBound)
    let index = firstIndex(from: words.lowerBound)
    func isPartner(_ hit: CountryHit) -> Bool {
      hit.code != home && hit.use != .venue && hit.use != .list
    }
    // `với Trung Quốc` right behind.
    if let next = countries[index...].prefix(4).first(where: {
      $0.words.lowerBound >= words.upperBound
    }),
      next.words.lowerBound - words.upperBound <= 2, isPartner(next),
      text.cue(endingAt: next.words.lowerBound, .partner) != nil
    {
      return next.code
    }
    let before = countries[..<index].suffix(40).reversed()
    if let hit = before.first(where: { $0.words.lowerBound >= sentence.lowerBound && isPartner($0) }
    ) {
      return hit.code
    }
    if let hit = countries[index...].prefix(8).first(where: {
      $0.words.lowerBound < sentence.upperBound && isPartner($0)
    }) {
      return hit.code
    }
    return before.first(where: isPartner)?.code
      ?? countries[index...].prefix(20).first(where: isPartner)?.code
  }
}

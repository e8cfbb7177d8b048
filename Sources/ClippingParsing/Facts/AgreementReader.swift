internal import ClippingModel

/// Reads agreements: texts with a name of their own, levels of relations with their pair, and
/// documents by kind and subject.
struct AgreementReader {
  private let text: FactText
  private let pairs: PairFinder
  /// Another country than the reader's own is named: programmes and plans are between states.
  private let isForeign: Bool
  /// Two countries are named: capitalised documents of one alone are its own affair.
  private let isInternational: Bool
  private let isIranian: Bool
  /// What clubs and players agree on.
  private let isSport: Bool
  /// The article speaks of climate or environment.
  private let isClimate: Bool

  init(_ text: FactText, _ countries: [CountryHit]) {
    self.text = text
    pairs = PairFinder(text, countries)
    isForeign = countries.contains { $0.code.text != "VN" }
    isInternational = countries.contains { $0.code != countries[0].code }
    isIranian = countries.contains { $0.code.text == "IR" }
    isSport = text.text.isAboutSport
    isClimate = text.text.hits[.topic].contains {
      TopicEntries.topics[Int($0.entry)] == .environment
    }
  }

  /// - Complexity: O(n) for n words.
  func read() -> [AgreementHit] {
    var drops: [AgreementDrop] = []
    return read(noting: &drops)
  }

  /// Also says why other mentions of a kind are none.
  func read(noting drops: inout [AgreementDrop]) -> [AgreementHit] {
    var hits: [AgreementHit] = []
    var free = 0
    for hit in text.text.hits[.agreement] where hit.words.lowerBound >= free {
      guard text.text.sentence(ofWord: hit.words.lowerBound).section != .caption else { continue }
      let agreement: AgreementHit
      do throws(AgreementRejection) {
        agreement = try self.agreement(hit)
      } catch {
        drops.append(AgreementDrop(words: hit.words, reason: error))
        continue
      }
      free = agreement.words.upperBound
      if let last = hits.last, last.words.upperBound > agreement.words.lowerBound {
        hits.removeLast()
      }
      hits.append(agreement)
    }
    if !text.isVietnamese, isInternational { addCapitalisedNames(&hits) }
    return hits.filter { hit in
      // `the trade deal`: the agreement on trade that the article names in full.
      guard let subject = Self.general[hit.name.lowercased()] else { return true }
      return !hits.contains {
        $0.name.count > hit.name.count + 4 && $0.name.lowercased().contains(subject)
      }
    }
  }

  private static let general = [
    "trade deal": "trade", "trade agreement": "trade", "free trade agreement": "free trade",
    "peace deal": "peace", "peace agreement": "peace",
  ]

  private func agreement(_ hit: Hit) throws(AgreementRejection) -> AgreementHit {
    let entry = AgreementEntries.entries[Int(hit.entry)]
    switch entry.kind {
    case .named:
      guard !CapitalisedAgreement.isOtherHead(text, hit.words.upperBound) else {
        throw .otherName
      }
      guard let name = named(entry.name, hit.words) else { throw .otherKind }
      return AgreementHit(
        name: name, countries: [], status: status(hit.words), words: hit.words,
        commonName: entry.name, rule: .commonName)
    case .level:
      guard !text.isPraise(hit.words) else { throw .praise }
      return level(entry, hit.words)
    case .type: return try document(entry, hit.words)
    case .subject: throw .unknown
    }
  }

  /// The common name, in an English text the text's own wording where the common one is no
  /// abbreviation; nil where the words mean something else.
  private func named(_ name: String, _ words: Range<Int>) -> String? {
    switch name {
    // The one on climate where the article speaks of climate.
    case "Paris Peace Accords" where isClimate: return "Paris Agreement"
    // Departments of commerce and codes of conduct at home.
    case "DOC", "COC":
      return words.count > 6 || text.isNearSea(words.lowerBound) ? name : nil
    case "Iran nuclear deal (JCPOA)":
      // `a nuclear deal` that is still sought is another.
      if words.count == 2, text.standing(of: words) == .prospective { return nil }
      return isIranian || words.count == 1 ? name : nil
    default:
      let isAbbreviated = name.hasSuffix(")") || !name.contains { $0.isLowercase }
      return text.isVietnamese || isAbbreviated ? name : text.text.string(words: words)
    }
  }

  private func level(_ entry: AgreementEntry, _ words: Range<Int>) -> AgreementHit {
    if let body = text.bodyPair(beside: words) {
      return AgreementHit(
        name: "\(entry.name) (\(body.name)-\(body.country.text))", countries: [body.country],
        status: .inForce, words: words, rule: .level)
    }
    if let body = text.body(behindPartner: words.upperBound),
      let country = pairs.country(before: words)
    {
      return AgreementHit(
        name: "\(entry.name) (\(body)-\(country.text))", countries: [country], status: .inForce,
        words: words, rule: .level)
    }
    let parties = pairs.parties(of: words)
    let name =
      parties.isEmpty ? entry.name : "\(entry.name) (\(parties.map(\.text).joined(separator: "-")))"
    return AgreementHit(
      name: name, countries: parties, status: .inForce, words: words, rule: .level)
  }

  /// Kinds that governments also have at home.
  private static let domestic: Set = [
    "Action Programme", "Action Plan", "Cooperation programme", "Cooperation plan",
  ]

  private func document(_ entry: AgreementEntry, _ words: Range<Int>)
    throws(AgreementRejection) -> AgreementHit
  {
    if isSport { throw .sport }
    if !isForeign, Self.domestic.contains(entry.name) { throw .domestic }
    if text.isAnaphoric(words.upperBound) { throw .pointsBack }
    let naming = try AgreementNaming(text, entry, words)
    if text.isAnaphoric(naming.end) || text.isNamedRightBehind(naming.end) { throw .pointsBack }
    guard isInternational || naming.name != "Agreement" && !naming.isCapitalised else {
      throw .domestic
    }
    let whole = naming.start..<naming.end
    return AgreementHit(
      name: naming.name, countries: pairs.namedPair(of: whole), status: status(words),
      words: whole, rule: naming.rule)
  }

  private func status(_ words: Range<Int>) -> AgreementMention.Status {
    text.agreementStatus(before: words)
  }

  // MARK: English names

  /// Names in capitals, which take the place of what was found inside them.
  private func addCapitalisedNames(_ hits: inout [AgreementHit]) {
    var merged: [AgreementHit] = []
    var cursor = 0
    var free = 0
    for index in text.words.indices where index >= free && text.words[index].isCapitalised {
      guard
        let words = CapitalisedAgreement(text, around: index)?.words
          ?? CapitalisedAgreement(text, ofPairAround: index)?.words
      else { continue }
      free = words.upperBound
      while cursor < hits.count, hits[cursor].words.upperBound <= words.lowerBound {
        merged.append(hits[cursor])
        cursor += 1
      }
      // A name of the table knows better: around these words, in them, or in brackets behind.
      if cursor < hits.count, hits[cursor].words.lowerBound <= words.upperBound,
        hits[cursor].commonName != nil || hits[cursor].words.lowerBound <= words.lowerBound,
        hits[cursor].commonName != nil || hits[cursor].words.upperBound >= words.upperBound
      {
        continue
      }
      while cursor < hits.count, hits[cursor].words.lowerBound < words.upperBound { cursor += 1 }
      guard !text.isBusiness(words) else { continue }
      merged.append(
        AgreementHit(
          name: CapitalisedAgreement.name(words, in: text), countries: pairs.namedPair(of: words),
          status: status(words), words: words, rule: .capitals))
    }
    hits = merged + hits[cursor...]
  }
}

internal import ClippingModel

/// Tells the countries that act from those that are only named, once the events are known.
///
/// A country counts when it takes part in an event that is no background, when one sentence has it do
/// something (`CountryEvidence`; where no event is told, only in matters of state), or when its own
/// mentions weigh enough: each sentence gives a country the weight of its strongest mention, more where two
/// countries meet in the sentence, in the title and in the lead. Alone, a country counts only beside
/// an international body: the home of a domestic story is no actor.
struct CountryActors: Sendable {
  /// Weights are fifths of a plain mention beside another country; the thresholds were set on the
  /// labelled articles and on fifty labelled by hand, where anything from 5 to 8 such mentions did alike.
  private static let enough = 24
  private static let enoughBesideEvents = 40
  /// The weight of a country that a statement speaks about and has not only named.
  private static let spokenOf = 16
  /// The least share of the weightiest country's weight.
  private static let share = 10

  func read(_ text: ArticleText, _ facts: Facts, into clipping: inout Clipping) {
    let mentions = Mentions(text, facts)
    clipping.countries = acting(text, facts, mentions, clipping).sorted().map {
      CountryMention(code: $0.text, spans: mentions.spans[$0] ?? [])
    }
  }

  private func acting(
    _ text: ArticleText, _ facts: Facts, _ mentions: Mentions, _ clipping: Clipping
  ) -> Set<CountryCode> {
    let own = mentions.weights.filter { $0.value * Self.share >= mentions.greatest }
    let government = HomeCountry.government(text, facts)
    var acting = eventCountries(clipping, mentions)
    if acting.isEmpty {
      let least = Self.least(mentions)
      let enough = Set(own.filter { $0.value >= least }.keys)
        .union(mentions.isOfficial || government != nil ? mentions.attested : [])
      let isMet = enough.count > 1 || mentions.hasBody || government != nil
      if isMet, !mentions.isSport { acting = enough }
    } else {
      acting.formUnion(own.filter { $0.value >= Self.enoughBesideEvents }.keys)
      if !mentions.isSport { acting.formUnion(mentions.attested) }
    }
    // A government's own text has it deal with whomever it names.
    if let government {
      if acting.contains(where: { $0 != government }) {
        acting.insert(government)
      } else if clipping.events.isEmpty, !mentions.hasBody {
        acting = []
      }
    }
    return acting
  }

  private static func least(_ mentions: Mentions) -> Int {
    min(enough, 8 + 4 * mentions.sentenceCount)
  }

  /// Why each country that the text names counts, or does not.
  func reasons(_ text: ArticleText, _ facts: Facts, _ clipping: Clipping) -> [CountryCode: String] {
    let mentions = Mentions(text, facts)
    let counted = acting(text, facts, mentions, clipping)
    let inEvents = eventCountries(clipping, mentions)
    let government = HomeCountry.government(text, facts)
    let least = inEvents.isEmpty ? Self.least(mentions) : Self.enoughBesideEvents
    var reasons: [CountryCode: String] = [:]
    for code in Set(facts.countries.map(\.code)) {
      let weight = mentions.weights[code] ?? 0
      let isEnough = weight >= least && weight * Self.share >= mentions.greatest
      let isTold = mentions.attested.contains(code)
      reasons[code] =
        if counted.contains(code) {
          inEvents.contains(code)
            ? "counts: takes part in an event"
            : isTold
              ? "counts: a sentence has it act"
              : isEnough
                ? "counts: named often enough" : code == government ? "counts: its text" : "counts"
        } else if mentions.isSport {
          "does not count: an article about sport"
        } else if weight == 0, !isTold {
          "does not count: never a party"
        } else if isTold || isEnough {
          "does not count: no other party, or no matter of state"
        } else {
          "does not count: named in passing"
        }
    }
    return reasons
  }

  /// The countries of events. A country that the text never names is left out of an event with one
  /// that it does, unless a person stands for it: it was only supposed.
  private func eventCountries(_ clipping: Clipping, _ mentions: Mentions) -> Set<CountryCode> {
    var codes: Set<CountryCode> = []
    for event in clipping.events where event.status != .background {
      let own = event.countries.compactMap { CountryCode($0) }
      let isNamed = own.contains { mentions.spans[$0] != nil }
      codes.formUnion(
        own.filter { code in
          let stands = isRepresented(code, event, clipping)
          if event.kind == .statement, !stands, !mentions.isWeighty(code) { return false }
          return !isNamed || mentions.spans[code] != nil || stands
        })
    }
    return codes
  }

  private func isRepresented(_ code: CountryCode, _ event: Event, _ clipping: Clipping) -> Bool {
    clipping.people.contains { person in
      person.roles.contains { $0.country == code.text }
        && (event.participants.contains(person.name) || !person.name.allSatisfy(\.isASCII))
    }
  }

  /// The mentions of an article, weighed.
  private struct Mentions {
    private(set) var weights: [CountryCode: Int] = [:]
    /// The countries that one sentence is enough for.
    private(set) var attested: Set<CountryCode> = []
    /// Somewhere an office acts, or a state is pressed.
    private(set) var isOfficial = false
    private(set) var spans: [CountryCode: [SourceSpan]] = [:]
    /// An international body is named in the title or the lead.
    private(set) var hasBody = false
    private(set) var isSport = false
    /// Sentences of the body: a short item has less to weigh.
    private(set) var sentenceCount = 0
    /// Whether more is told of it than its name in what somebody says.
    func isWeighty(_ code: CountryCode) -> Bool {
      attested.contains(code) || (weights[code] ?? 0) >= CountryActors.spokenOf
    }
    var greatest: Int { weights.values.max() ?? 0 }

    init(_ text: ArticleText, _ facts: Facts) {
      let evidence = CountryEvidence(text)
      var first = 0
      var bodySentences = 0
      while first < facts.countries.count {
        let sentence = text.sentence(ofWord: facts.countries[first].words.lowerBound)
        var end = first
        while end < facts.countries.count,
          facts.countries[end].words.lowerBound < sentence.words.upperBound
        {
          end += 1
        }
        if sentence.section != .caption {
          let isLead = sentence.section == .body && bodySentences < 2
          weigh(facts.countries[first..<end], sentence, text, evidence, isLead: isLead)
          if sentence.section == .body { bodySentences += 1 }
        }
        first = end
      }
      sentenceCount = text.sentences.count { $0.section == .body }
      hasBody = Self.namesBody(text, facts)
      isSport = text.isAboutSport
    }

    private mutating func weigh(
      _ hits: ArraySlice<CountryHit>, _ sentence: Sentence, _ text: ArticleText,
      _ evidence: CountryEvidence, isLead: Bool
    ) {
      var best: [CountryCode: Int] = [:]
      for hit in hits {
        if let span = text.span(words: hit.words) { spans[hit.code, default: []].append(span) }
        best[hit.code] = max(best[hit.code] ?? 0, Self.weight(hit, text))
      }
      best = best.filter { $0.value > 0 }
      let isMet = best.count > 1 || Self.namesBody(text, in: sentence)
      let factor = sentence.section == .title ? 3 : isLead ? 2 : 1
      for (code, weight) in best {
        weights[code, default: 0] += weight * factor * (isMet ? 5 : 2) / 2
      }
      for hit in hits {
        let attestation = evidence.attestation(hit, besideOthers: best.count > 1)
        if attestation != .none { attested.insert(hit.code) }
        if attestation == .official { isOfficial = true }
      }
    }

    /// Twice the weight of a plain mention.
    private static func weight(_ hit: CountryHit, _ text: ArticleText) -> Int {
      switch hit.use {
      case .office: hit.form == .place ? 2 : isHeld(hit, text) ? 7 : 4
      case .pair, .actingList: 4
      case .party: hit.form == .place ? 1 : 2
      case .venue, .list, .insideName, .sport, .topic: 0
      }
    }

    /// `Đại sứ Cuba Rogelio Polanco`: who holds the office is named.
    private static func isHeld(_ hit: CountryHit, _ text: ArticleText) -> Bool {
      let next = hit.words.upperBound
      return text.words.indices.contains(next) && text.words[next].gap.isBlank
        && text.words[next].isCapitalised
    }

    /// An international body meets a country as another country does.
    private static func namesBody(_ text: ArticleText, in sentence: Sentence) -> Bool {
      sentence.words.contains { word in
        guard let hit = text.hits.hit(.organisation, at: word) else { return false }
        return OrganisationEntries.entries[Int(hit.entry)].kind == .body
      }
    }

    /// An international body in the title or in the first two sentences of the body.
    private static func namesBody(_ text: ArticleText, _ facts: Facts) -> Bool {
      let lead = text.sentences.lazy.filter { $0.section == .body }.prefix(2).last
      let end = lead?.words.upperBound ?? 0
      return facts.organisations.contains { $0.isBody && $0.words.lowerBound < end }
    }
  }
}

extension ArticleText {
  /// A quarter of the sentences speak of sport, or the title does.
  var isAboutSport: Bool {
    var spoken: Set<Int32> = []
    for hit in hits[.cue] where CueTable.senses.tellsSport(hit.entry) {
      let number = sentenceOfWord[Int(hit.firstWord)]
      if sentences[Int(number)].section == .title { return true }
      spoken.insert(number)
    }
    return spoken.count * 4 > sentences.count
  }
}

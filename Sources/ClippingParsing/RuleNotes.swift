public import ClippingModel

extension ClippingReader {
  /// The rules behind what was derived from a clipping, in the order of the text: what
  /// `extract --explain` prints.
  ///
  /// Reads the clipping's text again; values that only captions hold are not among them.
  ///
  /// - Complexity: O(n log n) for a text of n words.
  public static func ruleNotes(for clipping: Clipping) -> [RuleNote] {
    var article = Article(path: clipping.path, format: clipping.format, body: clipping.body)
    article.title = clipping.title
    article.language = clipping.language
    article.published = clipping.published
    article.source = clipping.source
    article.url = clipping.url
    let text = ArticleText(article)
    let facts = FactReader().read(text)
    let notes = RuleNotes(
      text: text, facts: facts, cast: ActorReader().read(text, facts), clipping: clipping)
    return notes.all.sorted { ($0.span?.start ?? 0) < ($1.span?.start ?? 0) }
  }
}

/// Says of each value by which rule it came.
private struct RuleNotes {
  let text: ArticleText
  let facts: Facts
  let cast: Cast
  let clipping: Clipping

  var all: [RuleNote] {
    countries + people + organisations + dates + events + figures + agreements + commitments
      + topics
  }

  private var countries: [RuleNote] {
    let reasons = CountryActors().reasons(text, facts, clipping)
    return facts.countries.map {
      RuleNote(
        .country, $0.code.text, rule: "\($0.form) as \($0.use); \(reasons[$0.code] ?? "")",
        span: text.span(words: $0.words))
    }
  }

  private var people: [RuleNote] {
    cast.people.indices.filter(cast.counts).map { number in
      let person = cast.people[number]
      return RuleNote(
        .person, cast.name(number, in: text), rule: person.rule,
        span: person.mentions.first.flatMap { text.span(words: $0) })
    }
  }

  private var organisations: [RuleNote] {
    facts.organisations.map {
      let rule = $0.isSource ? "source of the news" : $0.isBody ? "international body" : "name"
      return RuleNote(
        .organisation, $0.abbreviation ?? $0.name, rule: rule, span: text.span(words: $0.words))
    }
  }

  private var dates: [RuleNote] {
    let found = facts.dates.map {
      let use = $0.isLabel ? ", name of something else" : $0.isPlanned ? ", planned" : ""
      return RuleNote(
        .date, $0.value?.description ?? "year unknown",
        rule: "\($0.form), year from \($0.basis)\(use)", span: text.span(words: $0.words))
    }
    guard let date = clipping.date else { return found }
    return [
      RuleNote(
        .date, date.value.description, rule: "the article's day, \(date.basis)", span: date.span)
    ] + found
  }

  private var events: [RuleNote] {
    guard cast.tellsEvents else { return [] }
    let scenes = SceneReader(text: text, facts: facts, cast: cast).scenes()
    return EventCollector(text: text, facts: facts, cast: cast).events(scenes).map { draft in
      let sides = draft.countries.map(\.text).sorted().joined(separator: " ")
      return RuleNote(
        .event, "\(draft.kind.rawValue) \(sides)", rule: draft.rule,
        span: text.span(words: draft.words))
    }
  }

  private var figures: [RuleNote] {
    facts.figures.filter { text.sentence(ofWord: $0.words.lowerBound).section != .caption }.map {
      let parts = [
        $0.rule.rawValue, $0.upperValue == nil ? nil : "range", $0.bound.map { "bound \($0)" },
        $0.kind == .target ? "target" : nil, $0.year.map { "year \($0)" },
        $0.countries.isEmpty ? nil : "of \($0.countries.map(\.text).joined(separator: " "))",
      ]
      return RuleNote(
        .figure, text.string($0.bytes), rule: parts.compactMap { $0 }.joined(separator: ", "),
        span: text.span($0.bytes))
    }
  }

  private var agreements: [RuleNote] {
    var drops: [AgreementDrop] = []
    let hits = AgreementReader(FactText(text), facts.countries).read(noting: &drops)
    return hits.map {
      RuleNote(
        .agreement, $0.name, rule: "\($0.rule.rawValue), \($0.status)",
        span: text.span(words: $0.words))
    }
      + drops.map {
        RuleNote(
          .agreement, text.string(words: $0.words),
          rule: "does not count: \($0.reason.rawValue)", span: text.span(words: $0.words))
      }
  }

  private var commitments: [RuleNote] {
    guard cast.isDiplomatic else { return [] }
    let scenes = SceneReader(text: text, facts: facts, cast: cast).scenes()
    let reader = CommitmentReader(
      text: text, facts: facts, cast: cast, today: (clipping.date ?? clipping.published)?.value)
    let events = EventCollector(text: text, facts: facts, cast: cast).events(scenes)
    return reader.commitments(scenes, events, clipping.figures).map { draft in
      let told = draft.commitment
      return RuleNote(
        .commitment, (told.countries + told.people).joined(separator: ", "),
        rule: "verb \(draft.verb), \(told.isCheckable ? "can be checked" : "in general")",
        span: told.span)
    }
  }

  private var topics: [RuleNote] {
    clipping.topics.map { topic in
      let words = text.hits[.topic].filter { TopicEntries.topics[Int($0.entry)] == topic }
      return RuleNote(
        .topic, topic.rawValue, rule: "\(words.count) words of the topic",
        span: words.first.flatMap { text.span(words: $0.words) })
    }
  }
}

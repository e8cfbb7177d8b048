public import ClippingModel

/// Which rule gave a value of a clipping, and from which words.
public struct RuleNote: Hashable, Sendable {
  /// `person`, `event`, `country` or `date`.
  public var facet: String
  public var value: String
  public var rule: String
  public var span: SourceSpan?
}

extension ClippingReader {
  /// The rules behind the people, events, countries and dates of a clipping, in the order of the
  /// text: what `extract --explain` prints.
  ///
  /// Reads the clipping's text again; values that only captions hold are not among them.
  public static func ruleNotes(for clipping: Clipping) -> [RuleNote] {
    var article = Article(path: clipping.path, format: clipping.format, body: clipping.body)
    article.title = clipping.title
    article.language = clipping.language
    article.published = clipping.published
    article.source = clipping.source
    article.url = clipping.url
    let text = ArticleText(article)
    let facts = FactReader().read(text)
    let cast = ActorReader().read(text, facts)
    let notes =
      people(cast, text) + events(cast, facts, text) + countries(facts, text) + dates(facts, text)
    return notes.sorted { ($0.span?.start ?? 0, $0.facet) < ($1.span?.start ?? 0, $1.facet) }
  }

  private static func people(_ cast: Cast, _ text: ArticleText) -> [RuleNote] {
    cast.people.indices.filter(cast.counts).map { number in
      RuleNote(
        facet: "person", value: cast.name(number, in: text), rule: cast.people[number].rule,
        span: cast.people[number].mentions.first.flatMap { text.span(words: $0) })
    }
  }

  private static func events(_ cast: Cast, _ facts: Facts, _ text: ArticleText) -> [RuleNote] {
    guard cast.isDiplomatic else { return [] }
    let scenes = SceneReader(text: text, facts: facts, cast: cast).scenes()
    return EventCollector(text: text, facts: facts, cast: cast).events(scenes).map { draft in
      let sides = draft.countries.map(\.text).sorted().joined(separator: " ")
      return RuleNote(
        facet: "event", value: "\(draft.kind.rawValue) \(sides)", rule: draft.rule,
        span: text.span(words: draft.words))
    }
  }

  private static func countries(_ facts: Facts, _ text: ArticleText) -> [RuleNote] {
    facts.countries.map {
      RuleNote(
        facet: "country", value: $0.code.text, rule: "\($0.form) as \($0.use)",
        span: text.span(words: $0.words))
    }
  }

  private static func dates(_ facts: Facts, _ text: ArticleText) -> [RuleNote] {
    facts.dates.map {
      RuleNote(
        facet: "date", value: $0.value?.description ?? "unknown",
        rule: "\($0.form), year from \($0.basis)", span: text.span(words: $0.words))
    }
  }
}

internal import ClippingModel

/// Reads countries, places, organisations, posts, agreements, dates, figures and topics.
struct FactReader: Sendable {
  /// - Complexity: O(n) for n words.
  func read(_ text: ArticleText) -> Facts {
    let words = FactText(text)
    var facts = Facts()
    var grammar = DateGrammar(words)
    let written = grammar.read()
    var resolver = DateResolver(words, written, published: text.article.published?.value)
    facts.dates = resolver.resolve(written)
    facts.figures = FigureReader(words, dates: facts.dates).read()
    var countries = CountryReader(words)
    countries.read()
    facts.countries = countries.countries
    facts.places = countries.places
    FigureCountries(words, facts.countries).fill(&facts.figures)
    facts.organisations = OrganisationReader(words, facts.countries).read()
    facts.agreements = AgreementReader(words, facts.countries).read()
    facts.topics = TopicReader(words, facts.figures).read()
    return facts
  }
}

private struct FigureKey: Hashable {
  var value: Double
  var upperValue: Double?
  var unit: String
}

extension Facts {
  /// Fills in what needs no knowledge of events: organisations, figures, agreements, topics.
  func fill(_ clipping: inout Clipping, from text: ArticleText) {
    fillFigures(&clipping, from: text)
    fillOrganisations(&clipping, from: text)
    fillAgreements(&clipping, from: text)
    clipping.topics = topics
  }

  private func fillFigures(_ clipping: inout Clipping, from text: ArticleText) {
    var seen: [FigureKey: Int] = [:]
    for figure in figures where text.sentence(ofWord: figure.words.lowerBound).section != .caption {
      guard let span = text.span(figure.bytes) else { continue }
      // A fact told twice (in the lead, in the body) is one figure: the telling with a year stays.
      let key = FigureKey(value: figure.value, upperValue: figure.upperValue, unit: figure.unit)
      if let number = seen[key] {
        let known = clipping.figures[number].year
        if known == nil || figure.year == nil || known == figure.year {
          clipping.figures[number].year = known ?? figure.year
          if figure.kind == .target { clipping.figures[number].kind = .target }
          if clipping.figures[number].countries.isEmpty {
            clipping.figures[number].countries = figure.countries.map(\.text)
          }
          continue
        }
      }
      seen[key] = clipping.figures.count
      clipping.figures.append(
        Figure(
          text: text.string(figure.bytes), value: figure.value, upperValue: figure.upperValue,
          unit: figure.unit, bound: figure.bound, year: figure.year, kind: figure.kind,
          countries: figure.countries.map(\.text), span: span))
    }
  }

  private func fillOrganisations(_ clipping: inout Clipping, from text: ArticleText) {
    var numbers: [String: Int] = [:]
    for organisation in organisations {
      guard let span = text.span(words: organisation.words) else { continue }
      if let number = numbers[organisation.name] {
        clipping.organisations[number].spans.append(span)
      } else {
        numbers[organisation.name] = clipping.organisations.count
        clipping.organisations.append(
          OrganisationMention(
            name: organisation.name, abbreviation: organisation.abbreviation, spans: [span]))
      }
    }
  }

  private func fillAgreements(_ clipping: inout Clipping, from text: ArticleText) {
    var mentions = AgreementMentions()
    for agreement in agreements {
      if let span = text.span(words: agreement.words) { mentions.add(agreement, span) }
    }
    clipping.agreements = mentions.mentions
  }
}

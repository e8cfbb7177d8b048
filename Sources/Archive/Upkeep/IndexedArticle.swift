import ClippingModel
import QueryPlanning
import SearchIndex
import TextAnalysis

/// An article as the index sees it: its clipping and what users and the record added to it.
struct IndexedArticle: Sendable {
  var id: ArticleID
  var clipping: Clipping
  var tags: [String] = []
  var notes: [String] = []
  var story: Int64?
  /// The article repeats an earlier one of its story, or tells it in another language.
  var isDuplicate = false
  var isTranslated = false

  init(id: ArticleID, clipping: Clipping) {
    self.id = id
    self.clipping = clipping
  }

  /// The document, field by field as `IndexField` says.
  func document(analyzer: any Analyzer) -> Document {
    var document = Document(key: String(id))
    addTexts(to: &document)
    addHeader(to: &document)
    addMentions(to: &document)
    addDays(to: &document)
    let clauses = ClauseFinder(clipping)
    for (ordinal, event) in clipping.events.enumerated() where event.status != .background {
      add(event, at: UInt32(ordinal), to: &document)
      if let clause = clauses.text(of: event) {
        add(clause: clause, at: UInt32(ordinal), analyzer: analyzer, to: &document)
      }
    }
    return document
  }
}

extension Document {
  fileprivate mutating func add(_ value: String?, _ field: IndexField, at position: UInt32 = 0) {
    guard let value, !value.isEmpty else { return }
    add(keyword: value, to: field.name, at: position)
  }

  fileprivate mutating func set(_ day: Int?, _ field: IndexField) {
    guard let day else { return }
    set(Int64(day), in: field.name)
  }
}

extension IndexedArticle {
  private func addTexts(to document: inout Document) {
    if let title = clipping.title { document.add(title.text, to: IndexField.title.name) }
    document.add(clipping.body.text, to: IndexField.body.name)
    for note in notes { document.add(note, to: IndexField.note.name) }
  }

  private func addHeader(to document: inout Document) {
    document.add(String(id), .id)
    document.add(clipping.language?.rawValue, .lang)
    document.add(clipping.format.rawValue, .format)
    document.add(clipping.source?.value, .source)
    document.add(clipping.author?.value, .author)
    document.add(story.map(String.init), .story)
    for tag in tags { document.add(tag, .tag) }
    for flag in flags { document.add(flag, .flag) }
  }

  private var flags: [String] {
    let all = [
      ("undated", clipping.date == nil), ("tagged", !tags.isEmpty), ("noted", !notes.isEmpty),
      ("duplicate", isDuplicate), ("translated", isTranslated),
    ]
    return all.filter(\.1).map(\.0)
  }

  private func addMentions(to document: inout Document) {
    for country in clipping.countries { document.add(country.code, .country) }
    for person in clipping.people { document.add(person.name, .person) }
    for body in clipping.organisations { document.add(body.name, .org) }
    for topic in clipping.topics { document.add(topic.rawValue, .topic) }
    for agreement in Set(clipping.agreements.map(\.name)) { document.add(agreement, .agreement) }
    for figure in clipping.figures {
      for amount in [figure.value, figure.upperValue].compactMap({ $0 }) {
        document.add(keyword: FigureKey.value(amount), to: IndexField.figure.name)
        document.add(
          keyword: FigureKey.value(amount, unit: Self.unitKey(figure.unit)),
          to: IndexField.figureUnit.name)
      }
    }
  }

  /// ISO codes and `%` as they are; a counted noun by its fold, as the planner asks for it.
  private static func unitKey(_ unit: String) -> String {
    let isCode = unit.utf8.count == 3 && unit.utf8.allSatisfy { (65...90).contains($0) }
    return isCode || unit == "%" ? unit : Spelling.fold(unit)
  }

  private func addDays(to document: inout Document) {
    document.set(clipping.date?.firstDay, .date)
    document.set(clipping.date?.lastDay, .dateEnd)
    document.set(clipping.published?.firstDay, .published)
    document.set(clipping.published?.lastDay, .publishedEnd)
  }

  private func add(_ event: Event, at ordinal: UInt32, to document: inout Document) {
    for kind in [event.kind.rawValue, event.cameo, event.plover] {
      document.add(kind, .kind)
      document.add(kind, .eventKind, at: ordinal)
    }
    for country in event.countries { document.add(country, .eventCountry, at: ordinal) }
    for person in event.participants { document.add(person, .eventPerson, at: ordinal) }
    for body in event.organisations { document.add(body, .eventOrg, at: ordinal) }
    document.add(event.place, .place)
    document.add(event.place, .eventPlace, at: ordinal)
    guard let days = days(of: event) else { return }
    let ends = [
      (days.lowerBound, IndexField.eventDate), (days.upperBound, IndexField.eventDateEnd),
    ]
    for (number, field) in ends {
      guard let day = CalendarDate(dayNumber: number) else { continue }
      let key = DayKey.bytes(year: day.year, month: day.month, day: day.day)
      document.add(keyword: key, to: field.name, at: ordinal)
    }
  }

  /// The days of an event; one that happened and is not dated takes those of its article.
  private func days(of event: Event) -> ClosedRange<Int>? {
    if let date = event.date {
      return date
        .dayNumber...max(
          date.lastDayNumber, event.endDate?.lastDayNumber ?? date.lastDayNumber)
    }
    guard event.status == .happened, let date = clipping.date else { return nil }
    return date.firstDay...max(date.firstDay, date.lastDay)
  }

  private func add(
    clause: String, at ordinal: UInt32, analyzer: any Analyzer, to document: inout Document
  ) {
    var tokens = TokenBatch()
    analyzer.analyze(clause.utf8.span, into: &tokens)
    for term in Set(tokens.tokens.map { Array(tokens.term(of: $0)) })
    where term != SyllableAnalyzer.boundaryTerm {
      document.add(keyword: term, to: IndexField.eventText.name, at: ordinal)
    }
  }
}

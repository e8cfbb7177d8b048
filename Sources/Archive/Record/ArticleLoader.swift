import ClippingModel
import GRDB

/// Reads articles back as the clippings they were.
struct ArticleLoader {
  let database: Database

  /// The clipping with the id, or nil.
  func clipping(_ id: ArticleID) throws -> Clipping? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT article.*, file.path FROM article JOIN file ON file.id = file_id
        WHERE article.id = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
    var clipping = Clipping(
      path: row["path"], format: ClippingFormat(rawValue: row["format"]) ?? .plain,
      body: Passage(text: row["body"], pieces: PieceText.read(row["body_pieces"])))
    readHeader(row, into: &clipping)
    try readMentions(of: id, into: &clipping)
    try readEvents(of: id, into: &clipping)
    try readFacts(of: id, into: &clipping)
    return clipping
  }

  private func readHeader(_ row: Row, into clipping: inout Clipping) {
    clipping.line = row["line"]
    clipping.record = row["record"]
    clipping.statedID = row["stated_id"]
    clipping.language = (row["language"] as String?).flatMap(Language.init(rawValue:))
    clipping.title = (row["title"] as String?).map {
      Passage(text: $0, pieces: PieceText.read(row["title_pieces"] ?? ""))
    }
    clipping.source = sourced(row, "source")
    clipping.author = sourced(row, "author")
    clipping.url = sourced(row, "url")
    clipping.published = dated(row, "published")
    clipping.date = dated(row, "date")
  }

  private func sourced(_ row: Row, _ name: String) -> SourcedText? {
    (row[name] as String?).map { SourcedText($0, span: span(row, name + "_span")) }
  }

  private func dated(_ row: Row, _ name: String) -> DatedFact? {
    guard let value = date(row, name) else { return nil }
    let basis = (row[name + "_basis"] as String?).flatMap(DatedFact.Basis.init(rawValue:))
    return DatedFact(
      value, end: date(row, name + "_end"), basis: basis ?? .text, span: span(row, name + "_span"))
  }

  private func readMentions(of id: ArticleID, into clipping: inout Clipping) throws {
    clipping.cuts = try rows("cut", id).compactMap { row in
      Cut.Reason(rawValue: row["reason"]).map { Cut($0, requiredSpan(row)) }
    }
    clipping.countries = try rows("country", id).map {
      CountryMention(code: $0["code"], spans: SpanText.readAll($0["spans"]))
    }
    clipping.organisations = try rows("organisation", id).map {
      OrganisationMention(
        name: $0["name"], abbreviation: $0["abbreviation"], spans: SpanText.readAll($0["spans"]))
    }
    clipping.topics = try rows("topic", id).compactMap { Topic(rawValue: $0["name"]) }
    clipping.people = try rows("person", id).map {
      PersonMention(
        name: $0["name"], aliases: list($0, "aliases"), roles: [],
        spans: SpanText.readAll($0["spans"]))
    }
    for row in try rows("role", id, order: "person_ordinal, ordinal") {
      let index: Int = row["person_ordinal"]
      guard clipping.people.indices.contains(index) else { continue }
      clipping.people[index].roles.append(
        PersonMention.Role(title: row["title"], country: row["country"]))
    }
  }

  private func readEvents(of id: ArticleID, into clipping: inout Clipping) throws {
    clipping.events = try rows("event", id).map(event)
    let sql = """
      SELECT event_ordinal, type, name FROM event_participant WHERE article_id = ?
      ORDER BY event_ordinal, type, ordinal
      """
    for row in try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [id]) {
      let index: Int = row["event_ordinal"]
      guard clipping.events.indices.contains(index) else { continue }
      switch row["type"] as String {
      case "person": clipping.events[index].participants.append(row["name"])
      case "country": clipping.events[index].countries.append(row["name"])
      default: clipping.events[index].organisations.append(row["name"])
      }
    }
  }

  private func event(_ row: Row) -> Event {
    Event(
      kind: Event.Kind(rawValue: row["kind"]) ?? .other, cameo: row["cameo"],
      plover: row["plover"], status: Event.Status(rawValue: row["status"]) ?? .happened,
      date: date(row, "date"), endDate: date(row, "end_date"), place: row["place"],
      span: requiredSpan(row))
  }

  private func readFacts(of id: ArticleID, into clipping: inout Clipping) throws {
    clipping.figures = try rows("figure", id).map(figure)
    clipping.agreements = try rows("agreement", id).map {
      AgreementMention(
        name: $0["name"], countries: list($0, "countries"),
        status: AgreementMention.Status(rawValue: $0["status"]) ?? .mentioned,
        spans: SpanText.readAll($0["spans"]))
    }
    clipping.commitments = try rows("commitment", id).map(commitment)
  }

  func figure(_ row: Row) -> Figure {
    Figure(
      text: row["text"], value: row["value"], upperValue: row["upper_value"], unit: row["unit"],
      bound: (row["bound"] as String?).flatMap(Figure.Bound.init(rawValue:)), year: row["year"],
      kind: Figure.Kind(rawValue: row["kind"]) ?? .actual, countries: list(row, "countries"),
      span: requiredSpan(row))
  }

  func commitment(_ row: Row) -> Commitment {
    Commitment(
      countries: list(row, "countries"), people: list(row, "people"), what: row["what"],
      due: date(row, "due"), figure: row["figure_ordinal"], isCheckable: row["is_checkable"],
      span: requiredSpan(row))
  }

  private func rows(_ table: String, _ id: ArticleID, order: String = "ordinal") throws -> [Row] {
    let sql = "SELECT * FROM \(table) WHERE article_id = ? ORDER BY \(order)"
    return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [id])
  }

  private func date(_ row: Row, _ name: String) -> CalendarDate? {
    (row[name] as String?).flatMap { CalendarDate($0) }
  }

  private func span(_ row: Row, _ name: String) -> SourceSpan? {
    (row[name] as String?).flatMap { SpanText.read($0) }
  }

  private func requiredSpan(_ row: Row) -> SourceSpan { span(row, "span") ?? SourceSpan(0, 0) }

  private func list(_ row: Row, _ name: String) -> [String] {
    ListText.read(row[name])
  }
}

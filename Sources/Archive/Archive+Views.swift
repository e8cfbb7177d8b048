import ClippingModel
import GRDB
import QueryPlanning
import SearchIndex

extension Archive {
  /// How many matching articles hold each value of a field; `request.limit` bounds the values.
  public func facets(_ request: Request, by field: FacetField) throws(ArchiveError) -> FacetAnswer {
    let (ids, summary) = try matches(request)
    let counts = try record.read("count values") { database in
      let query = FacetQuery(database: database, articles: ids)
      return field == .person
        ? try PersonMerging(query: query).counts(limit: request.limit)
        : try query.counts(of: field, limit: request.limit)
    }
    return FacetAnswer(field: field, rows: counts.map { row($0, of: field) }, summary: summary)
  }

  /// How many matching articles hold each pair of values. `request.limit` bounds rows and columns;
  /// what lies outside is left out.
  public func crossTable(_ request: Request, by rows: FacetField, and columns: FacetField)
    throws(ArchiveError) -> CrossTable
  {
    let (ids, summary) = try matches(request)
    let (rowCounts, columnCounts, cells) = try record.read("count values") { database in
      let query = FacetQuery(database: database, articles: ids)
      return (
        try query.counts(of: rows, limit: request.limit),
        try query.counts(of: columns, limit: request.limit), try query.counts(of: rows, by: columns)
      )
    }
    var table = CrossTable(
      rowField: rows, columnField: columns, rows: rowCounts.map { row($0, of: rows) },
      columns: columnCounts.map { row($0, of: columns) },
      counts: rowCounts.map { _ in columnCounts.map { _ in 0 } }, summary: summary)
    let rowIndex = Self.places(rowCounts.map(\.value))
    let columnIndex = Self.places(columnCounts.map(\.value))
    for cell in cells {
      guard let r = rowIndex[cell.row], let c = columnIndex[cell.column] else { continue }
      table.counts[r][c] = cell.count
    }
    return table
  }

  private static func places(_ values: [String]) -> [String: Int] {
    Dictionary(zip(values, values.indices)) { first, _ in first }
  }

  private func row(_ count: (value: String, count: Int), of field: FacetField) -> FacetAnswer.Row {
    FacetAnswer.Row(
      value: count.value, label: ValueNames.label(of: count.value, in: field), count: count.count)
  }

  /// How many matching articles fall into each period. Those whose date is no more precise than a
  /// longer period are in no bar, and a remark says how many.
  public func timeline(_ request: Request, per period: TimelinePeriod)
    throws(ArchiveError) -> TimelineAnswer
  {
    var (ids, summary) = try matches(request)
    let counts = try record.read("count days") { database in
      try FacetQuery(database: database, articles: ids).counts(of: period.field, limit: .max)
    }
    let bars = TimelineAnswer.bars(counts, per: period)
    let left = summary.matchCount - bars.reduce(0) { $0 + $1.count }
    if left > 0 {
      let subject = left == 1 ? "1 article has" : "\(left) articles have"
      summary.remarks.append("\(subject) no date as precise as a \(period.rawValue)")
    }
    return TimelineAnswer(period: period, bars: bars, summary: summary)
  }

  /// The figures of matching articles, largest first.
  public func figures(_ request: Request) throws(ArchiveError) -> [FigureRow] {
    let (ids, _) = try matches(request)
    return try record.read("read figures") { database in
      let loader = ArticleLoader(database: database)
      return try Self.structureRows("figure", order: "value DESC", request, ids, database).map {
        FigureRow(
          article: $0["article_id"], figure: loader.figure($0),
          date: ($0["article_date"] as String?).flatMap { CalendarDate($0) },
          title: $0["article_title"], path: $0["path"])
      }
    }
  }

  /// The commitments of matching articles, the soonest due first, those without a term last.
  public func commitments(_ request: Request) throws(ArchiveError) -> [CommitmentRow] {
    let (ids, _) = try matches(request)
    return try record.read("read commitments") { database in
      let loader = ArticleLoader(database: database)
      let order = "due IS NULL, due"
      return try Self.structureRows("commitment", order: order, request, ids, database).map {
        CommitmentRow(
          article: $0["article_id"], commitment: loader.commitment($0),
          date: ($0["article_date"] as String?).flatMap { CalendarDate($0) },
          title: $0["article_title"], path: $0["path"])
      }
    }
  }

  private static func structureRows(
    _ table: String, order: String, _ request: Request, _ ids: [ArticleID]?, _ database: Database
  ) throws -> [Row] {
    let restriction =
      ids == nil ? "" : "WHERE article_id IN (SELECT value FROM json_each(?))"
    let sql = """
      SELECT t.*, article.date AS article_date, article.title AS article_title, file.path
      FROM \(table) AS t JOIN article ON article.id = t.article_id
        JOIN file ON file.id = article.file_id
      \(restriction) ORDER BY \(order), t.article_id, t.ordinal LIMIT ? OFFSET ?
      """
    let list: StatementArguments = ids.map { [FacetQuery.list($0)] } ?? []
    return try Row.fetchAll(
      database, sql: sql, arguments: list + [request.limit, request.offset])
  }

  /// The articles that satisfy all of a query, nil where that is every article.
  func matches(_ request: Request) throws(ArchiveError) -> (ids: [ArticleID]?, AnswerSummary) {
    let session = try SearchSession(request, keeper: keeper)
    if session.plan.query == .all, session.plan.verification == nil {
      let count = session.snapshot.documentCount
      return (nil, try session.summary(matchCount: count, isEmpty: count == 0))
    }
    let ids = try session.matches()
    return (ids, try session.summary(matchCount: ids.count, isEmpty: ids.isEmpty))
  }
}

import ClippingModel
import GRDB

/// Writes articles and their structure into the tables, within the caller's transaction.
struct ArticleWriter {
  let database: Database

  /// Where an article stands among the record's files and imports.
  struct Placement {
    var fileID: Int64
    var importID: Int64
  }

  /// Adds an article and gives its id.
  func insert(_ clipping: Clipping, at placement: Placement) throws -> ArticleID {
    let columns = Self.columns(of: clipping, at: placement)
    let names = columns.map(\.name).joined(separator: ", ")
    let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    let statement = try database.cachedStatement(
      sql: "INSERT INTO article (\(names)) VALUES (\(marks))")
    try statement.execute(arguments: StatementArguments(columns.map(\.value)))
    let id = database.lastInsertedRowID
    try insertStructure(Self.structure(of: clipping), as: id)
    return id
  }

  /// Writes an article anew under its id; what users added to it stays.
  func update(_ id: ArticleID, to clipping: Clipping, at placement: Placement) throws {
    let columns = Self.columns(of: clipping, at: placement)
    let names = columns.map { "\($0.name) = ?" }.joined(separator: ", ")
    let statement = try database.cachedStatement(sql: "UPDATE article SET \(names) WHERE id = ?")
    try statement.execute(arguments: StatementArguments(columns.map(\.value) + [id]))
    for table in Self.structureTables {
      try database.cachedStatement(sql: "DELETE FROM \(table) WHERE article_id = ?")
        .execute(arguments: [id])
    }
    try insertStructure(Self.structure(of: clipping), as: id)
  }

  static let structureTables = [
    "cut", "country", "person", "role", "organisation", "event", "event_participant", "figure",
    "agreement", "commitment", "topic",
  ]

  private typealias Column = (name: String, value: (any DatabaseValueConvertible)?)

  private static func columns(of clipping: Clipping, at placement: Placement) -> [Column] {
    [
      ("file_id", placement.fileID), ("import_id", placement.importID),
      ("reading", reading(of: clipping).signed),
    ] + textColumns(of: clipping) + headerColumns(of: clipping)
  }

  /// Tells two readings of one content apart: of all that is written of a clipping, but where it lies.
  static func reading(of clipping: Clipping) -> Fingerprint {
    var fingerprint = Fingerprint()
    for column in textColumns(of: clipping) + headerColumns(of: clipping) {
      fingerprint.add(column.value)
    }
    for row in structure(of: clipping) {
      fingerprint.add(row.table)
      for value in row.values { fingerprint.add(value) }
    }
    return fingerprint
  }

  private static func textColumns(of clipping: Clipping) -> [Column] {
    [
      ("line", clipping.line),
      ("record", clipping.record), ("stated_id", clipping.statedID),
      ("format", clipping.format.rawValue), ("language", clipping.language?.rawValue),
      ("title", clipping.title?.text), ("body", clipping.body.text),
      ("title_pieces", clipping.title.map { PieceText.write($0.pieces) }),
      ("body_pieces", PieceText.write(clipping.body.pieces)),
      ("fingerprint", Fingerprint(content: clipping).signed),
      (
        "text_checksum",
        Fingerprint(title: clipping.title?.text, body: clipping.body.text).signed
      ),
    ]
  }

  private static func headerColumns(of clipping: Clipping) -> [Column] {
    let (published, date) = (clipping.published, clipping.date)
    return [
      ("source", clipping.source?.value), ("author", clipping.author?.value),
      ("url", clipping.url?.value), ("published", published?.value.description),
      ("published_end", published?.end?.description),
      ("published_basis", published?.basis.rawValue), ("date", date?.value.description),
      ("date_end", date?.end?.description), ("date_basis", date?.basis.rawValue),
      ("first_day", date?.firstDay), ("last_day", date?.lastDay),
      ("published_first_day", published?.firstDay), ("published_last_day", published?.lastDay),
      ("source_span", clipping.source?.span.map(SpanText.write)),
      ("author_span", clipping.author?.span.map(SpanText.write)),
      ("url_span", clipping.url?.span.map(SpanText.write)),
      ("published_span", published?.span.map(SpanText.write)),
      ("date_span", date?.span.map(SpanText.write)),
    ]
  }
}

extension DatedFact {
  /// Days since 1970-01-01 of the first and last day it may mean.
  var firstDay: Int { value.dayNumber }
  var lastDay: Int { max(value.lastDayNumber, end?.lastDayNumber ?? Int.min) }
}

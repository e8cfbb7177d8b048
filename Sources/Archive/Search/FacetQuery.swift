import ClippingModel
import GRDB
import QueryLanguage

extension FacetField {
  /// The field of a name: its own, or any by which the query language knows it (`org`, `nước`).
  public init?(name: String) {
    let name = name.lowercased()
    let asked = Field.named(name)?.name.rawValue ?? name
    guard let field = Self.allCases.first(where: { $0.names.contains(asked) }) else { return nil }
    self = field
  }

  /// Its own name, that of its field in the query language, and what the language has no field for.
  private var names: [String] {
    switch self {
    case .person: [rawValue, "people"]
    case .organisation: [rawValue, "org"]
    case .kind: [rawValue, "event"]
    case .language: [rawValue, "lang"]
    case .year: [rawValue, "năm", "nam"]
    case .quarter: [rawValue, "quý", "quy"]
    case .month: [rawValue, "tháng", "thang"]
    case .week: [rawValue, "tuần", "tuan"]
    case .day: [rawValue, "ngày", "ngay", "date"]
    case .country, .agreement, .topic, .source, .author, .format, .place, .tag: [rawValue]
    }
  }

  /// Rows of `article_id, value`, a value of an article perhaps several times.
  var pairs: String {
    switch self {
    case .country: "SELECT article_id, code AS value FROM country"
    case .person: "SELECT article_id, name AS value FROM person"
    case .organisation: "SELECT article_id, coalesce(abbreviation, name) AS value FROM organisation"
    case .kind: "SELECT article_id, kind AS value FROM event WHERE status <> 'background'"
    case .agreement: "SELECT article_id, name AS value FROM agreement"
    case .topic: "SELECT article_id, name AS value FROM topic"
    case .place:
      "SELECT article_id, place AS value FROM event WHERE place IS NOT NULL AND status <> 'background'"
    case .tag: "SELECT article_id, name AS value FROM tag"
    case .source, .author, .language, .format:
      "SELECT id AS article_id, \(rawValue) AS value FROM article"
    case .year: Self.prefix(of: 4)
    case .month: Self.prefix(of: 7, isDated: "date GLOB '????-[01]*'")
    case .quarter:
      """
      SELECT id AS article_id, CASE WHEN date GLOB '????-Q?' THEN date
        ELSE substr(date, 1, 5) || 'Q' || ((substr(date, 6, 2) + 2) / 3) END AS value
      FROM article WHERE length(date) >= 7
      """
    case .day: Self.prefix(of: 10, isDated: "length(date) = 10")
    case .week:
      """
      SELECT id AS article_id, \(Self.isoWeek) AS value FROM article WHERE length(date) = 10
      """
    }
  }

  private static func prefix(of count: Int, isDated: String = "date IS NOT NULL") -> String {
    "SELECT id AS article_id, substr(date, 1, \(count)) AS value FROM article WHERE \(isDated)"
  }

  /// The ISO 8601 week: that of the Thursday of the day's week.
  private static let isoWeek = """
    strftime('%Y', date, '-3 days', 'weekday 4') || '-W'
      || printf('%02d', (strftime('%j', date, '-3 days', 'weekday 4') - 1) / 7 + 1)
    """
}

/// Counts values over the articles that an answer is about.
struct FacetQuery {
  let database: Database
  /// The articles, nil for all.
  let articles: [ArticleID]?

  func counts(of field: FacetField, limit: Int) throws -> [(value: String, count: Int)] {
    let sql = """
      SELECT value, count(DISTINCT article_id) AS n FROM (\(field.pairs))
      WHERE value IS NOT NULL \(restriction)
      GROUP BY value ORDER BY n DESC, value LIMIT ?
      """
    return try Row.fetchAll(database, sql: sql, arguments: arguments + [limit]).map {
      ($0["value"], $0["n"])
    }
  }

  func counts(of rows: FacetField, by columns: FacetField) throws
    -> [(row: String, column: String, count: Int)]
  {
    let sql = """
      SELECT a.value AS r, b.value AS c, count(DISTINCT a.article_id) AS n
      FROM (\(rows.pairs)) AS a JOIN (\(columns.pairs)) AS b ON a.article_id = b.article_id
      WHERE a.value IS NOT NULL AND b.value IS NOT NULL
        \(restriction.replacing("article_id", with: "a.article_id"))
      GROUP BY r, c
      """
    return try Row.fetchAll(database, sql: sql, arguments: arguments).map {
      ($0["r"], $0["c"], $0["n"])
    }
  }

  var restriction: String {
    articles == nil ? "" : "AND article_id IN (SELECT value FROM json_each(?))"
  }

  var arguments: StatementArguments {
    articles.map { [Self.list($0)] } ?? []
  }

  /// Ids as a JSON array: one argument however many, and no table to write to.
  static func list(_ ids: [ArticleID]) -> String {
    "[" + ids.map(String.init).joined(separator: ",") + "]"
  }
}

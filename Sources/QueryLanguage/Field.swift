/// A field of the query language: one value that feeds the parser, `.fields`, completion and the
/// reference.
public struct Field: Hashable, Sendable {
  /// What kind of value a field takes.
  public enum ValueKind: String, Hashable, Sendable, CaseIterable {
    /// Words, phrases and everything that can be said of them.
    case text
    /// A name or code of something known.
    case name
    /// An amount: `>=10bn`, `1bn..50bn`.
    case amount
    /// A day or period, or a range of them.
    case date
    /// A day or period that begins or ends what is asked.
    case dateBound
    /// One of a few words that the language itself knows.
    case choice
    /// A group about one event.
    case event
  }

  public let name: FieldName
  /// Other names, short ones first, then Vietnamese ones; compared without regard to case and marks.
  public let aliases: [String]
  public let valueKind: ValueKind
  /// What the field is about, one line without a full stop.
  public let summary: String
  /// A clause that uses it.
  public let example: String
  /// True where it can be asked of a single event.
  public let isOfEvents: Bool

  init(
    _ name: FieldName, _ aliases: [String], _ valueKind: ValueKind, _ summary: String,
    example: String, isOfEvents: Bool = false
  ) {
    self.name = name
    self.aliases = aliases
    self.valueKind = valueKind
    self.summary = summary
    self.example = example
    self.isOfEvents = isOfEvents
  }
}

extension Field {
  /// The words that a field of `ValueKind.choice` takes; empty for others.
  public var choices: [String] {
    switch name {
    case .sort: SortOrder.allCases.map(\.rawValue)
    case .flag: ArticleFlag.allCases.map(\.rawValue)
    default: []
    }
  }

  /// Every field, in the order of the reference.
  public static let all: [Field] = [
    Field(
      .country, ["c", "nước", "quốc-gia"], .name, "a country that acts or is acted upon",
      example: "country:SG,MY", isOfEvents: true),
    Field(
      .person, ["p", "who", "người", "nhân-vật"], .name, "a person, by any distinctive part",
      example: "person:\"Tô Lâm\"", isOfEvents: true),
    Field(
      .org, ["o", "organisation", "organization", "tổ-chức"], .name,
      "an organisation, by name or abbreviation", example: "org:ASEAN", isOfEvents: true),
    Field(
      .actor, ["a", "bên", "chủ-thể"], .name, "a country, person or organisation",
      example: "actor:Singapore", isOfEvents: true),
    Field(
      .kind, ["k", "type", "loại"], .name, "what took place: a kind, CAMEO or PLOVER code",
      example: "kind:meeting", isOfEvents: true),
    Field(
      .agreement, ["ag", "treaty", "thỏa-thuận", "hiệp-định"], .name,
      "a treaty, code of conduct or level of relations", example: "agreement:UNCLOS"),
    Field(.topic, ["chủ-đề"], .name, "a subject of the taxonomy", example: "topic:trade"),
    Field(
      .place, ["at", "nơi", "địa-điểm"], .name, "where it took place", example: "place:\"Hà Nội\"",
      isOfEvents: true),
    Field(
      .figure, ["fig", "amount", "con-số", "số-liệu"], .amount, "an amount, in any notation",
      example: "figure:>=10bn"),
    Field(.usd, ["đô-la"], .amount, "an amount in US dollars", example: "usd:1bn..50bn"),
    Field(
      .date, ["d", "ngày"], .date, "the day it is filed under: its main event's, else publication",
      example: "date:2025-10", isOfEvents: true),
    Field(
      .after, ["sau"], .dateBound, "filed under the first moment of the period or later",
      example: "after:2025-10", isOfEvents: true),
    Field(
      .since, ["từ"], .dateBound, "the same as after:", example: "since:last-week",
      isOfEvents: true),
    Field(
      .before, ["trước"], .dateBound, "filed under a day before the period",
      example: "before:2024", isOfEvents: true),
    Field(
      .until, ["đến", "till"], .dateBound, "filed under the last moment of the period or earlier",
      example: "until:2025-Q4", isOfEvents: true),
    Field(
      .published, ["pub", "đăng"], .date, "the day of publication, where it is stated",
      example: "published:2025-10-26"),
    Field(
      .title, ["ti", "intitle", "tiêu-đề"], .text, "words of the title",
      example: "title:\"hội đàm\""),
    Field(.body, ["text", "nội-dung"], .text, "words of the body", example: "body:biển"),
    Field(
      .lang, ["l", "language", "tiếng", "ngôn-ngữ"], .name, "the language of the text",
      example: "lang:vi"),
    Field(
      .source, ["s", "site", "nguồn", "báo"], .name, "who published it", example: "source:VNA"),
    Field(.author, ["by", "tác-giả"], .name, "who wrote it", example: "author:\"Minh Anh\""),
    Field(
      .format, ["f", "định-dạng"], .name, "the shape the clipping came in", example: "format:html"),
    Field(.tag, ["nhãn", "thẻ"], .name, "a tag that was put on it", example: "tag:todo"),
    Field(.note, ["n", "ghi-chú"], .text, "words of a note that was added", example: "note:check"),
    Field(.story, ["tin"], .name, "the articles of a story, by its number", example: "story:12"),
    Field(.id, ["số"], .name, "an article, by its number", example: "id:3"),
    Field(
      .flag, ["là"], .choice,
      "a property: \(ArticleFlag.allCases.map(\.rawValue).joined(separator: ", "))",
      example: "is:translated"),
    Field(
      .sort, ["order", "xếp", "sắp-xếp"], .choice,
      "the order: relevance, date (oldest first), -date (newest first)", example: "sort:-date"),
    Field(
      .event, ["e", "ev", "sự-kiện"], .event, "one event that satisfies everything inside",
      example: "event:(kind:call country:KR)"),
  ]

  /// The field of a name.
  public static func of(_ name: FieldName) -> Field {
    guard let field = byName[name] else {
      preconditionFailure("\(name.rawValue): has no entry in the field table")
    }
    return field
  }

  /// The field that is called so, by its name or an alias, in any case, with or without marks.
  public static func named(_ name: some StringProtocol) -> Field? {
    byFoldedName[FoldedName.fold(name)]
  }

  /// Names of all fields that were perhaps meant by one that is none, nearest first.
  public static func near(_ name: String) -> [FieldName] {
    let spellings = all.flatMap { field in
      ([field.name.rawValue] + field.aliases.filter { $0.count > 2 }).map { ($0, field.name) }
    }
    var found: [FieldName] = []
    for spelling in NearNames.nearest(to: name, among: spellings.map(\.0), limit: 6) {
      guard let meant = spellings.first(where: { $0.0 == spelling })?.1 else { continue }
      if !found.contains(meant) { found.append(meant) }
    }
    return Array(found.prefix(3))
  }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  private static let byFoldedName: [String: Field] = {
    var table: [String: Field] = [:]
    for field in all {
      for name in [field.name.rawValue] + field.aliases { table[FoldedName.fold(name)] = field }
    }
    return table
  }()
}

/// What `is:` asks.
public enum ArticleFlag: String, Hashable, Sendable, CaseIterable {
  /// A copy of another article.
  case duplicate
  /// Told in another language too.
  case translated
  /// Without a date.
  case undated
  case tagged
  /// With a note.
  case noted

  var aliases: [String] {
    switch self {
    case .duplicate: ["dup", "trùng"]
    case .translated: ["translation", "bản-dịch"]
    case .undated: ["nodate", "không-ngày"]
    case .tagged: ["có-nhãn"]
    case .noted: ["có-ghi-chú"]
    }
  }

  static func named(_ name: String) -> ArticleFlag? {
    let folded = FoldedName.fold(name)
    return allCases.first { flag in
      ([flag.rawValue] + flag.aliases).contains { FoldedName.fold($0) == folded }
    }
  }
}

/// The order of an answer.
public enum SortOrder: String, Hashable, Sendable, CaseIterable {
  case relevance
  /// Oldest first.
  case oldestFirst = "date"
  case newestFirst = "-date"

  static func named(_ name: String) -> SortOrder? {
    switch name.lowercased() {
    case "relevance", "score", "rank": .relevance
    case "date", "oldest": .oldestFirst
    case "-date", "newest": .newestFirst
    default: nil
    }
  }
}

public import SearchIndex
public import TextAnalysis

/// The fields of the index that a plan asks and an archive fills: the one place that names them.
///
/// What each holds:
///
/// | field | kind | value, position |
/// | --- | --- | --- |
/// | `title`, `body`, `note` | text | as the analyser parts it |
/// | `country` | keyword | ISO 3166-1 alpha-2 of each country that acts |
/// | `person`, `org`, `agreement`, `place` | keyword | the canonical name, one of `FieldCatalog`'s terms |
/// | `topic`, `lang`, `format`, `is` | keyword | the identifier: `trade`, `vi`, `web`, `undated` |
/// | `source`, `author`, `tag`, `story`, `id` | keyword | the value, one of `FieldCatalog`'s terms |
/// | `kind` | keyword | for each event its kind (`call`), CAMEO (`041`), PLOVER (`CONSULT`) |
/// | `figure` | keyword | `FigureKey.value` of each amount and, for a range, of its upper end too |
/// | `figure.unit` | keyword | `FigureKey.value(_:unit:)` of the same |
/// | `event.kind`, `event.country`, `event.person`, `event.org`, `event.place` | keyword, positions | as the field without `event.`, at the event's ordinal |
/// | `event.date`, `event.dateEnd` | keyword, positions | `DayKey.bytes` of the event's first and last day |
/// | `event.text` | keyword, positions | every term that the analyser makes of the event's clause |
/// | `date`, `dateEnd` | integer | first and last day of the period it is filed under, days since 1970-01-01 |
/// | `published`, `publishedEnd` | integer | the same of its publication |
public enum IndexField: String, Hashable, Sendable, CaseIterable {
  case title, body, note
  case country, person, org, kind, agreement, topic, place
  case figure
  case figureUnit = "figure.unit"
  case lang, source, author, format, tag, story, id
  case flag = "is"
  case eventKind = "event.kind"
  case eventCountry = "event.country"
  case eventPerson = "event.person"
  case eventOrg = "event.org"
  case eventPlace = "event.place"
  case eventDate = "event.date"
  case eventDateEnd = "event.dateEnd"
  case eventText = "event.text"
  case date, dateEnd, published, publishedEnd

  /// The field's name in the index.
  public var name: String { rawValue }

  /// How the index holds it; `analyzer` parts the text fields.
  public func kind(analyzer: any Analyzer) -> Schema.Field.Kind {
    switch self {
    case .title, .body, .note: .text(analyzer)
    case .date, .dateEnd, .published, .publishedEnd: .integer
    case .eventKind, .eventCountry, .eventPerson, .eventOrg, .eventPlace, .eventDate,
      .eventDateEnd, .eventText:
      .keyword(positions: true)
    default: .keyword(positions: false)
    }
  }
}

/// The schema that archive and planner agree on.
public enum IndexLayout {
  /// Counts up when fields or their values change, so that an archive knows to rebuild.
  public static let version = 1

  /// The schema of an index whose texts are parted by `analyzer`.
  public static func schema(analyzer: any Analyzer) -> Schema {
    Schema(IndexField.allCases.map { Schema.Field($0.name, $0.kind(analyzer: analyzer)) })
  }
}

/// A day as keyword bytes that sort as days do: `YYYYMMDD`.
public enum DayKey {
  /// The eight digits of a day of the years 0…9999.
  public static func bytes(year: Int, month: Int, day: Int) -> [UInt8] {
    [(year, 4), (month, 2), (day, 2)].flatMap { number, width -> [UInt8] in
      let digits = Array(String(number).utf8)
      return Array(repeating: UInt8(ascii: "0"), count: max(0, width - digits.count)) + digits
    }
  }
}

/// An amount as keyword bytes that sort as amounts do.
public enum FigureKey {
  /// The eight bytes of an amount, most significant first: the IEEE 754 pattern with the sign bit
  /// turned for positive and all bits turned for negative numbers, so that byte order is number
  /// order. Negative zero is zero; every NaN sorts last.
  public static func value(_ amount: Double) -> [UInt8] {
    let number = amount == 0 ? 0 : (amount.isNaN ? Double.nan.magnitude : amount)
    let pattern = number.bitPattern
    let ordered = pattern >> 63 == 0 ? pattern ^ (1 << 63) : ~pattern
    return (0..<8).map { UInt8(truncatingIfNeeded: ordered >> (56 - 8 * $0)) }
  }

  /// The same with its unit before it, parted by a zero byte: one unit's amounts stand together.
  /// `unit` is ISO 4217 for money, `%`, else the fold of the counted noun (`ty khoi`).
  public static func value(_ amount: Double, unit: String) -> [UInt8] {
    Array(unit.utf8) + [0] + value(amount)
  }
}

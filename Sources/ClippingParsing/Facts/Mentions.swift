internal import ClippingModel

/// A country's code, ISO 3166-1 alpha-2, as two bytes.
struct CountryCode: Hashable, Comparable, Sendable {
  private let bits: UInt16

  /// Nil unless `text` is two capital letters.
  init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 2, bytes.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else { return nil }
    bits = UInt16(bytes[0]) << 8 | UInt16(bytes[1])
  }

  var text: String { String(decoding: [UInt8(bits >> 8), UInt8(bits & 0xFF)], as: UTF8.self) }

  static func < (a: CountryCode, b: CountryCode) -> Bool { a.bits < b.bits }
}

/// A country named in the text.
struct CountryHit: Sendable {
  /// By what the country is named.
  enum Form: Sendable, CaseIterable {
    case name, demonym, capital
    /// A province, city, seat of government (`Điện Kremlin`) or ruling house that is not the capital.
    case place
  }

  /// What the words around it make of the mention. `actors` may count only the first three.
  enum Use: Sendable, CaseIterable {
    /// Nothing speaks against its acting: subject, object, party, owner of a post.
    case party
    /// In the name of a bilateral thing: `quan hệ Việt Nam - Nga`, `U.S.-Thailand alliance`.
    case pair
    /// Whose post, ministry, government, army is named.
    case office
    /// Where something takes place.
    case venue
    /// In a list that only defines a group.
    case list
    /// In a list whose sentence has every member do something.
    case actingList
    /// Part of another name: an organisation, company, sea, product.
    case insideName
    /// A team, athlete, match.
    case sport
    /// A topic, a market, an origin, a nationality of things.
    case topic
  }

  var code: CountryCode
  var form: Form
  var use: Use
  var words: Range<Int>
}

/// A town, province or region.
struct PlaceHit: Sendable {
  /// English or the text's own name.
  var name: String
  /// Whose, if it lies in one country.
  var country: CountryCode?
  var isCapital: Bool
  var words: Range<Int>
}

struct OrganisationHit: Sendable {
  var name: String
  var abbreviation: String?
  /// News agencies, papers and sites: sources, not actors.
  var isSource: Bool
  /// An international body: the counterpart of a state.
  var isBody = false
  /// Acts for itself and for no state.
  var isCompany = false
  var country: CountryCode?
  var words: Range<Int>
}

/// A post or form of address.
struct PostHit: Sendable {
  var category: PostCategory
  var words: Range<Int>
}

struct AgreementHit: Sendable {
  var name: String
  var countries: [CountryCode]
  var status: AgreementMention.Status
  var words: Range<Int>
  /// The table's name, where the text has one of its own; `name` may be the text's wording.
  var commonName: String?
  var rule: Rule

  /// What made an agreement of the words.
  enum Rule: String, Sendable {
    case commonName = "common name"
    case level = "level of relations and its pair"
    case subject = "kind and known subject"
    case wording = "kind and the text's own wording"
    case capitals = "capitals around the kind"
    case described = "kind alone, concluded and described"
    case statement = "statement or plan of both sides"
  }
}

/// A mention that names a kind of agreement and did not count.
struct AgreementDrop: Sendable {
  var words: Range<Int>
  var reason: AgreementRejection
}

/// Why words that name a kind of agreement are none.
enum AgreementRejection: String, Error, Sendable {
  case otherName = "part of another name"
  case otherKind = "a body, a verb or a definition"
  case praise = "praise, no level of relations"
  case plural = "no one document"
  case wished = "wished for or proposed by one side"
  case business = "a company's"
  case domestic = "a plan of one's own"
  case apposition = "says more of what was named"
  case pointsBack = "points at a document named before"
  case unknown = "nothing tells what it is on"
  case sport = "an article about sport"
}

/// A date in the text, resolved as far as the article allows.
struct DateHit: Sendable {
  /// How the words say it.
  enum Form: Sendable {
    /// Day, month and year.
    case full
    /// Day and month.
    case dayMonth
    /// A day of the month, `on the 17th`, `ngày 19`.
    case day
    case weekday
    /// `hôm qua`, `today`, `cùng ngày`.
    case relative
    case month, quarter, year
    /// `2026-2030`: a plan or period, never the day of an event.
    case period
  }

  /// What a reader needs to know to find the year or the day.
  enum Basis: Sendable { case stated, publication, yearInText, anniversary, anchor, none }

  var form: Form
  /// Nil where nothing says which year; `dayAndMonth` may still be known.
  var value: CalendarDate?
  var end: CalendarDate?
  /// Day and month without a year.
  var month: Int?
  var day: Int?
  var basis: Basis
  /// Only names another thing by its date (`UNCLOS 1982`, `Nghị định …`, `APEC 2017`).
  var isLabel: Bool
  /// The day of a plan, a goal or an invitation.
  var isPlanned = false
  /// Until or before which something holds or is due: `đến ngày 3/5`, `before May 3`.
  var isDeadline = false
  var words: Range<Int>
}

struct FigureHit: Sendable {
  /// What made an amount of the number.
  enum Rule: String, Sendable {
    case percentSign = "percent sign behind the number"
    case percentWord = "word for percent behind the number"
    case gluedCode = "currency written onto the number"
    case signBefore = "currency sign before the number"
    case signBehind = "currency sign behind the number"
    case currencyWord = "currency's name behind the number"
    case codeBefore = "currency's code before the number"
    case countedNoun = "counted noun behind the number"
  }

  var rule: Rule
  var value: Double
  var upperValue: Double?
  var unit: String
  var bound: Figure.Bound?
  var year: Int?
  var kind: Figure.Kind
  var countries: [CountryCode]
  var words: Range<Int>
  /// Unit signs included.
  var bytes: Range<Int>
}

/// All that the tables and rules of this folder find in a text, each list in the order of the text.
struct Facts: Sendable {
  var countries: [CountryHit] = []
  var places: [PlaceHit] = []
  var organisations: [OrganisationHit] = []
  var posts: [PostHit] = []
  var agreements: [AgreementHit] = []
  var dates: [DateHit] = []
  var figures: [FigureHit] = []
  var topics: [Topic] = []
}

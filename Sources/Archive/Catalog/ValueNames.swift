import ClippingModel
import ClippingParsing

/// The names of values that do not depend on an archive: countries, kinds, topics, languages,
/// formats.
enum ValueNames {
  static let countries = NameList(
    ReferenceNames.countries.map {
      NameList.Entry($0.value, label: $0.label, names: [$0.value] + $0.names)
    })
  /// By country, the names of all that lies in it.
  static let places = Dictionary(
    ReferenceNames.places.map { ($0.value, $0.names.map { NameKey($0) }) },
    uniquingKeysWith: { first, _ in first })
  static let organisations = list(ReferenceNames.organisations)
  static let agreements = list(ReferenceNames.agreements)
  static let people = list(ReferenceNames.people)

  private static func list(_ names: [ReferenceName]) -> NameList {
    NameList(
      names.map { NameList.Entry($0.value, label: $0.label, names: [$0.value] + $0.names) })
  }

  /// Kinds by their names in both languages, and the PLOVER categories that events are given.
  static let kinds = NameList(
    [
      NameList.Entry(
        "meeting", names: ["meeting", "talks", "gặp", "gặp gỡ", "hội đàm", "hội kiến", "tiếp"]),
      NameList.Entry("call", names: ["call", "phone call", "điện đàm", "cuộc gọi"]),
      NameList.Entry("visit", names: ["visit", "thăm", "chuyến thăm"]),
      NameList.Entry("summit", names: ["summit", "hội nghị cấp cao", "thượng đỉnh"]),
      NameList.Entry("signing", names: ["signing", "signature", "ký", "ký kết", "lễ ký"]),
      NameList.Entry("statement", names: ["statement", "tuyên bố", "phát biểu"]),
      NameList.Entry("negotiation", names: ["negotiation", "đàm phán", "thương lượng"]),
      NameList.Entry("aid", names: ["aid", "viện trợ"]),
      NameList.Entry("other", names: ["other", "khác"]),
    ]
      + [
        "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "DEMAND",
        "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
      ].map { NameList.Entry($0, names: [$0]) })

  static let topics = NameList(
    Topic.allCases.map {
      NameList.Entry($0.rawValue, names: [$0.rawValue, vietnamese($0)] + americanSpellings($0))
    })

  static let languages = NameList([
    NameList.Entry("vi", label: "Vietnamese", names: ["vi", "Vietnamese", "tiếng Việt", "Việt"]),
    NameList.Entry("en", label: "English", names: ["en", "English", "tiếng Anh", "Anh"]),
  ])

  static let formats = NameList(
    ClippingFormat.allCases.map { NameList.Entry($0.rawValue, names: [$0.rawValue]) })

  /// What people call a value, the value itself where it has no other name.
  static func label(of value: String, in field: FacetField) -> String {
    switch field {
    case .country: countryLabels[value] ?? value
    case .language: languages.entries.first { $0.term == value }?.label ?? value
    default: value
    }
  }

  private static let countryLabels = Dictionary(
    countries.entries.map { ($0.term, $0.label) }, uniquingKeysWith: { first, _ in first })

  private static func americanSpellings(_ topic: Topic) -> [String] {
    switch topic {
    case .defence: ["defense"]
    case .labour: ["labor"]
    default: []
    }
  }

  private static func vietnamese(_ topic: Topic) -> String {
    switch topic {
    case .trade: "thương mại"
    case .investment: "đầu tư"
    case .defence: "quốc phòng"
    case .security: "an ninh"
    case .maritime: "biển"
    case .energy: "năng lượng"
    case .environment: "môi trường"
    case .technology: "công nghệ"
    case .education: "giáo dục"
    case .culture: "văn hóa"
    case .health: "y tế"
    case .agriculture: "nông nghiệp"
    case .tourism: "du lịch"
    case .transport: "giao thông"
    case .finance: "tài chính"
    case .labour: "lao động"
    case .consular: "lãnh sự"
    case .humanitarian: "nhân đạo"
    case .multilateral: "đa phương"
    case .border: "biên giới"
    case .party: "đảng"
    case .sport: "thể thao"
    }
  }
}

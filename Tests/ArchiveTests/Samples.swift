import ClippingModel
import Foundation

@testable import Archive

/// A folder that is gone when the test is.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "chancery-archive-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and gives its path.
  func write(_ text: String, to name: String) throws -> String {
    let file = path + "/" + name
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    return file
  }
}

/// Clippings made by hand, so that the archive is tested apart from the readers.
enum Sample {
  static func passage(_ text: String, from start: Int = 0) -> Passage {
    let count = text.utf8.count
    return Passage(
      text: text,
      pieces: [
        .init(textOffset: 0, textCount: count, source: SourceSpan(start, start + count))
      ])
  }

  /// A clipping of one article, its body the whole file.
  static func clipping(
    _ body: String, path: String = "a.txt", title: String? = nil,
    edit: (inout Clipping) -> Void = { _ in }
  ) -> Clipping {
    var clipping = Clipping(path: path, format: .plain, body: passage(body))
    clipping.title = title.map { passage($0, from: body.utf8.count + 1) }
    edit(&clipping)
    return clipping
  }

  /// A clipping that has something of everything.
  static let rich = clipping(
    "Ngoại trưởng Peru Ana Quispe điện đàm với người đồng cấp Na Uy, bàn 20 tỷ USD.",
    path: "press/rich.txt", title: "Peru gọi Na Uy"
  ) { clipping in
    clipping.record = 3
    clipping.line = 7
    clipping.statedID = "x-3"
    clipping.format = .jsonl
    clipping.language = .vietnamese
    clipping.source = SourcedText("Tin Núi", span: SourceSpan(2, 9))
    clipping.author = SourcedText("V. \"H\" \\ Lê", span: nil)
    clipping.url = SourcedText("https://example.org/3", span: SourceSpan(90, 111))
    fillDays(&clipping)
    fillMentions(&clipping)
    fillFacts(&clipping)
  }

  private static func fillDays(_ clipping: inout Clipping) {
    clipping.cuts = [Cut(.furniture, SourceSpan(0, 2)), Cut(.caption, SourceSpan(200, 240))]
    clipping.published = CalendarDate("2025-10-26").map {
      DatedFact($0, basis: .header, span: SourceSpan(0, 10))
    }
    clipping.date = CalendarDate("2025-10-25").map {
      DatedFact($0, end: CalendarDate("2025-10-26"), basis: .inferred, span: SourceSpan(4, 8))
    }
  }

  private static func fillMentions(_ clipping: inout Clipping) {
    clipping.countries = [
      CountryMention(code: "PE", spans: [SourceSpan(14, 18), SourceSpan(100, 104)]),
      CountryMention(code: "NO", spans: []),
    ]
    clipping.people = [
      PersonMention(
        name: "Ana Quispe", aliases: ["bà Quispe", "Quispe \"A.\""],
        roles: [
          .init(title: "Ngoại trưởng", country: "PE"), .init(title: "Ủy viên", country: nil),
        ], spans: [SourceSpan(19, 29)]),
      PersonMention(name: "Nils Berg", roles: [], spans: []),
    ]
    clipping.organisations = [
      OrganisationMention(
        name: "Liên minh Thái Bình Dương", abbreviation: "AP", spans: [SourceSpan(1, 3)]),
      OrganisationMention(name: "Bộ Ngoại giao Peru", abbreviation: nil, spans: []),
    ]
    clipping.topics = [.trade, .maritime]
  }

  private static func fillFacts(_ clipping: inout Clipping) {
    clipping.events = [
      Event(
        kind: .call, cameo: "041", plover: "CONSULT", status: .happened,
        date: CalendarDate("2025-10-25"), place: "Lima", participants: ["Ana Quispe", "Nils Berg"],
        countries: ["NO", "PE"], organisations: ["Bộ Ngoại giao Peru"], span: SourceSpan(0, 60)),
      Event(
        kind: .visit, cameo: "042", plover: "CONSULT", status: .planned,
        date: CalendarDate("2026-03"), endDate: CalendarDate("2026-04"), countries: ["PE"],
        span: SourceSpan(61, 80)),
    ]
    clipping.figures = [
      Figure(
        text: "20 tỷ USD", value: 20e9, upperValue: 25e9, unit: "USD", bound: .about, year: 2030,
        kind: .target, countries: ["PE", "NO"], span: SourceSpan(70, 79)),
      Figure(text: "3 dự án", value: 3, unit: "dự án", span: SourceSpan(80, 88)),
    ]
    clipping.agreements = [
      AgreementMention(
        name: "MoU on fisheries", countries: ["NO", "PE"], status: .toBeSigned,
        spans: [SourceSpan(30, 40)])
    ]
    clipping.commitments = [
      Commitment(
        countries: ["PE"], people: ["Ana Quispe"], what: "mở tuyến bay thẳng",
        due: CalendarDate("2026-Q2"), figure: 1, isCheckable: true, span: SourceSpan(50, 70))
    ]
  }
}
